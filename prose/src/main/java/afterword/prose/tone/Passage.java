package afterword.prose.tone;

import java.util.Arrays;
import java.util.Locale;

/**
 * The words of one sentence, or of a piece of a long one, with where each stands in the text; filled anew for each.
 * Contractions are written out ("can't" is "can not"), hyphens part words.
 */
final class Passage {

    /** So many words are read at once; a longer sentence is read in pieces that overlap. */
    static final int MOST = 60;

    private static final int OVERLAP = 20;
    private static final int LONGEST_WORD = 30;
    private static final int LOUD = 4;
    /** So many small words in a row may stand where a pattern knows of none. */
    private static final int MOST_FILLERS = 3;

    private final Lexicon lexicon;
    private final int capitals;
    private final int number;

    private final int[] from = new int[MOST + 2];
    private final int[] to = new int[MOST + 2];
    private int length;

    /** Where the words of each set are, a bit a word. */
    private final long[] places;

    private final int[] touched;
    private int touches;
    private long fillers;
    private long passable;
    private long clauses;
    private boolean clauseBegins;
    private boolean broken;
    private boolean first;
    private boolean last;
    private boolean asks;
    private int calls;

    Passage(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.capitals = lexicon.vocabulary.find(Vocabulary.CAPITALS);
        this.number = lexicon.vocabulary.find(Vocabulary.NUMBER);
        this.places = new long[lexicon.vocabulary.sets()];
        this.touched = new int[places.length];
    }

    /**
     * Reads words of a sentence.
     *
     * @param start where to begin
     * @param end where the sentence ends
     * @param first whether it begins there
     * @return where the next piece begins, {@code end} if there is none
     */
    int fill(String text, int start, int end, boolean first) {
        clear(first);
        marks(text, start, end);
        int at = start;
        while (at < end && length < MOST) {
            char c = text.charAt(at);
            if (Character.isLetter(c)) {
                at = word(text, at, end);
            } else if (Character.isDigit(c)) {
                at = digits(text, at, end);
            } else {
                clauseBegins |= ",;:()–—\n\"“”…".indexOf(c) >= 0 || dash(text, at, end);
                broken |= ";:()–—…".indexOf(c) >= 0 || dash(text, at, end);
                at++;
            }
        }
        while (at < end && !Character.isLetterOrDigit(text.charAt(at))) {
            at++;
        }
        last = at >= end;
        return last ? end : from[length - OVERLAP];
    }

    private void clear(boolean beginning) {
        for (int i = 0; i < touches; i++) {
            places[touched[i]] = 0;
        }
        touches = 0;
        length = 0;
        fillers = 0;
        passable = 0;
        clauses = 0;
        clauseBegins = beginning;
        broken = false;
        first = beginning;
    }

    private void marks(String text, int start, int end) {
        asks = false;
        calls = 0;
        int at = end;
        while (at > start && !Character.isLetterOrDigit(text.charAt(at - 1))) {
            at--;
            asks |= text.charAt(at) == '?';
            calls += text.charAt(at) == '!' ? 1 : 0;
        }
    }

    private static boolean dash(String text, int at, int end) {
        return text.charAt(at) == '-' && (at + 1 >= end || !Character.isLetterOrDigit(text.charAt(at + 1)));
    }

    private int digits(String text, int start, int end) {
        int at = start;
        while (at < end
                && (Character.isLetterOrDigit(text.charAt(at))
                        || (".,:/".indexOf(text.charAt(at)) >= 0
                                && at + 1 < end
                                && Character.isDigit(text.charAt(at + 1))))) {
            at++;
        }
        add(number, start, at);
        return at;
    }

    private int word(String text, int start, int end) {
        int at = start;
        int apostrophe = -1;
        while (at < end) {
            char c = text.charAt(at);
            boolean inside = at + 1 < end && Character.isLetter(text.charAt(at + 1));
            if ((c == '\'' || c == '’') && inside && apostrophe < 0) {
                apostrophe = at;
            } else if (!Character.isLetter(c)) {
                break;
            }
            at++;
        }
        if (at - start > LONGEST_WORD) {
            add(Vocabulary.UNKNOWN, start, at);
        } else if (apostrophe > 0) {
            contraction(text, start, apostrophe, at);
        } else if (text.regionMatches(true, start, "e-mail", 0, 6)) {
            return word(text, start + 2, end);
        } else {
            plain(text, start, at);
        }
        return at;
    }

