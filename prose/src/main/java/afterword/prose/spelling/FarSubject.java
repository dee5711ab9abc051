package afterword.prose.spelling;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.languagetool.AnalyzedSentence;
import org.languagetool.AnalyzedTokenReadings;
import org.languagetool.rules.Category;
import org.languagetool.rules.CategoryIds;
import org.languagetool.rules.Rule;
import org.languagetool.rules.RuleMatch;

/**
 * A verb that agrees with the noun beside it and not with its subject: "Your account of the visits were useful". LanguageTool knows
 * subjects next to their verb alone. Looked at is only what begins a sentence with a determiner and goes on with a preposition,
 * and only forms of "be" and "have"; nouns that are counted either way are left alone.
 */
final class FarSubject extends Rule {

    private static final Set<String> BEFORE =
            Set.of("the", "your", "my", "our", "their", "his", "her", "this", "that", "these", "those");
    private static final Set<String> OPENS = Set.of("and", "but", "so", "also", "yet", "still");
    private static final Set<String> PREPOSITIONS = Set.of(
            "of", "for", "from", "with", "about", "on", "in", "at", "to", "between", "by", "through", "after",
            "before");

    /** Of one the other. */
    private static final Map<String, String> OF_ONE =
            Map.of("is", "are", "was", "were", "has", "have", "isn't", "aren't", "wasn't", "weren't");

    /** One word for several, or for a measure: both verbs are right. */
    private static final Set<String> EITHER = Set.of(
            ("number range variety couple lot majority minority team staff crew family group pair series rest half part kind"
                            + " sort type bulk mass host handful board committee management class company audience public"
                            + " people police press crowd council department faculty jury panel percentage proportion"
                            + " third quarter set total dozen hundred thousand million plenty mix mixture combination selection"
                            + " hours minutes days weeks months years dollars pounds euros miles metres meters percent"
                            + " trio duo two three four five six seven eight nine ten others elderly headquarters premises works means news thanks data media mathematics physics economics politics"
                            + " logistics statistics athletics ethics electronics")
                    .split(" "));

    FarSubject(ResourceBundle messages) {
        super(messages);
        setCategory(new Category(CategoryIds.GRAMMAR, "Grammar"));
    }

    @Override
    public String getId() {
        return "FAR_SUBJECT";
    }

    @Override
    public String getDescription() {
        return "A verb agrees with its subject and not with the noun beside it";
    }

    @Override
    public RuleMatch[] match(AnalyzedSentence sentence) {
        AnalyzedTokenReadings[] words = sentence.getTokensWithoutWhitespace();
        int at = 1;
        while (at < words.length
                && (OPENS.contains(lower(words[at])) || words[at].getToken().equals(","))) {
            at++;
        }
        int subject = at < words.length && BEFORE.contains(lower(words[at])) ? head(words, at + 1) : -1;
        int verb = subject < 0 ? -1 : behind(words, subject + 1);
        String right = verb < 0 ? null : right(words, subject, verb);
        if (right == null) {
            return RuleMatch.EMPTY_ARRAY;
        }
        RuleMatch match =
                new RuleMatch(this, sentence, words[verb].getStartPos(), words[verb].getEndPos(), getDescription());
        match.setSuggestedReplacement(right);
        return new RuleMatch[] {match};
    }

    /** The noun the words from a place on are about, where a preposition follows; -1 where it is not plain. */
    private static int head(AnalyzedTokenReadings[] words, int from) {
        int at = from;
        while (at + 1 < words.length && qualifies(words[at])) {
            if (noun(words[at]) && PREPOSITIONS.contains(lower(words[at + 1]))) {
                return at;
            }
            at++;
        }
        return -1;
    }

    /** Where the verb stands behind one or more of "of the Singapore desk"; -1 where something else comes between. */
    private static int behind(AnalyzedTokenReadings[] words, int from) {
        int at = from;
        while (at < words.length && PREPOSITIONS.contains(lower(words[at]))) {
            at++;
            at += at < words.length && determines(words[at]) ? 1 : 0;
            int first = at;
            while (at < words.length && qualifies(words[at])) {
                at++;
            }
            if (at == first || !noun(words[at - 1])) {
                return -1;
            }
        }
        return at < words.length && (OF_ONE.containsKey(lower(words[at])) || OF_ONE.containsValue(lower(words[at])))
                ? at
                : -1;
    }

    /** The verb that agrees, null where the one that stands does or may. */
    private static @Nullable String right(AnalyzedTokenReadings[] words, int at, int behind) {
        AnalyzedTokenReadings subject = words[at];
        String verb = lower(words[behind]);
        if (EITHER.contains(lower(subject))
                || subject.hasPartialPosTag("JJ")
                || subject.hasPosTag("CD")
                || !subject.getToken().equals(lower(subject))) {
            return null;
        }
        boolean one = subject.hasPartialPosTag("NN") && !subject.hasPosTag("NNS");
        boolean several = subject.hasPosTag("NNS") && !singular(subject);
        if (several) {
            // "The letters to the editor section" is one section.
            return noun(words[behind - 2]) ? null : OF_ONE.get(verb);
        }
        List<String> ofOne = new ArrayList<>();
        OF_ONE.forEach((each, other) -> {
            if (other.equals(verb)) {
                ofOne.add(each);
            }
        });
        return one && !ofOne.isEmpty() ? ofOne.getFirst() : null;
    }

    private static boolean singular(AnalyzedTokenReadings word) {
        return word.hasPosTag("NN") || word.hasPosTag("NN:U") || word.hasPosTag("NN:UN");
    }

    private static boolean determines(AnalyzedTokenReadings word) {
        return word.hasPosTag("DT") || word.hasPosTag("PRP$");
    }

    private static boolean noun(AnalyzedTokenReadings word) {
        return word.hasPartialPosTag("NN");
    }

    /** Whether it may stand before a noun or be one, and be no verb of its own. */
    private static boolean qualifies(AnalyzedTokenReadings word) {
        return (noun(word) || word.hasPartialPosTag("JJ") || word.hasPosTag("CD") || word.hasPosTag("POS"))
                && !PREPOSITIONS.contains(lower(word))
                && !word.hasPosTag("MD")
                && !word.hasPosTag("PRP");
    }

    private static String lower(AnalyzedTokenReadings word) {
        return word.getToken().toLowerCase(Locale.ROOT);
    }
}
