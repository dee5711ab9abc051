package afterword.app.cli;

import afterword.app.present.FindingJson;
import afterword.app.present.JsonText;
import afterword.app.present.ReviewText;
import afterword.engine.fact.MessageKind;
import afterword.engine.notation.BadInputException;
import afterword.engine.notation.Fields;
import afterword.engine.notation.Node;
import afterword.engine.notation.Place;
import afterword.engine.notation.Problem;
import afterword.prose.draft.English;
import afterword.prose.letter.Finding;
import afterword.prose.letter.Form;
import afterword.prose.letter.Letter;
import afterword.prose.mail.Attachment;
import afterword.prose.mail.Message;
import afterword.prose.review.Circumstances;
import afterword.prose.review.Reviewer;
import afterword.prose.spelling.KnownWords;
import afterword.prose.spelling.Proofreader;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What is to be said of a letter before it goes. */
@Command(
        name = "review",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "What is to be said of a letter before it goes: what is wrong, what may be put better, what is missing.",
            "Each with the words it is about and the rule behind it.",
            "Every one of these is an answer, so the exit code is 0 for all of them."
        })
final class ReviewCommand implements Callable<Integer> {

    /** In characters, as wherever letters are kept. */
    private static final int LONGEST = 20_000;

    private final Session session;

    @Parameters(
            arity = "0..1",
            paramLabel = "FILE",
            description = "The letter: text, or a mail saved as .eml; - for text on standard input.")
    private @Nullable String path;

    @Option(names = "--case", paramLabel = "CASE", description = "The case file it belongs to, YAML or JSON.")
    private @Nullable String about;

    @Option(names = "--kind", paramLabel = "KIND", description = "What for, such as thank-you.")
    private @Nullable String kind;

    @Option(names = "--to", paramLabel = "ID", description = "To whom: the id of a person of the case.")
    private @Nullable String to;

    @Option(
            names = "--form",
            paramLabel = "FORM",
            defaultValue = "email",
            description = "email, card, letter, fax, call-script, voicemail, text, network or portal. Otherwise email.")
    private String form = "email";

    @Option(names = "--subject", paramLabel = "WORDS", description = "Its subject. Otherwise the mail's, or none.")
    private @Nullable String subject;

    @Option(names = "--attach", paramLabel = "NAME", description = "The name of a file that goes along; repeatable.")
    private List<String> attached = new ArrayList<>();

    @Option(
            names = "--batch",
            paramLabel = "FILE",
            description = {
                "A letter a line in, an answer a line out, in the same order; - for standard input.",
                "A line: {\"text\": WORDS, \"kind\": KIND, \"to\": ID, \"case\": NAME or a case}, and if wanted"
                        + " \"form\", \"subject\", \"attachments\", \"at\"."
            })
    private @Nullable String batch;

    @Option(names = "--no-spelling", description = "Leave out spelling and grammar, which take seconds to load.")
    private boolean noSpelling;

    private @Nullable Proofreader proofreader;

    @Mixin
    private final AskArguments asked = new AskArguments();

    ReviewCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        if (batch != null) {
            asked.refuse(path != null, "FILE and --batch exclude each other. Expected one of them");
            asked.refuse(!asked.json(), "--batch answers in JSON alone. Expected --json as well");
            asked.refuse(
                    about != null || kind != null || to != null,
                    "--case, --kind and --to stand in the lines of a batch. Expected --batch without them");
            Map<String, CaseSource> cases = new HashMap<>();
            return new ReadBatch(session).run(batch, (out, line) -> answer(out, line, cases));
        }
        String file = needed(path, "there is nothing to review. Expected a file, or --batch with a file of them");
        CaseSource source = CaseSource.read(
                session, needed(about, "a letter is reviewed beside what happened. Expected --case with a case file"));
        MessageKind wanted = Arguments.of("--kind", needed(kind, "it is not said what it is for. Expected --kind"))
                .word("--kind", MessageKind.class);
        Form how = Arguments.of("--form", form).word("--form", Form.class);
        String whom = source.person("--to", needed(to, "it is not said to whom it goes. Expected --to"))
                .id();
        Letter letter = letter(file, wanted, how, whom);
        List<Finding> findings = reviewed(letter, source, source.when(asked.at(), session));
        if (asked.json()) {
            session.answer(out -> write(out, findings));
        } else {
            session.answer(ReviewText.of(letter, findings, session.here.colour()));
        }
        return Cli.DONE;
    }

    private String needed(@Nullable String value, String otherwise) {
        asked.refuse(value == null, otherwise);
        return Objects.requireNonNull(value);
    }

    /** Of a mail what is new in it, its signature included; its subject and the names of its files, unless others are told. */
    private Letter letter(String file, MessageKind wanted, Form how, String whom) throws IOException {
        Place place = new Place(file.equals("-") ? "standard input" : file, 1, 1);
        if (!file.endsWith(".eml")) {
            String text =
                    file.equals("-") ? ReadFile.text(session.here.in(), "standard input") : ReadFile.text(file, null);
            return new Letter(wanted, how, whom, Objects.requireNonNullElse(subject, ""), body(text, place), attached);
        }
        Message mail = ReadFile.mail(file, place);
        String said = mail.text().lines().filter(line -> !line.startsWith(">")).collect(Collectors.joining("\n"));
        List<String> along = mail.attachments().stream().map(Attachment::name).toList();
        return new Letter(
                wanted,
                how,
                whom,
                Objects.requireNonNullElse(subject, mail.subject()),
                body(said.strip(), place),
                attached.isEmpty() ? along : attached);
    }

    private void answer(JsonText out, Node line, Map<String, CaseSource> cases) {
        Fields told = Fields.of(line, "a letter");
        String text = told.text("text");
        MessageKind wanted = told.word("kind", MessageKind.class);
        Form how = told.word("form", Form.class, Form.EMAIL);
        String title = told.findText("subject");
        List<String> along = told.texts("attachments");
        CaseSource source = source(told.get("case", "the name of a case file, or a case"), cases);
        Instant at = told.findInstant("at", source.file().candidateZone());
        String whom = source.person(told.get("to").place(), told.text("to")).id();
        told.noOthers();
        Letter letter = new Letter(
                wanted,
                how,
                whom,
                Objects.requireNonNullElse(title, ""),
                body(text, told.get("text").place()),
                along);
        write(out, reviewed(letter, source, at == null ? source.when(asked.at(), session) : at));
    }

    /** A case that stands in a line, or one of a file, which is read once however many letters name it. */
    private CaseSource source(Node told, Map<String, CaseSource> cases) {
        if (told instanceof Node.Scalar name) {
            return cases.computeIfAbsent(name.text(), each -> CaseSource.named(session, each, name.place()));
        }
        return new CaseSource(session.cases.read(told), told);
    }

    private List<Finding> reviewed(Letter letter, CaseSource source, Instant now) {
        List<Finding> found = Reviewer.builtin()
                .review(letter, new Circumstances(source.file(), now, List.of()))
                .findings();
        if (noSpelling || letter.form().spoken()) {
            return found;
        }
        if (proofreader == null) {
            proofreader = Proofreader.load();
        }
        return proofreader.addTo(found, letter, KnownWords.of(source.file()), English.of(source.file()));
    }

    private static void write(JsonText out, List<Finding> findings) {
        out.list("findings");
        findings.forEach(each -> FindingJson.write(out, each));
        out.endList();
    }

    /** @throws BadInputException if it is no letter: nothing, or a book */
    private static String body(String text, Place place) {
        if (text.isBlank()) {
            throw problem(place, "there is nothing in it");
        }
        if (text.length() > LONGEST) {
            throw problem(place, "it has " + text.length() + " characters, and no letter is so long");
        }
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }

    private static BadInputException problem(Place place, String message) {
        return new BadInputException(
                new Problem(place, null, message, "a letter of at most " + LONGEST + " characters", null));
    }
}
