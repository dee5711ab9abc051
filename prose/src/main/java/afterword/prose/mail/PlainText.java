package afterword.prose.mail;

/** Text without what cannot be seen: one line feed at the end of a line, common spaces, no marks of direction. */
final class PlainText {
    private PlainText() {}

    /**
     * Takes out zero-width letters, soft hyphens, marks of direction and control characters, and makes every space a
     * plain one; a word written with such letters inside is then the word it looks like.
     */
    static String clean(String text) {
        int from = 0;
        while (from < text.length() && isPlain(text.charAt(from))) {
            from++;
        }
        if (from == text.length()) {
            return text;
        }
        StringBuilder clean = new StringBuilder(text.length()).append(text, 0, from);
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isPlain(c)) {
                clean.append(c);
            } else if (c == '\r') {
                if (i + 1 == text.length() || text.charAt(i + 1) != '\n') {
                    clean.append('\n');
                }
            } else if (c == '\u2028' || c == '\u2029' || c == '\u0085' || c == '\f' || c == '\u000b') {
                clean.append('\n');
            } else if (Character.getType(c) == Character.SPACE_SEPARATOR) {
                clean.append(' ');
            } else if (!isInvisible(c)) {
                clean.append(c);
            }
        }
        return clean.toString();
    }

    private static boolean isPlain(char c) {
        return (c >= ' ' && c < 0x7f) || c == '\n' || c == '\t';
    }

    private static boolean isInvisible(char c) {
        int type = Character.getType(c);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || c == '\u034f'
                || c == '\u115f'
                || c == '\u1160'
                || c == '\u3164'
                || c == '\ufeff'
                || c == '\uffa0';
    }
}
