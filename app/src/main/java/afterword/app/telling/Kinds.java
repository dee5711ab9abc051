package afterword.app.telling;

import static afterword.app.telling.Group.I;
import static afterword.app.telling.Group.INTERVIEW;
import static afterword.app.telling.Group.MYSELF;
import static afterword.app.telling.Group.OFFER;
import static afterword.app.telling.Group.OVER;
import static afterword.app.telling.Group.PEOPLE;
import static afterword.app.telling.Group.THEY;

import afterword.app.present.Phrases;
import afterword.app.telling.Shape.OneOf;
import afterword.engine.fact.AgencyPolicy;
import afterword.engine.fact.Certainty;
import afterword.engine.fact.Channel;
import afterword.engine.fact.MessageKind;
import afterword.engine.fact.Mode;
import afterword.engine.fact.Outcome;
import afterword.engine.fact.Precision;
import afterword.engine.fact.StopDegree;
import afterword.engine.fact.TaskKind;
import afterword.engine.notation.Node;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * Every kind of fact there is a form for. What a case file can say and no form can, a test finds; setting right and taking
 * back have no form of their own, for they are done to a fact.
 */
public final class Kinds {

    /** By what way an application went off. */
    public static final Shape APPLIED_VIA = portalFirst();

    private static final Shape LINE = new Shape.Text(false);
    private static final Shape LINES = new Shape.Text(true);
    private static final Shape DAY = new Shape.Day();
    private static final Shape MOMENT = new Shape.Moment();
    private static final Shape YES_NO = new Shape.YesNo();
    private static final Shape SOMEBODY = new Shape.Somebody();

    private static final Field WHEN = Field.of("When?", MOMENT, "at").help("Leave it empty for just now.");
    private static final Field WHO = Field.of("Who?", SOMEBODY, "from");
    private static final Field WAY = Field.of("Which way?", OneOf.of(Channel.values(), Phrases::of), "via")
            .must();
    private static final Field SAYS = Field.of("In their words", LINES, "says");
    private static final Field PERSONAL =
            Field.of("Was it written to you alone?", YES_NO, "personal").seldom();
    private static final Field TO = Field.of("To whom?", SOMEBODY, "to").must();
    private static final Field MESSAGE = Field.of("What was it?", OneOf.of(MessageKind.values(), Phrases::name), "kind")
            .must();
    private static final Field TOLD_IT = Field.of("Who?", SOMEBODY, "person").must();
    private static final Field THE_INTERVIEW = Field.of("Which interview?", new Shape.Named("interview"), "interview")
            .must();
    private static final Field DEGREE = Field.of("How far?", OneOf.of(StopDegree.values(), Phrases::of), "degree");
    private static final Field CERTAINTY = Field.of(
                    "Did they give their word?", OneOf.of(Certainty.values(), Kinds::certainty), "certainty")
            .seldom();
    private static final Field ASKED =
            Field.of("Had you asked?", YES_NO, "asked").seldom();
    private static final Field MY_WORDS =
            Field.of("In your words", LINES, "says").seldom();
    private static final Field ATTACHED = Field.of("What went along?", new Shape.Texts(), "attachments")
            .help("One thing a line.")
            .seldom();
    private static final Field AGAINST = Field.of("Against which rule of the plan, knowingly?", LINE, "against", "rule")
            .help("Its number, such as H4.")
            .seldom();
    private static final Field AGAINST_WHY =
            Field.of("And why?", LINE, "against", "reason").seldom();
    private static final Field PRECISION =
            Field.of("Did they name a date?", precision(), "precision").must();

