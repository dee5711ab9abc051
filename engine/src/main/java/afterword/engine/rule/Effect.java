package afterword.engine.rule;

import afterword.engine.fact.Channel;
import afterword.engine.fact.MessageKind;
import afterword.engine.fact.TaskKind;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a rule does when it applies. */
public sealed interface Effect {

    /**
     * Plans a step, or says something about one that another rule plans. Whatever is null or empty is left to others.
     *
     * @param plans whether the step exists because of this rule
     * @param slot tells two steps of one kind to one person apart (a mail and a card); empty for the usual one
     * @param per for a planned step: once for each of these
     */
    record Shape(
            boolean plans,
            MessageKind step,
            String slot,
            Subject per,
            @Nullable Addressee to,
            List<Route> via,
            @Nullable Formula earliest,
            @Nullable Formula preferred,
            @Nullable Formula soft,
            @Nullable Formula latest,
            @Nullable Hours hours,
            boolean optional)
            implements Effect {}

    /** Speaks against contacts of these kinds through these channels. */
    record Forbid(Guard guard, Set<MessageKind> kinds, Set<Channel> via) implements Effect {}

    /** Names the day of letting go; without a date the rulebook never lets go on silence. */
    record LetGo(@Nullable Formula on) implements Effect {}

    /** Gives the person something to do, or a question to answer. */
    record ToDo(TaskKind task, Subject per, @Nullable Formula due) implements Effect {}

    /** Asks for a check of letters of these kinds; the part that writes letters applies it. */
    record Check(String check, Set<MessageKind> kinds) implements Effect {}

    /** Advises when nothing forbids a contact of these kinds, yet no rule calls for it. */
    record Advise(Set<MessageKind> kinds) implements Effect {}
}
