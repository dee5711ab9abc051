package afterword.prose.spelling;

import afterword.prose.confused.Confusables;
import afterword.prose.draft.English;
import afterword.prose.letter.Finding;
import afterword.prose.letter.Letter;
import afterword.prose.letter.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what is misspelt or ungrammatical in a letter (L9). Any number may ask it; they are answered in turn. */
public final class Proofreader {

    /** What a draft leaves for the person to fill in; another check speaks of it. */
    private static final Pattern BLANK = Pattern.compile("\\[[^\\]\\n]{0,80}\\]|_{3,}");

    private final Grammarian grammarian = new Grammarian();
    private final Confusables confusables = Confusables.builtIn();

    private Proofreader() {}

    /** Reads rules and dictionaries, which takes seconds and 130 MB that stay. */
    public static Proofreader load() {
        Proofreader loaded = new Proofreader();
        loaded.grammarian.load();
        return loaded;
    }

    /** Findings in the order of the letter; none overlap. A word that is known is not looked for in any dictionary. */
    public List<Finding> read(Letter letter, KnownWords known, English english) {
        Set<String> asked = new HashSet<>();
        List<Finding> findings = new ArrayList<>(read(letter.subject(), Span.Part.SUBJECT, known, english, asked));
        findings.addAll(read(letter.body(), Span.Part.BODY, known, english, asked));
        return findings;
    }

    /** What was found of a letter already, and its slips behind it; words something is said of already are left at that. */
    public List<Finding> addTo(List<Finding> found, Letter letter, KnownWords known, English english) {
        List<Finding> all = new ArrayList<>(found);
        for (Finding slip : read(letter, known, english)) {
            if (found.stream().noneMatch(each -> sameWords(each, slip))) {
                all.add(slip);
            }
        }
        return all;
    }

    private static boolean sameWords(Finding one, Finding other) {
        Span here = one.span();
        Span there = other.span();
        return here != null
                && there != null
                && (one.check().equals("L9") || one.check().equals("L10"))
                && here.part() == there.part()
                && here.from() < there.to()
                && there.from() < here.to();
    }

    private List<Finding> read(String text, Span.Part part, KnownWords known, English english, Set<String> asked) {
        List<Slip> slips = new ArrayList<>();
        blanks(text).forEach(slips::add);
        int blanks = slips.size();
        for (Confusables.Found each : confusables.in(text)) {
            add(new Slip(Slip.Kind.CONFUSED, each.from(), each.to(), List.of(each.instead())), slips);
        }
        List<Slip> unknown = new ArrayList<>();
        for (Slip slip : grammarian.slips(text, english)) {
            String words = text.substring(slip.from(), slip.to());
            if (!passes(slip, words, known)) {
                int before = slips.size();
                add(slip, slips);
                if (slip.kind() == Slip.Kind.UNKNOWN && slips.size() > before) {
                    unknown.add(slip);
                }
            }
        }
        Set<Slip> left = new Doubt(text, unknown, asked).left();
        return slips.subList(blanks, slips.size()).stream()
                .filter(slip -> slip.kind() != Slip.Kind.UNKNOWN || left.contains(slip))
                .sorted(Comparator.comparingInt(Slip::from))
                .map(slip -> Wording.finding(
                        slip, new Span(part, slip.from(), slip.to()), text.substring(slip.from(), slip.to()), english))
                .toList();
    }

    private static boolean passes(Slip slip, String words, KnownWords known) {
        return switch (slip.kind()) {
            case UNKNOWN -> known.all(words) || known.wrote(words);
            case FOREIGN -> known.all(words);
            default -> known.names(words);
        };
    }

    private static void add(Slip slip, List<Slip> slips) {
        if (slips.stream().noneMatch(slip::overlaps)) {
            slips.add(slip);
        }
    }

    private static List<Slip> blanks(String text) {
        List<Slip> blanks = new ArrayList<>();
        Matcher blank = BLANK.matcher(text);
        while (blank.find()) {
            blanks.add(new Slip(Slip.Kind.UNKNOWN, blank.start(), blank.end(), List.of()));
        }
        return blanks;
    }
}
