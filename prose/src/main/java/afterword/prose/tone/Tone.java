package afterword.prose.tone;

import afterword.engine.notation.Node;
import afterword.engine.notation.Notation;
import afterword.prose.letter.Finding;
import afterword.prose.letter.Repair;
import afterword.prose.letter.Severity;
import afterword.prose.letter.Span;
import afterword.prose.linear.LinearModel;
import afterword.prose.reply.Sentences;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads how a text sounds, sentence by sentence, by the checks of rules section 5 that judge a sentence. Pure, and safe for
 * use by several threads. The time it takes grows with the length of the text and no faster.
 */
public final class Tone {

    private static final List<String> BUILT_IN = List.of(
            "L1", "L2", "L3", "L4", "L5", "L6", "L7", "L8", "L11", "L12", "L16", "L17", "L18", "L19", "L20", "L21",
            "L22", "L23", "L24", "L26", "L27");

    private final Lexicon lexicon;
    private final List<Check> checks;
    private final LinearModel model;

    private Tone(Lexicon lexicon, List<Check> checks, LinearModel model) {
        this.lexicon = lexicon;
        this.checks = checks;
        this.model = model;
    }

    /** The checks that come with the product; read on first use. */
    public static Tone builtin() {
        return Builtin.TONE;
    }

    private static final class Builtin {
        static final Tone TONE = load();
    }

    private static Tone load() {
        Lexicon lexicon = Lexicon.read(resource("words.yaml"));
        CheckReader reader = new CheckReader(lexicon);
        List<Check> checks =
                BUILT_IN.stream().map(id -> reader.read(resource(id + ".yaml"))).toList();
        lexicon.vocabulary.close();
        return new Tone(lexicon, checks, Opinion.shipped());
    }

    /** The same checks beside another second opinion. */
    Tone with(LinearModel other) {
        return new Tone(lexicon, checks, other);
    }

