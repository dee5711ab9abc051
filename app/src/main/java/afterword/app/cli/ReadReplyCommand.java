package afterword.app.cli;

import afterword.app.present.JsonText;
import afterword.app.present.ReplyJson;
import afterword.app.present.ReplyText;
import afterword.app.reading.ProposedFact;
import afterword.engine.fact.Event;
import afterword.engine.notation.Fields;
import afterword.engine.notation.Place;
import afterword.prose.mail.Message;
import afterword.prose.mail.MessageReader;
import afterword.prose.reply.Dates;
import afterword.prose.reply.Proposals;
import afterword.prose.reply.Reading;
import afterword.prose.reply.ReplyReader;
import afterword.prose.timeline.TimelineReader;
import java.io.IOException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What an employer's mail means. */
@Command(
        name = "reply",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "What an employer's mail means: news, a date, an invitation, a request, an offer, a no, a stop ...",
            "Each with the sentence that says so. Only the newest text is read, no quoted text and no signature.",
            "With --json also the facts it would add to a case, for somebody to confirm."
        })
final class ReadReplyCommand implements Callable<Integer> {

    private final Session session;
    private final ReplyReader reader = new ReplyReader();

    private final TimelineReaders readers;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private final ReadArguments asked = new ReadArguments();

    @Option(
            names = "--region",
            paramLabel = "REGION",
            description =
                    "Whose holidays and order of day and month count in the dates proposed, such as GB; US if left"
                            + " out. In a batch each line may have its own.")
    private @Nullable String region;

    ReadReplyCommand(Session session) {
        this.session = session;
        this.readers = new TimelineReaders(session.calendars);
    }

    @Override
    public Integer call() throws IOException {
        String batch = asked.batch();
        if (batch != null) {
            if (region != null) {
                throw new ParameterException(
                        spec.commandLine(), "--region stands in the lines of a batch. Expected --batch without it");
            }
            return new ReadBatch(session).run(batch, (out, line) -> {
                Fields told = Fields.of(line, "a line");
                String file = told.text("file");
                TimelineReader days = readers.of(told, "region", null);
                told.noOthers();
                Message message = ReadFile.mail(file, told.get("file").place());
                out.put("file", file);
                write(out, message, days);
            });
        }
        String path = asked.file();
        Message message = path.equals("-")
                ? new MessageReader().read(session.here.in())
                : ReadFile.mail(path, new Place(path, 1, 1));
        if (asked.json()) {
            TimelineReader days = readers.of(Arguments.of("--region", region), "--region", null);
            session.answer(out -> write(out, message, days));
        } else {
            session.answer(ReplyText.of(message, reader.read(message), session.here.colour()));
        }
        return Cli.DONE;
    }

    /** What it means, and the facts it would add: no dates among them where the mail does not say when it was sent. */
    private void write(JsonText out, Message message, TimelineReader days) {
        Reading reading = reader.read(message);
        OffsetDateTime sent = message.sent();
        Proposals proposals = new Proposals(sent == null ? Dates.UNREAD : Dates.of(days));
        LocalDateTime received = sent == null ? LocalDateTime.MIN : sent.toLocalDateTime();
        ReplyJson.write(out, message, reading);
        out.list("proposes");
        for (Event event : proposals.of(reading, message.body(), null, received, null)) {
            out.item(ProposedFact.of(event));
        }
        out.endList();
    }
}
