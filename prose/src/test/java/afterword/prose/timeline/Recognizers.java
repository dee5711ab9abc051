package afterword.prose.timeline;

import afterword.engine.notation.Fields;
import afterword.engine.notation.Node;
import afterword.engine.notation.Notation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The cases of Recognizers-Text whose answer is a day or a range of days, compared with what is read. Theirs are compared
 * with the day or stretch that is named, free days included, under six rules that hold for every case:
 *
 * <ol>
 *   <li>their ranges end on the day before their end date;
 *   <li>but where words name the last day itself ("from A to B", "until B", "no later than B", "within a month") their end
 *       date is that day, of a year its first;
 *   <li>counted time ("the next three days") is for us its last day, for them all days up to it: the last day is compared;
 *   <li>"the end" of a stretch is for them its last part, for us its last business day, which must be the last of theirs;
 *   <li>alternatives are one window for us and several answers for them: it is compared with all of them together;
 *   <li>behind "after" and "since" only the first day is theirs, and it may be the day that is named.
 * </ol>
 */
final class Recognizers {

    private static final String MONTH = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)";

    /** Where the conventions are others: a case is set aside by its words alone. */
    enum SetAside {
        /** Their "late" is a half; ours are thirds. Of a year alone both agree. */
        PART_OF_A_STRETCH("\\b(?:earlier (?:this month|previous)|later? (?:this|" + MONTH
                + ")|remaining|(?:mid-?|middle of|beginning of|start of) ?" + MONTH
                + "|(?:from|to) the (?:middle|start) of \\d{4})"),
        /** Ours are days 1 to 7, 8 to 14 and so on, theirs the weeks of the ISO calendar. */
        WEEK_OF_A_LONGER_STRETCH("\\b(?:first|second|last|\\d(?:st|nd|rd))(?: \\d)? weeks? of\\b"),
        /** With a dot the day comes first for us everywhere. */
        DOT_IN_A_DATE("\\b\\d{1,2}\\.\\d{1,2}\\b"),
        /** A date or month without its year is the next one for us, even if it is called "this". */
        THIS_DATE("\\bthis (?:friday)?\\W*(?:" + MONTH + "(?! be)|\\d+/)"),
        /** How long somebody is away is no day. */
        LENGTH_OF_A_STAY("\\bfor (?:a|\\d) (?:days?|weeks?)\\b"),
        /** "The day" and "the week" by themselves name nothing for us. */
        BARE_WORD(
                "(?<!(?:end|remaining|quarter|earlier|early) (?:of|in) )\\b(?:the|same) (?:day|week|year|fortnight)\\b(?! (?:of|after \\w|commencing|beginning|starting|\\d))"),
        /** Quarters are counted by their three months, and decades not at all. */
        QUARTERS_AND_DECADES("\\b(?:quarters|decades?)\\b"),
        /** A fortnight is 14 days from the day it was said, not two whole weeks. */
        FORTNIGHT("\\bfortnight\\b"),
        /** Behind a day of a named week the second weekday is of that week as well; "this or next week" is both. */
        ALTERNATIVE_DAYS("\\b(?:next|this)\\b.{0,20}\\bor (?:next|mon|tue|wed|thu|fri)"),
        /** The date that is today is no bound. */
        UP_TO_NOW("\\b(?:till|to|current) date\\b");

        private final Pattern words;

        SetAside(String words) {
            this.words = Pattern.compile(words, Pattern.CASE_INSENSITIVE);
        }
    }

    /** A case, and whether it is read as they read it. */
    record Case(String text, LocalDate said, @Nullable SetAside aside, boolean right, String difference) {}

    private final TimelineReader reader;

    Recognizers(TimelineReader reader) {
        this.reader = reader;
    }

    /** Every case of the lines whose answer is a day or a range of days. */
    List<Case> read(List<String> lines) {
        List<Case> cases = new ArrayList<>();
        for (String line : lines) {
            Case each = read(Fields.of(Notation.json("a case", line), "a case"));
            if (each != null) {
                cases.add(each);
            }
        }
        return cases;
    }

    private @Nullable Case read(Fields told) {
        String text = told.text("input");
        LocalDate said = LocalDate.parse(told.text("ref").substring(0, 10));
        Tokens words = Tokens.of(text);
        List<Phrase> phrases = reader.phrases(text, said);
        boolean[] known = new boolean[phrases.size()];
        boolean dated = false;
        boolean right = true;
        StringBuilder difference = new StringBuilder();
        List<List<Days>> chosen = new ArrayList<>();
        for (Node node : told.list("results")) {
            Fields result = Fields.of(node, "a result");
            int start = Integer.parseInt(result.text("start"));
            int end = Integer.parseInt(result.text("end"));
            List<Days> theirs = days(result);
            boolean found = theirs.isEmpty();
            dated |= !found;
            for (int i = 0; i < known.length; i++) {
                Phrase phrase = phrases.get(i);
                if (words.at(phrase.start()).start() <= end
                        && words.at(phrase.end() - 1).end() > start) {
                    known[i] = true;
                    boolean one = phrase.named().grain() == Grain.CHOICE;
                    if (one && !theirs.isEmpty()) {
                        chosen.add(theirs);
                    }
                    found |= one || theirs.stream().anyMatch(days -> days.are(phrase));
                }
            }
            right &= found;
            if (!found) {
                difference.append(theirs);
            }
        }
        for (int i = 0; i < known.length; i++) {
            Phrase phrase = phrases.get(i);
            boolean names = !phrase.isLength() && phrase.named().grain() != Grain.UNKNOWN;
            right &= known[i] || !names;
            right &= phrase.named().grain() != Grain.CHOICE || together(chosen, phrase);
            difference.append(" ours: ").append(words.between(phrase.start(), phrase.end()));
            difference.append(' ').append(phrase.named());
        }
        return dated ? new Case(text, said, aside(text), right, difference.toString()) : null;
    }

    /** Whether alternatives run from the first to the last of theirs. */
    private static boolean together(List<List<Days>> theirs, Phrase phrase) {
        return theirs.stream()
                        .flatMap(List::stream)
                        .anyMatch(days -> phrase.named().first().equals(days.first))
                && theirs.stream()
                        .flatMap(List::stream)
                        .anyMatch(days -> phrase.named()
                                .last()
                                .equals(days.range && days.end != null ? days.end.minusDays(1) : days.first));
    }

    private static @Nullable SetAside aside(String text) {
        for (SetAside each : SetAside.values()) {
            if (each.words.matcher(text).find()) {
                return each;
            }
        }
        return null;
    }

    private static List<Days> days(Fields result) {
        List<Days> days = new ArrayList<>();
        for (Node node : result.list("values")) {
            Fields value = Fields.of(node, "a value");
            String type = value.text("type");
            LocalDate day = date(value.findText("value"));
            LocalDate first = date(value.findText("start"));
            LocalDate end = date(value.findText("end"));
            if (type.equals("date") && day != null) {
                days.add(new Days(day, day, false));
            } else if (type.equals("daterange") && (first != null || end != null)) {
                days.add(new Days(first, end, true));
            }
        }
        return days;
    }

    private static @Nullable LocalDate date(@Nullable String text) {
        return text == null || text.length() != 10 ? null : LocalDate.parse(text);
    }

    /**
     * What they read.
     *
     * @param end the day behind its last one if it is a range
     */
    private record Days(@Nullable LocalDate first, @Nullable LocalDate end, boolean range) {

        boolean are(Phrase phrase) {
            LocalDate namedFirst = phrase.named().first();
            LocalDate namedLast = phrase.named().last();
            Grain grain = phrase.named().grain();
            if (!range) {
                return namedFirst.equals(first) && namedLast.equals(first);
            }
            if (grain == Grain.END) {
                return first == null
                        ? endsWith(namedLast)
                        : !namedFirst.isBefore(first) && (end == null || endsWith(namedLast));
            }
            if (first == null) {
                LocalDate last = phrase.bound() == Bound.BEFORE ? namedFirst : namedLast;
                return last.equals(end)
                        || (phrase.bound() != Bound.BEFORE
                                && namedLast.plusDays(1).equals(end));
            }
            if (end == null) {
                return namedFirst.equals(first)
                        || (phrase.bound() == Bound.AFTER
                                && (namedLast.equals(first)
                                        || namedLast.plusDays(1).equals(first)));
            }
            boolean ends = namedLast.plusDays(1).equals(end)
                    || ((grain == Grain.RANGE || grain == Grain.COUNT) && namedLast.equals(end))
                    || (grain == Grain.RANGE && namedLast.withDayOfYear(1).equals(end));
            return ends && (namedFirst.equals(first) || grain == Grain.COUNT);
        }

        /** Whether this is their last business day. */
        private boolean endsWith(LocalDate day) {
            return end != null && day.isBefore(end) && !day.isBefore(end.minusDays(4));
        }
    }
}
