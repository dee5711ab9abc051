package afterword.prose.spelling;

import java.util.List;

/**
 * A mistake in some text.
 *
 * @param from index of its first character
 * @param to index after its last
 * @param instead what may be meant, likeliest first; may be empty
 */
record Slip(Kind kind, int from, int to, List<String> instead) {

    /** What a mistake is one of. */
    enum Kind {
        /** No word of this English, nor of the other. */
        UNKNOWN,
        /** A word of the other English. */
        FOREIGN,
        /** A word, and another is meant. */
        CONFUSED,
        TWICE,
        GRAMMAR,
        CAPITAL,
        /** Written apart, together or with a hyphen. */
        JOINT
    }

    Slip moved(int by) {
        return new Slip(kind, from + by, to + by, instead);
    }

    boolean overlaps(Slip other) {
        return from < other.to && other.from < to;
    }
}
