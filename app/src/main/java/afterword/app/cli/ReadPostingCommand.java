package afterword.app.cli;

import afterword.app.present.PostingJson;
import afterword.app.present.PostingText;
import afterword.engine.notation.Fields;
import afterword.prose.posting.Advert;
import afterword.prose.posting.PostingReader;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

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

    @Option(
            names = "--seen",
            paramLabel = "DATE",
            description = "The day on which it was seen, to tell the year of a closing date without one; today if left"
                    + " out. In a batch a line may have a field \"seen\".")
    private @Nullable String seen;

    @Mixin
    private final ReadArguments asked = new ReadArguments();

    ReadPostingCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        String batch = asked.batch();
        LocalDate day = seen == null
                // No more than a year hangs on it, so it matters little where it is today.
                ? LocalDate.ofInstant(session.here.clock().instant(), ZoneOffset.UTC)
                : Arguments.of("--seen", seen).date("--seen");
        if (batch != null) {
            return new ReadBatch(session).run(batch, (out, line) -> {
                Fields told = Fields.of(line, "a line");
                String file = told.text("file");
                LocalDate then = told.findDate("seen");
                told.noOthers();
                Advert advert =
                        PostingReader.read(ReadFile.text(file, told.get("file").place()), then == null ? day : then);
                out.put("file", file);
                PostingJson.write(out, advert);
            });
        }
        String path = asked.file();
        Advert advert = PostingReader.read(
                path.equals("-") ? ReadFile.text(session.here.in(), "standard input") : ReadFile.text(path, null), day);
        if (asked.json()) {
            session.answer(out -> PostingJson.write(out, advert));
        } else {
            session.answer(PostingText.of(advert, session.here.colour()));
        }
        return Cli.DONE;
    }
}
