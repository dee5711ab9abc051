package afterword.app.present;

import afterword.engine.fact.Word;

/** The words of closed lists, spelled once. */
final class Spelling {

    private static final ClassValue<String[]> WORDS = new ClassValue<>() {
        @Override
        protected String[] computeValue(Class<?> list) {
            Object[] constants = list.getEnumConstants();
            String[] words = new String[constants.length];
            for (int i = 0; i < words.length; i++) {
                words[i] = ((Word) constants[i]).word();
            }
            return words;
        }
    };

    private Spelling() {}

    static String of(Word word) {
        Enum<?> constant = (Enum<?>) word;
        return WORDS.get(constant.getDeclaringClass())[constant.ordinal()];
    }
}
