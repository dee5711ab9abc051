package afterword.prose.reply;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Cuts a text into sentences. Lines that stand for themselves, such as a salutation or an item of a list, are some. */
public final class Sentences {

    private static final int SHORT_LINE = 48;
    private static final int LONGEST_ABBREVIATION = 6;

    private static final Set<String> ABBREVIATIONS = Set.of(
            "mr", "mrs", "ms", "dr", "prof", "st", "no", "nr", "ref", "req", "sr", "jr", "vs", "etc", "e.g", "i.e",
            "inc", "ltd", "co", "corp", "dept", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct",
            "nov", "dec", "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun", "ext", "tel",
            "approx");

    /** Of these, those that a sentence may end with. */
    private static final Set<String> CAN_END = Set.of("etc", "inc", "ltd", "no", "co", "sun", "sat", "mar");

    private Sentences() {}

    /** The sentences of a text in their order; what lies between them is no part of any. */
    public static List<Span> of(String text) {
        List<Span> found = new ArrayList<>();
        int start = 0;
        int lineStart = 0;
        int length = text.length();
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            boolean cut = false;
            if (c == '\n') {
                cut = lineEnds(text, lineStart, i);
                lineStart = i + 1;
            } else if (c == '.' || c == '!' || c == '?') {
                cut = stops(text, start, i);
            }
            if (cut) {
                add(found, text, start, i + 1);
                start = i + 1;
            }
        }
        add(found, text, start, length);
        return found;
    }

    private static void add(List<Span> found, String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && !Character.isLetterOrDigit(text.charAt(start)) && text.charAt(start) != '>') {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (start < end && text.charAt(start) != '>') {
            found.add(new Span(start, end));
        }
    }

    private static boolean lineEnds(String text, int lineStart, int at) {
        int next = at + 1;
        while (next < text.length()
                && (text.charAt(next) == ' ' || text.charAt(next) == '\t' || text.charAt(next) == '\r')) {
            next++;
        }
        if (next >= text.length()) {
            return true;
        }
        char c = text.charAt(next);
        if (c == '\n' || "-*•>".indexOf(c) >= 0 || text.startsWith(">", lineStart)) {
            return true;
        }
        return at - lineStart < SHORT_LINE && (Character.isUpperCase(c) || Character.isDigit(c));
    }

    private static boolean stops(String text, int start, int at) {
        int next = at + 1;
        if (next < text.length() && "\"'”’)".indexOf(text.charAt(next)) >= 0) {
            next++;
        }
        if (next < text.length() && !Character.isWhitespace(text.charAt(next))) {
            return false;
        }
        if (text.charAt(at) != '.') {
            return true;
        }
        int word = at;
        while (word > start && at - word <= LONGEST_ABBREVIATION && !Character.isWhitespace(text.charAt(word - 1))) {
            word--;
        }
        String last = text.substring(word, at).toLowerCase(Locale.ROOT);
        while (next < text.length() && text.charAt(next) == ' ') {
            next++;
        }
        boolean capital =
                next >= text.length() || Character.isUpperCase(text.charAt(next)) || text.charAt(next) == '\n';
        if (last.equals("a.m") || last.equals("p.m")) {
            return capital;
        }
        if (last.length() == 1 && Character.isLetter(last.charAt(0)) && !last.equals("i")) {
            return next >= text.length();
        }
        return !ABBREVIATIONS.contains(last) || next >= text.length() || (capital && CAN_END.contains(last));
    }
}
