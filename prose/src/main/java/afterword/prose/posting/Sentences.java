package afterword.prose.posting;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Parts a text into sentences. A new line ends one, unless the line was only wrapped. Takes linear time. */
final class Sentences {

    /** A longer sentence is parted at a space. */
    static final int LONGEST = 600;

    /** Mail and printed text are wrapped somewhere behind this. */
    private static final int WRAPPED = 60;

    private static final Pattern BULLET_OR_LABEL =
            Pattern.compile("\\s*(?:[-*•·▪o]\\s|\\d{1,2}[.)]\\s|[A-Za-z][\\w /#()]{1,30}:).*");
    private static final Set<String> ABBREVIATIONS = Set.of(
            "mr", "mrs", "ms", "dr", "prof", "rev", "hon", "st", "no", "nos", "ref", "tel", "ph", "ext", "e.g", "i.e",
            "approx", "incl", "inc", "ltd", "co", "corp", "pvt", "dept", "rs", "vs", "a.m", "p.m", "am", "pm", "u.s",
            "u.k", "p.a", "w", "e", "n", "s", "ave", "rd", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep",
            "sept", "oct", "nov", "dec", "req", "c", "ca", "est", "min", "max", "hr", "hrs", "wk", "yr", "fr", "sr",
            "jr", "etc");

    /** Words that begin a sentence behind "5 p.m." */
    private static final Set<String> STARTERS = Set.of(
            "The",
            "We",
            "Please",
            "If",
            "For",
            "To",
            "Applications",
            "You",
            "Interviews",
            "Only",
            "No",
            "Call",
            "Contact",
            "Do",
            "Late",
            "This",
            "All",
            "Any",
            "Apply",
            "Send",
            "Our",
            "It",
            "An",
            "A");

    private final String text;
    private final List<Sentence> all = new ArrayList<>();
    private int line;

    private Sentences(String text) {
        this.text = text;
    }

    static List<Sentence> of(String text) {
        Sentences sentences = new Sentences(text);
        sentences.read();
        return sentences.all;
    }

    private void read() {
        int start = 0;
        while (start < text.length()) {
            int end = lineEnd(start);
            int next = end;
            while (next < text.length() && wraps(start, next)) {
                start = Math.max(start, next - 10 * LONGEST);
                next = lineEnd(next + 1);
            }
            split(start, next);
            line++;
            start = next + 1;
        }
    }

    private int lineEnd(int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }

    /** Whether the line break at this place only wraps the sentence before it. */
    private boolean wraps(int start, int at) {
        int begin = Math.max(start, text.lastIndexOf('\n', at - 1) + 1);
        int last = at - 1;
        while (last >= begin && Character.isWhitespace(text.charAt(last))) {
            last--;
        }
        if (last < begin || at + 1 >= text.length()) {
            return false;
        }
        int end = lineEnd(at + 1);
        String next = text.substring(at + 1, Math.min(end, at + 60));
        if (next.isBlank() || BULLET_OR_LABEL.matcher(next).matches()) {
            return false;
        }
        boolean ended = ".!?:;".indexOf(text.charAt(last)) >= 0;
        char first = next.strip().charAt(0);
        if (Character.isLowerCase(first)) {
            return !ended && last - begin > 20;
        }
        return last - begin >= WRAPPED
                && (Character.isLetterOrDigit(text.charAt(last)) || ",)'’\"”-–".indexOf(text.charAt(last)) >= 0)
                && text.charAt(last) != ':'
                && last - begin < 100;
    }

    private void split(int from, int to) {
        int start = from;
        for (int i = from; i < to; i++) {
            boolean full = i - start >= LONGEST && Character.isWhitespace(text.charAt(i));
            if (full || i - start >= 2 * LONGEST || ends(start, i, to)) {
                add(start, i + 1);
                start = i + 1;
            }
        }
        add(start, to);
    }

    private boolean ends(int start, int at, int to) {
        char c = text.charAt(at);
        if (c != '.' && c != '!' && c != '?' && c != ';' && c != '•' && c != '·') {
            return false;
        }
        if (c == '•' || c == '·') {
            return true;
        }
        int next = at + 1;
        while (next < to && ")\"'”’".indexOf(text.charAt(next)) >= 0) {
            next++;
        }
        if (next < to && !Character.isWhitespace(text.charAt(next))) {
            return false;
        }
        if (c != '.' || next >= to) {
            return true;
        }
        while (next < to && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        int word = at;
        while (word > start && !Character.isWhitespace(text.charAt(word - 1)) && at - word < 12) {
            word--;
        }
        String before = text.substring(word, at).toLowerCase(java.util.Locale.ROOT);
        before = before.startsWith("(") ? before.substring(1) : before;
        boolean small = next < to && Character.isLowerCase(text.charAt(next));
        if (small && (before.length() < 3 || !before.codePoints().allMatch(Character::isLetter))) {
            return false;
        }
        boolean initial = before.length() == 1 && Character.isLetter(before.charAt(0));
        boolean day = before.equals("a.m")
                || before.equals("p.m")
                || before.equals("p.a")
                || before.equals("am")
                || before.equals("pm")
                || before.equals("etc");
        if (day) {
            return STARTERS.contains(
                    text.substring(next, Math.min(to, next + 20)).split("[^A-Za-z']", 2)[0]);
        }
        return !initial && !ABBREVIATIONS.contains(before);
    }

    /** Whether a sentence can begin so: with a letter, a figure, money, a quote or a bracket, and not with a bullet. */
    private static boolean begins(int c) {
        return Character.isLetterOrDigit(c)
                || Character.getType(c) == Character.CURRENCY_SYMBOL
                || "\"'“‘(@#+<[".indexOf(c) >= 0;
    }

    private void add(int from, int to) {
        int start = from;
        int end = to;
        while (start < end && !begins(text.codePointAt(start))) {
            start += Character.charCount(text.codePointAt(start));
        }
        while (end > start
                && (Character.isWhitespace(text.charAt(end - 1)) || "•·".indexOf(text.charAt(end - 1)) >= 0)) {
            end--;
        }
        if (start < end) {
            all.add(new Sentence(text.substring(start, end), start, line));
        }
    }
}
