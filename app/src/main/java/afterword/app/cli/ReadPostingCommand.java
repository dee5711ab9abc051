package afterword.app.cli;

import afterword.app.present.PostingJson;
import afterword.app.present.PostingText;
import afterword.engine.notation.Fields;
import afterword.prose.posting.Advert;
import afterword.prose.posting.PostingReader;
import java.io.IOException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What an advert for a job says. */
@Command(
        name = "posting",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "What an advert says: the work, who, where, until when, whom to ask, the pay, and what it asks of applicants.",
            "Each with the sentence that says so; what is not clear is left out. Of a saved page nothing is fetched."
        })
final class ReadPostingCommand implements Callable<Integer> {

    private final Session session;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(
            arity = "0..1",
            paramLabel = "FILE",
            description = "The advert, text or a saved page; - for standard input.")
    private @Nullable String path;

    @Option(names = "--json", description = "Answer for programs: one line of JSON.")
    private boolean json;

    @Option(
            names = "--batch",
            paramLabel = "FILE",
            description =
                    "A line such as {\"file\": \"advert.txt\"} in, an answer a line out, in the same order; - for standard"
                            + " input.")
    private @Nullable String batch;

    ReadPostingCommand(Session session) {
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
                Advert advert =
                        PostingReader.read(ReadFile.text(file, asked.get("file").place()));
                out.put("file", file);
                PostingJson.write(out, advert);
            });
        }
        if (path == null) {
            throw new ParameterException(
                    spec.commandLine(), "there is nothing to read. Expected a file, or --batch with a file of them");
        }
        Advert advert = PostingReader.read(
                path.equals("-") ? ReadFile.text(session.here.in(), "standard input") : ReadFile.text(path, null));
        if (json) {
            session.answer(out -> PostingJson.write(out, advert));
        } else {
            session.answer(PostingText.of(advert, session.here.colour()));
        }
        return Cli.DONE;
    }

    private void refuse(boolean wrong, String message) {
        if (wrong) {
            throw new ParameterException(spec.commandLine(), message);
        }
    }
}
