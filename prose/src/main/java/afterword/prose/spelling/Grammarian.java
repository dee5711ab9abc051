package afterword.prose.spelling;

import afterword.prose.draft.English;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import org.languagetool.JLanguageTool;
import org.languagetool.rules.RuleMatch;

/**
 * LanguageTool, sentence by sentence. It may be asked by one at a time only, and what it said of a sentence is kept, so that
 * a letter with one sentence edited costs one sentence. What it says depends on no record and no person.
 */
final class Grammarian {

    /** Some forty letters. */
    private static final int KEPT = 600;
    /** No sentence of a letter is so long; reading it would take the time of its square. */
    private static final int LONGEST = 700;

    private static final int PROPOSALS = 3;

    private record Asked(English english, String sentence) {}

    private final ReentrantLock lock = new ReentrantLock();
    private final Rules rules = new Rules();
    private final Map<English, Speller> spellers = new EnumMap<>(English.class);
    private final Map<English, JLanguageTool> readers = new EnumMap<>(English.class);
    private final Map<Asked, List<Slip>> kept = new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Asked, List<Slip>> eldest) {
            return size() > KEPT;
        }
    };

    /** Loads rules on one thread and dictionaries on another. */
    void load() {
        Thread dictionaries =
                Thread.ofPlatform().daemon().name("reads dictionaries").start(this::loadDictionaries);
        slips("Thank you.", English.US);
        try {
            dictionaries.join();
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
        }
        slips("Thank you for the kind welcom on Tuesday.", English.US);
    }

    /** What the first sentence would wait for; whatever fails here fails there as well. */
    private void loadDictionaries() {
        rules.getChunker();
        rules.getSentenceTokenizer();
        rules.getDisambiguator();
        rules.getSynthesizer();
    }

    /** Slips in the order they stand in the text. */
    List<Slip> slips(String text, English english) {
        lock.lock();
        try {
            List<Slip> slips = new ArrayList<>();
            int at = 0;
            for (String sentence : reader(english).sentenceTokenize(text)) {
                for (String piece : pieces(sentence)) {
                    String bare = piece.strip();
                    int from = at + piece.indexOf(bare);
                    Asked asked = new Asked(english, bare);
                    List<Slip> known = kept.get(asked);
                    if (known == null) {
                        known = bare.isEmpty() ? List.of() : read(bare, english);
                        kept.put(asked, known);
                    }
                    known.forEach(slip -> slips.add(slip.moved(from)));
                    at += piece.length();
                }
            }
            return slips;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } finally {
            lock.unlock();
        }
    }

    private List<Slip> read(String sentence, English english) throws IOException {
        List<Slip> slips = new ArrayList<>();
        for (RuleMatch match : reader(english).check(sentence)) {
            String words = sentence.substring(match.getFromPos(), match.getToPos());
            if (!(match.getRule() instanceof Speller)) {
                slips.add(slip(kind(match), match, proposals(match, words)));
            } else if (!match.getSuggestedReplacements().isEmpty() || !derived(words, english)) {
                slips.add(misspelt(match, words, english));
            }
        }
        return List.copyOf(slips);
    }

    private Slip misspelt(RuleMatch match, String words, English english) throws IOException {
        String here = speller(english).here(words);
        if (here != null) {
            return slip(Slip.Kind.FOREIGN, match, List.of(here));
        }
        List<String> proposals = proposals(match, words);
        return speller(other(english)).isMisspelled(words)
                ? slip(Slip.Kind.UNKNOWN, match, proposals)
                : slip(Slip.Kind.FOREIGN, match, proposals.stream().limit(1).toList());
    }

    private boolean derived(String words, English english) throws IOException {
        Speller speller = speller(english);
        for (String root : Derivation.roots(words)) {
            if (!speller.isMisspelled(root)) {
                return true;
            }
        }
        return false;
    }

    private static Slip slip(Slip.Kind kind, RuleMatch match, List<String> instead) {
        return new Slip(kind, match.getFromPos(), match.getToPos(), instead);
    }

    private static List<String> proposals(RuleMatch match, String words) {
        return match.getSuggestedReplacements().stream()
                .filter(each -> !each.equals(words))
                .distinct()
                .limit(PROPOSALS)
                .toList();
    }

    private static Slip.Kind kind(RuleMatch match) {
        if (match.getRule().getId().equals("ENGLISH_WORD_REPEAT_RULE")) {
            return Slip.Kind.TWICE;
        }
        return switch (String.valueOf(match.getRule().getCategory().getId())) {
            case "CONFUSED_WORDS", "TYPOS" -> Slip.Kind.CONFUSED;
            case "CASING" -> Slip.Kind.CAPITAL;
            case "COMPOUNDING" -> Slip.Kind.JOINT;
            default -> Slip.Kind.GRAMMAR;
        };
    }

    private static English other(English english) {
        return english == English.US ? English.UK : English.US;
    }

    private JLanguageTool reader(English english) throws IOException {
        JLanguageTool reader = readers.get(english);
        if (reader == null) {
            reader = new JLanguageTool(rules);
            reader.addRule(speller(english));
            readers.put(english, reader);
        }
        return reader;
    }

    private Speller speller(English english) throws IOException {
        Speller speller = spellers.get(english);
        if (speller == null) {
            speller = new Speller(rules, english);
            spellers.put(english, speller);
        }
        return speller;
    }

    private static List<String> pieces(String sentence) {
        List<String> pieces = new ArrayList<>();
        int from = 0;
        while (sentence.length() - from > LONGEST) {
            int space = sentence.lastIndexOf(' ', from + LONGEST);
            int to = space > from ? space : from + LONGEST;
            pieces.add(sentence.substring(from, to));
            from = to;
        }
        pieces.add(sentence.substring(from));
        return pieces;
    }
}
