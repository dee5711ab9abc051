package afterword.prose.tone;

import afterword.engine.notation.Fields;
import afterword.engine.notation.Notation;
import afterword.prose.reply.Sentences;
import afterword.prose.reply.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A sentence of which somebody said whether it may stand in a letter.
 *
 * @param file it is from
 * @param check it was written for
 * @param good whether no check has anything against it; a bad one may be a fault to other checks as well
 */
record Sentence(String file, String check, boolean good, String text) {

    private static final Path WRITTEN = Path.of("src/training/letters");
    private static final Path ORDINARY = Path.of("src/test/resources/tone/clean-sentences.txt");
    private static final Path LETTERS = Path.of("src/test/resources/tone/clean-letters.txt");
    private static final List<Path> OPENED = List.of("open", "held", "held-2").stream()
            .map(each -> Path.of("src/test/resources/letters-" + each))
            .toList();
    private static final Path DRAFTS = WRITTEN.resolve("drafts.txt");

    /** A list for each file of sentences that were written to learn from. */
    static List<List<Sentence>> written() {
        try (Stream<Path> files = Files.list(WRITTEN)) {
            return files.filter(file -> file.getFileName().toString().startsWith("sentences-"))
                    .sorted()
                    .map(Sentence::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Those every check stands beside, and some of which there is nothing to say. */
    static List<Sentence> known() {
        List<Sentence> known = new ArrayList<>();
        for (Check check : Tone.builtin().checks()) {
            check.good().forEach(text -> known.add(new Sentence("checks", check.id(), true, text)));
            check.bad().forEach(text -> known.add(new Sentence("checks", check.id(), false, text)));
        }
        lines(DRAFTS).forEach(text -> known.add(new Sentence("drafts", "", true, text)));
        lines(ORDINARY).forEach(text -> known.add(new Sentence("ordinary", "", true, text)));
        ordinary(String.join("\n", lines(LETTERS)), known);
        OPENED.forEach(folder -> opened(folder, known));
        return known;
    }

    private static void opened(Path folder, List<Sentence> known) {
        for (String line : lines(folder.resolve("letters.jsonl"))) {
            ordinary(Fields.of(Notation.json("letters.jsonl", line), "a letter").text("body"), known);
        }
        for (String line : lines(folder.resolve("sentences.jsonl"))) {
            Fields fields = Fields.of(Notation.json("sentences.jsonl", line), "a sentence");
            known.add(new Sentence("open", fields.text("check"), fields.flag("good", false), fields.text("text")));
        }
    }

    private static void ordinary(String letter, List<Sentence> known) {
        for (Span span : Sentences.of(letter)) {
            known.add(new Sentence("ordinary", "", true, span.of(letter)));
        }
    }

    /** A line is {@code L4 bad|sentence}. */
    static List<Sentence> of(Path file) {
        return lines(file).stream()
                .map(line -> {
                    int blank = line.indexOf(' ');
                    int bar = line.indexOf('|');
                    boolean good = line.substring(blank + 1, bar).equals("good");
                    return new Sentence(
                            file.getFileName().toString(), line.substring(0, blank), good, line.substring(bar + 1));
                })
                .toList();
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int[] traits() {
        Traits traits = new Traits();
        traits.fill(text, 0, text.length());
        return traits.drawn();
    }
}
