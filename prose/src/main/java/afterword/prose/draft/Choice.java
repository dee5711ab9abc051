package afterword.prose.draft;

import afterword.prose.letter.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Chooses among the sentences of a template: first one without a blank, then one least like what was said before, then by
 * the person, so that the same question has the same answer and two people do not get the same letter.
 *
 * @param known what is known, by the names of templates
 * @param before what was said before to the same person, and to those met with them
 * @param turn where the choice begins among sentences that are as good
 */
record Choice(Map<String, @Nullable Object> known, List<Wording> before, int turn) {

    /** A part with what is said there. */
    record Said(Part part, String text) {}

    /** What is said; parts that need something unknown and parts there is no room for are left out. */
    List<Said> said(List<Part> parts, int words) {
        Said[] all = new Said[parts.size()];
        int room = words;
        for (boolean ifRoom : new boolean[] {false, true}) {
            for (int i = 0; i < all.length; i++) {
                Part part = parts.get(i);
                String text = part.ifRoom() == ifRoom ? of(part.say(), part.name()) : null;
                if (text == null || (!part.needed() && Sentence.blanks(text) > 0)) {
                    continue;
                }
                int length = Wording.of(text).length();
                if (!ifRoom || length <= room) {
                    all[i] = new Said(part, text);
                    room -= length;
                }
            }
        }
        List<Said> said = new ArrayList<>();
        for (Said each : all) {
            if (each != null) {
                said.add(each);
            }
        }
        return said;
    }

    /** The best of some sentences, null if none applies. */
    @Nullable
    String of(List<Sentence> sentences, String place) {
        int first = Math.floorMod(turn * 31 + place.hashCode(), sentences.size());
        String best = null;
        double least = Double.MAX_VALUE;
        for (int i = 0; i < sentences.size(); i++) {
            String filled = sentences.get((first + i) % sentences.size()).filled(known);
            if (filled.isEmpty()) {
                continue;
            }
            double against = Sentence.blanks(filled) * 1_000d + likeness(filled);
            if (against < least) {
                least = against;
                best = filled;
            }
        }
        return best;
    }

    private double likeness(String sentence) {
        Wording own = Wording.of(sentence);
        double most = 0;
        for (Wording each : before) {
            most += own.within(each);
        }
        return most;
    }
}
