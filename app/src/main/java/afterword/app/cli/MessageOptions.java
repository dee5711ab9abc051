package afterword.app.cli;

import afterword.engine.fact.Case;
import afterword.engine.fact.Channel;
import afterword.engine.fact.MessageKind;
import afterword.engine.notation.BadInputException;
import afterword.engine.notation.Place;
import afterword.engine.notation.Problem;
import afterword.engine.plan.Plan;
import afterword.engine.plan.Step;
import afterword.engine.rule.Rulebook;
import afterword.prose.draft.Drafter;
import afterword.prose.draft.English;
import afterword.prose.draft.Style;
import afterword.prose.draft.Templates;
import afterword.prose.letter.Form;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Which message of a case is meant; what is left open the plan says. */
final class MessageOptions {

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

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

    @Option(names = "--english", paramLabel = "WHICH", description = "us or uk. Otherwise the employer's region says.")
    private @Nullable String english;

    @Option(
            names = "--at",
            paramLabel = "INSTANT",
            description = "When it is to go, such as 2026-06-12T09:00-04:00. Otherwise the case says, or now.")
    private @Nullable String at;

    @Option(
            names = "--templates",
            paramLabel = "DIR",
            description = "A folder of your own templates, which go before the built-in ones.")
    private @Nullable String templates;

    /**
     * The message that is meant.
     *
     * @param form as asked for, null to leave it to the plan
     * @throws BadInputException if an option cannot be meant
     */
    Message of(CaseSource source, @Nullable Form form, Session session) {
        Case file = source.file();
        Instant now = source.when(at, session);
        MessageKind wanted = kind == null ? null : Arguments.of("--kind", kind).word("--kind", MessageKind.class);
        String whom = to == null ? null : source.person("--to", to).id();
        Style style = english == null
                ? Style.of(file)
                : new Style(Arguments.of("--english", english).word("--english", English.class));
        Drafter drafter = new Drafter(templates == null ? Templates.builtIn() : read("--templates", templates));
        Form how = form;
        if (wanted == null || whom == null) {
            Step step = next(source, wanted, whom, now, session);
            wanted = step.kind();
            whom = String.valueOf(step.to());
            how = how == null ? form(step.via(), wanted) : how;
        }
        return new Message(file, wanted, whom, how, now, style, drafter);
    }

    /** The first step of the plan that is of the kind and to the person asked for, as far as they were. */
    private Step next(
            CaseSource source, @Nullable MessageKind wanted, @Nullable String whom, Instant now, Session session) {
        Rulebook followed = source.rulebook(null, session);
        Plan plan = session.planner.plan(source.under(followed, List.of()), followed, now);
        for (Step step : plan.steps()) {
            String addressee = step.to();
            if (addressee != null
                    && (wanted == null || step.kind() == wanted)
                    && (whom == null || addressee.equals(whom))
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

    static Templates read(String option, String folder) {
        try {
            return Templates.of(Path.of(folder));
        } catch (InvalidPathException e) {
            throw new BadInputException(new Problem(
                    new Place(option, 0, 0), folder, "'" + folder + "' is no name of a folder", "a folder", null));
        }
    }
}
