package afterword.prose.draft;

import afterword.engine.fact.Case;
import afterword.engine.fact.Employer;
import afterword.engine.fact.Word;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Set;

/** Which English a letter is written in. In notation each is written in lower case. */
public enum English implements Word {
    US("MMMM d", "EEEE, MMMM d,", "MMMM d, yyyy", "h:mm"),
    UK("d MMMM", "EEEE d MMMM", "d MMMM yyyy", "HH:mm");

    /** Regions where letters are dated as in the United States. */
    private static final Set<String> AMERICAN = Set.of("US", "CA", "PH", "PR");

    private final DateTimeFormatter day;
    private final DateTimeFormatter weekday;
    private final DateTimeFormatter whole;
    private final DateTimeFormatter time;

    English(String day, String weekday, String whole, String time) {
        this.day = DateTimeFormatter.ofPattern(day, Locale.UK);
        this.weekday = DateTimeFormatter.ofPattern(weekday, Locale.UK);
        this.whole = DateTimeFormatter.ofPattern(whole, Locale.UK);
        this.time = DateTimeFormatter.ofPattern(time, Locale.UK);
    }

    /** The English of the employer's region; where none is told, of its zone. */
    public static English of(Case file) {
        Employer employer = file.application().employer();
        String country = employer.region().split("-")[0];
        boolean american = country.equals("none")
                ? employer.zone().getId().startsWith("America/")
                        || employer.zone().getId().equals("Pacific/Honolulu")
                : AMERICAN.contains(country);
        return american ? US : UK;
    }

    /** "June 2" or "2 June". */
    public String day(LocalDate date) {
        return day.format(date);
    }

    /** "Tuesday, June 2," or "Tuesday 2 June", to be followed by a time. */
    String weekday(LocalDate date) {
        return weekday.format(date);
    }

    /** "June 2, 2026" or "2 June 2026". */
    public String whole(LocalDate date) {
        return whole.format(date);
    }

    /** "2:00 pm" or "14:00". */
    String time(LocalTime at) {
        return this == US ? time.format(at) + (at.getHour() < 12 ? " am" : " pm") : time.format(at);
    }
}
