package afterword.prose.timeline;

import afterword.calendars.WorldCalendars;
import afterword.engine.notation.Fields;
import afterword.engine.notation.Notation;
import afterword.prose.linear.LinearModel;
import afterword.prose.linear.Regression;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Labelled sentences, and the days in them of which they tell whether they count: what {@link Opinion} is trained on. */
final class Material {

    /** Whoever wrote a sentence: what one hand wrote is measured by a model that has not seen it. */
    static final List<List<String>> HANDS = List.of(
            List.of("own-open.jsonl", "own-held.jsonl"),
            List.of("own-held-2.jsonl"),
            List.of("own-open-2.jsonl"),
            List.of("own-held-3.jsonl"),
            List.of("own-held-4.jsonl"),
            List.of("waiting-a.jsonl"),
            List.of("waiting-b.jsonl"),
            List.of("phrasings.txt"));

    private static final double COST = 3;
    private static final WorldCalendars CALENDARS = new WorldCalendars();
    private static final Map<String, TimelineReader> READERS = new HashMap<>();

    private Material() {}

    /** A sentence as labelled; no days where there is none. */
    record Sentence(
            String text,
            LocalDate said,
            String region,
            String precision,
            @Nullable LocalDate first,
            @Nullable LocalDate last) {

        private static Sentence of(String file, String line) {
            return file.endsWith(".txt") ? phrasing(line) : told(Fields.of(Notation.json(file, line), "a sentence"));
        }

        private static Sentence told(Fields told) {
            String region = told.text("region");
            return new Sentence(
                    told.text("text"),
                    told.date("said"),
                    region,
                    told.text("precision"),
                    told.has("first") ? told.date("first") : null,
                    told.has("last") ? told.date("last") : null);
        }

        /** {@code SAID REGION | PRECISION [FIRST LAST] | TEXT}. */
        private static Sentence phrasing(String line) {
            String[] parts = line.split(" \\| ", 3);
            String[] said = parts[0].split(" ");
            String[] read = parts[1].split(" ");
            return new Sentence(
                    parts[2],
                    LocalDate.parse(said[0]),
                    said[1],
                    read[0],
                    read.length > 1 ? LocalDate.parse(read[1]) : null,
                    read.length > 1 ? LocalDate.parse(read[2]) : null);
        }

        boolean isRead(Reading reading) {
            return reading.precision().word().equals(precision)
                    && Objects.equals(reading.first(), first)
                    && Objects.equals(reading.last(), last);
        }
    }

    static List<Sentence> of(String file) {
        try (var lines = Material.class.getResourceAsStream("/timelines/" + file)) {
            return new String(Objects.requireNonNull(lines, file).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> Sentence.of(file, line))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Sentence> all() {
        return HANDS.stream()
                .flatMap(List::stream)
                .map(Material::of)
                .flatMap(List::stream)
                .toList();
    }

    static TimelineReader reader(String region) {
        return READERS.computeIfAbsent(
                region, each -> new TimelineReader(Conventions.ofRegion(each), CALENDARS.of(each)));
    }

    static TimelineReader reader(String region, Opinion opinion) {
        return new TimelineReader(Conventions.ofRegion(region), CALENDARS.of(region), opinion);
    }

    /**
     * The weights, as {@link LinearModel#read} wants them. The day of the label counts, none counts where there is no day; of the
     * other days of a text nobody knows.
     */
    static byte[] train(List<Sentence> sentences) {
        List<int[]> samples = new ArrayList<>();
        List<Boolean> counts = new ArrayList<>();
        for (Sentence each : sentences) {
            Tokens words = Tokens.of(each.text);
            List<Phrase> phrases = reader(each.region).phrases(each.text, each.said);
            for (int i = 0; i < phrases.size(); i++) {
                Phrase phrase = phrases.get(i);
                boolean labelled =
                        phrase.first().equals(each.first) && phrase.last().equals(each.last);
                if ((each.first == null || labelled)
                        && phrase.named().grain() != Grain.UNKNOWN
                        && !phrase.isOver(each.said)) {
                    Phrase before = i > 0 ? phrases.get(i - 1) : null;
                    Phrase next = i + 1 < phrases.size() ? phrases.get(i + 1) : null;
                    Opinion.Traits traits = new Opinion.Traits(words, Clause.of(words, phrase, before, next));
                    samples.add(Arrays.copyOf(traits.found, traits.count));
                    counts.add(labelled);
                }
            }
        }
        Regression regression = new Regression(samples, 1, COST);
        regression.fit(IntStream.range(0, samples.size()).toArray(), (sample, label) -> counts.get(sample));
        return regression.written();
    }

    static Opinion opinion(List<Sentence> sentences) {
        return opinion(train(sentences));
    }

    static Opinion opinion(byte[] weights) {
        try {
            return new Opinion(LinearModel.read(new ByteArrayInputStream(weights), 1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
