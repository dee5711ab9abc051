package afterword.prose.timeline;

import afterword.engine.fact.Precision;
import java.time.LocalDate;

/** Makes a window of a day or stretch and of what is said of it. */
final class Window {

    private static final int A_WEEK = 7;

    private Window() {}

    /**
     * @param until whether the words were "until" or "not until": with a stretch, some day of it
     */
    static Phrase of(Days days, When when, Bound bound, boolean until, int start, int end) {
        if (when.grain() == Grain.UNKNOWN) {
            return new Phrase(when, when.first(), when.last(), Precision.NONE, bound, when.how(), start, end);
        }
        LocalDate first = when.first();
        LocalDate last = when.last();
        if (when.grain().isOfBusinessDays()) {
            first = days.firstBusiness(when.first(), when.last());
            last = days.lastBusiness(when.first(), when.last());
        }
        if (when.grain() == Grain.WEEK
                && last.isBefore(days.said())
                && !when.last().isBefore(days.said())) {
            // Whoever says "this week" at the weekend means the week to come.
            first = days.firstBusiness(when.first().plusWeeks(1), when.last().plusWeeks(1));
            last = days.lastBusiness(when.first().plusWeeks(1), when.last().plusWeeks(1));
        }
        if (when.vague() && first.isBefore(days.said()) && !when.last().isBefore(days.said())) {
            first = days.said();
            last = last.isBefore(first) ? when.last() : last;
        }
        if (when.grain() == Grain.WEEKEND && bound == Bound.BY) {
            first = days.lastBusiness(days.weekOf(when.first()), when.first().minusDays(1));
            last = first;
        }
        Precision precision = when.vague() ? Precision.VAGUE : Precision.EXACT;
        boolean day = when.isDay();
        return switch (bound) {
            case ON, BETWEEN -> new Phrase(when, first, last, precision, bound, when.how(), start, end);
            case ABOUT ->
                new Phrase(when, first, last, Precision.VAGUE, bound, when.how() + ", or about then", start, end);
            case BY ->
                day || when.grain() == Grain.COUNT || !when.vague()
                        ? new Phrase(
                                when,
                                day ? first : when.grain() == Grain.RANGE ? last : first,
                                last,
                                precision,
                                bound,
                                when.how() + ", the last day it may be",
                                start,
                                end)
                        : new Phrase(when, first, last, Precision.VAGUE, bound, when.how(), start, end);
            case BEFORE -> before(when, precision, start, end, first);
            case AFTER ->
                new Phrase(
                        when,
                        when.last().plusDays(1),
                        when.last().plusDays(A_WEEK),
                        Precision.VAGUE,
                        bound,
                        "the week after " + when.how(),
                        start,
                        end);
            case FROM ->
                day || (!until && when.grain() != Grain.RANGE && when.grain() != Grain.CHOICE)
                        ? new Phrase(
                                when,
                                first,
                                first.plusDays(A_WEEK - 1L),
                                when.grain() == Grain.RANGE ? precision : Precision.VAGUE,
                                bound,
                                "the week from " + when.how() + " on",
                                start,
                                end)
                        : new Phrase(when, first, last, precision, bound, when.how(), start, end);
        };
    }

    private static Phrase before(When when, Precision precision, int start, int end, LocalDate first) {
        if (when.grain() == Grain.END || (when.grain() == Grain.COUNT && !when.isDay())) {
            return new Phrase(
                    when, first, when.last(), precision, Bound.BY, when.how() + ", the last day it may be", start, end);
        }
        LocalDate day = when.first().minusDays(1);
        return new Phrase(when, day, day, precision, Bound.BEFORE, "the day before " + when.how(), start, end);
    }
}
