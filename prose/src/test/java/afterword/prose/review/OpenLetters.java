package afterword.prose.review;

import afterword.calendars.WorldCalendars;
import afterword.engine.casefile.CaseReader;
import afterword.engine.fact.Case;
import afterword.engine.fact.MessageKind;
import afterword.engine.notation.Fields;
import afterword.engine.notation.Notation;
import afterword.prose.letter.Finding;
import afterword.prose.letter.Form;
import afterword.prose.letter.Letter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Whole letters by somebody who had seen none of the checks: some with nothing wrong, some with one fault put in. */
public final class OpenLetters {

    /**
     * One of them.
     *
     * @param fault what was put in, null where nothing was
     */
    public record One(
            String id,
            Letter letter,
            Case file,
            Instant at,
            @Nullable Fault fault) {

        List<Finding> findings() {
            return Reviewer.builtin()
                    .review(letter, new Circumstances(file, at, List.of()))
                    .findings();
        }
    }

    /**
     * A fault.
     *
     * @param where the words it is in, empty where something is missing
     */
    public record Fault(String check, String severity, String kind, String where, List<String> also) {}

    private OpenLetters() {}

    public static List<One> read(String file) {
        return text(file)
                .lines()
                .map(line ->
                        one(file.substring(0, file.indexOf('/') + 1), Fields.of(Notation.json(file, line), "a letter")))
                .toList();
    }

    static String text(String file) {
        try (InputStream in = OpenLetters.class.getResourceAsStream("/" + file)) {
            return new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static One one(String folder, Fields fields) {
        String form = fields.text("form");
        Letter letter = new Letter(
                fields.word("kind", MessageKind.class),
                form.equals("post")
                        ? Form.LETTER
                        : Form.valueOf(form.toUpperCase(Locale.ROOT).replace('-', '_')),
                fields.text("to"),
                Objects.requireNonNullElse(fields.findText("subject"), ""),
                fields.text("body"),
                fields.texts("attachments"),
                fields.texts("cc"));
        Case file =
                new CaseReader(new WorldCalendars()).read(Notation.yaml("case", text(folder + fields.text("case"))));
        Fields fault = fields.findFields("fault", "a fault");
        return new One(
                fields.text("id"),
                letter,
                file,
                fields.instant("at"),
                fault == null
                        ? null
                        : new Fault(
                                fault.text("check"),
                                fault.text("severity"),
                                fault.text("kind"),
                                Objects.requireNonNullElse(fault.findText("where"), ""),
                                fault.texts("also")));
    }
}
