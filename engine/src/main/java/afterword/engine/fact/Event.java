package afterword.engine.fact;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a fact says. The list is closed: whatever the product knows about a job search is one of these, and nothing a
 * person did is ever refused (U38). People are named by id. Dates are the employer's, unless said otherwise.
 */
public sealed interface Event {

    /** The candidate applied; {@code via} is the channel used. */
    record Applied(Channel via) implements Event {}

    /**
     * An interview: in the future it is scheduled; once over it counts as held unless cancelled, moved or missed.
     *
     * @param until its end
     * @param with the people met, the one in charge first
     * @param round 0 to tell the round from the facts: an invitation in between starts a new one
     * @param home when the candidate was home, null for the usual time
     * @param imported whether it came in bulk from elsewhere, so that no thanks are due for it any more (H24)
     */
    record Interview(
            Instant until,
            List<String> with,
            Mode mode,
            int round,
            @Nullable String arrangedBy,
            @Nullable Instant home,
            boolean imported)
            implements Event {}

    /** An interview is called off. */
    record InterviewCancelled(String interview, boolean newDatePromised) implements Event {}

    /** An interview gets a new time. */
    record InterviewMoved(String interview, Instant to, Instant until) implements Event {}

    /** The candidate did not show up. */
    record InterviewMissed(String interview) implements Event {}

    /**
     * When the employer said it would decide.
     *
     * @param by who said it
     * @param says their words
     * @param from first day of the window, null when no date was given
     * @param to last day of the window; planning uses this one
     */
    record Timeline(
            String by,
            @Nullable String says,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            Precision precision) implements Event {}

    /**
     * A message the candidate sent, a call made, a card posted: on any channel, wise or not.
     *
     * @param outcome of a call, null for anything else
     * @param alsoFor ids of further applications the one message speaks of
     */
    record Sent(
            MessageKind kind,
            String to,
            Channel via,
            @Nullable Outcome outcome,
            List<String> alsoFor) implements Event {}

    /** A sent message came back undelivered: it was not sent (U6). */
    record Bounced(String message) implements Event {}

    /** The thank-you or other message was given to somebody who passes it on. */
    record HandedOver(MessageKind kind, String to, String through) implements Event {}

    /**
     * Something the employer's side wrote or said.
     *
     * @param from the person, or null for a system or a no-reply address
     * @param says their words
     * @param timeline for {@link Meaning#TIMELINE}: the date named
     * @param personal for a rejection: written to this candidate, not to many
     * @param request for a request or an invitation to call: what is asked for
     * @param degree for a stop
     * @param employerWide for a stop: it speaks for the whole employer, not for this application alone
     * @param until for an automatic reply: last day away; for an offer: see {@code respondBy}
     * @param delegate for an automatic reply: who stands in
     * @param respondBy for an offer: answer due
     * @param written for an offer: in writing
     */
    record Received(
            @Nullable String from,
            Meaning meaning,
            Channel via,
            @Nullable String says,
            @Nullable Timeline timeline,
            boolean personal,
            @Nullable Request request,
            @Nullable StopDegree degree,
            boolean employerWide,
            @Nullable LocalDate until,
            @Nullable String delegate,
            @Nullable Instant respondBy,
            boolean written)
            implements Event {}

    /**
     * A contact the employer asked for.
     *
     * @param to whom to contact, null for whoever asked
     * @param via how, null for any way
     * @param from first day of the window, null for at once
     * @param until last day of the window, null for an open one
     * @param hour the local time asked for, null for none
     */
    record Request(
            @Nullable String to,
            @Nullable Channel via,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            @Nullable LocalTime hour) {}

    /** A person says which degree an unclear stop had ({@code message} is the received fact). */
    record StopClarified(String message, StopDegree degree) implements Event {}

    /**
     * A real offer by another employer.
     *
     * @param respondBy answer due, null if open
     * @param preferred whether this application's job is wanted more than the offered one (S4.31)
     */
    record OfferElsewhere(String employer, @Nullable Instant respondBy, boolean preferred) implements Event {}

    /** An offer elsewhere is gone: declined, expired or accepted ({@code offer} is its fact). */
    record OfferElsewhereClosed(String offer) implements Event {}

    /** This employer's verbal offer came in writing. */
    record OfferConfirmed() implements Event {}

    /** The candidate accepted this job. */
    record Accepted() implements Event {}

    /** The candidate declined this employer's offer. */
    record Declined() implements Event {}

    /** The candidate withdrew the application. */
    record Withdrawn() implements Event {}

    /** What the debrief says about wanting the job. */
    record WantsJob(boolean wanted) implements Event {}

    /** Someone agreed to be a reference, and whether they have been told to expect a call for this application. */
    record ReferenceNamed(String person) implements Event {}

    /** A reference was told to expect a call. */
    record ReferenceAlerted(String person) implements Event {}

    /** The agency's policy changed. */
    record AgencyPolicyKnown(AgencyPolicy policy) implements Event {}

    /** Something about a person became known: the non-null fields of {@code known} replace what was there. */
    record PersonKnown(Person known) implements Event {}

    /** The candidate did a task. */
    record TaskDone(TaskKind task) implements Event {}

    /** The candidate chose a date for a step that has none. */
    record DateChosen(MessageKind kind, int number, LocalDate on) implements Event {}

    /** The candidate decided not to send something. */
    record NotSent(MessageKind kind, String to, @Nullable String reason) implements Event {}

    /** An earlier fact was wrong; this is what really happened. {@code at} null keeps the time. */
    record Corrected(String fact, @Nullable Instant at, Event with) implements Event {}

    /** An earlier fact did not happen. */
    record Retracted(String fact) implements Event {}
}
