package afterword.prose.review;

import afterword.engine.fact.CallPolicy;
import afterword.engine.fact.Channel;
import afterword.engine.fact.Event;
import afterword.engine.fact.Meaning;
import afterword.engine.fact.MediumSource;
import afterword.engine.fact.MessageKind;
import afterword.engine.fact.Person;
import afterword.engine.fact.Posting;
import afterword.engine.fact.StopDegree;
import afterword.engine.history.Incoming;
import afterword.prose.letter.Finding;
import afterword.prose.letter.Form;
import afterword.prose.letter.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether a message goes a way that is open (L25): the posting and the contact's own words forbid some, and a preference on
 * record speaks for another. When it may go is the plan's to say, not the review's.
 */
final class Way implements Check {

    /** What the posting's ban is not about: it concerns applying (H30). */
    private static final Set<MessageKind> PRACTICAL = Set.of(
            MessageKind.LOGISTICS, MessageKind.EMPLOYER_REQUESTED, MessageKind.WITHDRAWAL, MessageKind.OFFER_ANSWER);

    private static final Set<MessageKind> UNASKED = Set.of(
            MessageKind.FOLLOW_UP,
            MessageKind.CLOSING_QUESTION,
            MessageKind.OFFER_NOTICE,
            MessageKind.APPLICATION_FOLLOW_UP,
            MessageKind.NETWORK_INVITE,
            MessageKind.REFERRAL_REQUEST);

    /** What may be sent to whoever wants no contact at all: an answer. */
    private static final Set<MessageKind> ANSWERS = Set.of(
            MessageKind.REPLY,
            MessageKind.EMPLOYER_REQUESTED,
            MessageKind.OFFER_ANSWER,
            MessageKind.WITHDRAWAL,
            MessageKind.REJECTION_REPLY,
            MessageKind.LOGISTICS,
            MessageKind.CORRECTION);

    @Override
    public List<Finding> of(Page page) {
        List<Finding> found = new ArrayList<>();
        forbidden(page, found);
        String stop = stop(page);
        if (stop != null) {
            found.add(error("They asked for quiet", stop));
        }
        if (found.isEmpty()) {
            preferred(page, found);
        }
        return found;
    }

    private static void forbidden(Page page, List<Finding> found) {
        Posting posting = page.recorded().about().file().application().posting();
        Channel via = page.letter().form().channel();
        if (PRACTICAL.contains(page.letter().kind())) {
            return;
        }
        boolean call = via == Channel.PHONE || via == Channel.TEXT;
        if (call && posting.calls() == CallPolicy.FORBIDDEN && !asked(page, Channel.PHONE)) {
            found.add(error("They take no calls", "The posting asks not to be called; write instead."));
        }
        if (via == Channel.EMAIL && posting.emails() == CallPolicy.FORBIDDEN && !asked(page, Channel.EMAIL)) {
            found.add(error("They take no email", "The posting asks for no email; choose the way it names."));
        }
    }

    /** Whether the person it goes to asked for it to go this way. */
    private static boolean asked(Page page, Channel via) {
        for (Incoming each : page.recorded().history().received()) {
            Event.Received what = each.what();
            Event.Request request = what.request();
            String to = request == null || request.to() == null ? what.from() : request.to();
            boolean so = (request != null && request.via() == via)
                    || (via == Channel.PHONE && what.meaning() == Meaning.CALLS_WELCOME)
                    || (via == Channel.EMAIL && what.via() == Channel.EMAIL && what.from() != null);
            if (so && page.letter().to().equals(to)) {
                return true;
            }
        }
        return false;
    }

    /** What speaks against any message of this kind; what they wrote later of themselves lifts it (U4). */
    private static @Nullable String stop(Page page) {
        MessageKind kind = page.letter().kind();
        Incoming stop = null;
        boolean lifted = false;
        for (Incoming each : page.recorded().history().received()) {
            switch (each.what().meaning()) {
                case STOP -> {
                    stop = each;
                    lifted = false;
                }
                case REOPENED -> stop = null;
                case INVITATION, REQUEST, OFFER, HIRED -> lifted = stop != null;
                default -> {}
            }
        }
        if (stop == null) {
            return null;
        }
        StopDegree degree = page.recorded().history().degree(stop);
        boolean exempt = stop.what().exempt().contains(page.letter().to());
        return switch (degree) {
            case NO_CONTACT, UNCLEAR ->
                ANSWERS.contains(kind) || (lifted && !UNASKED.contains(kind))
                        ? null
                        : "They asked not to be contacted; only answer what they send.";
            case PROCESS_SILENCE ->
                lifted || exempt || !(UNASKED.contains(kind) || kind == MessageKind.THANK_YOU)
                        ? null
                        : "Nobody is to be contacted while they decide; it can wait until then.";
            case NO_STATUS_CONTACT ->
                lifted || !UNASKED.contains(kind) ? null : "They said that they will get in touch; leave it with them.";
        };
    }

    private static void preferred(Page page, List<Finding> found) {
        Person to = page.recorded().to();
        Channel prefers = to == null ? null : to.prefers();
        Form form = page.letter().form();
        if (to == null
                || prefers == null
                || prefers == form.channel()
                || spoken(prefers)
                || form == Form.NETWORK
                || page.shortNote()
                || asked(page, form.channel())) {
            return;
        }
        boolean said = to.preferenceSource() == MediumSource.ASKED_FOR && to.reachableBy(prefers);
        found.add(new Finding(
                "L25",
                said ? Severity.WARNING : Severity.ADVICE,
                null,
                "They prefer " + word(prefers),
                (to.name() == null ? "They" : to.name()) + " would rather have it by " + word(prefers)
                        + (to.reachableBy(prefers) ? "." : ", for which there is no address yet."),
                Sources.of("S4.15"),
                null));
    }

    /** A call is no place for what is written; that somebody likes calls speaks against no letter. */
    private static boolean spoken(Channel prefers) {
        return prefers == Channel.PHONE || prefers == Channel.TEXT || prefers == Channel.IN_PERSON;
    }

    private static String word(Channel channel) {
        return switch (channel) {
            case EMAIL -> "email";
            case POST -> "post";
            case FAX -> "fax";
            case NETWORK -> "their network";
            case PORTAL -> "the portal";
            case PHONE, TEXT -> "telephone";
            case IN_PERSON -> "word of mouth";
        };
    }

    private static Finding error(String title, String says) {
        return new Finding("L25", Severity.ERROR, null, title, says, Sources.of("S2.11", "S2.12"), null);
    }
}
