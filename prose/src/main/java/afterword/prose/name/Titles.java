package afterword.prose.name;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What stands before a name. */
final class Titles {

    /** By the word in lower case without points, in its usual spelling. */
    private static final Map<String, String> USUAL = new HashMap<>();

    static {
        String table = "mr mister:Mr.; mrs missus:Mrs.; ms:Ms.; miss:Miss; mx:Mx.; dr doctor:Dr.; prof professor:Prof.;"
                + "rev revd reverend:Rev.; fr:Fr.; pr:Pr.; pastor:Pastor; father:Father; sister:Sister; brother:Brother;"
                + "rabbi:Rabbi; imam:Imam; bishop:Bishop; archbishop:Archbishop; cardinal:Cardinal; canon:Canon;"
                + "hon honorable honourable:Hon.; rt:Rt.; right:Right; honour:Honour; honor:Honor; her:Her; his:His;"
                + "sir:Sir; dame:Dame; lord:Lord; lady:Lady; baron:Baron; baroness:Baroness; earl:Earl; duke:Duke;"
                + "duchess:Duchess; king:King; queen:Queen; prince:Prince; princess:Princess; master:Master;"
                + "judge:Judge; justice:Justice; magistrate:Magistrate; mag:Mag; magistrate-judge:Magistrate-Judge;"
                + "mag-judge:Mag-Judge; president:President; senator:Senator; sen:Sen.; representative:Representative;"
                + "governor:Governor; gov:Gov.; mayor:Mayor; minister:Minister; ambassador:Ambassador;"
                + "secretary:Secretary; councillor:Councillor; cllr:Cllr.; alderman:Alderman; dean:Dean; coach:Coach;"
                + "gen general:Gen.; lt lieutenant:Lt.; col colonel:Col.; maj major:Maj.; capt captain:Capt.;"
                + "cmdr commander:Cmdr.; cpl corporal:Cpl.; sgt sergeant:Sgt.; adm admiral:Adm.; pvt private:Pvt.;"
                + "brig brigadier:Brig.; pfc:Pfc.; officer:Officer; detective:Detective; inspector:Inspector;"
                + "herr:Herr; frau:Frau; monsieur:Monsieur; mme madame:Mme.; mlle:Mlle.; senor señor:Señor; sr:Sr.;"
                + "senora señora sra:Sra.; senorita señorita srta:Srta.; don:Don; doña:Doña; signor:Signor;"
                + "signora:Signora; dott:Dott.; dipl-ing:Dipl.-Ing.; ing:Ing.; mag:Mag.; shri:Shri; smt:Smt.; most:Most.";
        for (String row : table.split(";")) {
            String[] sides = row.strip().split(":");
            for (String word : sides[0].split(" ")) {
                USUAL.put(word, sides[1]);
            }
        }
    }

    /** Also forenames: titles only where enough of a name is left behind them. */
    private static final Set<String> ALSO_NAMES = words(
            "king queen prince princess duke earl baron lord lady dean master major maj judge justice general president"
                    + " bishop cardinal canon rabbi pastor father sister brother coach col don sr fr pr ing mag gen"
                    + " brig rt right her his honour honor secretary minister officer inspector commander mayor private"
                    + " sen ms miss");

    private static final Set<String> FORENAMES = words("king prince duke earl dean maj");

    /** Titles only with their point, because without it they are words or names. */
    private static final Set<String> ONLY_WITH_POINT = words("most mag ing sr pr");

    /** Words that belong to a longer title that one of {@link #USUAL} ends ("U.S. District Judge"). */
    private static final Set<String> BEFORE_TITLES = words(
            "the us usa u.s district circuit county chief associate vice deputy assistant under state magistrate of"
                    + " right very air wing 1st 2nd retd");

    /** Told by the card: courtesy and nothing else. */
    private static final Set<String> COURTESIES = Set.of("Mr.", "Mrs.", "Ms.", "Miss", "Mx.");

    private Titles() {}

    static @Nullable String usual(String word) {
        String plain = plain(word);
        if (ONLY_WITH_POINT.contains(plain) && !word.endsWith(".")) {
            return null;
        }
        return USUAL.get(plain);
    }

    /** Whether the word may be a forename as well; behind another title fewer are. */
    static boolean alsoName(String word, boolean first) {
        return (first ? ALSO_NAMES : FORENAMES).contains(plain(word)) && !word.endsWith(".");
    }

    static boolean beforeTitle(String word) {
        return BEFORE_TITLES.contains(plain(word));
    }

    static boolean courtesy(String usual) {
        return COURTESIES.contains(usual);
    }

    private static String plain(String word) {
        String lower = Letters.lower(word);
        return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
    }

    static Set<String> words(String spaced) {
        return Set.copyOf(Arrays.asList(spaced.split(" ")));
    }
}
