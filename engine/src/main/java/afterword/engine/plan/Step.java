package afterword.engine.plan;

import afterword.engine.fact.Channel;
import afterword.engine.fact.MessageKind;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One contact the plan proposes.
 *
 * @param key stable over re-planning: the rule that plans it and the fact that triggered it
 * @param kind what it is for; a call is a follow-up via phone
 * @param number counts follow-ups since the employer last moved things, 1 for the first; 1 for kinds that are not counted
 * @param to the person's id, null while nobody is known
 * @param via the channel to use
 * @param channels every channel the rulebook leaves open for it, {@code via} first
 * @param zone the addressee's zone, in which the instants below are meant to be shown
 * @param earliest first instant at which nothing speaks against it, null without a date
 * @param preferred when to do it, never before the plan's now; null when the article names none
 * @param until end of the preferred window (for calls), null for a point in time
 * @param soft deadline that is ideal to meet, null if none
 * @param latest last instant the rulebook gives, null if none
 * @param due the original preferred or latest instant once it has passed, else null
 * @param after key of the step that must have been done before, else null
 * @param optional whether the rulebook leaves it to the person
 * @param because at least one reason
 * @param checks what the rulebook asks of the letter; the part that writes letters applies it
 */
public record Step(
        String key,
        MessageKind kind,
        int number,
        @Nullable String to,
        Channel via,
        List<Channel> channels,
        ZoneId zone,
        @Nullable Instant earliest,
        @Nullable Instant preferred,
        @Nullable Instant until,
        @Nullable Instant soft,
        @Nullable Instant latest,
        @Nullable Instant due,
        Status status,
        @Nullable String after,
        boolean optional,
        List<Reason> because,
        List<LetterCheck> checks) {

    /** Whether it can be done at {@code now}: it waits neither for its time nor for another step. */
    public boolean actionable(Instant now) {
        return (status == Status.OPEN || status == Status.LATE || status == Status.OVERDUE)
                && (earliest == null || !earliest.isAfter(now));
    }
}
