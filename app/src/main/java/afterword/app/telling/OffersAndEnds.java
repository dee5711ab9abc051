package afterword.app.telling;

import static afterword.app.telling.Asking.LINE;
import static afterword.app.telling.Asking.MOMENT;
import static afterword.app.telling.Asking.YES_NO;
import static afterword.app.telling.Asking.kind;
import static afterword.app.telling.Asking.reply;
import static afterword.app.telling.Group.OFFER;
import static afterword.app.telling.Group.OVER;

import java.util.List;

/** Offers, here and elsewhere, and how an application ends. */
final class OffersAndEnds {

    static final List<Kind> KINDS = List.of(
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
            kind(
                    "withdrawn",
                    OVER,
                    "I withdrew",
                    "You no longer want to be considered",
                    "withdraw cancel application"));

    private OffersAndEnds() {}
}
