package afterword.app.cli;

import afterword.app.present.AnswerJson;
import afterword.app.present.AnswerText;
import afterword.engine.fact.Channel;
import afterword.engine.fact.MessageKind;
import afterword.engine.fact.Person;
import afterword.engine.plan.Answer;
import afterword.engine.plan.Contact;
import afterword.engine.rule.Rulebook;
import java.io.IOException;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Whether somebody may be contacted. */
@Command(
        name = "may",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "May I contact them? Yes, yes but, not until, by another channel, or no; with every rule that spoke.",
            "Every one of these is an answer, so the exit code is 0 for all of them."
        })
final class MayCommand implements Callable<Integer> {

    private final Session session;

    @Mixin
    private final CaseArguments about = new CaseArguments();

    @Mixin
    private final AskArguments asked = new AskArguments();

    @Option(
            names = "--application",
            paramLabel = "ID",
            description =
                    "Instead of a case: an application of the running instance that AFTERWORD_URL and AFTERWORD_TOKEN "
                            + "name, or the file ~/.config/afterword/client.yaml.")
    private @Nullable String application;

    @Option(names = "--to", required = true, paramLabel = "ID", description = "Whom: the id of a person of the case.")
    private String to = "";

    @Option(
            names = "--via",
            required = true,
            paramLabel = "CHANNEL",
            description = "How: email, phone, text, post, fax, network, portal or in-person.")
    private String via = "";

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            defaultValue = "follow-up",
            description = "What for, such as thank-you or closing-question. Otherwise a follow-up.")
    private String kind = "follow-up";

    @Option(
            names = "--rulebook",
            paramLabel = "NAME",
            description = "A built-in rulebook, or the file of your own. Otherwise the case says.")
    private @Nullable String rulebook;

    MayCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        if (application != null) {
            asked.refuse(about.named(), "CASE and --application exclude each other. Expected one of them");
            asked.refuse(
                    rulebook != null, "--rulebook is for a case. An application is under the rulebook of its settings");
            return remote(application);
        }
        CaseSource source = CaseSource.read(
                session, about.file("there is nobody to ask about. Expected a case file, or --application"));
        Person person = source.person("--to", to);
        Contact contact = new Contact(
                Arguments.of("--kind", kind).word("--kind", MessageKind.class),
                person.id(),
                Arguments.of("--via", via).word("--via", Channel.class),
                source.when(asked.at(), session));
        Rulebook followed = source.rulebook(rulebook, session);
        Answer answer = session.planner.may(source.under(followed, source.own(rulebook, session)), followed, contact);
        ZoneId theirs = person.zone();
        ZoneId zone = theirs == null ? source.file().application().employer().zone() : theirs;
        if (asked.json()) {
            session.answer(out -> AnswerJson.write(out, answer, zone));
        } else {
            session.answer(
                    AnswerText.of(answer, contact, person, zone, source.file().candidateZone(), session.here.colour()));
        }
        return Cli.DONE;
    }

    private int remote(String id) throws IOException {
        String at = asked.at();
        String query = "?to=" + Remote.part(to) + "&via=" + Remote.part(via) + "&kind=" + Remote.part(kind)
                + (at == null ? "" : "&at=" + Remote.part(at));
        session.answer(String.join(
                "", session.remote().get("/api/applications/" + Remote.part(id) + "/may" + query, asked.json())));
        return Cli.DONE;
    }
}
