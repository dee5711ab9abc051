package afterword.app.candidacy;

import afterword.app.present.Days;
import afterword.app.present.Phrases;
import afterword.engine.fact.Certainty;
import afterword.engine.fact.Event;
import afterword.engine.fact.Meaning;
import afterword.engine.fact.Precision;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Facts as one tells them: "You called Maya Chen, by phone: nobody answered". What was said is told apart, as a quotation. */
final class FactWords {

    private final Planned planned;

    FactWords(Planned planned) {
        this.planned = planned;
    }

    /** One sentence without its full stop. */
    String of(Event event) {
        return switch (event) {
            case Event.Applied it -> "You applied " + Phrases.of(it.via());
            case Event.Interview it -> "Interview" + with(it.with());
            case Event.InterviewCancelled it ->
                "The interview was called off" + (it.newDatePromised() ? "; they promised a new date" : "");
            case Event.InterviewMoved it -> "The interview was moved to " + at(it.to());
            case Event.InterviewMissed it -> "The interview was missed";
            case Event.Timeline it -> name(it.by()) + " said when they decide: " + date(it);
            case Event.Discussed it -> "What you talked about with " + name(it.with());
            case Event.Fit it ->
                "They need " + it.needs() + (it.shown() == null ? "" : "; what shows it: " + it.shown());
            case Event.Promised it ->
                "You promised " + name(it.to()) + " " + it.what()
                        + (it.by() == null ? "" : " by " + Days.date(it.by()));
            case Event.Kept it -> "You kept a promise";
            case Event.Sent it -> sent(it);
            case Event.Bounced it -> "A message came back undelivered";
            case Event.HandedOver it ->
                "You gave " + name(it.through()) + " " + Phrases.name(it.kind()) + " to pass on to " + name(it.to());
            case Event.Received it -> received(it);
            case Event.StopClarified it -> "What they meant when they asked you to stop: " + Phrases.of(it.degree());
            case Event.OfferElsewhere it ->
                it.employer() + " made you an offer"
                        + (it.respondBy() == null ? "" : ", to be answered by " + at(it.respondBy()));
            case Event.OfferElsewhereClosed it -> "The offer elsewhere is gone";
            case Event.OfferConfirmed it -> "Their offer came in writing";
            case Event.Accepted it -> "You accepted";
            case Event.Declined it -> "You declined their offer";
            case Event.Withdrawn it -> "You withdrew";
            case Event.WantsJob it -> it.wanted() ? "You want this job" : "You do not want this job";
            case Event.ReferenceNamed it -> name(it.person()) + " agreed to be a reference";
            case Event.ReferenceAlerted it -> name(it.person()) + " knows to expect a call";
            case Event.AgencyPolicyKnown it ->
                switch (it.policy()) {
                    case THROUGH_AGENCY -> "Messages go through the agency";
                    case DIRECT_OK -> "The agency lets you write to them directly";
                };
            case Event.PersonKnown it ->
                "Something new became known about " + name(it.known().id());
            case Event.TaskDone it -> "Done: " + lower(Phrases.of(it.task()));
            case Event.DateChosen it -> "You chose " + Days.date(it.on()) + " for " + Phrases.name(it.kind());
            case Event.NotSent it -> "You decided not to send " + name(it.to()) + " " + Phrases.name(it.kind());
            case Event.Corrected it -> "Set right. " + of(it.with());
            case Event.Retracted it -> "An entry was taken back";
        };
    }

    /** What somebody said, in their words; null if nothing is kept. */
    static @Nullable String said(Event event) {
        return switch (event) {
            case Event.Timeline it -> it.says();
            case Event.Received it -> it.says();
            case Event.Sent it -> it.says();
            case Event.Discussed it ->
                Stream.of(it.points(), it.rapport(), it.comments())
                        .flatMap(List::stream)
                        .collect(Collectors.joining("; "));
            case Event.NotSent it -> it.reason();
            case Event.Corrected it -> said(it.with());
            default -> null;
        };
    }

    private String sent(Event.Sent it) {
        if (it.outcome() != null) {
            return "You called " + name(it.to()) + ": " + Phrases.of(it.outcome());
        }
        return "You sent " + name(it.to()) + " " + Phrases.name(it.kind()) + ", " + Phrases.of(it.via());
    }

    private String received(Event.Received it) {
        String who = it.from() == null ? "They" : name(it.from());
        return who + " " + meaning(it) + (it.meaning() == Meaning.MISSED_CALL ? "" : ", " + Phrases.of(it.via()));
    }

    private String meaning(Event.Received it) {
        return switch (it.meaning()) {
            case ACKNOWLEDGEMENT -> "wrote that they got your message";
            case NEWS -> "wrote with news";
            case TIMELINE -> "said when they decide" + (it.timeline() == null ? "" : ": " + date(it.timeline()));
            case REQUEST -> "asked you to get in touch";
            case INVITATION -> "invited you";
            case OFFER ->
                "made you an offer" + (it.respondBy() == null ? "" : ", to be answered by " + at(it.respondBy()));
            case REJECTION -> "said no";
            case HIRED -> "said the job is yours";
            case STOP -> "asked you to stop" + (it.degree() == null ? "" : ": " + Phrases.of(it.degree()));
            case REOPENED -> "took the matter up again";
            case AUTO_REPLY -> "is away" + (it.until() == null ? "" : " until " + Days.date(it.until()));
            case MISSED_CALL -> "called and did not reach you";
            case CALLS_WELCOME -> "said that calls are welcome";
            case INVITE_ACCEPTED -> "accepted your invitation";
            case OTHER -> "wrote";
        };
    }

    private static String date(Event.Timeline said) {
        LocalDate to = said.to();
        if (to == null || said.precision() == Precision.NONE) {
            return "no date";
        }
        LocalDate from = said.from();
        String day = from == null || from.equals(to) ? Days.date(to) : Days.day(from) + " to " + Days.date(to);
        String about = said.precision() == Precision.VAGUE ? "about " + day : day;
        return said.certainty() == Certainty.WISH ? "they hope " + about : about;
    }

    private String with(List<String> people) {
        return people.isEmpty()
                ? ""
                : " with " + people.stream().map(this::name).collect(Collectors.joining(", "));
    }

    private String at(Instant instant) {
        ZoneId zone = planned.office();
        return Days.instant(instant, zone, planned.file().candidateZone());
    }

    private String name(String id) {
        return planned.name(id);
    }

    private static String lower(String words) {
        return words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }
}
