package afterword.prose.timeline;

import afterword.prose.timeline.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Cuts a text into words, numbers and marks, in one pass. */
final class Scanner {

    private static final int DIGITS_OF_A_YEAR = 4;
    private static final Set<String> ORDINAL_ENDINGS = Set.of("st", "nd", "rd", "th");
    private static final Set<String> HALVES_OF_THE_DAY = Set.of("am", "pm", "a.m", "p.m");

    /** What "will" is written together with as one word of its own: "we'll". */
    private static final Set<String> PRONOUNS =
            Set.of("i", "you", "he", "she", "it", "we", "they", "that", "there", "who");

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    Scanner(String text) {
        this.text = text;
    }

    List<Token> tokens() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (Character.isLetter(c)) {
                word();
            } else if (isDigit(c)) {
                number();
            } else if (c == '\n' && blankLine()) {
                add(Kind.MARK, "\n", -1, at, at + 1);
                at++;
            } else if (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200b' || c == '*' || c == '_') {
                at++;
            } else {
                add(Kind.MARK, mark(c), -1, at, at + 1);
                at++;
            }
        }
        return tokens;
    }

    /** Whether the line behind this end of a line is empty, or an item of a list. */
    private boolean blankLine() {
        int next = at + 1;
        while (next < text.length()
                && (text.charAt(next) == ' ' || text.charAt(next) == '\r' || text.charAt(next) == '\t')) {
            next++;
        }
        return next < text.length()
                && (text.charAt(next) == '\n'
                        || text.charAt(next) == '-'
                        || text.charAt(next) == '*'
                        || text.charAt(next) == '•');
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static String mark(char c) {
        return switch (c) {
            case '–', '—', '‐', '‑', '−' -> "-";
            case '’', '‘', 'ʼ', '`' -> "'";
            case '“', '”' -> "\"";
            default -> String.valueOf(c);
        };
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '’' || c == 'ʼ' || c == '`';
    }

    private void word() {
        int start = at;
        boolean plain = true;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (isApostrophe(c) && at + 1 < text.length() && Character.isLetter(text.charAt(at + 1))) {
                plain = false;
            } else if (!Character.isLetter(c)) {
                break;
            }
            at++;
        }
        String word = lower(start, at);
        boolean owns = false;
        if (!plain && word.endsWith("'s")) {
            word = word.substring(0, word.length() - 2);
            owns = true;
        } else if (at < text.length() && isApostrophe(text.charAt(at)) && word.endsWith("s") && isSpaced(at + 1)) {
            owns = true;
            at++;
        }
        int dotted = halfOfTheDay(start, word);
        if (dotted > 0) {
            at = dotted;
            word = Character.toLowerCase(text.charAt(start)) == 'a' ? "am" : "pm";
            mergeClock(start, word);
            return;
        }
        if (HALVES_OF_THE_DAY.contains(word) && mergeClock(start, word)) {
            return;
        }
        if (word.equals("o'clock") && mergeClock(start, word)) {
            return;
        }
        if (ORDINAL_ENDINGS.contains(word) && mergeOrdinal(start)) {
            return;
        }
        if (word.endsWith("'ll") && !PRONOUNS.contains(word.substring(0, word.length() - 3))) {
            // "the answer'll come"
            String noun = Vocabulary.spelled(word.substring(0, word.length() - 3));
            int will = at - 3;
            boolean capital = Character.isUpperCase(text.charAt(start));
            tokens.add(new Token(Kind.WORD, noun, -1, Vocabulary.of(noun), start, will, capital, false));
            tokens.add(new Token(Kind.WORD, "will", -1, null, will, at, false, false));
            return;
        }
        String spelled = Vocabulary.spelled(word);
        tokens.add(new Token(
                Kind.WORD,
                spelled,
                -1,
                Vocabulary.of(spelled),
                start,
                at,
                Character.isUpperCase(text.charAt(start)),
                owns));
    }

    private boolean isSpaced(int i) {
        return i < text.length() && text.charAt(i) == ' ';
    }

    private String lower(int start, int end) {
        StringBuilder lower = new StringBuilder(end - start);
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            lower.append(isApostrophe(c) ? '\'' : Character.toLowerCase(c));
        }
        return lower.toString();
    }

    /** Where "a.m." or "p.m." ends, 0 if it does not stand there. */
    private int halfOfTheDay(int start, String word) {
        if ((!word.equals("a") && !word.equals("p"))
                || at + 1 >= text.length()
                || text.charAt(at) != '.'
                || Character.toLowerCase(text.charAt(at + 1)) != 'm'
                || (at + 2 < text.length() && Character.isLetter(text.charAt(at + 2)))) {
            return 0;
        }
        // The dot behind it is left to end a sentence if it does.
        boolean dot = at + 3 < text.length() && text.charAt(at + 2) == '.' && !endsText(at + 3);
        return start >= 0 && dot ? at + 3 : at + 2;
    }

    private boolean endsText(int from) {
        int next = from;
        while (next < text.length() && text.charAt(next) == ' ') {
            next++;
        }
        return next >= text.length() || Character.isUpperCase(text.charAt(next));
    }

    private boolean mergeClock(int start, String word) {
        Token hour = last(0);
        if (hour == null || (hour.kind() != Kind.NUMBER && hour.kind() != Kind.CLOCK) || start - hour.end() > 1) {
            return false;
        }
        int from = hour.start();
        tokens.removeLast();
        Token dot = last(0);
        Token before = last(1);
        // "5.30pm"
        if (dot != null
                && before != null
                && dot.word().equals(".")
                && dot.end() == from
                && before.kind() == Kind.NUMBER
                && before.end() == dot.start()) {
            from = before.start();
            tokens.removeLast();
            tokens.removeLast();
        }
        add(Kind.CLOCK, word, -1, from, at);
        return true;
    }

    private boolean mergeOrdinal(int start) {
        Token number = last(0);
        if (number == null
                || number.kind() != Kind.NUMBER
                || number.number() < 1
                || number.number() > 99
                || start - number.end() > 1
                || (Character.isUpperCase(text.charAt(start)) && start != number.end())) {
            return false;
        }
        tokens.removeLast();
        add(Kind.ORDINAL, "th", number.number(), number.start(), at);
        return true;
    }

    private @Nullable Token last(int back) {
        return tokens.size() > back ? tokens.get(tokens.size() - 1 - back) : null;
    }

    private void number() {
        int start = at;
        while (at < text.length() && isDigit(text.charAt(at))) {
            at++;
        }
        int length = at - start;
        boolean colon = length <= 2
                && at + 2 < text.length()
                && text.charAt(at) == ':'
                && isDigit(text.charAt(at + 1))
                && isDigit(text.charAt(at + 2));
        if (colon) {
            at += 3;
            if (at + 2 < text.length() && text.charAt(at) == ':' && isDigit(text.charAt(at + 1))) {
                at += 3;
            }
            add(Kind.CLOCK, "clock", -1, start, at);
            return;
        }
        add(Kind.NUMBER, "#", length <= DIGITS_OF_A_YEAR ? Integer.parseInt(text.substring(start, at)) : -1, start, at);
    }

    private void add(Kind kind, String word, int number, int start, int end) {
        tokens.add(new Token(kind, word, number, null, start, end, false, false));
    }
}
