package afterword.engine.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ClosedAlsoTest {

    private static final WorkCalendar WEEKDAYS = new Weekdays();
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 27);
    private static final LocalDate SATURDAY = LocalDate.of(2026, 11, 28);

    @Test
    void theEmployerIsClosedOnItsOwnDaysForItsOwnReason() {
        WorkCalendar calendar = new ClosedAlso(WEEKDAYS, Map.of(FRIDAY, "bridge day"));
        assertThat(calendar.isBusinessDay(FRIDAY)).isFalse();
        assertThat(calendar.closedFor(FRIDAY)).isEqualTo("bridge day");
    }

    @Test
    void otherDaysStayAsTheRegionHasThem() {
        WorkCalendar calendar = new ClosedAlso(WEEKDAYS, Map.of(FRIDAY, "bridge day"));
        assertThat(calendar.isBusinessDay(FRIDAY.minusDays(1))).isTrue();
        assertThat(calendar.closedFor(FRIDAY.minusDays(1))).isNull();
        assertThat(calendar.isBusinessDay(SATURDAY)).isFalse();
        assertThat(calendar.closedFor(SATURDAY)).isEqualTo("Saturday");
    }

    @Test
    void theRegionsReasonComesFirst() {
        WorkCalendar calendar = new ClosedAlso(WEEKDAYS, Map.of(SATURDAY, "inventory"));
        assertThat(calendar.closedFor(SATURDAY)).isEqualTo("Saturday");
    }
}
