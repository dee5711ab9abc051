package afterword.app.cli;

import afterword.app.present.TimelineJson;
import afterword.app.present.TimelineText;
import afterword.engine.notation.Fields;
import afterword.engine.notation.Node;
import afterword.prose.timeline.Reading;
import afterword.prose.timeline.TimelineReader;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** When something will happen, as an employer's sentence has it. */
@Command(
        name = "timeline",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "When something will happen, from the sentence that says so: the first and the last day, and how sure they are.",
            "What is no timeline, or not clear, is said to be none. docs/timelines.md has the conventions."
        })
final class ReadTimelineCommand implements Callable<Integer> {

    private final Session session;
    private final TimelineReaders readers;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "TEXT", description = "What was said, in quotes; - for standard input.")
    private @Nullable String text;

    @Option(
            names = "--said",
            paramLabel = "DATE",
            description = "The day on which it was said, or the instant with its offset; today if it is left out.")
    private @Nullable String said;

    @Option(names = "--zone", paramLabel = "ZONE", description = "Where it was said, such as America/New_York.")
    private @Nullable String zone;

    @Option(
            names = "--region",
            paramLabel = "REGION",
            description =
                    "Whose holidays and order of day and month count, such as US; the zone's country if left out.")
    private @Nullable String region;

    @Option(names = "--json", description = "Answer for programs: one line of JSON.")
    private boolean json;

    @Option(
            names = "--batch",
            paramLabel = "FILE",
            description =
                    "A line such as {\"text\": \"By Friday.\", \"said\": \"2026-06-04\", \"zone\": \"America/New_York\","
                            + " \"region\": \"US\"} in, an answer a line out, in the same order; - for standard input.")
    private @Nullable String batch;

    ReadTimelineCommand(Session session) {
        this.session = session;
        this.readers = new TimelineReaders(session.calendars);
    }

    @Override
    public Integer call() throws IOException {
        if (batch != null) {
            refuse(text != null, "TEXT and --batch exclude each other. Expected one of them");
            refuse(
                    said != null || zone != null || region != null,
                    "--said, --zone and --region stand in the lines of a batch. Expected --batch without them");
            refuse(!json, "--batch answers in JSON alone. Expected --json as well");
            return new ReadBatch(session).run(batch, (out, line) -> {
                Fields told = Fields.of(line, "a line");
                String words = told.text("text");
                ZoneId where = told.findZone("zone");
                LocalDate day = day(told, "said", where);
                TimelineReader reader = readers.of(told, "region", where);
                told.noOthers();
                out.put("text", words).put("said", day);
                TimelineJson.write(out, reader.read(words, day));
            });
        }
        if (text == null) {
            throw new ParameterException(
                    spec.commandLine(),
                    "there is nothing to read. Expected the words in quotes, or --batch with a file of them");
        }
        ZoneId where = Arguments.of("--zone", zone).findZone("--zone");
        LocalDate day = said == null ? today(where) : day(Arguments.of("--said", said), "--said", where);
        TimelineReader reader = readers.of(Arguments.of("--region", region), "--region", where);
        String words = text.equals("-") ? ReadFile.text(session.here.in(), "standard input") : text;
        Reading reading = reader.read(words, day);
        if (json) {
            session.answer(out -> {
                out.put("text", words).put("said", day);
                TimelineJson.write(out, reading);
            });
        } else {
            session.answer(TimelineText.of(reading, session.here.colour()));
        }
        return Cli.DONE;
    }

    private LocalDate today(@Nullable ZoneId where) {
        if (where == null) {
            throw new ParameterException(
                    spec.commandLine(),
                    "nothing tells on which day it was said. Expected --said with a date, or --zone to take today's there");
        }
        return session.here.clock().instant().atZone(where).toLocalDate();
    }

    /** The day of a date, or of an instant as the zone sees it. */
    private static LocalDate day(Fields told, String field, @Nullable ZoneId where) {
        Node node = told.get(field, "a date such as 2026-06-02");
        boolean instant = where != null
                && node instanceof Node.Scalar scalar
                && scalar.text().length() > 10;
        return instant ? told.instant(field, where).atZone(where).toLocalDate() : told.date(field);
    }

    private void refuse(boolean wrong, String message) {
        if (wrong) {
            throw new ParameterException(spec.commandLine(), message);
        }
    }
}
