package afterword.app.cli;

import afterword.app.present.DraftJson;
import afterword.app.present.DraftText;
import afterword.prose.draft.Draft;
import afterword.prose.letter.Form;
import java.io.IOException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** A first version of a message. */
@Command(
        name = "draft",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "A first version of a letter, a mail or a call, from what the case says and nothing else.",
            "Without --kind: whatever the plan has next. What is not known is a blank in brackets."
        })
final class DraftCommand implements Callable<Integer> {

    private final Session session;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private final CaseArguments about = new CaseArguments();

    @Mixin
    private final MessageOptions which = new MessageOptions();

    @Option(
            names = "--form",
            paramLabel = "FORM",
            description =
                    "email, card, letter, fax, call-script, voicemail, text, network or portal. Otherwise the plan's"
                            + " channel, or email.")
    private @Nullable String form;

    @Option(
            names = "--check",
            paramLabel = "DIR",
            description = "Only read all templates of a folder and say what is wrong.")
    private @Nullable String check;

    @Option(names = "--json", description = "Answer for programs: one line of JSON.")
    private boolean json;

    DraftCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        if (check != null) {
            refuse(about.named(), "CASE and --check exclude each other. Expected one of them");
            MessageOptions.read("--check", check);
            session.answer("All templates in " + check + " can be used.\n");
            return Cli.DONE;
        }
        String path = about.file("there is nothing to write about. Expected a case file, or --check with a folder");
        Form asked = form == null ? null : Arguments.of("--form", form).word("--form", Form.class);
        Message message = which.of(CaseSource.read(session, path), asked, session);
        Form how = message.form();
        Draft draft = message.draft(how == null ? Form.EMAIL : how);
        if (json) {
            session.answer(out -> DraftJson.write(out, draft));
        } else {
            session.answer(DraftText.of(draft));
        }
        return Cli.DONE;
    }

    private void refuse(boolean wrong, String message) {
        if (wrong) {
            throw new CommandLine.ParameterException(spec.commandLine(), message);
        }
    }
}
