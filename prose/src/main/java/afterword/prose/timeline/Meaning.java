package afterword.prose.timeline;

/**
 * What a word is in a calendar.
 *
 * @param value month 1 to 12, weekday 1 (Monday) to 7, ordinal of {@link Unit}, number, first month of a season
 */
record Meaning(Sort sort, int value) {

    enum Sort {
        MONTH,
        WEEKDAY,
        UNIT,
        CARDINAL,
        ORDINAL,
        SEASON
    }
}
