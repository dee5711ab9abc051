package afterword.prose.name;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What stands behind a name. */
final class Suffixes {

    private static final Map<String, String> GENERATIONS = Map.ofEntries(
            Map.entry("jr", "Jr."),
            Map.entry("jnr", "Jr."),
            Map.entry("junior", "Jr."),
            Map.entry("sr", "Sr."),
            Map.entry("snr", "Sr."),
            Map.entry("senior", "Sr."),
            Map.entry("i", "I"),
            Map.entry("ii", "II"),
            Map.entry("iii", "III"),
            Map.entry("iv", "IV"),
            Map.entry("v", "V"),
            Map.entry("2nd", "II"),
            Map.entry("3rd", "III"),
            Map.entry("4th", "IV"));

    private static final Set<String> CREDENTIALS = Titles.words(
            "phd md dphil edd psyd dds dmd dvm do dsc scd engd pharmd drph dba dmin thd jd jsd llb llm lld ba bs bsc ma ms"
                    + " msc mphil mba mpa mph mfa mha msw med meng beng bed bfa ab am esq esquire cpa cfa cfp clu lutc"
                    + " chfc cissp pmp phr sphr shrm-cp shrm-scp cipd fcipd mcipd assoccipd gphr rn bsn msn np pa pe ra aia"
                    + " faia riba leed lcsw lmft lpc rd obe mbe cbe kbe dbe kcb cb cmg kc qc mp mep mla frs frsa fba frcs"
                    + " frcp mrcp facp ceng ieng aca acca fca fcca cma cia cisa ccna csm acas mrics frics ret usn usmc usaf"
                    + " usa cipp cphr chrp chrl aphr ahri");

    /** Who holds one of these is addressed as a doctor. */
    private static final Set<String> DOCTORATES =
            Titles.words("phd md dphil edd psyd dds dmd dvm do dsc scd engd pharmd drph thd dmin");

    private Suffixes() {}

    static @Nullable String generation(String word) {
        return GENERATIONS.get(plain(word));
    }

    static boolean credential(String word) {
        return CREDENTIALS.contains(plain(word));
    }

    static boolean doctorate(String word) {
        return DOCTORATES.contains(plain(word));
    }

    /** A word of small letters that could only be a suffix by its spelling: "esquire", "Junior". */
    static boolean spelledOut(String word) {
        String plain = plain(word);
        return plain.equals("junior") || plain.equals("senior") || plain.equals("esquire");
    }

    private static String plain(String word) {
        return Letters.lower(word).replace(".", "");
    }
}
