package afterword.app.candidacy;

import afterword.app.present.StepWords;
import afterword.engine.fact.Case;
import afterword.engine.fact.Person;
import afterword.engine.history.History;
import afterword.engine.plan.Plan;
import afterword.engine.rule.Rulebook;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * An application and the plan made for it.
 *
 * @param id how addresses of pages name the application
 * @param history what had happened by the plan's instant
 * @param by the rulebook it was planned by, null for the built-in one that the file names
 */
public record Planned(
        String id,
        Case file,
        Plan plan,
        History history,
        @Nullable Rulebook by) {

    /** With the history the plan was made from. */
    public static Planned of(String id, Case file, Plan plan) {
        return new Planned(id, file, plan, History.of(file.application(), plan.now()), null);
    }

    /** The same, with the rulebook it was planned by. */
    Planned by(Rulebook rulebook) {
        return new Planned(id, file, plan, history, rulebook);
    }

    /** The employer's name. */
    public String employer() {
        return file.application().employer().name();
    }

    /** Where the employer counts its dates. */
    public ZoneId office() {
        return file.application().employer().zone();
    }

    /** The words for its steps. */
    public StepWords words() {
        return new StepWords(file, plan.now());
    }

    /** Somebody as known by now, by any of their ids; null for nobody listed. */
    public @Nullable Person person(@Nullable String id) {
        Person listed = id == null ? null : file.person(id);
        return listed == null ? null : history.person(listed);
    }

    /** A person's name, or how the facts call them. */
    public String name(String id) {
        String name = words().name(id);
        return name == null ? id : name;
    }
}
