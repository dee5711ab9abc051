package afterword.prose.timeline;

import static java.time.temporal.TemporalAdjusters.dayOfWeekInMonth;
import static java.time.temporal.TemporalAdjusters.lastInMonth;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** The days that people call by a name, of a country first and otherwise as most people know them. */
final class Holidays {

    /** How many words a name may have. */
    static final int LONGEST = 5;

    private static final Map<String, IntFunction<LocalDate>> EVERYWHERE = new HashMap<>();
    private static final Map<String, Map<String, IntFunction<LocalDate>>> BY_COUNTRY = new HashMap<>();

    static {
        fixed("new year's day, new years day, new year day, new year's, new years, new year, the new year", 1, 1);
        fixed("new year's eve, new years eve, new year eve, nye", 12, 31);
        fixed("valentine's day, valentines day, valentine's, valentines, valentine day", 2, 14);
        fixed("st patrick's day, st patricks day, saint patrick's day, st patrick day, paddy's day", 3, 17);
        fixed("earth day", 4, 22);
        fixed(
                "may day, international workers' day, international workers day, international worker's day, workers' day, workers day",
                5,
                1);
        fixed("juneteenth, freedom day, jubilee day, juneteenth day", 6, 19);
        fixed("independence day, fourth of july, the fourth of july, july fourth, 4 july", 7, 4);
        fixed("halloween, hallowe'en", 10, 31);
        fixed("bonfire night, guy fawkes night", 11, 5);
        fixed("veterans day, veteran's day, veterans' day, armistice day, remembrance day", 11, 11);
        fixed("christmas eve, xmas eve, x-mas eve", 12, 24);
        fixed("christmas day, christmas, xmas, xmas day, x-mas", 12, 25);
        fixed("boxing day, st stephen's day, st stephens day", 12, 26);
        put("martin luther king day, martin luther king jr day, mlk day, mlk, dr king day", y -> nth(y, 1, 3, 1));
        put(
                "presidents' day, presidents day, president's day, president day, washington's birthday, washingtons birthday",
                y -> nth(y, 2, 3, 1));
        put("memorial day", y -> last(y, 5));
        put("labor day, labour day", y -> nth(y, 9, 1, 1));
        put(
                "columbus day, indigenous peoples' day, indigenous peoples day, indigenous people's day",
                y -> nth(y, 10, 2, 1));
        put("thanksgiving, thanksgiving day, turkey day", y -> nth(y, 11, 4, 4));
        put("black friday, day after thanksgiving", y -> nth(y, 11, 4, 4).plusDays(1));
        put("cyber monday", y -> nth(y, 11, 4, 4).plusDays(4));
        put("good friday", y -> easter(y).minusDays(2));
        put("easter, easter sunday, easter day", Holidays::easter);
        put("easter monday", y -> easter(y).plusDays(1));
        put("ash wednesday", y -> easter(y).minusDays(46));
        put("shrove tuesday, pancake day, mardi gras", y -> easter(y).minusDays(47));
        put("palm sunday", y -> easter(y).minusDays(7));
        put("ascension, ascension day", y -> easter(y).plusDays(39));
        put("pentecost, whit sunday, whitsun", y -> easter(y).plusDays(49));
        put("whit monday, pentecost monday", y -> easter(y).plusDays(50));
        put("early may bank holiday, may day bank holiday, first may bank holiday", y -> nth(y, 5, 1, 1));
        put("spring bank holiday, late may bank holiday, may half-term bank holiday", y -> last(y, 5));
        put("summer bank holiday, august bank holiday, late summer bank holiday", y -> last(y, 8));
        put("mother's day, mothers day, mothers' day", y -> nth(y, 5, 2, 7));
        put("father's day, fathers day, fathers' day", y -> nth(y, 6, 3, 7));
        of(
                "GB",
                "mother's day, mothers day, mothers' day, mothering sunday",
                y -> easter(y).minusDays(21));
        of("GB", "labour day, labor day", y -> nth(y, 5, 1, 1));
        of("IE", "st patrick's day, paddy's day", y -> LocalDate.of(y, 3, 17));
        of("IE", "august bank holiday", y -> nth(y, 8, 1, 1));
        of("IE", "june bank holiday", y -> nth(y, 6, 1, 1));
        of("IE", "october bank holiday", y -> last(y, 10));
        of("CA", "thanksgiving, thanksgiving day", y -> nth(y, 10, 2, 1));
        of("CA", "canada day", y -> LocalDate.of(y, 7, 1));
        of("CA", "family day", y -> nth(y, 2, 3, 1));
        of("CA", "civic holiday", y -> nth(y, 8, 1, 1));
        of(
                "CA",
                "victoria day, may long weekend",
                y -> LocalDate.of(y, 5, 25).with(java.time.temporal.TemporalAdjusters.previous(DayOfWeek.MONDAY)));
        of("AU", "australia day", y -> LocalDate.of(y, 1, 26));
        of("AU", "anzac day", y -> LocalDate.of(y, 4, 25));
        of("NZ", "waitangi day", y -> LocalDate.of(y, 2, 6));
        of("NZ", "anzac day", y -> LocalDate.of(y, 4, 25));
        of("NZ", "labour day", y -> last(y, 10));
        of("IN", "independence day", y -> LocalDate.of(y, 8, 15));
        of("IN", "republic day", y -> LocalDate.of(y, 1, 26));
        of("IN", "gandhi jayanti", y -> LocalDate.of(y, 10, 2));
        for (String country :
                new String[] {"DE", "FR", "ES", "IT", "AT", "BE", "PT", "PL", "SG", "IN", "ZA", "BR", "MX"}) {
            of(country, "labour day, labor day", y -> LocalDate.of(y, 5, 1));
        }
        of("FR", "bastille day", y -> LocalDate.of(y, 7, 14));
    }

