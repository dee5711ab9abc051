package afterword.prose.timeline;

import afterword.prose.timeline.Meaning.Sort;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words of a calendar, also as people misspell them. */
final class Vocabulary {

    private static final int LONG_ENOUGH_TO_GUESS = 6;

    private static final List<String> MONTHS = List.of(
            "january jan",
            "february feb febr febuary feburary",
            "march mar mrch",
            "april apr arpil",
            "may",
            "june jun",
            "july jul",
            "august aug",
            "september sep sept",
            "october oct octber",
            "november nov",
            "december dec");
    private static final List<String> WEEKDAYS = List.of(
            "monday mon mondy",
            "tuesday tue tues teusday",
            "wednesday wed weds wensday wednsday wendsday wensdy",
            "thursday thu thur thurs thrusday thirsday",
            "friday fri firday frday",
            "saturday sat satuday",
            "sunday sun");
    private static final Map<Unit, String> UNITS = Map.of(
            Unit.HOUR, "hour hours hr hrs h",
            Unit.DAY, "day days dys",
            Unit.WEEK, "week weeks wk wks weeek wek weks",
            Unit.FORTNIGHT, "fortnight fortnights",
            Unit.MONTH, "month months mth mths mo mos",
            Unit.QUARTER, "quarter quarters",
            Unit.YEAR, "year years yr yrs");
    private static final String CARDINALS =
            "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen"
                    + " eighteen nineteen twenty";
    private static final String ORDINALS =
            "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth"
                    + " fifteenth sixteenth seventeenth eighteenth nineteenth twentieth";
    private static final String TENS = "twenty thirty forty fifty sixty seventy eighty ninety";

    /** Everyday words that are one slip away from a name of the calendar. */
    private static final List<String> NO_SLIPS =
            List.of("augusta", "sundae", "octobers", "embers", "ember", "sunday's", "tuesdays", "saturdays");

    private static final Map<String, Meaning> WORDS = new HashMap<>();
    private static final Map<String, String> OTHER_SPELLINGS = new HashMap<>();
    private static final List<String> GUESSED = List.of(
            "january",
            "february",
            "august",
            "september",
            "october",
            "november",
            "december",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "tomorrow");

    static {
        for (int i = 0; i < MONTHS.size(); i++) {
            put(MONTHS.get(i), Sort.MONTH, i + 1);
        }
        for (int i = 0; i < WEEKDAYS.size(); i++) {
            put(WEEKDAYS.get(i), Sort.WEEKDAY, i + 1);
        }
        UNITS.forEach((unit, names) -> put(names, Sort.UNIT, unit.ordinal()));
        count(CARDINALS, Sort.CARDINAL, 1, 1);
        count(ORDINALS, Sort.ORDINAL, 1, 1);
        count(TENS, Sort.CARDINAL, 20, 10);
        put("thirtieth", Sort.ORDINAL, 30);
        put("spring", Sort.SEASON, 3);
        put("summer", Sort.SEASON, 6);
        put("fall autumn", Sort.SEASON, 9);
        put("winter", Sort.SEASON, 12);
        for (String slip : List.of(
                "tommorow", "tommorrow", "tomorow", "tomorrrow", "tmrw", "tmr", "tomm", "2morrow", "tomoz", "tmw")) {
            OTHER_SPELLINGS.put(slip, "tomorrow");
        }
        OTHER_SPELLINGS.put("untill", "until");
        OTHER_SPELLINGS.put("til", "until");
        OTHER_SPELLINGS.put("till", "until");
        OTHER_SPELLINGS.put("thru", "through");
        OTHER_SPELLINGS.put("befor", "before");
        OTHER_SPELLINGS.put("approx", "approximately");
        OTHER_SPELLINGS.put("nxt", "next");
        OTHER_SPELLINGS.put("begining", "beginning");
        OTHER_SPELLINGS.put("workday", "workday");
        OTHER_SPELLINGS.put("couse", "course");
    }

    private Vocabulary() {}

    private static void put(String names, Sort sort, int value) {
        for (String name : names.split(" ")) {
            WORDS.put(name, new Meaning(sort, value));
        }
    }

    private static void count(String names, Sort sort, int first, int step) {
        int value = first;
        for (String name : names.split(" ")) {
            WORDS.put(name, new Meaning(sort, value));
            value += step;
        }
    }

    /** The word as it should have been written, if it is a known slip; otherwise itself. */
    static String spelled(String word) {
        String known = OTHER_SPELLINGS.get(word);
        if (known != null || WORDS.containsKey(word) || word.length() < LONG_ENOUGH_TO_GUESS || word.length() > 10) {
            return known == null ? word : known;
        }
        for (String name : GUESSED) {
            if (name.charAt(0) == word.charAt(0) && oneSlip(name, word) && !NO_SLIPS.contains(word)) {
                return name;
            }
        }
        return word;
    }

    /** What a word means, null if nothing in a calendar. */
    static @Nullable Meaning of(String word) {
        return WORDS.get(word);
    }

    /** Whether two words differ by one letter left out, put in, put for another, or by two letters that changed places. */
    static boolean oneSlip(String right, String typed) {
        int difference = typed.length() - right.length();
        if (Math.abs(difference) > 1 || (difference == 1 && typed.equals(right + "s"))) {
            return false;
        }
        int same = 0;
        int shorter = Math.min(right.length(), typed.length());
        while (same < shorter && right.charAt(same) == typed.charAt(same)) {
            same++;
        }
        if (difference != 0) {
            return difference > 0
                    ? right.startsWith(typed.substring(same + 1), same)
                    : typed.startsWith(right.substring(same + 1), same);
        }
        if (same >= shorter - 1) {
            return true;
        }
        boolean swapped = right.charAt(same) == typed.charAt(same + 1) && right.charAt(same + 1) == typed.charAt(same);
        return right.startsWith(typed.substring(same + 1), same + 1)
                || (swapped && right.startsWith(typed.substring(same + 2), same + 2));
    }
}
