package afterword.prose.timeline;

import java.time.LocalDate;

/**
 * A day or a stretch of days as it is named, free days included.
 *
 * @param first its first day
 * @param last its last day
 * @param grain how wide it is
 * @param vague whether it is no exact day or range
 * @param how in a few words, how it was found: "the first Friday after it was said"
 * @param end the token behind it
 */
record When(LocalDate first, LocalDate last, Grain grain, boolean vague, String how, int end) {

    static When day(LocalDate day, String how, int end) {
        return new When(day, day, Grain.DAY, false, how, end);
    }

    /** Time counted from something of which no day is known. */
    static When unknown(LocalDate said, String how, int end) {
        return new When(said, said, Grain.UNKNOWN, true, how, end);
    }

    boolean isDay() {
        return first.equals(last);
    }

    /** A week without its last two days, where "working week" is said. */
    When shorter(boolean working) {
        return working ? new When(first, last.minusDays(2), grain, vague, how, end) : this;
    }

    When endingAt(int token) {
        return new When(first, last, grain, vague, how, token);
    }

    When asVague(String why) {
        return new When(first, last, grain, true, how + why, end);
    }
}
