package afterword.prose.name;

/** In what two spellings of a name differ. */
public enum Difference {
    CASE,
    DIACRITICS,
    /** Points, hyphens, apostrophes or spaces. */
    PUNCTUATION,
    /** The family name first in the one, last in the other. */
    ORDER,
    TITLES,
    /** Generation or credentials in one of them alone. */
    SUFFIXES,
    INITIALS,
    /** A short or familiar form. */
    NICKNAME,
    /** A forename of the one is missing in the other. */
    MIDDLE_NAMES,
    PARTICLES,
    /** One of two family names is missing. */
    DOUBLE_FAMILY_NAME,
    /** Only one name is known of one of them. */
    ONE_NAME,
    /** A letter more, fewer, other or swapped. */
    TYPO,
    OTHER_FORENAME,
    OTHER_FAMILY_NAME,
    OTHER_GENERATION
}
