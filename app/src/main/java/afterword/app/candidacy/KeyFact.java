package afterword.app.candidacy;

import afterword.app.present.Days;
import afterword.app.present.Phrases;
import afterword.engine.fact.Posting;
import afterword.engine.history.Statement;
import afterword.engine.plan.Plan;
import afterword.engine.plan.Step;
import afterword.engine.plan.Waiting;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One of the few things to know at a glance.
 *
 * @param said words of theirs behind it, null if none
 */
public record KeyFact(
        String name, String value, String more, @Nullable String said) {

    static List<KeyFact> of(Planned planned) {
        List<KeyFact> facts = new ArrayList<>();
        facts.add(next(planned));
        facts.add(decision(planned));
        facts.add(calls(planned.file().application().posting()));
        facts.add(new KeyFact("Rules followed", sentence(planned.plan().rulebook()), "", null));
        LocalDate end = planned.plan().end().on();
        facts.add(new KeyFact(
                "Move on", end == null ? "No date" : Days.day(end), end == null ? "" : "if no word has come", null));
        return facts;
    }

    private static KeyFact next(Planned planned) {
        Plan plan = planned.plan();
        for (Step step : plan.steps()) {
            if (step.after() == null) {
                var at = step.preferred();
                String when = step.actionable(plan.now())
                        ? "now"
                        : at == null ? "on a day you choose" : Days.day(LocalDate.ofInstant(at, step.zone()));
                return new KeyFact("Next", planned.words().what(step), when, null);
            }
        }
        Waiting waiting = plan.waiting();
        return new KeyFact("Next", "Nothing", waiting == null ? "" : Phrases.of(waiting), null);
    }

    private static KeyFact decision(Planned planned) {
        List<Statement> said = planned.history().statements();
        if (said.isEmpty()) {
            return new KeyFact("They decide", "They named no date", "", null);
        }
        Statement last = said.getLast();
        LocalDate to = last.what().to();
        return new KeyFact(
                "They decide",
                to == null ? "No date" : Days.day(to),
                "",
                last.what().says());
    }

    private static KeyFact calls(Posting posting) {
        return switch (posting.calls()) {
            case FORBIDDEN -> new KeyFact("Phone", "Not for this one", "the posting asks for no calls", null);
            case ALLOWED -> new KeyFact("Phone", "Welcome", "the posting says so", null);
            case UNSAID -> new KeyFact("Phone", "Not mentioned", "in the posting", null);
        };
    }

    private static String sentence(String rulebook) {
        return Character.toUpperCase(rulebook.charAt(0)) + rulebook.substring(1).replace('-', ' ');
    }
}
