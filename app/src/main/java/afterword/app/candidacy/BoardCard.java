package afterword.app.candidacy;

import afterword.app.present.Days;
import afterword.app.present.Phrases;
import afterword.engine.history.Meeting;
import afterword.engine.plan.Plan;
import afterword.engine.plan.Status;
import afterword.engine.plan.Step;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One application on the board. It is kept with the plan, so it says nothing that is counted from the moment one looks.
 *
 * @param where where it stands: "Open since Tue 2 June 2026"
 * @param next the next step in a few words
 * @param look of the next step: late when it is owed, act when it can be done now, hold when somebody is to be left in
 *     peace, else wait; done where nothing comes
 * @param since the employer's day from which it stands so, null while nothing has happened
 * @param promised the day they named at the employer's, null without one
 */
public record BoardCard(
        String id,
        String employer,
        Stage stage,
        String where,
        String next,
        Look look,
        @Nullable LocalDate since,
        @Nullable LocalDate promised) {

    /** How the next step looks, the most pressing first. */
    public enum Look {
        LATE,
        ACT,
        HOLD,
        WAIT,
        DONE
    }

    static BoardCard of(Planned planned, @Nullable LocalDate promised) {
        Plan plan = planned.plan();
        Stage stage = Stage.of(plan, planned.history());
        Optional<Step> now = plan.steps().stream()
                .filter(step -> step.actionable(plan.now()))
                .min(Comparator.comparing(step -> !owed(step)));
        Look look = now.isPresent()
                ? owed(now.get()) ? Look.LATE : Look.ACT
                : !plan.withheld().isEmpty() ? Look.HOLD : stage == Stage.CLOSED ? Look.DONE : Look.WAIT;
        return new BoardCard(
                planned.id(),
                planned.employer(),
                stage,
                Whereabouts.of(plan),
                now.map(planned.words()::what).orElseGet(() -> look == Look.HOLD ? held(planned) : next(planned)),
                look,
                plan.since(),
                promised);
    }

    /** The name of the icon beside the next step. */
    public String icon() {
        return switch (look) {
            case LATE, ACT -> "right";
            case HOLD -> "hold";
            case WAIT -> "clock";
            case DONE -> "check";
        };
    }

    /** The class of the next step: "late", "act", "hold", or none. */
    public String tint() {
        return look == Look.WAIT || look == Look.DONE ? "" : look.name().toLowerCase(Locale.ROOT);
    }

    /** Whether the day they named is over. */
    public boolean overdue(LocalDate today) {
        return promised != null && promised.isBefore(today);
    }

    /** How long it has stood so: "12 days here"; of a named day that is over, how long ago it was. */
    public String age(LocalDate today) {
        if (promised != null && overdue(today)) {
            return "They named " + Days.day(promised) + ", " + days(promised, today) + " ago";
        }
        if (since == null || since.isAfter(today)) {
            return "";
        }
        String days = since.equals(today) ? "today" : days(since, today);
        return stage == Stage.CLOSED
                ? since.equals(today) ? "Closed today" : "Closed " + days + " ago"
                : since.equals(today) ? "Since today" : days + " here";
    }

    private static String days(LocalDate from, LocalDate to) {
        long days = ChronoUnit.DAYS.between(from, to);
        return days == 1 ? "1 day" : days + " days";
    }

    private static boolean owed(Step step) {
        return step.status() == Status.LATE || step.status() == Status.OVERDUE;
    }

    /** "Hold until Mon 30 Nov", the first to be free first. */
    private static String held(Planned planned) {
        return planned.plan().withheld().stream()
                .filter(held -> held.notBefore() != null)
                .min(Comparator.comparing(held -> Objects.requireNonNull(held.notBefore())))
                .map(held -> "Hold until "
                        + Days.day(LocalDate.ofInstant(
                                Objects.requireNonNull(held.notBefore()),
                                held.step().zone())))
                .orElse("Hold until they write");
    }

    private static String next(Planned planned) {
        Plan plan = planned.plan();
        for (Meeting meeting : planned.history().meetings()) {
            if (meeting.standing() == Meeting.Standing.SCHEDULED
                    && meeting.start().isAfter(plan.now())) {
                LocalDateTime start = LocalDateTime.ofInstant(meeting.start(), planned.office());
                return "Interview, " + Days.day(start.toLocalDate()) + ", " + Days.time(start.toLocalTime());
            }
        }
        for (Step step : plan.steps()) {
            Instant at = step.preferred();
            if (step.after() == null) {
                return planned.words().what(step)
                        + (at == null ? "" : ", " + Days.day(LocalDate.ofInstant(at, step.zone())));
            }
        }
        return plan.waiting() == null ? "Nothing to do" : "Nothing to do: " + Phrases.of(plan.waiting());
    }
}
