package afterword.engine.notation;

import afterword.engine.fact.Word;
import java.util.LinkedHashMap;
import java.util.Map;

/** The closed lists of the notation by their written words. */
final class Words {

    private static final ClassValue<Map<String, Word>> LISTS = new ClassValue<>() {
        @Override
        protected Map<String, Word> computeValue(Class<?> list) {
            Map<String, Word> words = new LinkedHashMap<>();
            for (Object constant : list.getEnumConstants()) {
                Word word = (Word) constant;
                words.put(word.word(), word);
            }
            return words;
        }
    };

    private Words() {}

    /** The words of a list, in its order. */
    static Map<String, Word> of(Class<? extends Word> list) {
        return LISTS.get(list);
    }
}
