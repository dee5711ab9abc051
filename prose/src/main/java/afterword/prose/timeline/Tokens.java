package afterword.prose.timeline;

import afterword.prose.timeline.Meaning.Sort;
import afterword.prose.timeline.Token.Kind;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A text cut into words, numbers and marks. Whatever is asked for beyond its ends is no word. */
final class Tokens {

    private static final Unit[] UNITS = Unit.values();
    private static final Set<String> NEED_A_CAPITAL = Set.of("sat", "sun", "wed", "mar", "mon", "fri", "dec", "mo");

    private static final Set<String> TITLES = Set.of("dr", "mr", "mrs", "ms", "prof", "rev", "approximately", "dept");

    private static final Set<String> BEFORE_A_SHORT_NAME =
            Set.of("by", "on", "in", "next", "until", "this", "before", "after", "late", "early", "week", "or", "and");

    private final String text;
    private final List<Token> tokens;

    private Tokens(String text, List<Token> tokens) {
        this.text = text;
        this.tokens = tokens;
    }

    static Tokens of(String text) {
        return new Tokens(text, new Scanner(text).tokens());
    }

    int size() {
        return tokens.size();
    }

    Token at(int i) {
        return i < 0 || i >= tokens.size() ? Token.NONE : tokens.get(i);
    }

    String word(int i) {
        return at(i).word();
    }

    boolean is(int i, String word) {
        return at(i).word().equals(word);
    }

    boolean in(int i, Set<String> words) {
        return words.contains(at(i).word());
    }

    /** Where one is after these words, -1 if they do not stand there. */
    int after(int i, String... words) {
        int at = i;
        for (String word : words) {
            if (!is(at, word)) {
                return -1;
            }
            at++;
        }
        return at;
    }

    /** Behind one of these words if one stands there, otherwise where one was. */
    int skip(int i, Set<String> words) {
        return in(i, words) ? i + 1 : i;
    }

    int skip(int i, String word) {
        return is(i, word) ? i + 1 : i;
    }

    /** Whether nothing stands between this token and the next. */
    boolean joined(int i) {
        return i >= 0 && i + 1 < size() && at(i).end() == at(i + 1).start();
    }

    /** Whether a sentence or the text ends before this token. */
    boolean ends(int i) {
        return i < 0 || i >= size() || isStop(i);
    }

    /** Whether this mark ends a sentence: not the dot of an abbreviation, of a number, or before a small letter. */
    boolean isStop(int i) {
        Token token = at(i);
        if (token.kind() != Kind.MARK) {
            return false;
        }
        return switch (token.word()) {
            case "!", "?", "\n", ";" -> true;
            case "." ->
                !joined(i)
                        && (i + 1 >= size() || at(i + 1).capital() || at(i + 1).kind() != Kind.WORD)
                        && !(in(i - 1, TITLES) && joined(i - 1))
                        && !(isShort(i - 1) && at(i + 1).kind() == Kind.NUMBER);
            default -> false;
        };
    }

    private boolean isShort(int i) {
        return joined(i) && at(i).kind() == Kind.WORD && at(i).word().length() <= 4 && at(i).meaning() != null;
    }

    private int meaning(int i, Sort sort) {
        Meaning meaning = at(i).meaning();
        return meaning != null && meaning.sort() == sort ? meaning.value() : 0;
    }

    /** The month that stands there, 0 if none does. */
    int month(int i) {
        return named(i, Sort.MONTH);
    }

    /** The weekday that stands there, 1 for Monday, 0 if none does. */
    int weekday(int i) {
        return named(i, Sort.WEEKDAY);
    }

    private int named(int i, Sort sort) {
        Token token = at(i);
        boolean plain = token.capital() || !NEED_A_CAPITAL.contains(token.word());
        return (plain || introduced(i)) && !(is(i - 1, "$") && joined(i - 1)) ? meaning(i, sort) : 0;
    }

    /** Whether what stands beside "sat", "sun", "wed" and the like says that it is a day or a month. */
    private boolean introduced(int i) {
        return at(i + 1).kind() == Kind.NUMBER
                || at(i + 1).kind() == Kind.ORDINAL
                || at(i - 1).kind() == Kind.NUMBER
                || at(i - 1).kind() == Kind.ORDINAL
                || is(i + 1, "-")
                || is(i - 1, "-")
                || (is(i + 1, ".") && !isStop(i + 1))
                || in(i - 1, BEFORE_A_SHORT_NAME);
    }

    @Nullable
    Unit unit(int i) {
        Meaning meaning = at(i).meaning();
        return meaning != null && meaning.sort() == Sort.UNIT ? UNITS[meaning.value()] : null;
    }

    boolean unit(int i, Unit unit) {
        return unit(i) == unit;
    }

    /** The first month of the season that stands there, 0 if none does. */
    int season(int i) {
        return meaning(i, Sort.SEASON);
    }

    /** The number that stands there in digits, -1 if none does. */
    int digits(int i) {
        return at(i).kind() == Kind.NUMBER ? at(i).number() : -1;
    }

    boolean isClock(int i) {
        return at(i).kind() == Kind.CLOCK;
    }

    boolean isWord(int i) {
        return at(i).kind() == Kind.WORD;
    }

    /** A number in digits or words: its value and where it ends; null if none stands there. */
    @Nullable
    Numeral cardinal(int i) {
        Token token = at(i);
        if (token.kind() == Kind.NUMBER) {
            return token.number() < 0 ? null : new Numeral(token.number(), i + 1);
        }
        int value = meaning(i, Sort.CARDINAL);
        if (value == 0) {
            return null;
        }
        int next = i + 1;
        if (value >= 20) {
            int second = skip(next, "-");
            int units = meaning(second, Sort.CARDINAL);
            if (units > 0 && units < 10) {
                return new Numeral(value + units, second + 1);
            }
        }
        return new Numeral(value, next);
    }

    /** An ordinal in digits or words: its value and where it ends; null if none stands there. */
    @Nullable
    Numeral ordinal(int i) {
        Token token = at(i);
        if (token.kind() == Kind.ORDINAL) {
            return new Numeral(token.number(), i + 1);
        }
        int value = meaning(i, Sort.ORDINAL);
        if (value > 0) {
            return new Numeral(value, i + 1);
        }
        int tens = meaning(i, Sort.CARDINAL);
        if (tens >= 20) {
            int second = skip(i + 1, "-");
            int units = meaning(second, Sort.ORDINAL);
            if (units > 0 && units < 10) {
                return new Numeral(tens + units, second + 1);
            }
        }
        return null;
    }

    /** The text from one token to behind another. */
    String between(int from, int to) {
        return from >= to ? "" : text.substring(at(from).start(), at(to - 1).end());
    }

    /**
     * A number.
     *
     * @param end the token behind it
     */
    record Numeral(int value, int end) {}
}
