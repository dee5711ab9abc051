package afterword.prose.review;

import afterword.prose.letter.Finding;
import afterword.prose.letter.Repair;
import afterword.prose.letter.Span;
import afterword.prose.tone.Reading;
import afterword.prose.tone.Sign;
import afterword.prose.tone.Tone;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A text as tone reads it: names of people are no words, whatever they sound like, and the employer goes by the name that
 * employers have in the examples of the checks.
 *
 * @param origin for each character, where it stood
 */
record Neutral(String text, int[] origin) {

    private static final String EMPLOYER = "Northwind";
    private static final int SHORTEST_ALONE = 5;

    /** The stretch of a text between two places. */
    static Neutral of(String whole, int start, int end, Roster roster) {
        StringBuilder text = new StringBuilder();
        int[] origin = new int[2 * (end - start) + EMPLOYER.length() + 1];
        List<WordIn> words = WordIn.of(whole, start, end);
        List<String> name = List.of(roster.employers().getFirst().split("\\s+"));
        int at = start;
        int next = 0;
        while (next < words.size()) {
            WordIn word = words.get(next);
            at = copy(whole, at, word.from(), text, origin);
            int employer = employer(words, next, name, whole);
            if (employer > 0) {
                WordIn last = words.get(next + employer - 1);
                at = put(EMPLOYER, last.to(), word.from(), text, origin);
                next += employer;
            } else {
                if (person(words, next, whole, roster)) {
                    at = put("Q" + "x".repeat(word.text().length() - 1), word.to(), word.from(), text, origin);
                }
                at = copy(whole, at, word.to(), text, origin);
                next++;
            }
        }
        copy(whole, at, end, text, origin);
        return new Neutral(text.toString(), Arrays.copyOf(origin, text.length()));
    }

    private static int copy(String whole, int from, int to, StringBuilder text, int[] origin) {
        for (int i = from; i < to; i++) {
            origin[text.length()] = i;
            text.append(whole.charAt(i));
        }
        return Math.max(from, to);
    }

    /** Puts other letters in the place of some, the last of which counts as the last of them. */
    private static int put(String other, int to, int from, StringBuilder text, int[] origin) {
        for (int i = 0; i < other.length(); i++) {
            origin[text.length()] = i == other.length() - 1 ? to - 1 : Math.min(from + i, to - 1);
            text.append(other.charAt(i));
        }
        return to;
    }

    /** How many words from here on name the employer, 0 if none. */
    private static int employer(List<WordIn> words, int at, List<String> name, String whole) {
        int length = 0;
        while (length < name.size()
                && at + length < words.size()
                && Nearness.same(words.get(at + length).text(), name.get(length).replaceAll("[,.]+$", ""))
                && (length == 0 || words.get(at + length).follows(words.get(at + length - 1), whole))) {
            length++;
        }
        boolean alone = length > 0 && words.get(at).text().length() >= SHORTEST_ALONE && !words.get(at).first();
        return length == name.size() || alone ? Math.max(length, 1) : 0;
    }

    /** Whether a word is a name here: with a capital, and not where a sentence may just begin with the word. */
    private static boolean person(List<WordIn> words, int at, String whole, Roster roster) {
        WordIn word = words.get(at);
        if (!word.capital() || word.text().length() < 2 || roster.people().stream().noneMatch(each -> each.has(word.text()))) {
            return false;
        }
        boolean before = at > 0 && words.get(at - 1).capital() && word.follows(words.get(at - 1), whole);
        boolean after = at + 1 < words.size()
                && words.get(at + 1).follows(word, whole)
                && roster.people().stream().anyMatch(each -> each.has(words.get(at + 1).text()));
        return !word.first() || before || after;
    }

    /** How it reads, with every place where it stood. */
    Reading read(Tone tone, Span.Part part) {
        Reading reading = tone.read(part, text);
        List<Finding> findings = new ArrayList<>();
        List<Sign> signs = new ArrayList<>();
        for (Finding each : reading.findings()) {
            Span span = each.span();
            Repair repair = each.repair();
            findings.add(new Finding(
                    each.check(),
                    each.severity(),
                    span == null ? null : there(span),
                    each.title(),
                    each.says(),
                    each.sources(),
                    repair == null ? null : new Repair(there(repair.span()), repair.with())));
        }
        reading.signs().forEach(sign -> signs.add(new Sign(sign.check(), sign.wish(), there(sign.span()))));
        return new Reading(List.copyOf(findings), List.copyOf(signs));
    }

    private Span there(Span span) {
        return new Span(span.part(), origin[span.from()], origin[span.to() - 1] + 1);
    }
}
