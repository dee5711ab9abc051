package afterword.app.telling;

import static afterword.app.telling.Asking.ASKED;
import static afterword.app.telling.Asking.CERTAINTY;
import static afterword.app.telling.Asking.DAY;
import static afterword.app.telling.Asking.DEGREE;
import static afterword.app.telling.Asking.PRECISION;
import static afterword.app.telling.Asking.SOMEBODY;
import static afterword.app.telling.Asking.YES_NO;
import static afterword.app.telling.Asking.kind;
import static afterword.app.telling.Asking.reply;
import static afterword.app.telling.Asking.requests;
import static afterword.app.telling.Group.THEY;

import java.util.List;

/** What they wrote or said, short of an offer or an end. */
final class FromThem {

    static final List<Kind> KINDS = List.of(
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
            reply(
                    "other",
                    THEY,
                    "They wrote something else",
                    "Anything that fits nowhere else",
                    "message letter mail"));

    private FromThem() {}
}
