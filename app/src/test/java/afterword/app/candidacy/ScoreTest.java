package afterword.app.candidacy;

import static org.assertj.core.api.Assertions.assertThat;

import afterword.app.planning.Rulebooks;
import afterword.calendars.WorldCalendars;
import afterword.engine.casefile.CaseReader;
import afterword.engine.fact.Case;
import afterword.engine.notation.Notation;
import afterword.engine.notation.Place;
import afterword.engine.plan.Planner;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The score keeps everything on its staves, and time running to the right. */
class ScoreTest {

    private final WorldCalendars calendars = new WorldCalendars();

    @Test
    void nothingStandsOutsideTheStaves() {
        Score score = score();
        List<String> places = new ArrayList<>();
        score.marks().forEach(mark -> places.add(mark.x()));
        score.windows().forEach(window -> places.add(window.x()));
        score.weekends().forEach(band -> places.add(band.x()));
        score.holidays().forEach(band -> places.add(band.x()));
        places.add(score.now());
        places.add(Objects.requireNonNull(score.end()));

        assertThat(places)
                .hasSizeGreaterThan(20)
                .allSatisfy(place -> assertThat(percent(place)).isBetween(0.0, 100.0));
    }

    @Test
    void theThreadNeverRunsBack() {
        assertThat(score().thread())
                .hasSizeGreaterThan(8)
                .allSatisfy(line -> assertThat(percent(line.x2())).isGreaterThanOrEqualTo(percent(line.x1())));
    }

    @Test
    void whatLiesAheadIsDottedAndComesAfterNow() {
        Score score = score();

        assertThat(score.thread().stream().filter(line -> line.look().equals("to")))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(percent(line.x2())).isGreaterThan(percent(score.now()) - 2));
    }

    @Test
    void everyStepOfThePlanWithADayHasItsPlace() {
        Planned planned = planned();
        long dated = planned.plan().steps().stream()
                .filter(step -> step.preferred() != null)
                .count();

        assertThat(dated).isGreaterThan(3);
        assertThat(score().windows()).hasSizeGreaterThanOrEqualTo((int) dated);
    }

    private Score score() {
        return Score.of(planned(), calendars.of("US"));
    }

    private Planned planned() {
        Case file = new CaseReader(calendars).read(Notation.read(Path.of("src/test/resources/pages/a-northwind.yaml")));
        return Planned.of(
                "a",
                file,
                new Planner(calendars)
                        .plan(
                                file,
                                new Rulebooks().get("house", new Place("test", 1, 1)),
                                Objects.requireNonNull(file.now())));
    }

    private static double percent(String place) {
        return Double.parseDouble(place.substring(0, place.length() - 1));
    }
}
