package afterword.engine.rule;

import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads formulas such as {@code later(week(applied), business-day(closing-date, 5))}. */
final class FormulaParser {

    private static final Map<String, Formula> ANCHORS = new TreeMap<>();
    private static final List<String> FUNCTIONS = List.of(
            "business-day",
            "week",
            "roll",
            "roll-back",
            "close-of-business",
            "end-of-day",
            "at",
            "later",
            "earlier",
            "choose");

    static {
        for (Formula.Day day : Formula.Day.values()) {
            ANCHORS.put(day.word(), day);
        }
        for (Formula.Moment moment : Formula.Moment.values()) {
            ANCHORS.put(moment.word(), moment);
        }
    }

    /** In how many steps a date may be counted. */
    private static final int MOST_STEPS = 40;

    /** The longest count of days: a plan looks no further, and business days are counted one by one. */
    private static final int MOST_DAYS = 400;

    private static final int MOST_HOURS = 24 * MOST_DAYS;

    /** A count beyond all plans. */
    static final class TooMany extends IllegalArgumentException {

        private final String maybe;

        private TooMany(int count, int most, String unit) {
            super(count + " " + unit + " are too many; expected at most " + most);
            int fewer = count;
            while (fewer > most) {
                fewer /= 10;
            }
            maybe = fewer + " " + unit;
        }

        String maybe() {
            return maybe;
        }
    }

    private final String text;
    private int at;
    private int steps;

    private FormulaParser(String text) {
        this.text = text;
    }

    /** @throws IllegalArgumentException saying what stands where and what was expected */
    static Formula parse(String text) {
        FormulaParser parser = new FormulaParser(text);
        Formula formula = parser.sum();
        if (parser.at < text.length()) {
            throw parser.wrong("the end of the formula");
        }
        return formula;
    }

    /** A term and what is added to it; stands behind it at something that is no space. */
    private Formula sum() {
        Formula left = term();
        while (true) {
            skip();
            if (at >= text.length() || (text.charAt(at) != '+' && !minus())) {
                return left;
            }
            step();
            int sign = text.charAt(at++) == '+' ? 1 : -1;
            int count = number();
            String unit = word();
            switch (unit) {
                case "day", "days" -> {
                    needs(left, false, "a date before 'days'");
                    left = new Formula.Days(left, sign * atMost(MOST_DAYS, count, "days"));
                }
                case "hour", "hours" -> {
                    needs(left, true, "an instant before 'hours'");
                    left = new Formula.Elapsed(left, sign * atMost(MOST_HOURS, count, "hours"));
                }
                default -> throw new IllegalArgumentException("'" + unit + "' is no unit; expected days or hours");
            }
        }
    }

    private static int atMost(int most, int count, String unit) {
        if (count > most) {
            throw new TooMany(count, most, unit);
        }
        return count;
    }

    private void step() {
        if (++steps > MOST_STEPS) {
            throw new IllegalArgumentException("the formula is too long; expected at most " + MOST_STEPS + " steps");
        }
    }

    private boolean minus() {
        return text.charAt(at) == '-' && text.charAt(at - 1) == ' ';
    }

    private Formula term() {
        String name = word();
        skip();
        if (at >= text.length() || text.charAt(at) != '(') {
            Formula anchor = ANCHORS.get(name);
            if (anchor == null) {
                throw new IllegalArgumentException(
                        "'" + name + "' is nothing a date can be counted from; expected one of " + ANCHORS.keySet());
            }
            return anchor;
        }
        at++;
        step();
        Formula made = switch (name) {
            case "business-day" -> {
                Formula of = day();
                expect(',');
                yield new Formula.BusinessDay(of, atMost(MOST_DAYS, number(), "business days"));
            }
            case "week" -> new Formula.Week(day());
            case "roll" -> new Formula.Roll(day());
            case "roll-back" -> new Formula.RollBack(day());
            case "close-of-business" -> new Formula.CloseOfBusiness(day());
            case "end-of-day" -> {
                Formula of = sum();
                needs(of, true, "an instant");
                yield new Formula.EndOfDay(of);
            }
            case "at" -> {
                Formula of = day();
                expect(',');
                yield new Formula.At(of, time());
            }
            case "later" -> {
                List<Formula> of = several();
                yield new Formula.Later(of, of.getFirst().instant());
            }
            case "earlier" -> {
                List<Formula> of = several();
                yield new Formula.Earlier(of, of.getFirst().instant());
            }
            case "choose" -> {
                Formula left = day();
                expect('<');
                Formula right = day();
                expect(',');
                Formula then = sum();
                expect(',');
                Formula otherwise = sum();
                needs(otherwise, then.instant(), "two of a kind to choose from");
                yield new Formula.Choose(left, right, then, otherwise, then.instant());
            }
            default ->
                throw new IllegalArgumentException("'" + name + "' is no function; expected one of " + FUNCTIONS);
        };
        expect(')');
        return made;
    }

    private List<Formula> several() {
        List<Formula> all = new ArrayList<>();
        all.add(sum());
        while (at < text.length() && text.charAt(at) == ',') {
            at++;
            Formula next = sum();
            needs(next, all.getFirst().instant(), "dates or instants, not both");
            all.add(next);
        }
        return List.copyOf(all);
    }

    private Formula day() {
        Formula of = sum();
        needs(of, false, "a date");
        return of;
    }

    private void needs(Formula formula, boolean instant, String expected) {
        if (formula.instant() != instant) {
            throw wrong(expected);
        }
    }

    private String word() {
        skip();
        int start = at;
        while (at < text.length() && (Character.isLetter(text.charAt(at)) || innerHyphen())) {
            at++;
        }
        if (start == at) {
            throw wrong("a name");
        }
        return text.substring(start, at);
    }

    private boolean innerHyphen() {
        return text.charAt(at) == '-' && at + 1 < text.length() && Character.isLetter(text.charAt(at + 1));
    }

    private int number() {
        skip();
        int start = at;
        while (at < text.length() && Character.isDigit(text.charAt(at))) {
            at++;
        }
        if (start == at || at - start > 4) {
            throw wrong("a number");
        }
        return Integer.parseInt(text.substring(start, at));
    }

    private LocalTime time() {
        skip();
        int end = Math.min(text.length(), at + 5);
        try {
            LocalTime time = LocalTime.parse(text.substring(at, end));
            at = end;
            return time;
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("a time such as 12:00 was expected at character " + (at + 1), e);
        }
    }

    private void expect(char wanted) {
        skip();
        if (at >= text.length() || text.charAt(at) != wanted) {
            throw wrong("'" + wanted + "'");
        }
        at++;
    }

    private void skip() {
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
    }

    private IllegalArgumentException wrong(String expected) {
        String found = at < text.length() ? "'" + text.substring(at) + "'" : "the end";
        return new IllegalArgumentException(expected + " was expected at character " + (at + 1) + ", found " + found);
    }
}
