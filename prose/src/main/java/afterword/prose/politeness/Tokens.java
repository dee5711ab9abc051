package afterword.prose.politeness;

import afterword.prose.reply.Sentences;
import afterword.prose.reply.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A text in words and marks, sentence by sentence. Each sentence begins with {@link #START}, so that what stands at its
 * beginning is a phrase like any other.
 */
final class Tokens {

    static final String START = "^";
    static final String URL = "<url>";
    static final String NUMBER = "<number>";
    static final String CAPITALS = "<capitals>";
    /** Somebody's name, or anything else that no phrase of ours can know. */
    static final String NAME = "<name>";

    private static final int SHOUTED = 4;

    private final List<String> words = new ArrayList<>();
    private final List<Span> places = new ArrayList<>();
    /** Index of the first token of each sentence. */
    private final List<Integer> starts = new ArrayList<>();

    private Tokens() {}

    static Tokens of(String text) {
        Tokens tokens = new Tokens();
        int from = 0;
        for (Span sentence : Sentences.of(text)) {
            tokens.starts.add(tokens.words.size());
            tokens.add(START, sentence.start(), sentence.start());
            tokens.read(text, Math.max(from, before(text, sentence.start())), sentence.end());
            from = sentence.end();
        }
        return tokens;
    }

    int size() {
        return words.size();
    }

    int sentences() {
        return starts.size();
    }

    /** Index of the first token of a sentence, or {@link #size()} after the last. */
    int start(int sentence) {
        return sentence < starts.size() ? starts.get(sentence) : words.size();
    }

    String word(int token) {
        return words.get(token);
    }

    int from(int token) {
        return places.get(token).start();
    }

    int to(int token) {
        return places.get(token).end();
    }

    /** A sentence may open with a bracket or a mark that {@link Sentences} leaves out. */
    private static int before(String text, int start) {
        int at = start;
        while (at > 0 && "<\"'“‘(".indexOf(text.charAt(at - 1)) >= 0) {
            at--;
        }
        return at;
    }

    private void read(String text, int from, int to) {
        int at = from;
        while (at < to) {
            char c = text.charAt(at);
            int end = at + 1;
            if (Character.isLetterOrDigit(c)) {
                while (end < to && inside(text, end, to)) {
                    end++;
                }
                word(text, at, end);
            } else if (c == '<') {
                int close = text.indexOf('>', at);
                if (close > 0 && close < to && close - at <= 12) {
                    end = close + 1;
                    add(text.startsWith("<url>", at) ? URL : NAME, at, end);
                }
            } else if (c == '?' || c == '!') {
                while (end < to && (text.charAt(end) == '?' || text.charAt(end) == '!')) {
                    end++;
                }
                String marks = text.substring(at, end);
                add(marks.length() > 2 ? marks.substring(0, 2) : marks, at, end);
            } else if (c == '.' || c == '…') {
                while (end < to && text.charAt(end) == '.') {
                    end++;
                }
                add(c == '…' || end - at > 1 ? "..." : ".", at, end);
            } else if (",;:()\"“”".indexOf(c) >= 0) {
                add(c == '“' || c == '”' ? "\"" : String.valueOf(c), at, end);
            }
            at = end;
        }
    }

    private static boolean inside(String text, int at, int to) {
        char c = text.charAt(at);
        if (Character.isLetterOrDigit(c)) {
            return true;
        }
        if (at + 1 == to || !Character.isLetterOrDigit(text.charAt(at + 1))) {
            return false;
        }
        // "word.Next" is two words; "e.g" and "example.com" are one.
        return c == '\'' || c == '’' || c == '@' || (c == '.' && !Character.isUpperCase(text.charAt(at + 1)));
    }

    private void word(String text, int from, int to) {
        String word = text.substring(from, to);
        if (word.startsWith("http") || word.startsWith("www.") || word.indexOf('@') > 0) {
            add(URL, from, to);
        } else if (Character.isDigit(word.charAt(0))) {
            add(NUMBER, from, to);
        } else if (word.length() >= SHOUTED && word.chars().allMatch(Character::isUpperCase)) {
            add(CAPITALS, from, to);
        } else {
            add(word.replace('’', '\'').toLowerCase(Locale.ROOT), from, to);
        }
    }

    private void add(String word, int from, int to) {
        words.add(word);
        places.add(new Span(from, to));
    }
}
