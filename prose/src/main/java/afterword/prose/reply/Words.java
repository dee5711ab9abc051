package afterword.prose.reply;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/**
 * The words of one sentence, by their number in the vocabulary; filled anew for each. Contractions are written out,
 * hyphens part words, fillers such as "very" are left out, and what the vocabulary lacks is {@link Vocabulary#UNKNOWN}.
 */
final class Words {

    /** Longer sentences are read in pieces of so many words: no text takes more than its length. */
    static final int MOST = 300;

    private static final int SPARE = 4;
    private static final int STRIDE = (MOST + SPARE) / Long.SIZE + 2;
    private static final int LONGEST_WORD = 24;
    private static final int LONGEST_PHONE = 24;
    private static final char LAST_LATIN = '\u024f';
    private static final int OTHER_SCRIPT = 2;

    /** Small words of German, French, Spanish, Italian, Dutch, Swedish, Portuguese and Polish. */
    private static final Set<String> FOREIGN = Set.of(
            "und",
            "der",
            "das",
            "nicht",
            "wir",
            "ihre",
            "ihnen",
            "ihrer",
            "leider",
            "mit",
            "für",
            "haben",
            "sie",
            "ist",
            "uns",
            "bewerbung",
            "nous",
            "vous",
            "votre",
            "pas",
            "pour",
            "avec",
            "les",
            "est",
            "une",
            "que",
            "dans",
            "notre",
            "sur",
            "usted",
            "para",
            "gracias",
            "los",
            "las",
            "por",
            "una",
            "su",
            "nuestro",
            "della",
            "che",
            "il",
            "con",
            "sono",
            "het",
            "een",
            "niet",
            "voor",
            "wij",
            "uw",
            "och",
            "att",
            "inte",
            "jag",
            "som",
            "não",
            "você",
            "obrigado",
            "nie",
            "jest",
            "dziękujemy",
            "vi",
            "tack",
            "ci",
            "gli",
            "del");

    private final Vocabulary vocabulary;
    private final Small small;

    final int[] words = new int[MOST + SPARE];
    /** The words by their stems, whether or not the vocabulary has them; see {@link Stem}. */
    final int[] stems = new int[MOST + SPARE];

    int length;
    /** Words that are common in another language and none in English, or not in Latin letters. */
    int foreign;
    /** Whether the sentence says that somebody is sorry. */
    boolean sorry;
    /** Whether it waits for something: "until", "unless", "yet". */
    boolean waits;
    /** Whether a comma, a colon, a dash or the like stands before the word. */
    final boolean[] pause = new boolean[MOST + SPARE];
    /** Whether the word is in a condition, "if" and the like. */
    final boolean[] condition = new boolean[MOST + SPARE];
    /** Whether it is said for the case that a condition before it holds. */
    final boolean[] consequence = new boolean[MOST + SPARE];

    /** A bit for each word over which a gap may reach. */
    private final long[] passable = new long[STRIDE];

    /** Where in the sentence the words of each set of the vocabulary are: {@link #STRIDE} longs a set, a bit a word. */
    private final long[] places;
    /** The sentence for which a set's places are kept. */
    private final int[] placed;

    private int fills;

    /** A bit for each word that begins a clause. */
    private final long[] openings = new long[STRIDE];

    private boolean pausing;
    /** Whether the word being read is written as a name is. */
    private boolean named;

    /** The small words that turn a sentence, by their numbers. */
    private record Small(int should, int were, int in, int event, int but, int then, int name) {}

    Words(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.places = new long[vocabulary.sets() * STRIDE];
        this.placed = new int[vocabulary.sets()];
        this.small = new Small(
                vocabulary.find("should"),
                vocabulary.find("were"),
                vocabulary.find("in"),
                vocabulary.find("event"),
                vocabulary.find("but"),
                vocabulary.find("then"),
                vocabulary.find(Vocabulary.NAME));
    }

    /** Reads the words from a place on. Returns where reading stopped: {@code end}, or before it in a long sentence. */
    int fill(String text, int start, int end) {
        length = 0;
        fills++;
        Arrays.fill(passable, 0);
        Arrays.fill(openings, 0);
        foreign = 0;
        sorry = false;
        waits = false;
        pausing = false;
        int at = start;
        while (at < end && length < MOST) {
            char c = text.charAt(at);
            if (Character.isLetter(c)) {
                at = word(text, at, end);
            } else if (c >= '0' && c <= '9') {
                at = number(text, at, end);
            } else {
                pausing |= ",;:()-–—".indexOf(c) >= 0;
                at++;
            }
        }
        place();
        conditions();
        return at;
    }

