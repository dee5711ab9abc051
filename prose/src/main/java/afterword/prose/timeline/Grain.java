package afterword.prose.timeline;

/** How wide a stretch of time is spoken of. */
enum Grain {
    /** One day. */
    DAY,
    /** Time counted from a day: "in two weeks". */
    COUNT,
    /** A length of time, of which nothing says from when: "two weeks". */
    LENGTH,
    /** Part of a longer stretch: "early next week". */
    PART,
    /** The last day of a longer stretch: "the end of the week". */
    END,
    WEEKEND,
    WEEK,
    MONTH,
    QUARTER,
    SEASON,
    YEAR,
    /** From one day to another: "June 3 to 5". */
    RANGE,
    /** One of several: "Monday or Tuesday". */
    CHOICE,
    /** Time counted from something of which no day is known: "a week after the interviews". */
    UNKNOWN;

    /** Whether nobody decides on its free days at either end. */
    boolean isOfBusinessDays() {
        return this == WEEK || this == MONTH || this == QUARTER || this == YEAR;
    }
}
