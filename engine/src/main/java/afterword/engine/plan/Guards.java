package afterword.engine.plan;

import afterword.engine.rule.Guard;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Whether something speaks against a contact at a time, and until when. The planner moves its steps by these answers and
 * "May I?" gives them: there is no second opinion.
 */
final class Guards {

    /** Messages planned so far, here and for other applications that come first. */
    final List<Booked> booked = new ArrayList<>();

    private final Wishes wishes;
    private final Spacing spacing;
    private final LateThanks lateThanks;
    private final OpenTimes times;

    Guards(Situation situation) {
        wishes = new Wishes(situation);
        spacing = new Spacing(situation, booked);
        lateThanks = new LateThanks(situation, booked);
        times = new OpenTimes(situation);
    }

    /** Leaves messages out of account that were planned, but are now asked about. */
    void unbook(Predicate<Booked> asked) {
        booked.removeIf(asked);
        lateThanks.forget();
    }

    /** A guard of a rule, ready to be asked. */
    interface Check {

        /** The objection to a contact, or null if there is none. */
        @Nullable
        Objection object(Guards guards, Attempt attempt);
    }

    /** Finds out once, when a rulebook is made ready, what a guard asks. */
    static Check check(Guard guard) {
        return switch (guard) {
            case Guard.Never never -> (guards, attempt) -> Objection.never("");
            case Guard.NotThisWay way -> (guards, attempt) -> Objection.notThisWay("");
            case Guard.PostingSays says -> (guards, attempt) -> guards.wishes.postingSays(attempt);
            case Guard.Stopped stopped -> (guards, attempt) -> guards.wishes.stopped(attempt);
            case Guard.ProcessSilence silence -> (guards, attempt) -> guards.wishes.silence(attempt);
            case Guard.BeforeInterview before -> (guards, attempt) -> guards.wishes.beforeInterview(attempt);
            case Guard.Unasked unasked -> (guards, attempt) -> guards.wishes.unasked();
            case Guard.StatedDate stated -> (guards, attempt) -> guards.wishes.statedDate(attempt);
            case Guard.Spacing spacing -> (guards, attempt) -> guards.spacing.tooSoon(spacing, attempt);
            case Guard.OneADay day -> (guards, attempt) -> guards.spacing.oneADay(attempt);
            case Guard.Acknowledged acknowledged ->
                (guards, attempt) -> guards.spacing.acknowledged(acknowledged, attempt);
            case Guard.Absent absent -> (guards, attempt) -> guards.times.absent(absent, attempt);
            case Guard.Away away -> (guards, attempt) -> guards.times.away(attempt);
            case Guard.WorkingDay day -> (guards, attempt) -> OpenTimes.workingDay(attempt);
            case Guard.CallHours hours -> (guards, attempt) -> OpenTimes.callHours(hours, attempt);
            case Guard.QuietDays quiet -> (guards, attempt) -> OpenTimes.quiet(quiet, attempt);
            case Guard.LateThanks late -> (guards, attempt) -> guards.lateThanks.objection(late, attempt);
            case Guard.SecondApplication second ->
                (guards, attempt) -> guards.spacing.secondApplication(second, attempt);
        };
    }
}
