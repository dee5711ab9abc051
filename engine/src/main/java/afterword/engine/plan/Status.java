package afterword.engine.plan;

import afterword.engine.fact.Word;

/** Where a step stands at the instant of the plan. */
public enum Status implements Word {
    /** Its time has not come. */
    UPCOMING,
    /** It can be done now and is in time. */
    OPEN,
    /** Its deadline has passed; it is still owed. */
    LATE,
    /** It should have been done long ago; the original date is kept in {@link Step#due()}. */
    OVERDUE,
    /** The rulebook gives no date; the person chooses. */
    UNDATED,
    /** It depends on another step that has not been done. */
    WAITING
}
