package afterword.engine.casefile;

import static afterword.engine.notation.Fields.problem;

import afterword.engine.fact.AgencyPolicy;
import afterword.engine.fact.Channel;
import afterword.engine.fact.Employer;
import afterword.engine.fact.Event;
import afterword.engine.fact.Meaning;
import afterword.engine.fact.MessageKind;
import afterword.engine.fact.Mode;
import afterword.engine.fact.Outcome;
import afterword.engine.fact.Person;
import afterword.engine.fact.Precision;
import afterword.engine.fact.StopDegree;
import afterword.engine.fact.TaskKind;
import afterword.engine.notation.Fields;
import afterword.engine.notation.Node;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what a fact says. */
final class EventReader {

    private static final String ENDS_EARLY = "the interview ends before it starts";

    /** The keys of all events. */
    static final List<String> EVENTS = List.of(
            "applied",
            "interview",
            "interview-cancelled",
            "interview-moved",
            "interview-missed",
            "timeline",
            "discussed",
            "fit",
            "promised",
            "kept",
            "sent",
            "bounced",
            "handed-over",
            "not-sent",
            "received",
            "stop-clarified",
            "offer-elsewhere",
            "offer-elsewhere-closed",
            "offer-confirmed",
            "accepted",
            "declined",
            "withdrawn",
            "wants-job",
            "reference-named",
            "reference-alerted",
            "agency-policy",
            "person-known",
            "task-done",
            "date-chosen",
            "corrected",
            "retracted");

    /** Each of them as problems name it. */
    private static final Map<String, String> NAMED = new HashMap<>();

    static {
        EVENTS.forEach(key -> NAMED.put(key, "'" + key + "'"));
    }

    private final String application;
    private final Employer employer;
    private final ZoneId zone;
    private final Names names;
    private final PeopleReader people;
    private final Tellings tellings;
    private final Map<String, Person> lastKnown = new HashMap<>();

    EventReader(String application, Employer employer, Names names, PeopleReader people, Tellings tellings) {
        this.application = application;
        this.employer = employer;
        this.zone = employer.zone();
        this.names = names;
        this.people = people;
        this.tellings = tellings;
    }

    /** Whether a key is one of {@link #EVENTS}. */
    static boolean isEvent(String key) {
        return NAMED.containsKey(key);
    }

    Event read(Telling telling) {
        return read(telling.id(), telling.kind().text(), telling.event(), telling.at());
    }

    private Event read(String id, String kind, Node node, Instant at) {
        boolean bare = node instanceof Node.Scalar scalar && scalar.isNothing();
        Fields event =
                Fields.of(bare ? new Node.Mapping(node.place(), List.of()) : node, NAMED.getOrDefault(kind, kind));
        Event read = switch (kind) {
            case "applied" -> new Event.Applied(event.word("via", Channel.class, Channel.PORTAL));
            case "interview" -> interview(event, at);
            case "interview-cancelled" ->
                new Event.InterviewCancelled(interviewOf(event), event.flag("new-date-promised", false));
            case "interview-moved" -> moved(event);
            case "interview-missed" -> new Event.InterviewMissed(interviewOf(event));
            case "timeline" -> timeline(event, at);
            case "discussed" -> discussed(event);
            case "fit" -> new Event.Fit(event.text("needs"), event.findText("shown"));
            case "promised" -> new Event.Promised(names.person(event, "to"), event.text("what"), event.findDate("by"));
            case "kept" ->
                new Event.Kept(tellings.referred(event, "promise", "promised").id());
            case "sent" -> sent(event);
            case "bounced" ->
                new Event.Bounced(tellings.referred(event, "message", "sent").id());
            case "handed-over" ->
                new Event.HandedOver(
                        event.word("kind", MessageKind.class),
                        names.person(event, "to"),
                        names.person(event, "through"));
            case "not-sent" ->
                new Event.NotSent(
                        event.word("kind", MessageKind.class), names.person(event, "to"), event.findText("reason"));
            case "received" -> new ReplyReader(zone, names).read(event, at);
            case "stop-clarified" -> new Event.StopClarified(stop(event), event.word("degree", StopDegree.class));
            case "offer-elsewhere" ->
                new Event.OfferElsewhere(
                        event.text("employer"), event.findInstant("respond-by", zone), event.flag("preferred", false));
            case "offer-elsewhere-closed" ->
                new Event.OfferElsewhereClosed(
                        tellings.referred(event, "offer", "offer-elsewhere").id());
            case "offer-confirmed" -> new Event.OfferConfirmed();
            case "accepted" -> new Event.Accepted();
            case "declined" -> new Event.Declined();
            case "withdrawn" -> new Event.Withdrawn();
            case "wants-job" -> {
                event.get("wanted", "true or false");
                yield new Event.WantsJob(event.flag("wanted", false));
            }
            case "reference-named" -> new Event.ReferenceNamed(names.person(event, "person"));
            case "reference-alerted" -> new Event.ReferenceAlerted(names.person(event, "person"));
            case "agency-policy" -> new Event.AgencyPolicyKnown(event.word("policy", AgencyPolicy.class));
            case "person-known" -> new Event.PersonKnown(person(event));
            case "task-done" -> new Event.TaskDone(event.word("task", TaskKind.class));
            case "date-chosen" -> dateChosen(event);
            case "corrected" -> corrected(event, id);
            case "retracted" -> new Event.Retracted(tellings.setRight(event, id).id());
            default -> throw new IllegalArgumentException(kind + " is no event");
        };
        event.noOthers();
        return read;
    }

