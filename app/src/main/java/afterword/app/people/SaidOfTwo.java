package afterword.app.people;

import afterword.app.candidacy.SameAs;
import afterword.app.candidacy.Spelt;

/**
 * What somebody said of two spellings, and can take back.
 *
 * @param person the id of the one
 * @param other the id of the other, whose spelling is right if they are one person
 * @param words a sentence without its full stop
 */
record SaidOfTwo(String person, String other, String words) {

    static SaidOfTwo of(SameAs.Said said, Spelt spelt) {
        String one = spelt.name(said.person());
        String other = spelt.name(said.other());
        return new SaidOfTwo(
                said.person(),
                said.other(),
                one.equals(other)
                        ? said.same() ? "Both " + one + " are one person from now on" : "There are two called " + one
                        : one + " and " + other + (said.same() ? " are one person from now on" : " are two people"));
    }
}
