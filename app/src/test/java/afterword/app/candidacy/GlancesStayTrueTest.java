package afterword.app.candidacy;

import static org.assertj.core.api.Assertions.assertThat;

import afterword.app.planning.Rulebooks;
import afterword.app.today.TodayView;
import afterword.calendars.WorldCalendars;
import afterword.engine.fact.Application;
import afterword.engine.fact.Case;
import afterword.engine.fact.Fact;
import afterword.engine.notation.Place;
import afterword.engine.plan.Planner;
import afterword.engine.rule.Rulebook;
import afterword.rulebooks.properties.Histories;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Random searches, looked at while what was kept of them is said to hold: the page is the one a fresh plan makes. */
@Tag("property")
class GlancesStayTrueTest {

    static final List<String> RULEBOOKS = Rulebooks.NAMES;

    private static final int HISTORIES = Integer.getInteger("glances.histories", 2_000);
    private static final int LOOKS = 6;
    private static final RecordJson<Glance> JSON = new RecordJson<>(Glance.class);

    private final WorldCalendars calendars = new WorldCalendars();
    private final Planner planner = new Planner(calendars);
    private final List<String> wrong = new ArrayList<>();
    private int fleeting;
    private int kept;

    @ParameterizedTest
    @FieldSource("RULEBOOKS")
    void whatWasKeptShowsWhatAFreshPlanShows(String name) {
        Rulebook rulebook = new Rulebooks().get(name, new Place("test", 1, 1));
        for (long seed = 1; seed <= HISTORIES; seed++) {
            Case file = Histories.of(seed, rulebook);
            for (Instant moment : Histories.moments(file, seed)) {
                // Nobody looks at a whole minute.
                Instant now = moment.plusMillis(seed % 4 * 17_389);
                look(seed, known(file, now), rulebook, now);
            }
        }
        assertThat(wrong).as(wrong.size() + " of " + kept).isEmpty();
        assertThat(kept).isGreaterThan(2 * HISTORIES);
        assertThat(fleeting).as("glances that hold for less than a minute").isLessThan(kept / 20);
    }

    private void look(long seed, Case file, Rulebook rulebook, Instant now) {
        Planned planned = planned(file, rulebook, now);
        Glance glance = Glance.of(planned);
        Instant until = Validity.end(planned, glance, later -> Glance.of(planned(file, rulebook, later)));
        assertThat(until).isAfter(now);
        Glance read = JSON.read(JSON.write(glance));
        kept++;
        if (Duration.between(now, until).compareTo(Duration.ofMinutes(1)) < 0) {
            fleeting++;
        }
        Random random = new Random(seed);
        long nanos = Duration.between(now, until).toNanos();
        for (int i = 0; i < LOOKS; i++) {
            Instant then = now.plusNanos(i == 0 ? 0 : random.nextLong(nanos)).truncatedTo(ChronoUnit.MICROS);
            TodayView fresh = view(Glance.of(planned(file, rulebook, then)), then, file);
            if (!view(read, then, file).equals(fresh)) {
                wrong.add("seed " + seed + ", kept at " + now + " until " + until + ", wrong at " + then
                        + different(view(read, then, file).toString(), fresh.toString()));
            }
        }
    }

    private static String different(String kept, String fresh) {
        int at = 0;
        while (at < Math.min(kept.length(), fresh.length()) && kept.charAt(at) == fresh.charAt(at)) {
            at++;
        }
        return "\n  kept:  ..." + around(kept, at) + "...\n  fresh: ..." + around(fresh, at) + "...\n";
    }

    private static String around(String text, int at) {
        return text.substring(Math.max(0, at - 120), Math.min(text.length(), at + 120));
    }

    private TodayView view(Glance glance, Instant now, Case file) {
        return TodayView.of(List.of(glance), now, file.candidateZone(), calendars);
    }

    private Planned planned(Case file, Rulebook rulebook, Instant now) {
        return Planned.of("a", file, planner.plan(file, rulebook, now));
    }

    /** The case as far as it was written down by then: what is recorded later is another case. */
    private static Case known(Case file, Instant now) {
        return new Case(
                file.name(),
                file.candidateZone(),
                known(file.application(), now),
                file.also().stream().map(other -> known(other, now)).toList(),
                file.people(),
                file.rulebook(),
                file.settings(),
                now);
    }

    private static Application known(Application application, Instant now) {
        List<Fact> facts = application.facts().stream()
                .filter(fact -> !fact.recorded().isAfter(now))
                .toList();
        return new Application(
                application.id(),
                application.employer(),
                application.posting(),
                application.agencyRecruiter(),
                application.agencyPolicy(),
                application.internal(),
                facts);
    }
}
