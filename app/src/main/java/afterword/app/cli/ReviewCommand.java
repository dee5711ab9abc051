package afterword.app.cli;

import afterword.app.present.ReviewText;
import afterword.engine.fact.MessageKind;
import afterword.engine.fact.Person;
import afterword.engine.notation.Place;
import afterword.prose.letter.Finding;
import afterword.prose.letter.Form;
import afterword.prose.letter.Letter;
import afterword.prose.mail.Attachment;
import afterword.prose.mail.Message;
import afterword.prose.mail.NewText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
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
            "Each with the words it is about and the rule behind it; and how politely it asks.",
            "Every one of these is an answer, so the exit code is 0 for all of them."
        })
final class ReviewCommand implements Callable<Integer> {

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
            names = "--cc",
            paramLabel = "ID",
            description = "Who else gets it: the id of a person of the case, or an address; repeatable.")
    private List<String> copies = new ArrayList<>();

    @Option(
            names = "--beside",
            paramLabel = "ID=FILE",
            description = "What a colleague is written the same day: whose id, and the letter; repeatable.")
    private Map<String, String> beside = new LinkedHashMap<>();

    @Option(
            names = "--batch",
            paramLabel = "FILE",
            description = {
                "A letter a line in, an answer a line out, in the same order; - for standard input.",
                "Letters of one case, kind and day are held against each other.",
                "A line: {\"text\": WORDS, \"kind\": KIND, \"to\": ID, \"case\": NAME or a case}, and if wanted"
                        + " \"form\", \"subject\", \"attachments\", \"cc\", \"at\"."
            })
    private @Nullable String batch;

    @Option(names = "--no-spelling", description = "Leave out spelling and grammar, which take seconds to load.")
    private boolean noSpelling;

    @Mixin
    private final AskArguments asked = new AskArguments();

    ReviewCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        LookOver looks = new LookOver(!noSpelling);
        if (batch != null) {
            asked.refuse(path != null, "FILE and --batch exclude each other. Expected one of them");
            asked.refuse(!asked.json(), "--batch answers in JSON alone. Expected --json as well");
            asked.refuse(
                    about != null || kind != null || to != null || !copies.isEmpty(),
                    "--case, --kind, --to and --cc stand in the lines of a batch. Expected --batch without them");
            asked.refuse(
                    !beside.isEmpty(), "Letters of a batch stand beside each other. Expected --batch without --beside");
            return new ReviewBatch(session, looks, asked.at()).run(batch);
        }
        String file = needed(path, "there is nothing to review. Expected a file, or --batch with a file of them");
        CaseSource source = CaseSource.read(
                session, needed(about, "a letter is reviewed beside what happened. Expected --case with a case file"));
        MessageKind wanted = Arguments.of("--kind", needed(kind, "it is not said what it is for. Expected --kind"))
                .word("--kind", MessageKind.class);
        Form how = Arguments.of("--form", form).word("--form", Form.class);
        Person whom = source.person("--to", needed(to, "it is not said to whom it goes. Expected --to"));
        Letter letter = letter(file, wanted, how, whom, source);
        List<Finding> findings =
                looks.of(letter, source.file(), source.when(asked.at(), session), beside(letter, source));
        if (asked.json()) {
            session.answer(out -> LookOver.write(out, letter, findings));
        } else {
            session.answer(ReviewText.of(letter, findings, session.here.colour()));
        }
        return Cli.DONE;
    }

    /** What colleagues are written, of the same kind and form as the letter. */
    private List<Letter> beside(Letter letter, CaseSource source) throws IOException {
        List<Letter> others = new ArrayList<>();
        for (Map.Entry<String, String> each : beside.entrySet()) {
            Person whom = source.person("--beside", each.getKey());
            asked.refuse(
                    whom.id().equals(letter.to()),
                    "--beside names whoever the letter goes to. Expected a letter to somebody else");
            others.add(letter(each.getValue(), letter.kind(), letter.form(), whom, source));
        }
        return others;
    }

    private String needed(@Nullable String value, String otherwise) {
        asked.refuse(value == null, otherwise);
        return Objects.requireNonNull(value);
    }

    /**
     * Of a text that begins with "Subject:", as a draft does, that line is its subject; addresses above a letter or a fax and what
     * a draft lists below are no part of it.
     * Of a mail what is new in it, its signature included; its subject, the names of its files and whoever else gets it, unless
     * others are told.
     */
    private Letter letter(String file, MessageKind wanted, Form how, Person whom, CaseSource source)
            throws IOException {
        Place place = new Place(file.equals("-") ? "standard input" : file, 1, 1);
        List<String> others =
                copies.stream().map(each -> source.copied("--cc", each)).toList();
        if (!file.endsWith(".eml")) {
            String text =
                    file.equals("-") ? ReadFile.text(session.here.in(), "standard input") : ReadFile.text(file, null);
            boolean headed = text.startsWith(TypedText.SUBJECT) || how == Form.LETTER || how == Form.FAX;
            TypedText typed = headed
                    ? TypedText.of(text)
                    : new TypedText("", List.of(), TypedText.unlisted(LookOver.body(text, place)));
            return new Letter(
                    wanted,
                    how,
                    whom.id(),
                    Objects.requireNonNullElse(subject, typed.subject()),
                    LookOver.body(typed.body(), place),
                    attached,
                    others);
        }
        Message mail = ReadFile.mail(file, place);
        List<String> along = mail.attachments().stream().map(Attachment::name).toList();
        return new Letter(
                wanted,
                how,
                whom.id(),
                Objects.requireNonNullElse(subject, mail.subject()),
                LookOver.body(NewText.signed(mail.text()).strip(), place),
                attached.isEmpty() ? along : attached,
                others.isEmpty() ? Recipients.beside(mail, source.file(), whom) : others);
    }
}
