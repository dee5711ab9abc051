package afterword.app.cli;

import afterword.app.present.ReplyJson;
import afterword.app.present.ReplyText;
import afterword.engine.notation.BadInputException;
import afterword.engine.notation.Fields;
import afterword.engine.notation.Place;
import afterword.engine.notation.Problem;
import afterword.prose.mail.MailFile;
import afterword.prose.mail.Message;
import afterword.prose.mail.MessageReader;
import afterword.prose.reply.ReplyReader;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What an employer's mail means. */
@Command(
        name = "reply",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "What an employer's mail means: news, a date, an invitation, a request, an offer, a no, a stop ...",
            "Each with the sentence that says so. Only the newest text is read, no quoted text and no signature."
        })
final class ReadReplyCommand implements Callable<Integer> {

    private static final String EXPECTED = "a mail saved as a file, such as reply.eml";

    private final Session session;
    private final ReplyReader reader = new ReplyReader();

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "FILE", description = "The mail as a file (.eml); - for standard input.")
    private @Nullable String path;

    @Option(names = "--json", description = "Answer for programs: one line of JSON.")
    private boolean json;

    @Option(
            names = "--batch",
            paramLabel = "FILE",
            description =
                    "A line such as {\"file\": \"reply.eml\"} in, an answer a line out, in the same order; - for standard"
                            + " input.")
    private @Nullable String batch;

    ReadReplyCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        if (batch != null) {
            refuse(path != null, "FILE and --batch exclude each other. Expected one of them");
            refuse(!json, "--batch answers in JSON alone. Expected --json as well");
            return new ReadBatch(session).run(batch, (out, line) -> {
                Fields asked = Fields.of(line, "a line");
                String file = asked.text("file");
                asked.noOthers();
                Message message = mail(file, asked.get("file").place());
                out.put("file", file);
                ReplyJson.write(out, message, reader.read(message));
            });
        }
        if (path == null) {
            throw new ParameterException(
                    spec.commandLine(), "there is nothing to read. Expected a mail, or --batch with a file of them");
        }
        Message message =
                path.equals("-") ? new MessageReader().read(session.here.in()) : mail(path, new Place(path, 1, 1));
        if (json) {
            session.answer(out -> ReplyJson.write(out, message, reader.read(message)));
        } else {
            session.answer(ReplyText.of(message, reader.read(message), session.here.colour()));
        }
        return Cli.DONE;
    }

    private static Message mail(String file, Place place) {
        try {
            return new MailFile().read(Path.of(file));
        } catch (MailFile.Unreadable bad) {
            throw new BadInputException(
                    new Problem(place, null, String.valueOf(bad.getMessage()), EXPECTED, bad.maybe()));
        } catch (InvalidPathException bad) {
            throw new BadInputException(new Problem(place, null, String.valueOf(bad.getMessage()), EXPECTED, null));
        }
    }

    private void refuse(boolean wrong, String message) {
        if (wrong) {
            throw new ParameterException(spec.commandLine(), message);
        }
    }
}
