package afterword.prose.name;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How alike two spellings are, to ask whether they mean one person.
 *
 * @param score 0 to 1; the same whichever spelling comes first, and 1 for a spelling and itself
 * @param differences in what they differ, in the order of {@link Difference}
 */
public record Likeness(double score, Set<Difference> differences) {

    /** From here on nothing in the two spellings speaks against one person. */
    public static final double CONSISTENT = 0.8;

    /** From here on it is worth asking. */
    public static final double WORTH_ASKING = 0.55;

    private static final Map<Difference, Integer> HUNDREDTHS = Map.ofEntries(
            Map.entry(Difference.CASE, 0),
            Map.entry(Difference.DIACRITICS, 1),
            Map.entry(Difference.PUNCTUATION, 1),
            Map.entry(Difference.ORDER, 1),
            Map.entry(Difference.TITLES, 2),
            Map.entry(Difference.SUFFIXES, 3),
            Map.entry(Difference.INITIALS, 4),
            Map.entry(Difference.NICKNAME, 5),
            Map.entry(Difference.MIDDLE_NAMES, 4),
            Map.entry(Difference.PARTICLES, 3),
            Map.entry(Difference.DOUBLE_FAMILY_NAME, 5),
            Map.entry(Difference.ONE_NAME, 35),
            Map.entry(Difference.TYPO, 30),
            Map.entry(Difference.OTHER_FORENAME, 60),
            Map.entry(Difference.OTHER_FAMILY_NAME, 70),
            Map.entry(Difference.OTHER_GENERATION, 50));

    /** Copies what it is given. */
    public Likeness {
        Set<Difference> sorted = EnumSet.noneOf(Difference.class);
        sorted.addAll(differences);
        differences = Collections.unmodifiableSet(sorted);
    }

    /** Whether nothing in the two spellings speaks against one person. */
    public boolean consistent() {
        return score >= CONSISTENT;
    }

    /** Whether it is worth asking if one person is meant. */
    public boolean worthAsking() {
        return score >= WORTH_ASKING;
    }

    /** Compares two names. */
    public static Likeness of(PersonName one, PersonName other) {
        Set<Difference> plain = EnumSet.noneOf(Difference.class);
        looks(one, other, plain);
        Set<Difference> straight = EnumSet.copyOf(plain);
        parts(one, other, straight);
        Set<Difference> best = straight;
        PersonName turned = turned(one);
        PersonName otherTurned = turned(other);
        if (score(straight) < CONSISTENT && turned != null && otherTurned != null) {
            // Either may be the one that was written the wrong way round, so both have to agree.
            Set<Difference> swapped = EnumSet.copyOf(plain);
            parts(one, otherTurned, swapped);
            parts(turned, other, swapped);
            if (score(swapped) >= CONSISTENT && TURNABLE.containsAll(swapped)) {
                swapped.add(Difference.ORDER);
                // Without a comma the order says nothing, so it is asked and not taken for granted.
                swapped.add(Difference.TYPO);
                best = swapped;
            }
        }
        return new Likeness(score(best), best);
    }

    private static final Set<Difference> TURNABLE =
            EnumSet.of(Difference.CASE, Difference.DIACRITICS, Difference.PUNCTUATION, Difference.TITLES);

    private static double score(Set<Difference> differences) {
        int off = 0;
        for (Difference each : differences) {
            off += HUNDREDTHS.getOrDefault(each, 0);
        }
        return Math.max(0, 100 - off) / 100.0;
    }

    /** The same name with its two words the other way round, or null if it has more. */
    private static @Nullable PersonName turned(PersonName name) {
        String family = name.fullFamily();
        if (family == null || name.forenames().size() != 1) {
            return null;
        }
        return new PersonName(
                name.written(),
                name.titles(),
                List.of(family),
                name.nickname(),
                List.of(),
                name.forenames().getFirst(),
                name.generation(),
                name.credentials());
    }

