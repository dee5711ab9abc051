package afterword.prose.spelling;

import afterword.prose.draft.English;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.languagetool.JLanguageTool;
import org.languagetool.Language;
import org.languagetool.rules.en.AbstractEnglishSpellerRule;

/**
 * The words of one variety. LanguageTool would make a second dictionary of its lists of names at every start, which takes
 * longer than all else; here they are words that pass, and are never proposed.
 */
final class Speller extends AbstractEnglishSpellerRule {

    private static final List<String> LISTS = List.of("spelling_global.txt", "en/multiwords.txt");

    private final English english;
    /** Words of the other variety, each with its word of this one. */
    private final Map<String, String> foreign;

    Speller(Language language, English english) throws IOException {
        super(JLanguageTool.getMessageBundle(), language);
        this.english = english;
        foreign = loadWordlist("en/en-US-GB.txt", english == English.US ? 1 : 0);
        addIgnoreTokens(names());
        addIgnoreTokens(OfWork.words());
    }

    /** How a word of the other variety is written in this one, null if it is the same or none. */
    @Nullable
    String here(String word) {
        String here = foreign.get(word.toLowerCase(Locale.ROOT));
        return here == null || !Character.isUpperCase(word.charAt(0))
                ? here
                : Character.toUpperCase(here.charAt(0)) + here.substring(1);
    }

    @Override
    public String getFileName() {
        return english == English.US ? "/en/hunspell/en_US.dict" : "/en/hunspell/en_GB.dict";
    }

    /** As LanguageTool calls it, because its order of rules goes by this. */
    @Override
    public String getId() {
        return english == English.US ? "MORFOLOGIK_RULE_EN_US" : "MORFOLOGIK_RULE_EN_GB";
    }

    @Override
    public String getLanguageVariantSpellingFileName() {
        return english == English.US ? "en/hunspell/spelling_en-US.txt" : "en/hunspell/spelling_en-GB.txt";
    }

    @Override
    public List<String> getAdditionalSpellingFileNames() {
        return List.of();
    }

    private static List<String> names() {
        List<String> names = new ArrayList<>();
        for (String list : LISTS) {
            for (String line : JLanguageTool.getDataBroker().getFromResourceDirAsLines(list)) {
                String word = line.split("[#/\\t]", 2)[0].strip();
                if (!word.isEmpty() && word.indexOf(' ') < 0) {
                    names.add(word);
                }
            }
        }
        return names;
    }
}
