package afterword.rulebooks.properties;

import java.util.function.Supplier;

/** Counts how often a law really had something to judge, and stops at the first breach. */
final class Judge {

    /** A law does not hold. */
    static final class Breach extends RuntimeException {
        private static final long serialVersionUID = 1;

        Breach(String what) {
            super(what, null, false, false);
        }
    }

    private long judged;

    void that(boolean holds, Supplier<String> otherwise) {
        judged++;
        if (!holds) {
            throw new Breach(otherwise.get());
        }
    }

    long judged() {
        return judged;
    }
}