    private static final List<Kind> ALL = List.of(
            reply(
                    "acknowledgement",
                    THEY,
                    "They got my message",
                    "A confirmation, and nothing else",
                    "receipt thank you received"),
            reply("news", THEY, "They wrote with news", "Something new, but no date", "update delay still deciding"),
            reply(
                    "timeline",
                    THEY,
                    "They wrote when they decide",
                    "A day, a week, or that there is no date",
                    "date deadline decision next week",
                    PRECISION,
                    Field.of("From", DAY, "from-date").help("The first day they may mean; empty for none."),
                    Field.of("Until", DAY, "to-date").help("The last day they may mean. The plan goes by this one."),
                    CERTAINTY,
                    ASKED),
            reply(
                    "request",
                    THEY,
                    "They ask me to get in touch",
                    "Whom, how and by when they want to hear from you",
                    "call me write send documents reference information",
                    requests()),
            reply(
                    "invitation",
                    THEY,
                    "They invite me to an interview",
                    "Once the day is fixed, tell of the interview as well",
                    "second round another round",
                    requests()),
            reply(
                    "calls-welcome",
                    THEY,
                    "They say that calls are welcome",
                    "They gave you leave to call",
                    "phone",
                    requests()),
            reply(
                    "auto-reply",
                    THEY,
                    "An out-of-office reply",
                    "Somebody is away; nobody is bothered before they are back",
                    "vacation holiday absent away automatic ooo",
                    Field.of("Last day away", DAY, "until"),
                    Field.of("Who stands in?", SOMEBODY, "delegate")),
            reply("missed-call", THEY, "I missed their call", "They called and did not reach you", "voicemail phone"),
            reply(
                    "stop",
                    THEY,
                    "They ask me to stop",
                    "Stop asking, be quiet while they decide, or never write again",
                    "do not contact leave alone no more",
                    DEGREE,
                    Field.of("Whom does it leave out?", new Shape.People(), "exempt")
                            .help("Of a silence while they decide alone.")
                            .seldom(),
                    Field.of("Does it speak for the whole employer?", YES_NO, "employer-wide")
                            .seldom()),
            kind(
                    "stop-clarified",
                    THEY,
                    "I know now what their stop meant",
                    "How far they want to be left alone",
                    "clarify do not contact",
                    Field.of("Which message?", new Shape.Named("received stop"), "message")
                            .must(),
                    DEGREE.must()),
            reply("invite-accepted", THEY, "They accepted my invitation", "To your network", "linkedin connected"),
            reply("other", THEY, "They wrote something else", "Anything that fits nowhere else", "message letter mail"),
            new Kind(
                    "call",
                    I,
                    "I called",
                    "And how it went: talked, left a voicemail, nobody answered",
                    "phone telephone voicemail rang",
                    "sent",
                    Map.of("via", Channel.PHONE.word()),
                    WHEN,
                    List.of(
                            TO.help("Whom you wanted to reach."),
                            Field.of("What for?", OneOf.of(MessageKind.values(), Phrases::name), "kind")
                                    .must(),
                            Field.of("How did it go?", OneOf.of(Outcome.values(), Phrases::of), "outcome")
                                    .must(),
                            others(),
                            MY_WORDS,
                            ATTACHED,
                            AGAINST,
                            AGAINST_WHY)),
            kind(
                    "sent",
                    I,
                    "I wrote",
                    "An email, a letter, a card: sent by any way but the telephone",
                    "email mail letter posted card fax text message sent thanks follow-up",
                    MESSAGE,
                    TO,
                    Field.of("Which way?", ways(), "via").must(),
                    others(),
                    MY_WORDS,
                    ATTACHED,
                    AGAINST,
                    AGAINST_WHY),
            kind(
                    "bounced",
                    I,
                    "A message came back",
                    "Undelivered: it counts as not sent",
                    "bounce returned failed address",
                    Field.of("Which message?", new Shape.Named("sent"), "message")
                            .must()),
            kind(
                    "handed-over",
                    I,
                    "Somebody passed it on for me",
                    "You gave a message to somebody who hands it over",
                    "reception assistant",
                    MESSAGE,
                    TO,
                    Field.of("Through whom?", SOMEBODY, "through").must()),
            kind(
                    "applied",
                    I,
                    "I applied",
                    "The application went off",
                    "application sent",
                    Field.of("Which way?", APPLIED_VIA, "via").must()),
            new Kind(
                    "interview",
                    INTERVIEW,
                    "An interview",
                    "Past or to come",
                    "meeting conversation talk round invited appointment",
                    "interview",
                    Map.of(),
                    Field.of("It begins", MOMENT, "at").must(),
                    List.of(
                            Field.of("It ends", MOMENT, "until").must(),
                            Field.of("How?", OneOf.of(Mode.values(), Kinds::mode), "mode")
                                    .must(),
                            Field.of("With whom?", new Shape.People(), "with")
                                    .must()
                                    .help("Whoever is in charge comes first."),
                            Field.of("Who arranged it?", SOMEBODY, "arranged-by")
                                    .seldom(),
                            Field.of("When were you home again?", MOMENT, "home")
                                    .seldom(),
                            Field.of("Which round?", new Shape.Count(), "round")
                                    .help("Left empty, it is told from what happened.")
                                    .seldom(),
                            Field.of("Is it from long ago, so that no thanks are due?", YES_NO, "imported")
                                    .seldom())),
            kind(
                    "interview-cancelled",
                    INTERVIEW,
                    "An interview was called off",
                    "With or without a promise of a new date",
                    "cancelled",
                    THE_INTERVIEW,
                    Field.of("Did they promise a new date?", YES_NO, "new-date-promised")),
            kind(
                    "interview-moved",
                    INTERVIEW,
                    "An interview was moved",
                    "It has a new time",
                    "postponed rescheduled later earlier",
                    THE_INTERVIEW,
                    Field.of("It now begins", MOMENT, "to").must(),
                    Field.of("And ends", MOMENT, "until").must()),
            kind(
                    "interview-missed",
                    INTERVIEW,
                    "I was not there",
                    "You missed an interview",
                    "missed no-show late",
                    THE_INTERVIEW),
            kind(
                    "timeline",
                    INTERVIEW,
                    "They said when they decide",
                    "In the interview, or on the telephone",
                    "date deadline decision next week",
                    Field.of("Who said so?", SOMEBODY, "by").must(),
                    SAYS,
                    PRECISION,
                    Field.of("From", DAY, "from").help("The first day they may mean; empty for the day it was said."),
                    Field.of("Until", DAY, "to").help("The last day they may mean. The plan goes by this one."),
                    CERTAINTY,
                    ASKED),
            kind(
                    "discussed",
                    INTERVIEW,
                    "What we talked about",
                    "What you can come back to in a letter",
                    "topics talk rapport common comments notes",
                    Field.of("With whom?", SOMEBODY, "with").must(),
                    Field.of("What you talked about", new Shape.Texts(), "points")
                            .help("One thing a line."),
                    Field.of("What you have in common", new Shape.Texts(), "rapport")
                            .help("One thing a line."),
                    Field.of("What you would like to add", new Shape.Texts(), "comments")
                            .help("One thing a line."),
                    Field.of("In which interview?", new Shape.Named("interview"), "interview")
                            .help("The last one with them if left open.")
                            .seldom()),
            kind(
                    "fit",
                    INTERVIEW,
                    "What they need, and why I fit",
                    "One thing the job asks for",
                    "needs skills experience fit",
                    Field.of("What do they need?", LINE, "needs").must(),
                    Field.of("What shows that you can do it?", LINE, "shown")),
            kind(
                    "promised",
                    I,
                    "I promised something",
                    "Something to send, to find out, to do",
                    "promise send later",
                    TO,
                    Field.of("What?", LINE, "what").must(),
                    Field.of("By which day?", DAY, "by")),
            kind(
                    "kept",
                    I,
                    "I kept a promise",
                    "What you had promised is done",
                    "promise done sent",
                    Field.of("Which promise?", new Shape.Named("promised"), "promise")
                            .must()),
            reply(
                    "offer",
                    OFFER,
                    "They offer me the job",
                    "Spoken or in writing",
                    "job offer yes",
                    Field.of("Is it in writing?", YES_NO, "written"),
                    Field.of("To be answered by", MOMENT, "respond-by")),
            kind(
                    "offer-confirmed",
                    OFFER,
                    "Their offer came in writing",
                    "After it was only spoken",
                    "contract confirmed"),
            kind(
                    "offer-elsewhere",
                    OFFER,
                    "Somebody else made me an offer",
                    "Another employer; this one may want to know",
                    "other offer competing",
                    Field.of("Which employer?", LINE, "employer").must(),
                    Field.of("To be answered by", MOMENT, "respond-by"),
                    Field.of("Would you rather have this job here?", YES_NO, "preferred")),
            kind(
                    "offer-elsewhere-closed",
                    OFFER,
                    "The offer elsewhere is gone",
                    "Declined, run out, or taken",
                    "other offer expired",
                    Field.of("Which offer?", new Shape.Named("offer-elsewhere"), "offer")
                            .must()),
            kind("accepted", OFFER, "I accepted", "You take this job", "yes signed"),
            kind("declined", OFFER, "I declined", "You do not take their offer", "no thanks refused"),
            reply("hired", OFFER, "They say the job is mine", "It is settled", "hired start congratulations"),
            reply(
                    "rejection",
                    OVER,
                    "They said no",
                    "You do not get the job",
                    "rejected rejection declined unfortunately somebody else"),
            reply(
                    "reopened",
                    OVER,
                    "They take it up again",
                    "After a no, they come back to you",
                    "reopened again second chance"),
            kind("withdrawn", OVER, "I withdrew", "You no longer want to be considered", "withdraw cancel application"),
            kind(
                    "person-known",
                    PEOPLE,
                    "I learned something about somebody",
                    "A name, an address, how they like to be reached",
                    "email phone title spelling address",
                    learned()),
            kind(
                    "reference-named",
                    PEOPLE,
                    "Somebody will be my reference",
                    "They agreed to speak for you",
                    "reference",
                    TOLD_IT),
            kind(
                    "reference-alerted",
                    PEOPLE,
                    "A reference knows to expect a call",
                    "You told them about this application",
                    "reference",
                    TOLD_IT),
            kind(
                    "agency-policy",
                    PEOPLE,
                    "What the agency wants",
                    "Whether you may write to the employer yourself",
                    "recruiter agency policy direct",
                    Field.of("What may you do?", OneOf.of(AgencyPolicy.values(), Kinds::policy), "policy")
                            .must()),
            kind(
                    "wants-job",
                    MYSELF,
                    "Whether I want this job",
                    "You may change your mind",
                    "want interest",
                    Field.of("Do you want it?", YES_NO, "wanted").must()),
            kind(
                    "not-sent",
                    MYSELF,
                    "I will not send it",
                    "You decided against a message of the plan",
                    "skip leave out",
                    MESSAGE,
                    TO,
                    Field.of("Why not?", LINE, "reason")),
            kind(
                    "date-chosen",
                    MYSELF,
                    "I chose a day",
                    "For a step of the plan; it goes before the rules' own",
                    "date schedule plan",
                    Field.of("For what?", OneOf.of(MessageKind.values(), Phrases::name), "kind")
                            .must(),
                    Field.of("Which day?", DAY, "on").must(),
                    Field.of("Which one of several?", new Shape.Count(), "number")
                            .help("1 for the first follow-up.")
                            .seldom()),
            kind(
                    "task-done",
                    MYSELF,
                    "I did something for myself",
                    "A task of the plan that asks nothing of them",
                    "done task",
                    Field.of("What?", OneOf.of(TaskKind.values(), Phrases::of), "task")
                            .must()));

