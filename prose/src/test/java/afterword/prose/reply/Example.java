package afterword.prose.reply;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A message with what it means, as the corpora write it: {@code class|subject|text}, several classes joined by +, a
 * tilde for the end of a line.
 */
record Example(Set<Answer> means, String label, String subject, String text) {

    static final Path CORPORA = Path.of("src/test/resources/replies");

    private static final Map<String, Answer> CLASSES = Map.ofEntries(
            Map.entry("ack", Answer.ACKNOWLEDGEMENT),
            Map.entry("news", Answer.NEWS),
            Map.entry("timeline", Answer.TIMELINE),
            Map.entry("timeline-moved", Answer.TIMELINE_MOVED),
            Map.entry("hold", Answer.ON_HOLD),
            Map.entry("invite", Answer.INVITATION),
            Map.entry("schedule", Answer.SCHEDULING),
            Map.entry("request-docs", Answer.DOCUMENTS_WANTED),
            Map.entry("request-call", Answer.CALL_WANTED),
            Map.entry("request-followup", Answer.FOLLOW_UP_WANTED),
            Map.entry("reject-form", Answer.FORM_REJECTION),
            Map.entry("reject-personal", Answer.PERSONAL_REJECTION),
            Map.entry("reopen", Answer.REOPENED),
            Map.entry("offer", Answer.OFFER),
            Map.entry("stop-status", Answer.NO_STATUS_CONTACT),
            Map.entry("stop-process", Answer.PROCESS_SILENCE),
            Map.entry("stop-contact", Answer.NO_CONTACT),
            Map.entry("calls-welcome", Answer.CALLS_WELCOME),
            Map.entry("calls-unwelcome", Answer.CALLS_UNWELCOME),
            Map.entry("ooo", Answer.OUT_OF_OFFICE),
            Map.entry("bounce", Answer.BOUNCE),
            Map.entry("other", Answer.NO_JOB_MAIL));

    static List<Example> of(Path file) {
        try {
            return Files.readAllLines(file).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("# "))
                    .map(Example::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Form rejections of real employers. */
    static List<Example> refusals() {
        try {
            return Files.readAllLines(CORPORA.resolve("rejection-api_53.csv")).stream()
                    .map(line -> line.substring(line.indexOf('"') + 1, line.lastIndexOf('"')))
                    .map(text -> new Example(Set.of(Answer.FORM_REJECTION), "reject-form", "", text))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Example of(String line) {
        String[] parts = line.split("\\|", 3);
        Set<Answer> means = Arrays.stream(parts[0].split("\\+"))
                .map(name -> {
                    Answer answer = CLASSES.get(name);
                    if (answer == null) {
                        throw new IllegalArgumentException("no such class: " + name);
                    }
                    return answer;
                })
                .collect(Collectors.toCollection(TreeSet::new));
        return new Example(means, parts[0], parts[1], parts[2].replace('~', '\n'));
    }

    Set<Answer> read() {
        return read(new ReplyReader());
    }

    Set<Answer> read(ReplyReader reader) {
        return reader.read(subject, text).claims().stream()
                .map(Claim::answer)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
