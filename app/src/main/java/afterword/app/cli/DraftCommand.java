package afterword.app.cli;

import afterword.app.present.DraftJson;
import afterword.app.present.DraftText;
import afterword.engine.fact.Case;
import afterword.engine.fact.Channel;
import afterword.engine.fact.MessageKind;
import afterword.engine.notation.BadInputException;
import afterword.engine.notation.Place;
import afterword.engine.notation.Problem;
import afterword.engine.plan.Plan;
import afterword.engine.plan.Step;
import afterword.engine.rule.Rulebook;
import afterword.prose.draft.Draft;
import afterword.prose.draft.Drafter;
import afterword.prose.draft.English;
import afterword.prose.draft.NoDraftException;
import afterword.prose.draft.Style;
import afterword.prose.draft.Templates;
import afterword.prose.letter.Form;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
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
    private final AskArguments asked = new AskArguments();

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            description = "What for, such as thank-you. Otherwise the plan says.")
    private @Nullable String kind;

    @Option(
            names = "--to",
            paramLabel = "ID",
            description = "To whom: the id of a person of the case. Otherwise the plan says.")
    private @Nullable String to;

    @Option(
            names = "--form",
            paramLabel = "FORM",
            description =
                    "email, card, letter, fax, call-script, voicemail, text, network or portal. Otherwise the plan's"
                            + " channel, or email.")
    private @Nullable String form;

    @Option(names = "--english", paramLabel = "WHICH", description = "us or uk. Otherwise the employer's region says.")
    private @Nullable String english;

    @Option(
            names = "--templates",
            paramLabel = "DIR",
            description = "A folder of your own templates, which go before the built-in ones.")
    private @Nullable String templates;

    @Option(
            names = "--check",
            paramLabel = "DIR",
            description = "Only read all templates of a folder and say what is wrong.")
    private @Nullable String check;

    DraftCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        if (check != null) {
            asked.refuse(about.named(), "CASE and --check exclude each other. Expected one of them");
            read("--check", check);
            session.answer("All templates in " + check + " can be used.\n");
            return Cli.DONE;
        }
        CaseSource source = CaseSource.read(
                session,
                about.file(
                        "there is nothing to write about. Expected a case file, or --check with a folder"));
        Case file = source.file();
        Instant now = source.when(asked.at(), session);
        MessageKind wanted = kind == null ? null : Arguments.of("--kind", kind).word("--kind", MessageKind.class);
        Form how = form == null ? null : Arguments.of("--form", form).word("--form", Form.class);
        String whom = to == null ? null : source.person("--to", to).id();
        Style style = english == null
                ? Style.of(file)
                : new Style(Arguments.of("--english", english).word("--english", English.class));
        Drafter drafter = new Drafter(templates == null ? Templates.builtIn() : read("--templates", templates));
        if (wanted == null || whom == null) {
            Step step = next(source, wanted, whom, now);
            wanted = step.kind();
            whom = step.to();
            how = how == null ? form(step.via(), wanted) : how;
        }
        Draft draft = drafted(drafter, file, wanted, how == null ? Form.EMAIL : how, whom, now, style);
        if (asked.json()) {
            session.answer(out -> DraftJson.write(out, draft));
        } else {
            session.answer(DraftText.of(draft));
        }
        return Cli.DONE;
    }

    private static Draft drafted(
            Drafter drafter, Case file, MessageKind kind, Form form, @Nullable String to, Instant now, Style style) {
        try {
            return drafter.draft(file, kind, form, String.valueOf(to), now, style);
        } catch (NoDraftException e) {
            throw new NoAnswer(Cli.BAD_INPUT, String.valueOf(e.getMessage()));
        }
    }

    /** The first step of the plan that is of the kind and to the person asked for, as far as they were. */
    private Step next(CaseSource source, @Nullable MessageKind wanted, @Nullable String whom, Instant now) {
        Rulebook followed = source.rulebook(null, session);
        Plan plan = session.planner.plan(source.under(followed, List.of()), followed, now);
        for (Step step : plan.steps()) {
            String to = step.to();
            if (to != null
                    && (wanted == null || step.kind() == wanted)
                    && (whom == null || to.equals(whom))
                    && form(step.via(), step.kind()) != null) {
                return step;
            }
        }
        throw new CommandLine.ParameterException(
                spec.commandLine(),
                "the plan has no such message now. Expected --kind and --to, which say what to write and to whom");
    }

    private static @Nullable Form form(Channel via, MessageKind kind) {
        return switch (via) {
            case EMAIL -> Form.EMAIL;
            case POST -> kind == MessageKind.THANK_YOU ? Form.CARD : Form.LETTER;
            case PHONE -> Form.CALL_SCRIPT;
            case TEXT -> Form.TEXT;
            case FAX -> Form.FAX;
            case NETWORK -> Form.NETWORK;
            case PORTAL -> Form.PORTAL;
            case IN_PERSON -> null;
        };
    }

    private static Templates read(String option, String folder) {
        try {
            return Templates.of(Path.of(folder));
        } catch (InvalidPathException e) {
            throw new BadInputException(new Problem(
                    new Place(option, 0, 0), folder, "'" + folder + "' is no name of a folder", "a folder", null));
        }
    }
}
