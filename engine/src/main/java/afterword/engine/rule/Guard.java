package afterword.engine.rule;

import java.time.LocalTime;
import java.time.MonthDay;
import org.jspecify.annotations.Nullable;

/** Something that can speak against a contact. The planner moves steps behind it, and "May I?" answers with it. */
public sealed interface Guard {

    /** No, as long as the rule applies. */
    record Never() implements Guard {}

    /** Not by this channel, as long as the rule applies; another one may do. */
    record NotThisWay() implements Guard {}

    /** The posting forbids calls or emails; an invitation to call, or a missed call, frees the one who gave it. */
    record PostingSays() implements Guard {}

    /** The employer asked to be left alone, or there is nothing left to ask about. */
    record Stopped() implements Guard {}

    /** The posting wants nobody contacted while the process runs. */
    record ProcessSilence() implements Guard {}

    /** The interview with the person is still to come. */
    record BeforeInterview() implements Guard {}

    /** Nobody there asked to be contacted, called in vain or invited. */
    record Unasked() implements Guard {}

    /** A date the employer stated has not passed. */
    record StatedDate() implements Guard {}

    /** Fewer than this many days since or until another unsolicited contact with the person or about the application. */
    record Spacing(int days) implements Guard {}

    /** The person already gets a message that day. */
    record OneADay() implements Guard {}

    /** Fewer than this many days since the employer acknowledged something. */
    record Acknowledged(int days) implements Guard {}

    /** The person is away; {@code unknown} business days if no return was named. */
    record Absent(int unknown) implements Guard {}

    /** The candidate is away, or is back and another application has its turn first. */
    record Away() implements Guard {}

    /** Nobody is at work on that day. */
    record WorkingDay() implements Guard {}

    /**
     * Outside the hours for calls.
     *
     * @param from local start
     * @param beforeClose hours before close of business from which calls come at a bad time
     */
    record CallHours(LocalTime from, int beforeClose) implements Guard {}

    /**
     * Days on which the house stays silent, every year.
     *
     * @param from first day
     * @param to last day, possibly of the next year
     * @param afterHoliday the day after a holiday of this name counts too, or null
     */
    record QuietDays(MonthDay from, MonthDay to, @Nullable String afterHoliday) implements Guard {}

    /** Fewer than this many business days since a thank-you that went out, or is about to, more than so many hours late. */
    record LateThanks(int hours, int businessDays) implements Guard {}

    /** Fewer than this many business days from a contact with the same person about another application. */
    record SecondApplication(int businessDays) implements Guard {}
}
