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
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

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

    @Mixin
    private final ReadArguments asked = new ReadArguments();

    ReadReplyCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        String batch = asked.batch();
        if (batch != null) {
            return new ReadBatch(session).run(batch, (out, line) -> {
                Fields told = Fields.of(line, "a line");
                String file = told.text("file");
                told.noOthers();
                Message message = mail(file, told.get("file").place());
                out.put("file", file);
                ReplyJson.write(out, message, reader.read(message));
            });
        }
        String path = asked.file();
        Message message =
                path.equals("-") ? new MessageReader().read(session.here.in()) : mail(path, new Place(path, 1, 1));
        if (asked.json()) {
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
}
