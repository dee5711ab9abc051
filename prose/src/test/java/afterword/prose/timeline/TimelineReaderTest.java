package afterword.prose.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import afterword.calendars.WorldCalendars;
import afterword.engine.fact.Precision;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimelineReaderTest {

    private static final WorldCalendars CALENDARS = new WorldCalendars();
    private static final LocalDate THURSDAY = LocalDate.of(2026, 6, 4);

    private static Reading read(String text) {
        return new TimelineReader(Conventions.ofRegion("US"), CALENDARS.of("US")).read(text, THURSDAY);
    }

    private static String told(Reading reading) {
        return reading.precision().word()
                + (reading.precision() == Precision.NONE ? "" : " " + reading.first() + " " + reading.last());
    }

    @Test
    void whateverWayItIsPutItIsReadByTheSameConventions() throws IOException {
        List<String> lines;
        try (var file = TimelineReaderTest.class.getResourceAsStream("/timelines/phrasings.txt")) {
            assertThat(file).isNotNull();
            lines = new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
        assertThat(lines).hasSizeGreaterThan(400);
        assertThat(lines).allSatisfy(line -> {
            String[] parts = line.split(" \\| ", 3);
            String[] said = parts[0].split(" ");
            Reading reading = new TimelineReader(Conventions.ofRegion(said[1]), CALENDARS.of(said[1]))
                    .read(parts[2], LocalDate.parse(said[0]));
            assertThat(told(reading)).as(line).isEqualTo(parts[1]);
        });
    }

    @Test
    void itTellsWhichWordsItReadAndHow() {
        Reading reading = read("We hope to decide by Friday, June 12.");

        assertThat(reading.words()).isEqualTo("by Friday, June 12");
        assertThat(reading.how())
                .isEqualTo("\"by Friday, June 12\": the next time that date comes, the last day it may be: Fri 12 June"
                        + " 2026; a hope, so not exact.");
    }

    @Test
    void aDayThatWasChosenAndIsNotToldIsNoDayFromNow() {
        assertThat(told(read("They named a day"))).isEqualTo("none");
        assertThat(told(read("We have set a day for the decision."))).isEqualTo("none");
    }

    @Test
    void theOtherDaysAreToldWithWhyTheyWereNotTaken() {
        Reading reading =
                read("Please send your references by Monday; interviews are on June 9, and we decide by the 19th.");

        assertThat(told(reading)).isEqualTo("exact 2026-06-19 2026-06-19");
        assertThat(reading.others())
                .containsExactly(
                        new Reading.Other(
                                LocalDate.of(2026, 6, 8),
                                LocalDate.of(2026, 6, 8),
                                "by Monday",
                                "something asked of you"),
                        new Reading.Other(
                                LocalDate.of(2026, 6, 9), LocalDate.of(2026, 6, 9), "on June 9", "another step"));
    }

    @Test
    void timeCountedFromWhatHasNoDayIsNoneAndSaysSo() {
        Reading reading = read("You will hear within a week of the final interview.");

        assertThat(reading.precision()).isEqualTo(Precision.NONE);
        assertThat(reading.how()).contains("counted from something of which no day is known");
    }

    @Test
    void theOrderOfDayAndMonthIsTheRegions() {
        assertThat(told(read("By 7/6."))).isEqualTo("exact 2026-07-06 2026-07-06");
        Reading british = new TimelineReader(Conventions.ofRegion("GB"), CALENDARS.of("GB")).read("By 7/6.", THURSDAY);
        assertThat(told(british)).isEqualTo("exact 2026-06-07 2026-06-07");
    }

    @Test
    void whereNobodySaysWhichPartOfBritainItIsEnglandsBankHolidaysCount() {
        LocalDate august = LocalDate.of(2027, 8, 19);
        TimelineReader britain = new TimelineReader(Conventions.ofRegion("GB"), CALENDARS.of("GB"));
        TimelineReader scotland = new TimelineReader(Conventions.ofRegion("GB-SCT"), CALENDARS.of("GB-SCT"));

        assertThat(told(britain.read("We'll ring by the bank holiday.", august)))
                .isEqualTo("exact 2027-08-30 2027-08-30");
        assertThat(told(britain.read("Within five working days.", LocalDate.of(2026, 3, 31))))
                .isEqualTo("exact 2026-04-09 2026-04-09");
        assertThat(told(scotland.read("In eight working days.", august))).isEqualTo("exact 2027-08-31 2027-08-31");
        assertThat(told(britain.read("In eight working days.", august))).isEqualTo("exact 2027-09-01 2027-09-01");
    }

    @Test
    void twoDaysToldOneAfterTheOtherAreOneWindow() {
        assertThat(told(read("Could be Wednesday, could be Thursday."))).isEqualTo("vague 2026-06-10 2026-06-11");
    }

    @Test
    void whatIsDeniedGivesWayToWhatIsToldInItsPlace() {
        assertThat(told(read("The partners won't vote this month; it's going to be early July.")))
                .isEqualTo("vague 2026-07-01 2026-07-10");
    }

    @Test
    void nextFridayAndTheFirstDayOfAWeekCanBeChosen() {
        Conventions usual = Conventions.ofRegion("US");
        Conventions nearest = usual.withNextWeekday(Conventions.NextWeekday.NEAREST);
        Conventions sundays = usual.withWeekStart(DayOfWeek.SUNDAY);
        LocalDate sunday = LocalDate.of(2026, 6, 7);

        assertThat(told(new TimelineReader(usual, CALENDARS.of("US")).read("next Friday", THURSDAY)))
                .isEqualTo("exact 2026-06-12 2026-06-12");
        assertThat(told(new TimelineReader(nearest, CALENDARS.of("US")).read("next Friday", THURSDAY)))
                .isEqualTo("exact 2026-06-05 2026-06-05");
        assertThat(told(new TimelineReader(usual, CALENDARS.of("US")).read("next week", sunday)))
                .isEqualTo("vague 2026-06-08 2026-06-12");
        assertThat(told(new TimelineReader(sundays, CALENDARS.of("US")).read("next week", sunday)))
                .isEqualTo("vague 2026-06-15 2026-06-18");
    }

    @Test
    void slipsInTheNamesOfMonthsAndDaysAreSeenThrough() {
        assertThat(told(read("by Wensday"))).isEqualTo("exact 2026-06-10 2026-06-10");
        assertThat(told(read("by Setpember 3"))).isEqualTo("exact 2026-09-03 2026-09-03");
        assertThat(told(read("on the 23 rd of Octobr"))).isEqualTo("exact 2026-10-23 2026-10-23");
        assertThat(told(read("Augusta and Ember march on"))).isEqualTo("none");
    }
}
