package afterword.rulebooks.properties;

import static org.assertj.core.api.Assertions.assertThat;

import afterword.engine.fact.Absence;
import afterword.engine.fact.Case;
import afterword.engine.fact.MessageKind;
import afterword.engine.plan.Plan;
import afterword.engine.plan.Planner;
import afterword.engine.plan.Status;
import afterword.engine.plan.Step;
import afterword.engine.rule.Rulebook;
import afterword.rulebooks.Books;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Nothing is due while the candidate is away, whatever happened before, and questions begin again in their turn (P2). */
@Tag("property")
class AwayTest {

    static final List<String> BOOKS = Books.NAMES;

    private static final long SEEDS = 600;
    private static final Set<MessageKind> HELD = EnumSet.of(
            MessageKind.THANK_YOU,
            MessageKind.FOLLOW_UP,
            MessageKind.CLOSING_QUESTION,
            MessageKind.APPLICATION_FOLLOW_UP,
            MessageKind.NETWORK_INVITE,
            MessageKind.REFERRAL_REQUEST,
            MessageKind.REJECTION_REPLY,
            MessageKind.FEEDBACK_REQUEST,
            MessageKind.CONTACT_LOOKUP);

    private static final Set<Status> NOT_DUE = EnumSet.of(Status.UPCOMING, Status.WAITING, Status.UNDATED);

    private final Planner planner = new Planner(BankHolidays.CALENDARS);

    @ParameterizedTest
    @FieldSource("BOOKS")
    void nothingFallsIntoAnAbsenceAndNothingIsLateDuringIt(String name) {
        Seen seen = look(Books.read(name));
        assertThat(seen.wrong()).isEmpty();
        assertThat(seen.steps()).isGreaterThan(500);
    }

    @Test
    void withoutThePromiseSomethingWouldFallIntoAnAbsence() {
        assertThat(look(Books.read("house").without("P2")).wrong()).isNotEmpty();
    }

    /** How many steps were looked at, and those that are not as they should be. */
    private record Seen(int steps, List<String> wrong) {}

    private Seen look(Rulebook rulebook) {
        int seen = 0;
        List<String> wrong = new ArrayList<>();
        for (long seed = 1; seed <= SEEDS; seed++) {
            Case file = Histories.of(seed, rulebook);
            Draw draw = new Draw(seed ^ 0xA3A7L);
            for (Instant now : Histories.moments(file, seed)) {
                LocalDate today = LocalDate.ofInstant(now, file.candidateZone());
                LocalDate from = today.minusDays(draw.between(0, 10));
                Absence absence = new Absence(from, from.plusDays(draw.between(0, 25)), draw.between(1, 5));
                boolean away = !today.isAfter(absence.to());
                for (Step step :
                        planner.plan(away(file, absence), rulebook, now).steps()) {
                    if (!HELD.contains(step.kind())) {
                        continue;
                    }
                    seen++;
                    if (inside(step.earliest(), file, absence, now)
                            || inside(step.preferred(), file, absence, now)
                            || (away && !NOT_DUE.contains(step.status()))) {
                        wrong.add("seed " + seed + ", " + absence + " at " + now + ": " + step);
                    }
                }
            }
        }
        return new Seen(seen, wrong);
    }

    @ParameterizedTest
    @FieldSource("BOOKS")
    void aLaterTurnBringsNoQuestionForward(String name) {
        Rulebook rulebook = Books.read(name);
        int later = 0;
        for (long seed = 1; seed <= SEEDS; seed++) {
            Case file = Histories.of(seed, rulebook);
            // Of two applications the one whose message is due first goes first, which a later turn may well change.
            for (Instant now : file.also().isEmpty() ? Histories.moments(file, seed) : List.<Instant>of()) {
                LocalDate today = LocalDate.ofInstant(now, file.candidateZone());
                Step first =
                        question(planner.plan(away(file, new Absence(today, today.plusDays(9), 1)), rulebook, now));
                Step third =
                        question(planner.plan(away(file, new Absence(today, today.plusDays(9), 3)), rulebook, now));
                if (first != null && third != null && first.earliest() != null && third.earliest() != null) {
                    assertThat(third.earliest())
                            .as("%s, seed %s, %s", name, seed, now)
                            .isAfterOrEqualTo(first.earliest());
                    later += third.earliest().isAfter(first.earliest()) ? 1 : 0;
                }
            }
        }
        assertThat(later).isGreaterThan(20);
    }

    private static @Nullable Step question(Plan plan) {
        Iterator<Step> questions = plan.steps().stream()
                .filter(step -> step.kind() == MessageKind.FOLLOW_UP && step.after() == null)
                .iterator();
        return questions.hasNext() ? questions.next() : null;
    }

    private static Case away(Case file, Absence absence) {
        return new Case(
                file.name(),
                file.candidateZone(),
                List.of(absence),
                file.application(),
                file.also(),
                file.people(),
                file.rulebook(),
                file.settings(),
                file.now());
    }

    private static boolean inside(@Nullable Instant at, Case file, Absence absence, Instant now) {
        if (at == null || at.isBefore(now)) {
            return false;
        }
        LocalDate day = LocalDate.ofInstant(at, file.candidateZone());
        return !day.isBefore(absence.from()) && !day.isAfter(absence.to());
    }
}