    private int number(String text, int start, int end) {
        int at = start;
        while (at < end && (Character.isLetterOrDigit(text.charAt(at)) || inNumber(text, at, end))) {
            at++;
        }
        int phone = phone(text, start, end);
        add(phone > 0 ? "phonenumber" : Vocabulary.NUMBER, phone > 0 ? Stem.PHONE : Stem.ofNumber(text, start, at));
        return Math.max(at, phone);
    }

    /** Where a telephone number ends that begins here, or 0: at least seven digits in groups, and not a date. */
    private static int phone(String text, int start, int end) {
        int digits = 0;
        int groups = 0;
        int last = start;
        for (int i = start; i < Math.min(end, start + LONGEST_PHONE); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                digits++;
                groups += i == start || last < i - 1 ? 1 : 0;
                last = i;
            } else if (" -.()".indexOf(c) < 0 || i - last > 2) {
                break;
            }
        }
        boolean date =
                groups > 1 && text.startsWith("20", start) && last + 1 - start == 10 && text.charAt(start + 4) == '-';
        return digits >= 7 && groups > 1 && !date ? last + 1 : 0;
    }

    private static boolean inNumber(String text, int at, int end) {
        return ".,:/".indexOf(text.charAt(at)) >= 0 && at + 1 < end && Character.isDigit(text.charAt(at + 1));
    }

    private int word(String text, int start, int end) {
        int at = start;
        boolean address = false;
        int apostrophe = -1;
        while (at < end) {
            char c = text.charAt(at);
            if (c == '\'' || c == '’') {
                if (at + 1 >= end || !Character.isLetter(text.charAt(at + 1))) {
                    break;
                }
                apostrophe = at;
            } else if (c == '@' || (c == ':' && text.startsWith("://", at))) {
                address = true;
            } else if (!Character.isLetter(c)
                    && !(address && !Character.isWhitespace(c))
                    && !addressAhead(text, at, end)) {
                break;
            }
            at++;
        }
        if (text.charAt(start) > LAST_LATIN) {
            foreign += OTHER_SCRIPT;
        }
        if (address) {
            boolean url = text.startsWith("http", start);
            add(url ? "url" : "address", url ? Stem.URL : Stem.ADDRESS);
            return at;
        }
        if (at - start > LONGEST_WORD) {
            add(Vocabulary.UNKNOWN, Stem.UNKNOWN);
            return at;
        }
        if (apostrophe > start) {
            contraction(lower(text, start, apostrophe), lower(text, apostrophe + 1, at));
            return at;
        }
        if (at - start == 1 && (text.charAt(start) | 32) == 'e' && text.regionMatches(true, at, "-mail", 0, 5)) {
            return word(text, at + 1, end);
        }
        named = length > 0 && Character.isUpperCase(text.charAt(start));
        plain(lower(text, start, at));
        named = false;
        return at;
    }

    /** Whether letters, a dot and more letters lead on to an at sign: a mail address with dots before it. */
    private static boolean addressAhead(String text, int at, int end) {
        char c = text.charAt(at);
        if (c != '.' && c != '_' && !Character.isDigit(c)) {
            return false;
        }
        int limit = Math.min(end, at + LONGEST_WORD);
        for (int i = at + 1; i < limit; i++) {
            char next = text.charAt(i);
            if (next == '@') {
                return true;
            }
            if (!Character.isLetterOrDigit(next) && next != '.' && next != '_' && next != '-') {
                return false;
            }
        }
        return false;
    }

    private static String lower(String text, int start, int end) {
        return text.substring(start, end).toLowerCase(Locale.ROOT);
    }

    private void plain(String word) {
        switch (word) {
            case "cannot", "cant" -> both("can", "not");
            case "dont" -> both("do", "not");
            case "wont" -> both("will", "not");
            case "didnt" -> both("did", "not");
            case "unfortunately", "regrettably", "sadly", "alas", "regretfully" -> sorry = true;
            case "very",
                    "really",
                    "just",
                    "also",
                    "therefore",
                    "simply",
                    "quite",
                    "actually",
                    "indeed",
                    "truly",
                    "sincerely",
                    "finally",
                    "ultimately",
                    "hereby",
                    "currently",
                    "greatly",
                    "so",
                    "certainly",
                    "definitely",
                    "absolutely",
                    "honestly",
                    "already",
                    "now",
                    "formally",
                    "officially",
                    "kindly",
                    "genuinely",
                    "warmly",
                    "highly",
                    "carefully" -> {}
            default -> {
                sorry |= word.equals("sorry") || word.equals("afraid") || word.startsWith("regret");
                waits |= word.equals("until") || word.equals("unless") || word.equals("till") || word.equals("yet");
                foreign += FOREIGN.contains(word) ? 1 : 0;
                add(word);
            }
        }
    }

    private void contraction(String base, String rest) {
        switch (rest) {
            case "t" -> {
                String verb = base.endsWith("n") ? base.substring(0, base.length() - 1) : base;
                both(
                        base.equals("can") ? "can" : base.equals("won") ? "will" : base.equals("shan") ? "shall" : verb,
                        "not");
            }
            case "re" -> both(base, "are");
            case "ve" -> both(base, "have");
            case "ll" -> both(base, "will");
            case "d" -> both(base, "would");
            case "m" -> both(base, "am");
            case "s" -> {
                switch (base) {
                    case "let" -> both(base, "us");
                    case "it", "that", "he", "she", "there", "what", "here", "who", "where", "how", "everything" ->
                        both(base, "is");
                    default -> plain(base);
                }
            }
            default -> add(base + rest);
        }
    }

    private void both(String first, String second) {
        plain(first);
        plain(second);
    }

    private void add(String word) {
        int number = vocabulary.find(word);
        if (named && number == Vocabulary.UNKNOWN) {
            add(small.name(), Stem.NAME);
        } else {
            add(number, Stem.of(word));
        }
    }

    private void add(String word, int stem) {
        add(vocabulary.find(word), stem);
    }

    private void add(int word, int stem) {
        if (length < words.length) {
            words[length] = word;
            stems[length] = stem;
            if (!vocabulary.barrier(word)) {
                passable[length >> 6] |= 1L << (length & 63);
            }
            pause[length] = pausing;
            if (pausing || length == 0) {
                openings[length >> 6] |= 1L << length;
            }
            length++;
        }
        pausing = false;
    }

    /** Whether a word is known but for being a name. */
    boolean known(int i) {
        return words[i] >= 0 && words[i] != small.name();
    }

    /** Notes where the words of each set are. */
    private void place() {
        int used = (length >> 6) + 2;
        for (int i = 0; i < length; i++) {
            if (words[i] >= 0) {
                for (int set : vocabulary.setsOf(words[i])) {
                    int from = set * STRIDE;
                    if (placed[set] != fills) {
                        placed[set] = fills;
                        for (int k = 0; k < used; k++) {
                            places[from + k] = 0;
                        }
                    }
                    places[from + (i >> 6)] |= 1L << i;
                }
            }
        }
    }

    /** Whether a word of a set is in the sentence. */
    boolean has(int set) {
        return placed[set] == fills;
    }

    /** Which of the 63 words from one on are in a set, as bits. */
    long places(int set, int from) {
        return placed[set] == fills ? bits(places, set * STRIDE, from) : 0;
    }

    /** Which of the 63 words from one on a gap may reach over, as bits. */
    long passable(int from) {
        return bits(passable, 0, from);
    }

    /** Which of the 63 words from one on begin a clause, as bits. */
    long openings(int from) {
        return bits(openings, 0, from);
    }

    private static long bits(long[] in, int start, int from) {
        int at = start + (from >> 6);
        int shift = from & 63;
        long bits = in[at] >>> shift;
        if (shift > 0) {
            bits |= in[at + 1] << (Long.SIZE - shift);
        }
        return bits & Long.MAX_VALUE;
    }

    private void conditions() {
        boolean in = false;
        boolean after = false;
        boolean leading = false;
        for (int i = 0; i < length; i++) {
            int word = words[i];
            if (word == small.but()) {
                in = false;
                after = false;
            } else if (in && (pause[i] || word == small.then())) {
                in = false;
                after = leading;
            }
            if (opens(i)) {
                in = true;
                leading = i < 3 || pause[i];
            }
            condition[i] = in;
            consequence[i] = after;
        }
    }

    private boolean opens(int i) {
        int word = words[i];
        if (word < 0) {
            return false;
        }
        if (vocabulary.conditional(word)) {
            return true;
        }
        boolean begins = i == 0 || pause[i];
        int next = i + 1 < length ? words[i + 1] : Vocabulary.UNKNOWN;
        return (begins && (word == small.should() || word == small.were()) && next >= 0)
                || (word == small.in() && i + 2 < length && words[i + 2] == small.event());
    }
}
