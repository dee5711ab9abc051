package afterword.app.telling;

import static afterword.app.telling.Asking.AGAINST;
import static afterword.app.telling.Asking.AGAINST_WHY;
import static afterword.app.telling.Asking.APPLIED_VIA;
import static afterword.app.telling.Asking.ATTACHED;
import static afterword.app.telling.Asking.MESSAGE;
import static afterword.app.telling.Asking.MY_WORDS;
import static afterword.app.telling.Asking.SOMEBODY;
import static afterword.app.telling.Asking.TO;
import static afterword.app.telling.Asking.WHEN;
import static afterword.app.telling.Asking.kind;
import static afterword.app.telling.Asking.others;
import static afterword.app.telling.Asking.ways;
import static afterword.app.telling.Group.I;

import afterword.app.present.Phrases;
import afterword.app.telling.Shape.OneOf;
import afterword.engine.fact.Channel;
import afterword.engine.fact.MessageKind;
import afterword.engine.fact.Outcome;
import java.util.List;
import java.util.Map;

/** What I sent, called or passed on. */
final class FromMe {

    static final List<Kind> KINDS = List.of(
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
                    Field.of("Which way?", APPLIED_VIA, "via").must()));

    private FromMe() {}
}
