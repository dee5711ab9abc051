package afterword.prose.review;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Words by what they begin with, so that "migrate", "migrating" and "migration" are one; what carries no meaning is left out. */
final class Stems {

    private static final List<String> ENDINGS = List.of(
            "ations", "ation", "ments", "ment", "ings", "ing", "ions", "ion", "ies", "ied", "ers", "er", "ors", "or",
            "ed", "es", "al", "ly", "e", "s", "y");

    private static final int SHORTEST = 3;

    private static final Set<String> EMPTY = words("""
            a an the and or but of in on at to for from with by about as into over under between through after
            before how what why when where who which that this these those it its is are was were be been being
            am do does did have has had will would can could may might shall should must not no nor so too very
            more most less much many few some any all both each every other another such own same than then
            there here out up down off we you i he she they me us him her them my your our his their mine yours
            ours one two three someone somebody anyone whom whose get got make made take took give gave go went
            come came say said tell told talk talked speak spoke ask asked want wanted need needed like liked
            use used also just only again still well really able across during per via
            """);

    /** Words that stand in any letter: alone they point at nothing. */
    private static final Set<String> COMMON = stems("""
            work team role job position company project plan time day week month year people person question
            talk new good business experience interview process part thing way idea customer department office
            conversation group change help hire start first next long big small last line area system data
            report meeting short large great high low old quick
            """);

    private Stems() {}

    private static Set<String> words(String spaced) {
        return new LinkedHashSet<>(List.of(spaced.strip().split("\\s+")));
    }

    /** The stems of the words that carry meaning, in order. */
    static Set<String> of(String text) {
        Set<String> stems = new LinkedHashSet<>();
        for (String word :
                text.toLowerCase(Locale.ROOT).replaceAll("['’]s\\b", "").split("[^\\p{L}\\p{N}]+")) {
            if (word.length() > 1 && !EMPTY.contains(word)) {
                stems.add(stem(word));
            }
        }
        return stems;
    }

    private static Set<String> stems(String spaced) {
        Set<String> stems = new LinkedHashSet<>();
        words(spaced).forEach(word -> stems.add(stem(word)));
        return stems;
    }

    /** Whether a stem may be in any letter. */
    static boolean common(String stem) {
        return COMMON.contains(stem);
    }

    static String stem(String word) {
        String plain = Nearness.folded(word);
        for (String ending : ENDINGS) {
            if (plain.endsWith(ending) && plain.length() - ending.length() >= SHORTEST) {
                String stem = plain.substring(0, plain.length() - ending.length());
                int last = stem.length() - 1;
                boolean doubled = stem.length() > SHORTEST
                        && stem.charAt(last) == stem.charAt(last - 1)
                        && "bdgmnprt".indexOf(stem.charAt(last)) >= 0
                        && (ending.equals("ing") || ending.equals("ed") || ending.equals("er"));
                return doubled ? stem.substring(0, last) : stem;
            }
        }
        return plain;
    }
}
