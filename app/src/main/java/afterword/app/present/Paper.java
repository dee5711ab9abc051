package afterword.app.present;

/** A page for a terminal: 80 columns, and colour only where it is wanted. */
final class Paper {

    private static final int COLUMNS = 80;
    private static final String BOLD = "\u001b[1m";
    private static final String FAINT = "\u001b[2m";
    private static final String GREEN = "\u001b[1;32m";
    private static final String PLAIN = "\u001b[0m";

    private final StringBuilder text = new StringBuilder(4_096);
    private final boolean colour;

    Paper(boolean colour) {
        this.colour = colour;
    }

    /** What stands above everything. */
    Paper title(String words) {
        return wrapped(0, words, BOLD);
    }

    /** What stands above a part, after an empty line. */
    Paper heading(String words) {
        text.append('\n');
        return wrapped(0, words, BOLD);
    }

    /** The heading of what can be done now. */
    Paper callToAction(String words) {
        text.append('\n');
        return wrapped(0, words, GREEN);
    }

    Paper line(int indent, String words) {
        return wrapped(indent, words, "");
    }

    Paper faint(int indent, String words) {
        return wrapped(indent, words, FAINT);
    }

    Paper strong(int indent, String words) {
        return wrapped(indent, words, BOLD);
    }

    Paper gap() {
        text.append('\n');
        return this;
    }

    private Paper wrapped(int indent, String words, String ink) {
        int from = 0;
        String rest = words.strip();
        boolean first = true;
        while (from < rest.length()) {
            // A bullet's further lines stand below its words.
            int in = indent + (!first && rest.startsWith("- ") ? 2 : 0);
            int to = Math.min(rest.length(), from + COLUMNS - in);
            if (to < rest.length()) {
                int space = rest.lastIndexOf(' ', to);
                to = space > from ? space : to;
            }
            text.append(" ".repeat(in));
            boolean inked = colour && !ink.isEmpty();
            text.append(inked ? ink : "")
                    .append(rest, from, to)
                    .append(inked ? PLAIN : "")
                    .append('\n');
            from = to;
            while (from < rest.length() && rest.charAt(from) == ' ') {
                from++;
            }
            first = false;
        }
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
