package afterword.engine.rule;

import afterword.engine.fact.Word;
import java.time.LocalTime;
import java.util.List;

/**
 * How a rule computes a date or an instant. A formula whose anchor is missing has no value; {@link Later} and
 * {@link Earlier} pass over parts without one.
 */
public sealed interface Formula {

    /** Whether the value is an instant rather than a date of the addressee's calendar. */
    boolean instant();

    /** A date to count from. */
    enum Day implements Formula, Word {
        /** Today at the addressee's. */
        TODAY,
        /** The last interview held. */
        INTERVIEW,
        /** The last day of the stated window. */
        TIMELINE,
        /** The last follow-up, really sent or planned. */
        LAST,
        /** The last time the two sides spoke: the interview, or the employer's latest news. */
        EXCHANGE,
        /** When the application was sent. */
        APPLIED,
        /** The posting's closing date. */
        CLOSING_DATE,
        /** When the rejection came. */
        REJECTION,
        /** When this employer's offer came. */
        OFFER,
        /** The day of letting go. */
        LETTING_GO,
        /** When the invitation into the network was accepted. */
        INVITE_ACCEPTED,
        /** First day of the contact the employer asked for. */
        REQUEST_FROM,
        /** Last day of the contact the employer asked for. */
        REQUEST_UNTIL,
        /** The last request for a missing address. */
        LOOKUP,
        /** The return of someone who is away. */
        RETURN;

        @Override
        public boolean instant() {
            return false;
        }
    }

    /** An instant to count from. */
    enum Moment implements Formula, Word {
        NOW,
        INTERVIEW_START,
        INTERVIEW_END,
        /** When the candidate was or will be home. */
        HOME,
        /** When this employer's offer wants an answer. */
        RESPOND_BY;

        @Override
        public boolean instant() {
            return true;
        }
    }

    /** Calendar days after a date. */
    record Days(Formula of, int days) implements Formula {
        @Override
        public boolean instant() {
            return false;
        }
    }

    /** Elapsed hours after an instant, blind to nights and daylight saving. */
    record Elapsed(Formula of, int hours) implements Formula {
        @Override
        public boolean instant() {
            return true;
        }
    }

    /** The n-th business day strictly after a date. */
    record BusinessDay(Formula of, int n) implements Formula {
        @Override
        public boolean instant() {
            return false;
        }
    }

    /** A week by calendar and by business days, whichever ends later. */
    record Week(Formula of) implements Formula {
        @Override
        public boolean instant() {
            return false;
        }
    }

    /** The date if it is a business day, else the next one. */
    record Roll(Formula of) implements Formula {
        @Override
        public boolean instant() {
            return false;
        }
    }

    /** The date if it is a business day, else the one before. */
    record RollBack(Formula of) implements Formula {
        @Override
        public boolean instant() {
            return false;
        }
    }

    /** Close of business on a date. */
    record CloseOfBusiness(Formula of) implements Formula {
        @Override
        public boolean instant() {
            return true;
        }
    }

    /** One minute before midnight of the candidate's date on which an instant falls. */
    record EndOfDay(Formula of) implements Formula {
        @Override
        public boolean instant() {
            return true;
        }
    }

    /** A local time of the addressee's on a date. */
    record At(Formula of, LocalTime time) implements Formula {
        @Override
        public boolean instant() {
            return true;
        }
    }

    /** The latest of several. */
    record Later(List<Formula> of, boolean instant) implements Formula {}

    /** The earliest of several. */
    record Earlier(List<Formula> of, boolean instant) implements Formula {}

    /** One formula if a date lies before another, else a second. */
    record Choose(Formula left, Formula right, Formula then, Formula otherwise, boolean instant) implements Formula {}
}