    private static Node resource(String name) {
        try (InputStream in = Tone.class.getResourceAsStream("/checks/" + name)) {
            String text = new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
            return Notation.yaml(name, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Check> checks() {
        return checks;
    }

    /** Those patterns that stand somewhere in a text. */
    List<Pattern> patternsIn(String text, List<Pattern> patterns) {
        Passage passage = new Passage(lexicon);
        List<Pattern> in = new ArrayList<>();
        for (afterword.prose.reply.Span sentence : Sentences.of(text)) {
            passage.fill(text, sentence.start(), sentence.end(), true);
            patterns.stream().filter(pattern -> pattern.in(passage)).forEach(in::add);
        }
        return in;
    }

    /** Reads the body of a letter, or any part of it. */
    public Reading read(String body) {
        return read(Span.Part.BODY, body);
    }

    /**
     * Reads a subject or a body.
     *
     * @param part where the text stands
     * @param text sentences; lines that stand for themselves are some
     */
    public Reading read(Span.Part part, String text) {
        return new Look(part, text).reading();
    }

    /**
     * What to say where a letter lacks something.
     *
     * @param check its id, one that wants something ("L11")
     * @param reading of the whole letter
     * @return one finding, without a span, for each thing wanted that no sentence says
     */
    public List<Finding> lacking(String check, Reading reading) {
        List<Finding> lacking = new ArrayList<>();
        for (Check each : checks) {
            if (each.id().equals(check)) {
                for (Check.Wish wish : each.wanted()) {
                    if (!reading.says(check, wish.name())) {
                        lacking.add(new Finding(
                                check, each.severity(), null, wish.title(), wish.says(), each.sources(), null));
                    }
                }
            }
        }
        return List.copyOf(lacking);
    }

    /** Going through one text. */
    private final class Look {

        private final Span.Part part;
        private final String text;
        private final Passage passage = new Passage(lexicon);
        private final Opinion opinion = new Opinion(model);
        private final List<Finding> findings = new ArrayList<>();
        private final List<Sign> signs = new ArrayList<>();
        private final Set<Check.Fault> once = new HashSet<>();

        Look(Span.Part part, String text) {
            this.part = part;
            this.text = text;
        }

        Reading reading() {
            for (afterword.prose.reply.Span sentence : Sentences.of(text)) {
                int before = findings.size();
                Span whole = new Span(part, sentence.start(), sentence.end());
                opinion.hear(text, sentence.start(), sentence.end());
                int at = sentence.start();
                while (at < sentence.end()) {
                    boolean first = at == sentence.start();
                    at = passage.fill(text, at, sentence.end(), first);
                    checks.forEach(check -> judge(check, whole));
                }
                if (part == Span.Part.BODY) {
                    opinion.faults().forEach(check -> minded(check, whole, before));
                }
            }
            findings.sort(Comparator.comparingInt(
                    finding -> Objects.requireNonNull(finding.span()).from()));
            return new Reading(List.copyOf(findings), List.copyOf(signs));
        }

        private void judge(Check check, Span sentence) {
            for (Check.Wish wish : check.wanted()) {
                if (any(wish.patterns()) && !any(wish.unless())) {
                    signs.add(new Sign(check.id(), wish.name(), sentence));
                }
            }
            int before = findings.size();
            for (Check.Fault fault : check.faults()) {
                Pattern.Match match = earliest(fault.patterns());
                if (match != null
                        && (fault.several() || opinion.confirms(check.id()))
                        && !any(check.unless())
                        && (!fault.several() || !once.add(fault))) {
                    add(finding(check, fault, match), before);
                }
            }
        }

        private boolean any(List<Pattern> patterns) {
            for (Pattern pattern : patterns) {
                if (pattern.in(passage)) {
                    return true;
                }
            }
            return false;
        }

        private Pattern.@Nullable Match earliest(List<Pattern> patterns) {
            Pattern.Match earliest = null;
            for (Pattern pattern : patterns) {
                Pattern.Match match = pattern.find(passage);
                if (match != null && (earliest == null || match.first() < earliest.first())) {
                    earliest = match;
                }
            }
            return earliest;
        }

        private Finding finding(Check check, Check.Fault fault, Pattern.Match match) {
            Span span = new Span(part, passage.from(match.first()), passage.to(match.last() - 1));
            Severity severity = !fault.several() && opinion.doubts(check.id()) ? Severity.ADVICE : fault.severity();
            String instead = fault.instead();
            Repair repair = instead == null ? null : new Repair(span, asThere(instead, span));
            return new Finding(check.id(), severity, span, fault.title(), fault.says(), check.sources(), repair);
        }

        /** A fault that no pattern knows, where none does. What is only guessed never keeps a letter from going. */
        private void minded(String id, Span sentence, int since) {
            for (Check check : checks) {
                Check.Impression impression = check.impression();
                if (check.id().equals(id)
                        && impression != null
                        && findings.subList(since, findings.size()).stream()
                                .noneMatch(each -> each.check().equals(id))) {
                    findings.add(new Finding(
                            id,
                            opinion.sure(id) ? Severity.WARNING : Severity.ADVICE,
                            sentence,
                            impression.title(),
                            impression.says(),
                            check.sources(),
                            null));
                }
            }
        }

        /** With a capital where one stands now. */
        private String asThere(String instead, Span span) {
            return Character.isUpperCase(text.charAt(span.from()))
                    ? Character.toUpperCase(instead.charAt(0)) + instead.substring(1)
                    : instead;
        }

        /** Of one check, the same words are found once. */
        private void add(Finding finding, int since) {
            Span span = Objects.requireNonNull(finding.span());
            for (Finding other : findings.subList(since, findings.size())) {
                Span taken = Objects.requireNonNull(other.span());
                if (taken.from() < span.to() && span.from() < taken.to()) {
                    return;
                }
            }
            findings.add(finding);
        }
    }
}
