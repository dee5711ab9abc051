package afterword.prose.reply;

import afterword.prose.linear.LinearModel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Sentences with what they say, and mails of which only the whole is known: what the second opinion is trained on. */
final class Material {

    private static final Map<String, Answer> TAGS = Map.ofEntries(
            Map.entry("ack", Answer.ACKNOWLEDGEMENT),
            Map.entry("news", Answer.NEWS),
            Map.entry("timeline", Answer.TIMELINE),
            Map.entry("timeline-moved", Answer.TIMELINE_MOVED),
            Map.entry("hold", Answer.ON_HOLD),
            Map.entry("invite", Answer.INVITATION),
            Map.entry("schedule", Answer.SCHEDULING),
            Map.entry("documents", Answer.DOCUMENTS_WANTED),
            Map.entry("call", Answer.CALL_WANTED),
            Map.entry("follow-up", Answer.FOLLOW_UP_WANTED),
            Map.entry("reject", Answer.FORM_REJECTION),
            Map.entry("reject-form", Answer.FORM_REJECTION),
            Map.entry("reject-personal", Answer.FORM_REJECTION),
            Map.entry("reopened", Answer.REOPENED),
            Map.entry("offer", Answer.OFFER),
            Map.entry("no-status", Answer.NO_STATUS_CONTACT),
            Map.entry("silence", Answer.PROCESS_SILENCE),
            Map.entry("no-contact", Answer.NO_CONTACT),
            Map.entry("calls-welcome", Answer.CALLS_WELCOME),
            Map.entry("calls-unwelcome", Answer.CALLS_UNWELCOME),
            Map.entry("ooo", Answer.OUT_OF_OFFICE),
            Map.entry("bounce", Answer.BOUNCE),
            Map.entry("nojob", Answer.NO_JOB_MAIL));

    /** A sentence and what it says, or, in a mail of several, may say. */
    record Sample(String file, int[] traits, EnumSet<Answer> says, int mail, String text) {

        /** Whether it is known what this very sentence says. */
        boolean alone() {
            return mail < 0;
        }
    }

    /** The corpora of whole mails; the cues were made for the first three. */
    static final List<String> MAILS = List.of(
            "dev.txt",
            "own.txt",
            "later.txt",
            "unseen.txt",
            "unseen-2.txt",
            "unseen-3.txt",
            "unseen-4.txt",
            "unseen-5.txt",
            "learn-a.txt",
            "learn-b.txt",
            "learn-c.txt");

    private static final Path SENTENCES = Path.of("src/training/replies");
    private static final int MOST_MAILS = 10_000;
    private static final LinearModel NONE = LinearModel.silent(ReplyReader.ANSWERS);

    private Material() {}

    /** All there is, a list for each file: the sentences, and the corpora of whole mails. */
    static List<List<Sample>> all() {
        List<List<Sample>> all = new ArrayList<>();
        for (String mails : MAILS) {
            all.add(mails(Example.of(Example.CORPORA.resolve(mails)), mails, all.size() * MOST_MAILS));
        }
        all.add(mails(Example.refusals(), "refusals", all.size() * MOST_MAILS));
        try (Stream<Path> files = Files.list(SENTENCES)) {
            files.filter(file -> file.getFileName().toString().startsWith("sentences-"))
                    .sorted()
                    .forEach(file -> all.add(sentences(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }

    /** A line is {@code tag[+tag]|sentence}. */
    static List<Sample> sentences(Path file) {
        String name = file.getFileName().toString();
        return lines(file).stream()
                .map(line -> {
                    int bar = line.indexOf('|');
                    String text = line.substring(bar + 1).strip();
                    EnumSet<Answer> says = says(line.substring(0, bar));
                    return new Sample(name, traits(text, new Span(0, text.length()), true), says, -1, text);
                })
                .toList();
    }

    private static EnumSet<Answer> says(String tags) {
        EnumSet<Answer> says = EnumSet.noneOf(Answer.class);
        for (String tag : tags.strip().split("\\+")) {
            Answer answer = TAGS.get(tag);
            if (answer != null) {
                says.add(answer);
            } else if (!tag.equals("none")) {
                throw new IllegalArgumentException("no such tag: " + tag);
            }
        }
        return says;
    }

    /**
     * The sentences of mails; one that is a mail's only one says what the mail says. Cues are shown only for a corpus they
     * were not made for: elsewhere they would look better than they are.
     */
    private static List<Sample> mails(List<Example> examples, String file, int first) {
        List<Sample> samples = new ArrayList<>();
        boolean cues = file.startsWith("unseen") || file.startsWith("learn");
        int mail = first;
        for (Example example : examples) {
            EnumSet<Answer> means = EnumSet.noneOf(Answer.class);
            example.means().forEach(answer -> means.add(Agreement.known(answer)));
            List<Span> spans = Sentences.of(example.text());
            for (Span span : spans) {
                samples.add(new Sample(
                        file,
                        traits(example.text(), span, cues),
                        EnumSet.copyOf(means),
                        spans.size() == 1 ? -1 : mail,
                        span.of(example.text())));
            }
            mail++;
        }
        return samples;
    }

    private static int[] traits(String text, Span span, boolean cues) {
        Scan scan = new Scan(ReplyReader.lexicon(), NONE);
        scan.read(text, span, 0);
        Words words = new Words(ReplyReader.lexicon().vocabulary);
        words.fill(text, span.start(), span.end());
        Traits traits = new Traits(ReplyReader.lexicon().kin);
        traits.fill(words, text.charAt(span.end() - 1) == '?', cues ? scan.hits : List.of());
        return Arrays.copyOf(traits.found, traits.count);
    }

    static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
