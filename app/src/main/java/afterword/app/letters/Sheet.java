package afterword.app.letters;

import afterword.app.candidacy.Planned;
import afterword.engine.fact.Channel;
import afterword.engine.fact.MessageKind;
import afterword.engine.fact.Person;
import afterword.engine.history.Outgoing;
import afterword.engine.plan.Step;
import afterword.engine.plan.Withheld;
import afterword.prose.letter.Finding;
import afterword.prose.letter.Form;
import afterword.prose.letter.Severity;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A letter as it lies on the desk.
 *
 * @param step what the plan asks for, null if it asks for nothing of the kind
 * @param held what speaks against writing to them now, null if nothing does
 * @param kept what is on record, null if nothing is, or if it went and another is asked for
 * @param sent how it went, null while it waits
 * @param text its words: those on record, else those that are proposed
 */
record Sheet(
        LetterKey key,
        @Nullable Step step,
        @Nullable Withheld held,
        @Nullable Kept kept,
        @Nullable Outgoing sent,
        Text text,
        List<Finding> findings) {

    /** What the plan asks to be written to somebody, now rather than later. */
    static @Nullable Step step(Planned planned, MessageKind kind, String to) {
        List<Step> asked = planned.plan().steps().stream()
                .filter(step -> step.kind() == kind && Objects.equals(step.to(), to))
                .toList();
        return asked.stream()
                .filter(step -> step.actionable(planned.plan().now()))
                .findFirst()
                .orElse(asked.isEmpty() ? null : asked.getFirst());
    }

    static @Nullable Withheld held(Planned planned, MessageKind kind, String to) {
        return planned.plan().withheld().stream()
                .filter(each ->
                        each.step().kind() == kind && Objects.equals(each.step().to(), to))
                .findFirst()
                .orElse(null);
    }

    /** The form the plan would have it in. */
    static Form form(@Nullable Step step, MessageKind kind, @Nullable Person person) {
        Channel via = step != null ? step.via() : person != null && person.prefers() != null ? person.prefers() : null;
        return switch (via == null ? Channel.EMAIL : via) {
            case EMAIL, IN_PERSON -> Form.EMAIL;
            case PHONE -> Form.CALL_SCRIPT;
            case TEXT -> Form.TEXT;
            case POST -> kind == MessageKind.THANK_YOU ? Form.CARD : Form.LETTER;
            case FAX -> Form.FAX;
            case NETWORK -> Form.NETWORK;
            case PORTAL -> Form.PORTAL;
        };
    }

    long count(Severity severity) {
        return findings.stream().filter(each -> each.severity() == severity).count();
    }

    /** What may go once it is meant: every warning, and what wanted a night's sleep. */
    List<Finding> doubtful() {
        return findings.stream()
                .filter(each -> each.severity() == Severity.WARNING || each.severity() == Severity.HELD)
                .toList();
    }

    /** From when what wants a second reading may go; null if nothing does. */
    @Nullable
    Instant heldUntil(Instant now) {
        if (count(Severity.HELD) == 0) {
            return null;
        }
        return (kept == null ? now : kept.newest().at()).plus(java.time.Duration.ofDays(1));
    }
}
