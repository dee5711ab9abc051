package afterword.app.letters;

import afterword.prose.mail.FileKind;
import java.text.Normalizer;
import java.util.regex.Pattern;

/** The name of somebody's file, cleaned of what a disk, a mail's header or a list of names could take for something else. */
final class FileName {

    /** In UTF-16 units; with its ending, and what others put before it, it stays below what disks take. */
    static final int LONGEST = 120;

    private static final Pattern FOLDERS = Pattern.compile("^.*[/\\\\]", Pattern.DOTALL);

    /** No sign of its own, or one that turns those beside it around. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\p{Cs}\\u2028\\u2029]+");

    private static final Pattern TAKEN = Pattern.compile("[:*?\"<>|,;]+");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0]+");
    private static final Pattern EDGE = Pattern.compile("^[. ]+|[. ]+$");

    private FileName() {}

    /** Without folders, what nobody sees, and signs that mean something else; "file" if nothing is left. */
    static String clean(String told, FileKind kind) {
        String name = FOLDERS.matcher(told).replaceFirst("");
        name = UNSEEN.matcher(Normalizer.normalize(name, Normalizer.Form.NFC)).replaceAll("");
        name = SPACES.matcher(TAKEN.matcher(name).replaceAll("-")).replaceAll(" ");
        name = EDGE.matcher(name).replaceAll("");
        String ended = kind.ended(name.isEmpty() ? "file" : name);
        String ending = ended.substring(ended.lastIndexOf('.'));
        String stem = EDGE.matcher(ended.substring(0, ended.length() - ending.length()))
                .replaceAll("");
        int most = LONGEST - ending.length();
        if (stem.length() > most) {
            stem = stem.substring(0, Character.isHighSurrogate(stem.charAt(most - 1)) ? most - 1 : most);
        }
        return (stem.isEmpty() ? "file" : stem) + ending;
    }
}
