package afterword.app.candidacy;

import afterword.app.present.Days;
import afterword.app.present.Peace;
import afterword.app.present.Phrases;
import afterword.app.present.StepWords;
import afterword.app.present.Why;
import afterword.engine.fact.TaskKind;
import afterword.engine.plan.Plan;
import afterword.engine.plan.Step;
import afterword.engine.plan.Task;
import afterword.engine.plan.Withheld;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A line of the plan: a step, a rest, or the end.
 *
 * @param key ties the line to its place in the score
 * @param look "hot" for now, "is-hold" for a rest, "is-end" for the end, else empty
 * @param on its day where the addressee is, null without one
 * @param when in words
 * @param tick the kind of a task that is done by saying so, else empty
 * @param write the kind of a message that can be written to somebody, else empty
 * @param to whom, else empty
 */
public record PlanLine(
        String key,
        String look,
        @Nullable LocalDate on,
        String when,
        String what,
        String text,
        List<Why> why,
        String tick,
        String write,
        String to) {

    /** A line with nothing to write. */
    private PlanLine(
            String key,
            String look,
            @Nullable LocalDate on,
            String when,
            String what,
            String text,
            List<Why> why,
            String tick) {
        this(key, look, on, when, what, text, why, tick, "", "");
    }

    /** Tasks that come again, or are done by telling more than that they are. */
    private static final Set<TaskKind> NOT_TICKED = EnumSet.of(
            TaskKind.KEEP_SEARCHING,
            TaskKind.MONTHLY_REVIEW,
            TaskKind.CHOOSE_DATE,
            TaskKind.CLARIFY_STOP,
            TaskKind.CLARIFY_DATE,
            TaskKind.CONFIRM_HELD,
            TaskKind.UNSENT_THANK_YOU);

    /** What can be done now first, then whom to leave in peace, what comes later, and the end. */
    public static List<PlanLine> of(Planned planned) {
        Plan plan = planned.plan();
        List<PlanLine> lines = new ArrayList<>();
        plan.steps().stream()
                .filter(step -> step.actionable(plan.now()))
                .forEach(step -> lines.add(step(planned, step, true)));
        Peace.of(plan).forEach(held -> lines.add(rest(planned, held)));
        plan.steps().stream()
                .filter(step -> !step.actionable(plan.now()))
                .forEach(step -> lines.add(step(planned, step, false)));
        lines.add(end(plan));
        return lines;
    }

    /** What the person does for themselves. */
    public static List<PlanLine> tasks(Planned planned) {
        return planned.plan().tasks().stream().map(task -> task(planned, task)).toList();
    }

    /** "9 Dec", empty without a day. */
    public String day() {
        return on == null ? "" : Days.shortly(on);
    }

    private static PlanLine step(Planned planned, Step step, boolean now) {
        StepWords words = planned.words();
        Instant at = step.preferred() != null ? step.preferred() : step.latest();
        LocalDate on = at == null ? null : LocalDate.ofInstant(at, step.zone());
        String others = step.channels().stream()
                .filter(channel -> channel != step.via())
                .map(Phrases::of)
                .collect(Collectors.joining(" or "));
        String when = now ? "Now" : on == null ? "You choose" : Days.day(on);
        return new PlanLine(
                step.key(),
                now ? "hot" : "",
                on,
                when,
                words.what(step),
                sentence(Phrases.of(step.via())) + (others.isEmpty() ? "" : ", or " + others) + ". " + words.when(step)
                        + "."
                        + (step.after() == null ? "" : " If nobody answers.")
                        + (step.optional() ? " As you like." : ""),
                Why.of(step.because()),
                "",
                step.to() == null ? "" : step.kind().word(),
                step.to() == null ? "" : step.to());
    }

    private static PlanLine rest(Planned planned, Withheld held) {
        String name =
                Objects.requireNonNullElse(planned.words().name(held.step().to()), "them");
        Instant until = held.notBefore();
        ZoneId zone = held.step().zone();
        LocalDate on = until == null ? null : LocalDate.ofInstant(until, zone);
        return new PlanLine(
                held.step().key(),
                "is-hold",
                on,
                on == null ? "until they write" : "not before " + Days.day(on),
                "Leave " + name + " in peace",
                "Nothing goes out"
                        + (until == null
                                ? ""
                                : " until "
                                        + Days.instant(
                                                until, zone, planned.file().candidateZone()))
                        + ". If they write first, this may change at once.",
                Why.of(held.because()),
                "");
    }

    private static PlanLine end(Plan plan) {
        LocalDate on = plan.end().on();
        return new PlanLine(
                "end",
                "is-end",
                on,
                on == null ? "No date" : Days.day(on),
                on == null ? "It stays open" : "Move on",
                on == null
                        ? "From what is known so far, no day follows on which silence would be an end."
                        : "If no word has come. A reply opens it again.",
                Why.of(plan.end().because()),
                "");
    }

    private static PlanLine task(Planned planned, Task task) {
        Instant due = task.due();
        LocalDate on = due == null ? null : LocalDate.ofInstant(due, planned.office());
        boolean person = planned.person(task.about()) != null;
        return new PlanLine(
                task.key(),
                "",
                on,
                on == null ? "Any time" : Days.day(on),
                Phrases.of(task.kind()),
                (person ? "About " + planned.words().name(task.about()) + ". " : "")
                        + (due == null
                                ? ""
                                : "By "
                                        + Days.instant(
                                                due,
                                                planned.office(),
                                                planned.file().candidateZone()) + "."),
                Why.of(task.because()),
                task.about() == null && !NOT_TICKED.contains(task.kind())
                        ? task.kind().word()
                        : "");
    }

    private static String sentence(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
