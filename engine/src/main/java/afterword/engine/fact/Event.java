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
     * @param certainty whether they gave their word or spoke of a wish (S3.25)
     * @param asked whether the candidate had asked; otherwise they said it of themselves (S1.11)
     */
    record Timeline(
            String by,
            @Nullable String says,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            Precision precision,
            Certainty certainty,
            boolean asked)
            implements Event {

        /** A date they gave their word for, without being asked. */
        public Timeline(
                String by,
                @Nullable String says,
                @Nullable LocalDate from,
                @Nullable LocalDate to,
                Precision precision) {
            this(by, says, from, to, precision, Certainty.COMMITMENT, false);
        }
    }

    /**
     * What an interview was about with one of the people met: what letters come back to (S1.8, S3.15, S4.25).
     *
     * @param interview the fact of the interview, null for the last one with that person
     * @param points what was talked about
     * @param rapport what the two have in common
     * @param comments what the candidate would like to add
     */
    record Discussed(
            String with, @Nullable String interview, List<String> points, List<String> rapport, List<String> comments)
            implements Event {}

    /** One thing the job asks for, and what shows that the candidate can do it, null while nothing does (S2.19). */
    record Fit(String needs, @Nullable String shown) implements Event {}

    /**
     * Something the candidate promised somebody.
     *
     * @param what in the candidate's words
     * @param by last day, null for none
     */
    record Promised(String to, String what, @Nullable LocalDate by) implements Event {}

    /** A promise was kept ({@code promise} is its fact). */
    record Kept(String promise) implements Event {}

    /**
     * A message the candidate sent, a call made, a card posted: on any channel, wise or not.
     *
     * @param outcome of a call, null for anything else
     * @param alsoFor ids of further applications the one message speaks of
     * @param says the candidate's words, null if they were not kept
     * @param attachments names of what went along
     * @param against the rule knowingly stepped outside of, null if none (S2.25)
     */
    record Sent(
            MessageKind kind,
            String to,
            Channel via,
            @Nullable Outcome outcome,
            List<String> alsoFor,
            @Nullable String says,
            List<String> attachments,
            @Nullable Departure against)
            implements Event {

        /** A message whose words were not kept. */
        public Sent(MessageKind kind, String to, Channel via, @Nullable Outcome outcome, List<String> alsoFor) {
            this(kind, to, via, outcome, alsoFor, null, List.of(), null);
        }
    }

    /** A rule, by its id, that the candidate stepped outside of, and why. */
    record Departure(String rule, String reason) {}

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
     * @param exempt for a silence while they decide: people it leaves out, who may be thanked all the same
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
            List<String> exempt,
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
