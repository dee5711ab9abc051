package afterword.prose.posting;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Lines such as "Employer: Marlow Gardens". */
final class Labels {

    private static final Pattern LABEL = Pattern.compile("^([A-Za-z][A-Za-z /'()#-]{1,34}?) ?: {0,4}(\\S.{0,200})$");

    private final List<Sentence> sentences;

    Labels(List<Sentence> sentences) {
        this.sentences = sentences;
    }

    /** What stands behind the first of these labels, or null. */
    @Nullable
    Found<String> find(Set<String> labels) {
        for (int i = 0; i < sentences.size(); i++) {
            Sentence sentence = sentences.get(i);
            Matcher label = LABEL.matcher(sentence.plain());
            if (label.matches() && labels.contains(label.group(1).strip().toLowerCase(java.util.Locale.ROOT))) {
                return Found.in(
                        sentence, sentence.original().substring(label.start(2)).strip());
            }
        }
        return null;
    }

    static boolean is(Sentence sentence) {
        return LABEL.matcher(sentence.plain()).matches();
    }
}