    private void plain(String text, int start, int end) {
        String word = text.substring(start, end).toLowerCase(Locale.ROOT);
        switch (word) {
            case "cannot", "cant" -> both("can", "not", start, end - 3, end);
            case "dont" -> both("do", "not", start, end - 2, end);
            case "wont" -> both("will", "not", start, end - 2, end);
            case "didnt" -> both("did", "not", start, end - 2, end);
            default -> {
                add(lexicon.vocabulary.find(word), start, end);
                if (end - start >= LOUD && loud(text, start, end)) {
                    mark(capitals, length - 1);
                }
            }
        }
    }

    private static boolean loud(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (!Character.isUpperCase(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private void contraction(String text, int start, int apostrophe, int end) {
        String base = text.substring(start, apostrophe).toLowerCase(Locale.ROOT);
        String rest = text.substring(apostrophe + 1, end).toLowerCase(Locale.ROOT);
        switch (rest) {
            case "t" -> {
                String verb = base.endsWith("n") ? base.substring(0, base.length() - 1) : base;
                String whole = switch (base) {
                    case "can" -> "can";
                    case "won" -> "will";
                    case "shan" -> "shall";
                    case "ain" -> "is";
                    default -> verb;
                };
                both(whole, "not", start, Math.max(start + 1, apostrophe - 1), end);
            }
            case "re" -> both(base, "are", start, apostrophe, end);
            case "ve" -> both(base, "have", start, apostrophe, end);
            case "ll" -> both(base, "will", start, apostrophe, end);
            case "d" -> both(base, "would", start, apostrophe, end);
            case "m" -> both(base, "am", start, apostrophe, end);
            case "s" -> {
                switch (base) {
                    case "let" -> both(base, "us", start, apostrophe, end);
                    case "it",
                            "that",
                            "he",
                            "she",
                            "there",
                            "what",
                            "here",
                            "who",
                            "where",
                            "how",
                            "nobody",
                            "everyone",
                            "something",
                            "nothing" -> both(base, "is", start, apostrophe, end);
                    default -> add(lexicon.vocabulary.find(base), start, end);
                }
            }
            default -> add(lexicon.vocabulary.find(base + rest), start, end);
        }
    }

    private void both(String one, String other, int start, int middle, int end) {
        add(lexicon.vocabulary.find(one), start, middle);
        add(lexicon.vocabulary.find(other), middle, end);
    }

    private void add(int word, int start, int end) {
        from[length] = start;
        to[length] = end;
        long bit = 1L << length;
        if (clauseBegins) {
            clauses |= bit;
        }
        boolean turns = false;
        clauseBegins = false;
        if (word >= 0) {
            for (int set : lexicon.vocabulary.setsOf(word)) {
                mark(set, bit);
            }
            if (lexicon.filler(word)) {
                fillers |= bit;
                clauseBegins = (clauses & bit) != 0;
            }
            turns = lexicon.barrier(word);
            clauseBegins |= lexicon.joint(word);
        }
        if (!turns && !broken) {
            passable |= bit;
        }
        broken = false;
        length++;
    }

    private void mark(int word, int position) {
        for (int set : lexicon.vocabulary.setsOf(word)) {
            mark(set, 1L << position);
        }
    }

    private void mark(int set, long bit) {
        if (places[set] == 0) {
            touched[touches++] = set;
        }
        places[set] |= bit;
    }

    int length() {
        return length;
    }

    /** Where a word begins in the text. */
    int from(int word) {
        return from[word];
    }

    /** Where a word ends in the text. */
    int to(int word) {
        return to[word];
    }

    /** The words of a set, as bits. */
    long places(int set) {
        return places[set];
    }

    /** The words a gap may reach over, as bits. */
    long passable() {
        return passable;
    }

    /** The words a clause begins with, as bits. */
    long clauses() {
        return clauses;
    }

    /** Every position, as bits. */
    long everywhere() {
        return -1L >>> (Long.SIZE - 1 - length);
    }

    /** The position before the sentence's first word. */
    long beginning() {
        return first ? 1 : 0;
    }

    /** The position after the sentence's last word. */
    long end() {
        return last ? 1L << length : 0;
    }

    boolean asks() {
        return asks;
    }

    /** How many exclamation marks the sentence ends with. */
    int calls() {
        return calls;
    }

    /** Positions, and those that lie behind small words that follow them. */
    long beyondFillers(long positions) {
        long reached = positions;
        for (int i = 0; i < MOST_FILLERS && (reached & fillers) != 0; i++) {
            reached |= (reached & fillers) << 1;
        }
        return reached;
    }

    @Override
    public String toString() {
        return "words at " + Arrays.toString(Arrays.copyOf(from, length));
    }
}
