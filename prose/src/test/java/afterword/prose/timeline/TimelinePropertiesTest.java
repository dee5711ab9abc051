package afterword.prose.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import afterword.engine.calendar.Weekdays;
import afterword.engine.fact.Precision;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimelinePropertiesTest {

    private static final LocalDate SAID = LocalDate.of(2026, 6, 4);
    private static final TimelineReader READER = new TimelineReader(Conventions.ofRegion("US"), new Weekdays());

    @Property(tries = 3_000)
    void anyTextIsRead(@ForAll String text) {
        holds(text, READER.read(text, SAID));
    }

    @Property(tries = 5_000)
    void whateverIsReadStandsInTheTextAndIsNotOver(@ForAll("sentences") String text) {
        holds(text, READER.read(text, SAID));
    }

    private static void holds(String text, Reading reading) {
        assertThat(text).contains(reading.words());
        assertThat(reading.how()).isNotBlank().endsWith(".");
        if (reading.precision() == Precision.NONE) {
            assertThat(reading.first()).isNull();
            assertThat(reading.last()).isNull();
            assertThat(reading.words()).isEmpty();
        } else {
            assertThat(reading.first()).isNotNull().isBeforeOrEqualTo(reading.last());
            assertThat(reading.last()).isAfterOrEqualTo(SAID);
        }
        for (Reading.Other other : reading.others()) {
            assertThat(text).contains(other.words());
            assertThat(other.why()).isNotBlank();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "by ",
                "9999 business days ",
                "between 1 and ",
                "the first of the ",
                "June 3 or ",
                "from Monday to ",
                "next week or ",
                "1/2/",
                "not until after ",
                "in a week or two from ",
                "we will decide by Friday, ",
                "in two weeks from ",
                "1 day and ",
                "the Monday after ",
                "this time ",
                "the week of Monday of ",
                "the next business day after ",
                "Monday two weeks from ",
                "if ",
                "('",
                "2 years 1 month ",
                "the week after ",
                "early or late "
            })
    void aMillionCharactersOfTheSameWordsAreReadToTheirEnd(String words) {
        String text = words.repeat(1_000_000 / words.length());
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(120),
                () -> assertThat(READER.read(text, SAID)).isNotNull());
    }

    @Provide
    Arbitrary<String> sentences() {
        List<String> words = List.of(
                "by",
                "on",
                "before",
                "after",
                "until",
                "from",
                "to",
                "between",
                "and",
                "or",
                "the",
                "a",
                "in",
                "within",
                "next",
                "this",
                "last",
                "week",
                "weeks",
                "month",
                "day",
                "days",
                "business",
                "Friday",
                "Monday",
                "June",
                "July",
                "May",
                "2026",
                "2027",
                "5th",
                "12",
                "23rd",
                "6/12",
                "31/12/2026",
                "early",
                "mid",
                "end of",
                "of",
                "we will decide",
                "not",
                "if",
                "hopefully",
                "tomorrow",
                "today",
                "Christmas",
                "the new year",
                "the holidays",
                "couple of",
                "few",
                "at the latest",
                "at the earliest",
                "5pm",
                ",",
                ".",
                "-",
                "year",
                "Q3",
                "quarter",
                "summer",
                "weekend",
                "two",
                "first",
                "second",
                "instead",
                "moved");
        return Arbitraries.of(words).list().ofMinSize(1).ofMaxSize(12).map(list -> String.join(" ", list));
    }
}
