package afterword.prose.reply;

import afterword.engine.fact.Certainty;
import afterword.engine.fact.Channel;
import afterword.engine.fact.Event;
import afterword.engine.fact.Meaning;
import afterword.engine.fact.Precision;
import afterword.engine.fact.StopDegree;
import afterword.prose.reply.Dates.Window;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The facts that a reading would add to a case. None is recorded by itself: each is the form of a fact that a person
 * confirms, changes or puts away.
 */
public final class Proposals {

    private final Dates dates;

    public Proposals(Dates dates) {
        this.dates = dates;
    }

    /**
     * @param body the text that was read
     * @param from the person who wrote, null for a system
     * @param received when, local time of the employer
     * @param answers the message it answers, by its fact; null if that is not known, and then a bounce proposes nothing
     * @return an event for each claim that has one, in the order of the claims; nothing for a mail that is unclear, not
     *     about the job, or in another language
     */
    public List<Event> of(
            Reading reading, String body, @Nullable String from, LocalDateTime received, @Nullable String answers) {
        List<Event> events = new ArrayList<>();
        for (Claim claim : reading.claims()) {
            Event event = of(claim, body, from, received, answers);
            if (event != null) {
                events.add(event);
            }
        }
        return events;
    }

    /** The event of one claim, null if it has none; the rest as for {@link #of(Reading, String, String, LocalDateTime, String)}. */
    public @Nullable Event of(
            Claim claim, String body, @Nullable String from, LocalDateTime received, @Nullable String answers) {
        String says = claim.evidence().of(body);
        Draft draft = new Draft(from, says.isEmpty() ? null : says);
        Window window = dates.read(says, received);
        return switch (claim.answer()) {
            case ACKNOWLEDGEMENT -> draft.means(Meaning.ACKNOWLEDGEMENT);
            case NEWS -> window.precision() == Precision.NONE ? draft.means(Meaning.NEWS) : draft.dated(window);
            case ON_HOLD -> draft.means(Meaning.NEWS);
            case TIMELINE, TIMELINE_MOVED -> draft.dated(window);
            case INVITATION, SCHEDULING -> draft.means(Meaning.INVITATION);
            case DOCUMENTS_WANTED -> draft.asks(new Event.Request(null, Channel.EMAIL, null, window.last(), null));
            case CALL_WANTED -> draft.asks(new Event.Request(null, Channel.PHONE, window.first(), window.last(), null));
            case FOLLOW_UP_WANTED -> draft.asks(new Event.Request(null, null, window.first(), null, null));
            case FORM_REJECTION -> draft.rejects(false);
            case PERSONAL_REJECTION -> draft.rejects(true);
            case REOPENED -> draft.means(Meaning.REOPENED);
            case OFFER -> draft.means(Meaning.OFFER);
            case NO_STATUS_CONTACT -> draft.stops(StopDegree.NO_STATUS_CONTACT);
            case PROCESS_SILENCE -> draft.stops(StopDegree.PROCESS_SILENCE);
            case NO_CONTACT -> draft.stops(StopDegree.NO_CONTACT);
            case CALLS_WELCOME -> draft.means(Meaning.CALLS_WELCOME);
            case OUT_OF_OFFICE -> draft.away(window);
            case BOUNCE -> answers == null ? null : new Event.Bounced(answers);
            case CALLS_UNWELCOME -> draft.means(Meaning.OTHER);
            case NO_JOB_MAIL, UNSURE -> null;
        };
    }

    /** What is the same in all of them. */
    private record Draft(@Nullable String from, @Nullable String says) {

        Event means(Meaning meaning) {
            return received(meaning, null, false, null, null, null);
        }

        Event dated(Window window) {
            return received(
                    Meaning.TIMELINE,
                    new Event.Timeline(
                            from == null ? "" : from,
                            says,
                            window.first(),
                            window.last(),
                            window.precision(),
                            Certainty.COMMITMENT,
                            false),
                    false,
                    null,
                    null,
                    null);
        }

        Event asks(Event.Request request) {
            return received(Meaning.REQUEST, null, false, request, null, null);
        }

        Event rejects(boolean personal) {
            return received(Meaning.REJECTION, null, personal, null, null, null);
        }

        Event stops(StopDegree degree) {
            return received(Meaning.STOP, null, false, null, degree, null);
        }

        Event away(Window window) {
            return received(Meaning.AUTO_REPLY, null, false, null, null, window);
        }

        private Event received(
                Meaning meaning,
                Event.@Nullable Timeline timeline,
                boolean personal,
                Event.@Nullable Request request,
                @Nullable StopDegree degree,
                @Nullable Window away) {
            return new Event.Received(
                    from,
                    meaning,
                    Channel.EMAIL,
                    says,
                    timeline,
                    personal,
                    request,
                    degree,
                    false,
                    List.of(),
                    away == null ? null : away.last(),
                    null,
                    null,
                    meaning == Meaning.OFFER);
        }
    }
}