    /** What is told apart by looking at the letters alone. */
    private static void looks(PersonName one, PersonName other, Set<Difference> differences) {
        String first = one.full();
        String second = other.full();
        if (!first.equals(second) && first.equalsIgnoreCase(second)) {
            differences.add(Difference.CASE);
        }
        if (familyFirst(one) != familyFirst(other) && Letters.folded(first).equals(Letters.folded(second))) {
            differences.add(Difference.ORDER);
        }
        if (!one.titles().equals(other.titles())) {
            differences.add(Difference.TITLES);
        }
        if (!one.credentials().equals(other.credentials())) {
            differences.add(Difference.SUFFIXES);
        }
    }

    private static boolean familyFirst(PersonName name) {
        int comma = name.written().indexOf(',');
        return comma > 0
                && !name.forenames().isEmpty()
                && !Letters.folded(name.written().substring(0, comma))
                        .contains(Letters.folded(name.forenames().getFirst()));
    }

    private static void parts(PersonName one, PersonName other, Set<Difference> differences) {
        generations(one.generation(), other.generation(), differences);
        if (words(one.full()).equals(words(other.full()))) {
            letters(one.full(), other.full(), differences);
            return;
        }
        String family = one.fullFamily();
        String second = other.fullFamily();
        if (family == null || second == null) {
            oneName(one, other, differences);
            return;
        }
        families(family, second, differences);
        new Forenames(one, other).compare(differences);
    }

    private static void generations(@Nullable String one, @Nullable String other, Set<Difference> differences) {
        if (one == null || other == null) {
            if (one != null || other != null) {
                differences.add(Difference.SUFFIXES);
            }
        } else if (!number(one).equals(number(other))) {
            differences.add(Difference.OTHER_GENERATION);
        }
    }

    private static String number(String generation) {
        return switch (generation) {
            case "Sr." -> "I";
            case "Jr." -> "II";
            default -> generation;
        };
    }

    /** One of the two is a single name. */
    private static void oneName(PersonName one, PersonName other, Set<Difference> differences) {
        List<String> few = words(one.full());
        List<String> many = words(other.full());
        boolean within = few.size() < many.size() ? many.containsAll(few) : few.containsAll(many);
        differences.add(within ? Difference.ONE_NAME : Difference.OTHER_FAMILY_NAME);
    }

    private static void families(String one, String other, Set<Difference> differences) {
        String first = Letters.folded(one);
        String second = Letters.folded(other);
        if (first.equals(second)) {
            letters(one, other, differences);
            return;
        }
        List<String> some = main(one);
        List<String> others = main(other);
        if (String.join("", some).equals(String.join("", others))) {
            differences.add(Difference.PARTICLES);
            if (some.size() < words(one).size() && others.size() < words(other).size()) {
                // "du Pont" and "den Pont" are two families.
                differences.add(Difference.TYPO);
            }
        } else if (some.size() != others.size() && doubled(some, others)) {
            differences.add(Difference.DOUBLE_FAMILY_NAME);
        } else if (Spelled.slip(first, second)) {
            differences.add(Difference.TYPO);
        } else {
            differences.add(Difference.OTHER_FAMILY_NAME);
        }
    }

    /** Whether the last words agree; two letters are too few to say so. */
    private static boolean doubled(List<String> some, List<String> others) {
        return some.getLast().equals(others.getLast()) && some.getLast().length() > 3;
    }

    /** The words of a family name without its particles; all if there is nothing else. */
    private static List<String> main(String family) {
        List<String> all = words(family);
        List<String> main = new ArrayList<>(all);
        main.removeIf(Particles::small);
        return main.isEmpty() ? all : main;
    }

    static void letters(String one, String other, Set<Difference> differences) {
        String first = Letters.lower(one);
        String second = Letters.lower(other);
        if (first.equals(second)) {
            return;
        }
        boolean marks = !bare(first).equals(bare(second));
        differences.add(marks ? Difference.DIACRITICS : Difference.PUNCTUATION);
    }

    /** Letters alone, with their marks. */
    private static String bare(String text) {
        StringBuilder letters = new StringBuilder();
        text.codePoints().filter(Character::isLetter).forEach(letters::appendCodePoint);
        return letters.toString();
    }

    /** The folded words of a name; a hyphen parts them as a space does. */
    static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        for (String word : name.split("[\\s-]+")) {
            String folded = Letters.folded(word);
            if (!folded.isEmpty()) {
                words.add(folded);
            }
        }
        return words;
    }
}
