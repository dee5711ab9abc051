package afterword.prose.spelling;

import java.io.IOException;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import org.languagetool.Language;
import org.languagetool.UserConfig;
import org.languagetool.language.English;
import org.languagetool.rules.Rule;
import org.languagetool.rules.en.AvsAnRule;
import org.languagetool.rules.en.ContractionSpellingRule;
import org.languagetool.rules.en.EnglishWordRepeatRule;
import org.languagetool.rules.en.EnglishWrongWordInContextRule;
import org.languagetool.rules.patterns.AbstractPatternRule;

/**
 * What LanguageTool holds of English wherever it is written: mistakes, and nothing of style. Either variety's spelling is a
 * {@link Speller} beside it, so that the thousands of rules are in memory once.
 */
@SuppressWarnings({"deprecation", "try"
}) // its constructor is meant for LanguageTool's own; what close() closes is never opened
final class Rules extends English {

    /** Style, taste, typography and commas are nobody's mistakes; names are known from the record and not guessed. */
    private static final Set<String> NO_MISTAKES = Set.of(
            "CREATIVE_WRITING",
            "GENDER_NEUTRALITY",
            "MISC_STYLE",
            "MULTITOKEN_SPELLING",
            "PLAIN_ENGLISH",
            "PROPER_NOUNS",
            "PUNCTUATION",
            "REDUNDANCY",
            "REPETITIONS_STYLE",
            "STYLE",
            "TEXT_ANALYSIS",
            "TYPOGRAPHY",
            "WIKIPEDIA");

    /** Rules that find more in good letters than in bad ones; beside each a sentence that is right. */
    private static final Set<String> TOO_STRICT = Set.of(
            "BE_INTEREST_IN", // Is there interest in me?
            "CONDITIONAL_CLAUSE", // If you would prefer a call, I am free on Friday.
            "IN_WEEKDAY", // Thank you for having me in last Thursday.
            "ON_IN_THE_AFTERNOON", // I would take on the evening story time.
            "POSSESSIVE_APOSTROPHE", // A dashboard of returns is a returns dashboard.
            "THAT_SOUND_GREAT", // I know that mornings are busy, so I write now.
            "YOUR"); // Your letting me watch was a treat.

    @Override
    public List<String> getRuleFileNames() {
        return List.of("/org/languagetool/rules/en/grammar.xml");
    }

    @Override
    protected List<AbstractPatternRule> getPatternRules() throws IOException {
        return super.getPatternRules().stream()
                .filter(rule -> !NO_MISTAKES.contains(rule.getCategory().getId().toString()))
                .filter(rule -> !TOO_STRICT.contains(rule.getId()))
                .toList();
    }

    @Override
    public List<Rule> getRelevantRules(
            ResourceBundle messages, UserConfig config, Language motherTongue, List<Language> others)
            throws IOException {
        return List.of(
                new EnglishWordRepeatRule(messages, this),
                new AvsAnRule(messages),
                new ContractionSpellingRule(messages, this),
                new EnglishWrongWordInContextRule(messages, this),
                new FarSubject(messages));
    }
}
