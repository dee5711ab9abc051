package afterword.engine.plan;

import afterword.engine.fact.MessageKind;
import afterword.engine.fact.Person;
import afterword.engine.history.Meeting;
import afterword.engine.history.Outgoing;
import afterword.engine.rule.Circumstance;
import afterword.engine.rule.Subject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is planned so far: the steps that stand, and those that something speaks against. */
final class Agenda {

    final List<Step> steps = new ArrayList<>(8);
    final List<Withheld> withheld = new ArrayList<>(2);
    private final Situation situation;
    private final Playbook book;
    private final Answers answers;
    private final StepMaker maker;

    Agenda(Situation situation, Playbook book, Answers answers, StepMaker maker) {
        this.situation = situation;
        this.book = book;
        this.answers = answers;
        this.maker = maker;
    }

    /**
     * What a step is about.
     *
     * @param event when what it answers happened
     * @param fact the id of the fact that sets it off
     * @param slot the only kind of step wanted where a rulebook knows several, null for all
     */
    record About(
            @Nullable Person person,
            @Nullable Meeting meeting,
            @Nullable Instant event,
            String fact,
            @Nullable String slot) {

        About(@Nullable Person person, @Nullable Meeting meeting, @Nullable Instant event, String fact) {
            this(person, meeting, event, fact, null);
        }
    }

    /** Plans what the rulebook has for a subject; what is planned already is not planned twice. */
    void plan(Subject subject, About about, Position position) {
        for (Playbook.Shaping shaping : book.plans(subject)) {
            String slot = shaping.shape().slot();
            if (shaping.entry().applies(answers.bits)
                    && (about.slot() == null || about.slot().equals(slot))) {
                Made made = maker.make(Order.about(
                        shaping.shape().step(),
                        slot,
                        subject,
                        about.person(),
                        about.meeting(),
                        about.event(),
                        position,
                        about.fact()));
                if (planned(made.step().key())) {
                    continue;
                }
                if (made.blocked() != null) {
                    withheld.add(new Withheld(made.step(), null, made.blocked()));
                } else {
                    steps.add(made.step());
                    if (made.step().preferred() == null && made.step().earliest() == null) {
                        hold(made);
                    }
                }
            }
        }
    }

    private boolean planned(String key) {
        for (Step step : steps) {
            if (step.key().equals(key)) {
                return true;
            }
        }
        for (Withheld held : withheld) {
            if (held.step().key().equals(key)) {
                return true;
            }
        }
        return false;
    }

    /** A next step whose time has not come is at the same time someone to leave in peace until then. */
    void hold(Made made) {
        if (situation.brief) {
            return;
        }
        Instant earliest = made.step().earliest();
        if (earliest != null && earliest.isAfter(situation.now)) {
            withheld.add(new Withheld(made.step(), earliest, maker.settling.against(made)));
        } else if (earliest == null) {
            Instant free = maker.settling.firstFree(made);
            if (free != null && free.isAfter(situation.now)) {
                withheld.add(new Withheld(made.step(), free, maker.settling.against(made)));
            }
        }
    }

    /** Plans to ask for a missing address; what needs it waits for that. */
    void lookUp(Meeting meeting, Position position) {
        answers.set(Circumstance.ADDRESS, "missing");
        answers.count(Circumstance.LOOKUPS, lookups(meeting));
        plan(Subject.MISSING_ADDRESS, new About(null, meeting, null, meeting.fact()), position);
        Step last = steps.isEmpty() ? null : steps.getLast();
        if (last != null && last.kind() == MessageKind.CONTACT_LOOKUP) {
            maker.after(last.key());
        }
        answers.set(Circumstance.ADDRESS, "known");
    }

    /** Requests for a missing address that were made since an interview began. */
    int lookups(Meeting since) {
        int made = 0;
        for (Outgoing message : situation.history.sent()) {
            if (message.kind() == MessageKind.CONTACT_LOOKUP && !message.at().isBefore(since.start())) {
                made++;
            }
        }
        return made;
    }
}
