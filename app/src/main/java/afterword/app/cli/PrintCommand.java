package afterword.app.cli;

import afterword.app.paper.CardPaper;
import afterword.app.paper.Correspondence;
import afterword.app.paper.EnvelopePaper;
import afterword.app.paper.EnvelopeSize;
import afterword.app.paper.FaxPaper;
import afterword.app.paper.LetterPaper;
import afterword.app.paper.PaperSize;
import afterword.app.paper.Printed;
import afterword.app.paper.UnprintableException;
import afterword.engine.notation.BadInputException;
import afterword.engine.notation.Nearest;
import afterword.engine.notation.Problem;
import afterword.prose.letter.Form;
import afterword.prose.letter.Letter;
import afterword.prose.mail.Enclosure;
import afterword.prose.mail.MailDraft;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** A message on paper, or as a file for a mail program. */
@Command(
        name = "print",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "A letter, its envelope, a fax or the guide for a card as a PDF; or a mail as a file to open and send.",
            "Without --text what is printed is a draft. No file is ever written over.",
            "A mail in which the review finds something to fix is not written, and the exit code is 2; what is only",
            "doubtful is said."
        })
final class PrintCommand implements Callable<Integer> {

    private static final List<Form> ON_PAPER = List.of(Form.LETTER, Form.CARD, Form.FAX);

    private final Session session;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(arity = "1", paramLabel = "CASE", description = "The case file, YAML or JSON; - for standard input.")
    @SuppressWarnings("NullAway.Init")
    private String path;

    @Mixin
    private final MessageOptions which = new MessageOptions();

    @Option(
            names = "--form",
            paramLabel = "FORM",
            description = "letter, card or fax. Otherwise the plan's channel, or a letter.")
    private @Nullable String form;

    @Option(
            names = "--paper",
            paramLabel = "SIZE",
            description = "a4 or letter; for an envelope also dl, c6-5 or no-10. Otherwise the employer's region says.")
    private @Nullable String paper;

    @Option(names = "--envelope", description = "Print the envelope instead.")
    private boolean envelope;

    @Option(names = "--eml", description = "Write a file for a mail program instead.")
    private boolean eml;

    @Option(
            names = "--text",
            paramLabel = "FILE",
            description = "Your own words, from the salutation to the signature; - for standard input.")
    private @Nullable String text;

    @Option(
            names = "--subject",
            paramLabel = "WORDS",
            description =
                    "Its subject. Otherwise the first line of --text if it begins with \"Subject:\", or the draft's.")
    private @Nullable String subject;

    @Option(names = "--as-it-is", description = "With --eml: write it although something in it has to be fixed.")
    private boolean asItIs;

    @Option(names = "--with", paramLabel = "NAME", description = "Something that goes along; may be given again.")
    private List<String> with = List.of();

    @Option(
            names = "--enclose",
            paramLabel = "FILE",
            description = {
                "A file of yours that goes along, called what the posting asks for; may be given again.",
                "In a mail it is attached; on paper it is named."
            })
    private List<String> enclose = List.of();

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Where to write it; - for standard output. Otherwise a new file named after the message.")
    private @Nullable String out;

    PrintCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        refuse(
                eml && (envelope || form != null || paper != null),
                "--eml has no paper. Expected it without --form," + " --paper and --envelope");
        refuse(asItIs && !eml, "--as-it-is is for a mail: paper is printed as it is. Expected it with --eml");
        refuse(
                "-".equals(text) && "-".equals(path),
                "CASE and --text cannot both be standard input. Expected one file");
        CaseSource source = CaseSource.read(session, path);
        PaperSize size = paper == null ? PaperSize.of(source.file()) : size(paper);
        Message message = which.of(source, form == null ? null : onPaper(form), session);
        Form how = eml ? Form.EMAIL : onPaper(message.form());
        List<String> notes = new ArrayList<>();
        List<Enclosure> along = Enclosures.read(enclose, message.file(), notes);
        Letter letter = letter(message, how, along, notes);
        Correspondence correspondence =
                Correspondence.of(message.file(), letter, message.style().english(), message.now());
        String name = Stream.of(
                        message.kind().word(),
                        message.to().replaceAll("[^\\p{L}\\p{N}_-]", "-"),
                        envelope ? "envelope" : eml ? "mail" : how.word())
                .reduce((one, other) -> one + "-" + other)
                .orElseThrow();
        if (eml) {
            BeforeItGoes found = BeforeItGoes.of(letter, message.file(), message.now());
            refuseUnlessMeant(found.errors());
            found.doubts().forEach(each -> notes.add("Read again before you send it: " + each));
            wrote(name + ".eml", mail(correspondence, along, notes), "", notes);
        } else {
            Printed printed = printed(correspondence, how, size);
            notes.addAll(printed.notes());
            String pages = printed.pages() == 1 ? ", 1 page" : ", " + printed.pages() + " pages";
            wrote(name + ".pdf", printed.pdf(), pages, notes);
        }
        return Cli.DONE;
    }

    private Letter letter(Message message, Form how, List<Enclosure> files, List<String> notes) throws IOException {
        List<String> along = Stream.concat(with.stream(), files.stream().map(Enclosure::name))
                .toList();
        if (text == null) {
            Letter draft = message.draft(how).letter();
            return new Letter(draft.kind(), how, draft.to(), titled(draft.subject()), draft.body(), along);
        }
        TypedText typed = TypedText.read(session, text);
        if (!typed.above().isEmpty() && how != Form.EMAIL) {
            notes.add("What stood above the salutation was left out, since addresses and date are printed: "
                    + String.join(" / ", typed.above()) + ".");
        }
        return new Letter(message.kind(), how, message.to(), titled(typed.subject()), typed.body(), along);
    }

    /** The subject asked for, on one line. */
    private String titled(String otherwise) {
        return subject == null ? otherwise : subject.replaceAll("\\s+", " ").strip();
    }

    /** A mail is one press of a button from being sent, so whoever writes one is told first; paper is read by whoever signs it. */
    private void refuseUnlessMeant(List<String> open) {
        if (open.isEmpty()) {
            return;
        }
        String lines = open.stream().map(line -> "\n- " + line).collect(Collectors.joining());
        if (!asItIs) {
            throw new NoAnswer(
                    Cli.BAD_INPUT,
                    "afterword print: no mail was written, something in it has to be fixed first." + lines
                            + "\nGive your own words with --text, or write it as it is with --as-it-is.");
        }
        session.here.err().println("Something in it has to be fixed before it goes." + lines);
    }

    private Printed printed(Correspondence of, Form how, PaperSize size) {
        try {
            if (envelope) {
                return EnvelopePaper.print(of, envelopeSize(size));
            }
            return switch (how) {
                case CARD -> CardPaper.print(of, size);
                case FAX -> FaxPaper.print(of, size);
                default -> LetterPaper.print(of, size);
            };
        } catch (UnprintableException e) {
            throw new NoAnswer(Cli.BAD_INPUT, String.valueOf(e.getMessage()));
        }
    }

    private byte[] mail(Correspondence of, List<Enclosure> along, List<String> notes) {
        String address = of.to().email();
        if (address == null) {
            notes.add("No email address of " + of.to().id() + " is written down: put it in before you send it.");
        } else if (!MailDraft.addressable(address)) {
            notes.add("'" + address + "' is no email address: put it in before you send it.");
        }
        if (!with.isEmpty()) {
            notes.add("Attach what goes along before you send it: " + String.join(", ", with) + ".");
        }
        return MailDraft.file(
                of.to().name(), address, of.letter().subject(), of.letter().body(), along);
    }

    private void wrote(String name, byte[] bytes, String pages, List<String> notes) throws IOException {
        String file = Objects.requireNonNullElse(out, name);
        if (file.equals("-")) {
            session.here.out().write(bytes);
            notes.forEach(session.here.err()::println);
            return;
        }
        NewFile.write(file, bytes);
        StringBuilder answer = new StringBuilder("Written to " + file + pages + ".\n");
        notes.forEach(note -> answer.append("- ").append(note).append('\n'));
        session.answer(answer.toString());
    }

    private static Form onPaper(String form) {
        Form asked = Arguments.of("--form", form).word("--form", Form.class);
        if (ON_PAPER.contains(asked)) {
            return asked;
        }
        throw new BadInputException(new Problem(
                Arguments.place("--form"),
                form,
                "'" + form + "' is nothing to print",
                "one of letter, card, fax",
                asked == Form.EMAIL ? "--eml" : null));
    }

    private static Form onPaper(@Nullable Form form) {
        return form != null && ON_PAPER.contains(form) ? form : Form.LETTER;
    }

    /** The paper asked for; where an envelope's size was, the paper that goes into it. */
    private PaperSize size(String asked) {
        List<String> words = new ArrayList<>(
                Stream.of(PaperSize.values()).map(PaperSize::word).toList());
        if (envelope) {
            Stream.of(EnvelopeSize.values()).map(EnvelopeSize::word).forEach(words::add);
        }
        if (!words.contains(asked)) {
            throw new BadInputException(new Problem(
                    Arguments.place("--paper"),
                    asked,
                    "'" + asked + "' is no size of " + (envelope ? "an envelope or its letter" : "paper"),
                    "one of " + String.join(", ", words),
                    Nearest.of(asked, words)));
        }
        return asked.equals(PaperSize.LETTER.word()) ? PaperSize.LETTER : PaperSize.A4;
    }

    private EnvelopeSize envelopeSize(PaperSize size) {
        return Stream.of(EnvelopeSize.values())
                .filter(each -> each.word().equals(paper))
                .findFirst()
                .orElseGet(() -> EnvelopeSize.of(size));
    }

    private void refuse(boolean wrong, String message) {
        if (wrong) {
            throw new CommandLine.ParameterException(spec.commandLine(), message);
        }
    }
}
