package afterword.app.present;

import afterword.engine.fact.Case;
import afterword.engine.fact.TaskKind;
import afterword.engine.plan.LetterCheck;
import afterword.engine.plan.Plan;
import afterword.engine.plan.Step;
import afterword.engine.plan.Task;
import afterword.engine.plan.Withheld;
import afterword.engine.rule.Rulebook;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;

/** A plan for people: what to do now, whom to leave in peace, what may come later, and why. */
public final class PlanText {

    private final Plan plan;
    private final Case file;
    private final Paper paper;
    private final ReasonText reasons;
    private final StepWords words;

    private PlanText(Plan plan, Case file, boolean colour) {
        this.plan = plan;
        this.file = file;
        paper = new Paper(colour);
        reasons = new ReasonText(paper);
        words = new StepWords(file, plan.now());
    }

    /** The plan as a page of 80 columns. */
    public static String of(Plan plan, Case file, Rulebook rulebook, boolean colour) {
        PlanText text = new PlanText(plan, file, colour);
        text.write(rulebook);
        return text.paper.toString();
    }

    private void write(Rulebook rulebook) {
        title(rulebook);
        List<Step> now = plan.steps().stream().filter(this::now).toList();
        if (!now.isEmpty()) {
            paper.callToAction("Do now");
            now.forEach(this::step);
        }
        Peace.of(plan).forEach(this::peace);
        List<Step> next = plan.steps().stream()
                .filter(step -> !now(step) && step.after() == null)
                .toList();
        if (!next.isEmpty()) {
            paper.heading("Next");
            next.forEach(this::step);
        }
        List<Step> later = plan.steps().stream()
                .filter(step -> !now(step) && step.after() != null)
                .toList();
        if (!later.isEmpty()) {
            paper.heading("Later, if nobody answers");
            later.forEach(this::step);
        }
        if (!plan.tasks().isEmpty()) {
            paper.heading("For you to do");
            plan.tasks().forEach(this::task);
        }
        end();
    }

    private boolean now(Step step) {
        return step.actionable(plan.now());
    }

    private void title(Rulebook rulebook) {
        paper.title(file.application().employer().name() + ": " + Phrases.of(plan));
        paper.faint(0, at(plan.now(), office()) + ", by the rulebook " + rulebook.name());
    }

    private ZoneId office() {
        return file.application().employer().zone();
    }

    private String at(Instant instant, ZoneId zone) {
        return Days.instant(instant, zone, file.candidateZone());
    }

    private void step(Step step) {
        paper.strong(2, "- " + words.when(step));
        String others = step.channels().stream()
                .filter(channel -> channel != step.via())
                .map(Phrases::of)
                .collect(Collectors.joining(" or "));
        paper.line(
                4,
                words.what(step) + ", " + Phrases.of(step.via()) + (others.isEmpty() ? "" : ", or " + others)
                        + (step.optional() ? ". As you like" : "") + ".");
        reasons.write(6, step.because());
        if (!step.checks().isEmpty()) {
            paper.faint(
                    6,
                    "Mind in the letter: "
                            + step.checks().stream()
                                    .map(LetterCheck::rule)
                                    .distinct()
                                    .map(rule -> rule.title() + " (" + rule.id() + ")")
                                    .collect(Collectors.joining(", ")));
        }
    }

    private void peace(Withheld held) {
        ZoneId zone = held.step().zone();
        String until = held.notBefore() == null ? " until they write" : " until " + at(held.notBefore(), zone);
        String name = words.name(held.step().to());
        paper.heading("Leave " + (name == null ? "them" : name) + " in peace" + until);
        reasons.write(2, held.because());
    }

    private void task(Task task) {
        String about = words.name(task.about());
        boolean person = file.people().stream().anyMatch(each -> each.id().equals(task.about()));
        paper.line(
                2,
                "- " + Phrases.of(task.kind())
                        + (person && task.kind() != TaskKind.CHOOSE_DATE ? " (" + about + ")" : "")
                        + (task.due() == null ? "" : ", by " + at(task.due(), office())) + ".");
        reasons.write(6, task.because());
    }

    private void end() {
        if (plan.end().on() == null && plan.end().because().isEmpty()) {
            return;
        }
        paper.heading("Letting go");
        paper.line(
                2,
                plan.end().on() == null
                        ? "No day; silence ends nothing here."
                        : Days.date(plan.end().on()) + ", if nobody has answered by then.");
        reasons.write(2, plan.end().because());
    }
}
