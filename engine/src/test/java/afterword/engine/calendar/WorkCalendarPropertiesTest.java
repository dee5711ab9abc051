package afterword.engine.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;

@Tag("property")
class WorkCalendarPropertiesTest {

    private static final LocalDate START = LocalDate.of(2026, 1, 1);

    @Property
    void onAWeekdayWithoutHolidaysAllThreeReadingsOfAWeekAgree(
            @ForAll("weekdays") WorkCalendar calendar, @ForAll @IntRange(max = 1000) int offset) {
        LocalDate date = calendar.roll(START.plusDays(offset));
        assertThat(calendar.weekAfter(date))
                .isEqualTo(calendar.roll(date.plusDays(7)))
                .isEqualTo(calendar.businessDayAfter(date, 5))
                .isEqualTo(date.plusDays(7));
    }

    /** Two days, else three, else the next business day (S1): the same as two days rolled forward. */
    @Property
    void theBufferOfTwoOrThreeDaysIsTwoDaysRolledForward(
            @ForAll("calendars") WorkCalendar calendar, @ForAll @IntRange(max = 90) int offset) {
        LocalDate date = START.plusDays(offset);
        LocalDate buffer;
        if (calendar.isBusinessDay(date.plusDays(2))) {
            buffer = date.plusDays(2);
        } else if (calendar.isBusinessDay(date.plusDays(3))) {
            buffer = date.plusDays(3);
        } else {
            buffer = calendar.businessDayAfter(date.plusDays(3), 1);
        }
        assertThat(calendar.roll(date.plusDays(2))).isEqualTo(buffer);
    }

    @Property
    void oneMoreHolidayMovesNothingEarlierThatIsCountedForward(
            @ForAll("calendars") WorkCalendar calendar,
            @ForAll @IntRange(max = 90) int offset,
            @ForAll @IntRange(max = 120) int holiday,
            @ForAll @IntRange(min = 1, max = 15) int n) {
        LocalDate date = START.plusDays(offset);
        WorkCalendar more = new ClosedAlso(calendar, Map.of(START.plusDays(holiday), "one more holiday"));
        assertThat(more.roll(date)).isAfterOrEqualTo(calendar.roll(date));
        assertThat(more.businessDayAfter(date, n)).isAfterOrEqualTo(calendar.businessDayAfter(date, n));
        assertThat(more.weekAfter(date)).isAfterOrEqualTo(calendar.weekAfter(date));
    }

    @Property
    void oneMoreHolidayMovesNothingLaterThatIsRolledBack(
            @ForAll("calendars") WorkCalendar calendar,
            @ForAll @IntRange(max = 90) int offset,
            @ForAll @IntRange(max = 120) int holiday) {
        LocalDate date = START.plusDays(offset);
        WorkCalendar more = new ClosedAlso(calendar, Map.of(START.plusDays(holiday), "one more holiday"));
        assertThat(more.rollBack(date)).isBeforeOrEqualTo(calendar.rollBack(date));
    }

    @Property
    void rollingIsDoneOnce(@ForAll("calendars") WorkCalendar calendar, @ForAll @IntRange(max = 90) int offset) {
        LocalDate forward = calendar.roll(START.plusDays(offset));
        LocalDate back = calendar.rollBack(START.plusDays(offset));
        assertThat(calendar.roll(forward)).isEqualTo(forward);
        assertThat(calendar.rollBack(back)).isEqualTo(back);
        assertThat(calendar.isBusinessDay(forward)).isTrue();
        assertThat(calendar.isBusinessDay(back)).isTrue();
    }

    @Property
    void theNthBusinessDayHasNBusinessDaysUpToItself(
            @ForAll("calendars") WorkCalendar calendar,
            @ForAll @IntRange(max = 90) int offset,
            @ForAll @IntRange(min = 1, max = 15) int n) {
        LocalDate date = START.plusDays(offset);
        LocalDate nth = calendar.businessDayAfter(date, n);
        assertThat(calendar.isBusinessDay(nth)).isTrue();
        assertThat(date.plusDays(1).datesUntil(nth.plusDays(1)).filter(calendar::isBusinessDay))
                .hasSize(n);
    }

    @Property
    void aDayIsClosedForAReasonExactlyIfItIsNoBusinessDay(
            @ForAll("calendars") WorkCalendar calendar, @ForAll @IntRange(max = 120) int offset) {
        LocalDate date = START.plusDays(offset);
        assertThat(calendar.closedFor(date) == null).isEqualTo(calendar.isBusinessDay(date));
    }

    @Provide
    Arbitrary<WorkCalendar> weekdays() {
        return Arbitraries.of(new Weekdays(), new Weekdays(Set.of(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY)));
    }

    @Provide
    Arbitrary<WorkCalendar> calendars() {
        Arbitrary<Set<Integer>> holidays =
                Arbitraries.integers().between(0, 120).set().ofMaxSize(60);
        return weekdays().flatMap(weekdays -> holidays.map(days -> closedOn(weekdays, days)));
    }

    private static WorkCalendar closedOn(WorkCalendar weekdays, Set<Integer> days) {
        Map<LocalDate, String> closures = new HashMap<>();
        days.forEach(day -> closures.put(START.plusDays(day), "a holiday"));
        return new ClosedAlso(weekdays, closures);
    }
}
