package afterword.engine.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WallClockTest {

    /** Zones whose clocks change by an hour, by half of one, by a day, and not at all. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "America/New_York",
                "Europe/Berlin",
                "Australia/Lord_Howe",
                "Pacific/Apia",
                "Pacific/Kwajalein",
                "Asia/Kolkata",
                "UTC"
            })
    void itShowsWhatJavaTimeHas(String name) {
        ZoneId zone = ZoneId.of(name);
        WallClock clock = WallClock.of(zone);
        for (String from :
                new String[] {"1969-09-01T00:10:00.5Z", "2011-11-01T00:10:00.5Z", "2026-01-01T00:10:00.5Z"}) {
            Instant instant = Instant.parse(from);
            for (int i = 0; i < 24_000; i++) {
                assertThat(clock.offset(instant)).isEqualTo(zone.getRules().getOffset(instant));
                assertThat(clock.day(instant)).isEqualTo(instant.atZone(zone).toLocalDate());
                LocalDateTime local = LocalDateTime.ofInstant(instant, ZoneId.of("UTC"));
                assertThat(clock.instant(local)).isEqualTo(local.atZone(zone).toInstant());
                assertThat(clock.instant(clock.local(instant))).isAfterOrEqualTo(instant);
                instant = instant.plus(Duration.ofMinutes(20));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-01T12:00:00Z, 2026-06-01T08:00",
        "2026-11-01T05:30:00Z, 2026-11-01T01:30",
        "2026-11-01T06:30:00Z, 2026-11-01T02:00",
        "2026-11-01T07:00:00Z, 2026-11-01T02:00",
        "2026-03-08T06:59:00Z, 2026-03-08T01:59",
        "2026-03-08T07:00:00Z, 2026-03-08T03:00"
    })
    void theSecondTimeOfAnHourItShowsItsEnd(Instant instant, LocalDateTime shown) {
        assertThat(WallClock.of(ZoneId.of("America/New_York")).local(instant)).isEqualTo(shown);
    }

    @Test
    void anHourThatNeverComesIsCountedByTheOffsetBefore() {
        WallClock clock = WallClock.of(ZoneId.of("America/New_York"));
        assertThat(clock.instant(LocalDateTime.parse("2026-03-08T02:30"))).isEqualTo("2026-03-08T07:30:00Z");
    }

    @Test
    void aZoneHasOneClock() {
        assertThat(WallClock.of(ZoneId.of("Asia/Tokyo")))
                .isSameAs(WallClock.of(ZoneId.of("Asia/Tokyo")))
                .returns(ZoneId.of("Asia/Tokyo"), WallClock::zone);
    }
}