    private Event interview(Fields event, Instant at) {
        Instant until = event.instant("until", zone);
        refuseBefore(event, "until", until, at, ENDS_EARLY, "an end after its start");
        Instant home = event.findInstant("home", zone);
        refuseBefore(
                event, "home", home, until, "the candidate is home before the interview is over", "a time after it");
        return new Event.Interview(
                until,
                names.persons(event, "with"),
                event.word("mode", Mode.class, Mode.ON_SITE),
                countedFrom(event, "round", 0),
                names.findPerson(event, "arranged-by"),
                home,
                event.flag("imported", false));
    }

    private Event moved(Fields event) {
        String interview = interviewOf(event);
        Instant to = event.instant("to", zone);
        Instant until = event.instant("until", zone);
        refuseBefore(event, "until", until, to, ENDS_EARLY, "an end after its start");
        return new Event.InterviewMoved(interview, to, until);
    }

    private String interviewOf(Fields event) {
        return tellings.referred(event, "interview", "interview").id();
    }

    private Event timeline(Fields event, Instant at) {
        String by = names.person(event, "by");
        String says = event.findText("says");
        Precision precision = event.word("precision", Precision.class);
        return Windows.timeline(event, "from", "to", by, says, precision, LocalDate.ofInstant(at, zone));
    }

    private Event sent(Fields event) {
        Channel via = event.word("via", Channel.class);
        if (via != Channel.PHONE && event.has("outcome")) {
            throw problem(event.get("outcome"), "only a call has an outcome", "an outcome with via: phone alone", null);
        }
        return new Event.Sent(
                event.word("kind", MessageKind.class),
                names.person(event, "to"),
                via,
                via == Channel.PHONE ? event.word("outcome", Outcome.class, Outcome.TALKED) : null,
                names.otherApplications(event, "also-for", application),
                event.findText("says"),
                event.texts("attachments"),
                departure(event));
    }

    private static Event.@Nullable Departure departure(Fields event) {
        Fields against = event.findFields("against", "a rule and a reason");
        if (against == null) {
            return null;
        }
        Event.Departure read = new Event.Departure(against.text("rule"), against.text("reason"));
        against.noOthers();
        return read;
    }

    private Event discussed(Fields event) {
        Event.Discussed read = new Event.Discussed(
                names.person(event, "with"),
                event.has("interview") ? interviewOf(event) : null,
                event.texts("points"),
                event.texts("rapport"),
                event.texts("comments"));
        if (read.points().isEmpty()
                && read.rapport().isEmpty()
                && read.comments().isEmpty()) {
            throw problem(
                    event.get("with"), "nothing is noted of the talk", "points, rapport or comments beside it", null);
        }
        return read;
    }

    /**
     * A role that is not told stays what it was: {@link Event.PersonKnown} replaces what is told alone. A name told of a
     * spelling that is not the right one is that spelling's.
     */
    private Person person(Fields event) {
        String spelling = names.spelling(event, "id");
        String id = names.person(event, "id");
        Person before = lastKnown.getOrDefault(id, names.known(id, employer.id()));
        Person told = people.read(event, before.role(), before.preferenceSource());
        Person after = spelling.equals(id) ? told : told.called(id, null, null, null);
        lastKnown.put(id, after);
        return after;
    }

    private String stop(Fields event) {
        Telling reply = tellings.referred(event, "message", "received");
        boolean otherwise = reply.event() instanceof Node.Mapping mapping
                && Fields.of(mapping, "a reply").find("meaning") instanceof Node.Scalar meaning
                && !meaning.text().equals(Meaning.STOP.word());
        if (otherwise && !tellings.corrected(reply.id())) {
            throw problem(event.get("message"), "'" + reply.id() + "' is no stop", "a reply with meaning: stop", null);
        }
        return reply.id();
    }

    private static Event dateChosen(Fields event) {
        return new Event.DateChosen(
                event.word("kind", MessageKind.class), countedFrom(event, "number", 1), event.date("on"));
    }

    private Event corrected(Fields event, String id) {
        Telling wrong = tellings.setRight(event, id);
        Instant at = event.findInstant("at", zone);
        Node really = event.get("with", "what really happened");
        Fields.of(really, "what really happened");
        Node.Entry with = Telling.onlyEvent((Node.Mapping) really, Set.of());
        String kind = with.key().text();
        if (kind.equals("corrected") || kind.equals("retracted")) {
            throw problem(with.key(), "a correction holds another one", "what really happened", null);
        }
        return new Event.Corrected(wrong.id(), at, read(id, kind, with.value(), at == null ? wrong.at() : at));
    }

    private static int countedFrom(Fields event, String key, int least) {
        int number = event.number(key, least);
        if (number < least) {
            throw problem(event.get(key), "'" + number + "' counts nothing", least + " or more", null);
        }
        return number;
    }

    private void refuseBefore(
            Fields event, String key, @Nullable Instant later, Instant earlier, String message, String expected) {
        if (later != null && later.isBefore(earlier)) {
            OffsetDateTime first = later.atZone(zone).toOffsetDateTime();
            OffsetDateTime then = earlier.atZone(zone).toOffsetDateTime();
            OffsetDateTime sameDay = then.with(first.toLocalTime());
            String maybe = sameDay.isAfter(then)
                    ? sameDay.toString()
                    : message.equals(ENDS_EARLY) ? "start and end are swapped" : null;
            throw problem(event.get(key), message + ": " + first + " is before " + then, expected, maybe);
        }
    }
}
