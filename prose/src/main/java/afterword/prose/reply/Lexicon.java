package afterword.prose.reply;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The cues by which answers are told: data, in the files beside this class. A file has lines of six kinds, and comments
 * after {@code #} at the start of a line:
 *
 * <pre>
 * let NAME = PATTERN      a part that patterns below may name
 * cue NAME SIGN WEIGHT    a cue begins; after the weight perhaps "whatever" or "sorry"
 *   > PATTERN             a way of putting it
 *   + SENTENCE            it is found in this one
 *   - SENTENCE            and not in this one
 * </pre>
 */
final class Lexicon {

    private static final List<String> FILES = List.of("words", "rejection", "progress", "wishes", "offer", "machine");

    /** Words over which no gap reaches: what follows may mean the opposite. */
    private static final String BARRIER =
            "not|no|never|none|nothing|but|however|although|though|if|unless|until|till|whether|yet|wait|hesitate|only|because";

    final Vocabulary vocabulary = new Vocabulary();
    final Kin kin = Kin.load();
    final List<Cue> cues = new ArrayList<>();
    private final List<Start> starts = new ArrayList<>();
    private final Map<String, Step> named = new HashMap<>();
    private final BitSet denials = new BitSet();
    private final BitSet haste = new BitSet();
    private final BitSet possibility = new BitSet();
    private final BitSet crowd = new BitSet();
    private final BitSet spoken = new BitSet();
    private final BitSet addressed = new BitSet();
    private int[][] byFirst = {};

    /**
     * A pattern of a cue.
     *
     * @param needs numbers of the sets of words without one of each of which the pattern cannot be there, the rarest first
     */
    record Start(Cue cue, Step pattern, String source, int[] needs) {

        /** Whether a sentence has what the pattern needs: asked first, for speed. */
        boolean mayBeIn(Words words) {
            for (int need : needs) {
                if (!words.has(need)) {
                    return false;
                }
            }
            return true;
        }
    }

    private Lexicon() {}

    /** @throws IllegalStateException with file and line, if one of the files is wrong */
    static Lexicon load() {
        Lexicon lexicon = new Lexicon();
        for (String word : BARRIER.split("\\|")) {
            lexicon.vocabulary.addBarrier(word);
        }
        List.of("not", "no", "never", "unable", "without", "nor")
                .forEach(w -> lexicon.denials.set(lexicon.vocabulary.add(w)));
        List.of("wait", "hesitate", "hesitation", "doubt", "happier")
                .forEach(w -> lexicon.haste.set(lexicon.vocabulary.add(w)));
        List.of(
                        "if",
                        "unless",
                        "whether",
                        "assuming",
                        "supposing",
                        "suppose",
                        "provided",
                        "providing",
                        "should",
                        "were",
                        "event",
                        "then",
                        "url",
                        "address",
                        "phonenumber",
                        Vocabulary.NAME,
                        "#")
                .forEach(lexicon.vocabulary::add);
        List.of("may", "might").forEach(w -> lexicon.possibility.set(lexicon.vocabulary.add(w)));
        List.of("people", "many", "most", "freshers", "graduates", "students", "agencies", "persons")
                .forEach(w -> lexicon.crowd.set(lexicon.vocabulary.add(w)));
        List.of("telephonic", "telephone", "phone", "phoned", "verbal", "oral", "spoken", "telephoned")
                .forEach(w -> lexicon.spoken.set(lexicon.vocabulary.add(w)));
        List.of("you", "your", "yours").forEach(w -> lexicon.addressed.set(lexicon.vocabulary.add(w)));
        for (String file : FILES) {
            lexicon.read(file + ".txt");
        }
        lexicon.index();
        return lexicon;
    }

    /** The patterns that can begin with a word, as indexes for {@link #start}. */
    int[] beginningWith(int word) {
        return byFirst[word];
    }

    Start start(int index) {
        return starts.get(index);
    }

    int starts() {
        return starts.size();
    }

    boolean denies(int word) {
        return denials.get(word);
    }

    boolean onlyMay(int word) {
        return possibility.get(word);
    }

    /** Whether a word is for many people, none of whom need be the candidate. */
    boolean crowd(int word) {
        return crowd.get(word);
    }

    /** Whether a word says that something is by telephone. */
    boolean spoken(int word) {
        return spoken.get(word);
    }

    /** Whether a word speaks to the candidate. */
    boolean addresses(int word) {
        return addressed.get(word);
    }

    boolean hastens(int word) {
        return haste.get(word);
    }

    private void read(String file) {
        Draft draft = null;
        int number = 0;
        for (String line : lines(file)) {
            number++;
            String text = line.strip();
            try {
                if (text.isEmpty() || text.startsWith("# ") || text.equals("#")) {
                    continue;
                }
                if (text.startsWith("let ")) {
                    int equals = text.indexOf('=');
                    named.put(
                            text.substring(4, equals).strip(),
                            PatternReader.read(text.substring(equals + 1).strip(), vocabulary, named));
                } else if (text.startsWith("cue ")) {
                    finish(draft);
                    draft = new Draft(text.substring(4).split(" +"));
                } else {
                    Objects.requireNonNull(draft, "a cue first").add(text, this);
                }
            } catch (RuntimeException e) {
                throw new IllegalStateException(file + ", line " + number + ": " + e.getMessage(), e);
            }
        }
        finish(draft);
    }

    private void finish(@Nullable Draft draft) {
        if (draft != null) {
            cues.add(draft.cue());
        }
    }

    static List<String> lines(String file) {
        try (InputStream in = Lexicon.class.getResourceAsStream(file)) {
            return new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a pattern needs beyond its first word, as numbers of sets. */
    private int[] needs(Step pattern, BitSet first) {
        return pattern.needs().stream()
                .filter(set -> !set.equals(first))
                .distinct()
                .sorted(Comparator.comparingInt(BitSet::cardinality))
                .mapToInt(vocabulary::number)
                .toArray();
    }

    private void index() {
        Map<Integer, List<Integer>> by = new LinkedHashMap<>();
        for (Cue cue : cues) {
            for (int i = 0; i < cue.patterns().size(); i++) {
                Step pattern = cue.patterns().get(i).numbered(vocabulary);
                BitSet first = new BitSet();
                if (pattern.first(first)) {
                    throw new IllegalStateException(cue.name() + ": a pattern must not match nothing");
                }
                int index = starts.size();
                starts.add(new Start(cue, pattern, cue.name() + " " + (i + 1), needs(pattern, first)));
                first.stream()
                        .forEach(word ->
                                by.computeIfAbsent(word, w -> new ArrayList<>()).add(index));
            }
        }
        int words = by.keySet().stream().mapToInt(word -> word + 1).max().orElse(0);
        vocabulary.close();
        byFirst = new int[Math.max(words, vocabulary.size())][];
        Arrays.fill(byFirst, new int[0]);
        by.forEach((word, list) ->
                byFirst[word] = list.stream().mapToInt(Integer::intValue).toArray());
    }

    /** A cue while it is read. */
    private record Draft(
            String name,
            Sign sign,
            int weight,
            List<String> options,
            List<Step> patterns,
            List<String> fires,
            List<String> silent) {

        Draft(String[] head) {
            this(
                    head[0],
                    Sign.valueOf(head[1].toUpperCase(Locale.ROOT).replace('-', '_')),
                    Integer.parseInt(head[2]),
                    Arrays.asList(head).subList(3, head.length),
                    new ArrayList<>(),
                    new ArrayList<>(),
                    new ArrayList<>());
        }

        void add(String line, Lexicon lexicon) {
            String rest = line.substring(1).strip();
            switch (line.charAt(0)) {
                case '>' -> patterns.add(PatternReader.read(rest, lexicon.vocabulary, lexicon.named));
                case '+' -> fires.add(rest);
                case '-' -> silent.add(rest);
                default -> throw new IllegalArgumentException("expected >, + or - in '" + line + "'");
            }
        }

        Cue cue() {
            return new Cue(
                    name,
                    sign,
                    weight,
                    options.contains("whatever"),
                    options.contains("sorry"),
                    List.copyOf(patterns),
                    List.copyOf(fires),
                    List.copyOf(silent));
        }
    }
}