    private Holidays() {}

    private static void put(String names, IntFunction<LocalDate> day) {
        for (String name : names.split(", ")) {
            EVERYWHERE.put(name, day);
        }
    }

    private static void fixed(String names, int month, int day) {
        put(names, year -> LocalDate.of(year, month, day));
    }

    private static void of(String country, String names, IntFunction<LocalDate> day) {
        Map<String, IntFunction<LocalDate>> holidays = BY_COUNTRY.computeIfAbsent(country, c -> new HashMap<>());
        for (String name : names.split(", ")) {
            holidays.put(name, day);
            // Elsewhere the name is known too if nothing else is called so.
            EVERYWHERE.putIfAbsent(name, day);
        }
    }

    private static LocalDate nth(int year, int month, int n, int weekday) {
        return LocalDate.of(year, month, 1).with(dayOfWeekInMonth(n, DayOfWeek.of(weekday)));
    }

    private static LocalDate last(int year, int month) {
        return LocalDate.of(year, Month.of(month), 1).with(lastInMonth(DayOfWeek.MONDAY));
    }

    /** Whether a name may begin with this word. */
    static boolean mayBegin(String word) {
        return FIRST_WORDS.contains(word);
    }

    private static final java.util.Set<String> FIRST_WORDS = firstWords();

    private static java.util.Set<String> firstWords() {
        java.util.Set<String> words = new java.util.HashSet<>();
        EVERYWHERE.keySet().forEach(name -> {
            String first = name.split("[ -]")[0];
            words.add(
                    first.endsWith("'s")
                            ? first.substring(0, first.length() - 2)
                            : first.endsWith("'") ? first.substring(0, first.length() - 1) : first);
        });
        return words;
    }

    /** The day of that name in any year, null if no day is called so. */
    static @Nullable IntFunction<LocalDate> of(String country, String name) {
        IntFunction<LocalDate> own = BY_COUNTRY.getOrDefault(country, Map.of()).get(name);
        return own == null ? EVERYWHERE.get(name) : own;
    }

    /** Easter Sunday by the Gregorian calendar (the anonymous algorithm of 1876). */
    static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int n = h + l - 7 * m + 114;
        return LocalDate.of(year, n / 31, n % 31 + 1);
    }
}
