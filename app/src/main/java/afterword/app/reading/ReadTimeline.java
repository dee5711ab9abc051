package afterword.app.reading;

import afterword.app.present.Days;
import afterword.app.telling.Answers;
import afterword.engine.calendar.WorkCalendar;
import afterword.engine.calendar.WorkCalendars;
import afterword.engine.fact.Employer;
import afterword.engine.fact.Precision;
import afterword.prose.timeline.Conventions;
import afterword.prose.timeline.Reading;
import afterword.prose.timeline.TimelineReader;
import afterword.prose.timeline.ZoneCountries;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was read of an employer's words about when, as the debrief shows it.
 *
 * @param first the first day they may mean, null if they name none
 * @param last the last day they may mean, which the plan goes by; null if they name none
 * @param how how it was read, one sentence
 */
public record ReadTimeline(
        Precision precision,
        @Nullable LocalDate first,
        @Nullable LocalDate last,
        String how) {

    /** The field of a form that keeps what was last offered, "precision/first/last", so that a choice of one's own is known. */
    public static final String OFFERED = "read";

    /** A reader that knows the holidays and the order of day and month of where an employer is. */
    public static TimelineReader reader(Employer employer, WorkCalendar calendar) {
        String country = employer.region().equals(WorkCalendars.NO_HOLIDAYS)
                ? ZoneCountries.of(employer.zone())
                : employer.region();
        return new TimelineReader(Conventions.ofRegion(country), calendar);
    }

    /** Reads what was said on a day; null if nothing was. */
    public static @Nullable ReadTimeline of(String says, LocalDate said, TimelineReader reader) {
        if (says.isBlank()) {
            return null;
        }
        Reading reading = reader.read(says, said);
        return new ReadTimeline(reading.precision(), reading.first(), reading.last(), reading.how());
    }

    /** The days in words; empty if none was read. */
    public String days() {
        if (first == null || last == null) {
            return "";
        }
        return first.equals(last) ? Days.day(last) : Days.day(first) + " to " + Days.day(last);
    }

    /** Whether a day is one they may mean. */
    public boolean means(LocalDate day) {
        return first != null && last != null && !day.isBefore(first) && !day.isAfter(last);
    }

    /** The form with this reading in it, unless somebody chose of their own. */
    public static Answers into(Answers form, @Nullable ReadTimeline reading) {
        boolean own = !form.one("other-day").isEmpty()
                || !form.one("date").equals(offered(form, 2))
                || (!form.one("precision").isEmpty() && !form.one("precision").equals(offered(form, 0)));
        if (own) {
            return form;
        }
        LocalDate last = reading == null ? null : reading.last;
        if (reading == null || last == null) {
            return form.with("precision", List.of(Precision.NONE.word()))
                    .with("date", List.of())
                    .with(OFFERED, List.of());
        }
        String precision = reading.precision.word();
        return form.with("precision", List.of(precision))
                .with("date", List.of(last.toString()))
                .with(OFFERED, List.of(precision + "/" + reading.first + "/" + last));
    }

    /** The first day they may mean, if the form still has the days that were read; empty otherwise. */
    public static String first(Answers form) {
        boolean kept = form.one("other-day").isEmpty() && form.one("date").equals(offered(form, 2));
        return kept ? offered(form, 1) : "";
    }

    /** What was offered last: the precision, the first day, the last. */
    private static String offered(Answers form, int which) {
        String[] parts = form.one(OFFERED).split("/", -1);
        return parts.length == 3 ? parts[which] : which == 0 ? Precision.NONE.word() : "";
    }
}