    private Kinds() {}

    /** All of them, as they are grouped. */
    public static List<Kind> all() {
        return ALL;
    }

    /** Those somebody may mean who types these words; all if nothing was typed. */
    public static List<Kind> meant(String words) {
        return words.isBlank()
                ? ALL
                : ALL.stream().filter(kind -> kind.means(words.strip())).toList();
    }

    /** @throws NoSuchElementException if there is none of this name */
    public static Kind get(String name) {
        return ALL.stream()
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("no kind of fact " + name));
    }

    /** The kind a fact of a case file is; empty for one that sets another right or takes it back. */
    public static Optional<Kind> of(Node.Mapping fact) {
        return ALL.stream().filter(kind -> kind.covers(fact)).findFirst();
    }

    private static Field[] learned() {
        List<Field> fields = new ArrayList<>();
        fields.add(Field.of("About whom?", SOMEBODY, "id").must());
        fields.addAll(Descriptions.person());
        return fields.toArray(Field[]::new);
    }

    private static Kind kind(String event, Group group, String title, String help, String also, Field... fields) {
        return new Kind(event, group, title, help, also, event, Map.of(), WHEN, List.of(fields));
    }

    /** Something they wrote or said: who, which way and in which words is asked of each. */
    private static Kind reply(String meaning, Group group, String title, String help, String also, Field... fields) {
        List<Field> all = new ArrayList<>(List.of(WHO, WAY));
        all.addAll(List.of(fields));
        all.add(SAYS);
        all.add(PERSONAL);
        return new Kind(
                "received-" + meaning,
                group,
                title,
                help,
                also,
                "received",
                Map.of("meaning", meaning),
                WHEN,
                List.copyOf(all));
    }

    private static Field[] requests() {
        return new Field[] {
            Field.of("Whom should you contact?", SOMEBODY, "request", "to").help("Empty for whoever wrote."),
            Field.of("How?", OneOf.of(Channel.values(), Phrases::of), "request", "via"),
            Field.of("From which day?", DAY, "request", "from"),
            Field.of("Until which day?", DAY, "request", "until"),
            Field.of("At what time?", new Shape.Hour(), "request", "hour").seldom()
        };
    }

    private static Field others() {
        return Field.of("Which other applications was it about, too?", new Shape.Others(), "also-for")
                .seldom();
    }

    private static Shape ways() {
        return OneOf.of(
                Arrays.stream(Channel.values())
                        .filter(channel -> channel != Channel.PHONE)
                        .toArray(Channel[]::new),
                Phrases::of);
    }

    private static Shape portalFirst() {
        List<Channel> channels = new ArrayList<>(List.of(Channel.PORTAL));
        Arrays.stream(Channel.values()).filter(each -> each != Channel.PORTAL).forEach(channels::add);
        return OneOf.of(channels.toArray(Channel[]::new), Phrases::of);
    }

    private static Shape precision() {
        return OneOf.of(Precision.values(), precision -> switch (precision) {
            case EXACT -> "a day";
            case VAGUE -> "about then";
            case NONE -> "no date";
        });
    }

    private static String mode(Mode mode) {
        return switch (mode) {
            case ON_SITE -> "on site";
            case VIDEO -> "by video";
            case PHONE -> "by phone";
        };
    }

    private static String certainty(Certainty certainty) {
        return switch (certainty) {
            case COMMITMENT -> "they gave their word";
            case WISH -> "they hope so";
        };
    }

    static String policy(AgencyPolicy policy) {
        return switch (policy) {
            case THROUGH_AGENCY -> "everything goes through the agency";
            case DIRECT_OK -> "I may write to the employer";
        };
    }
}
