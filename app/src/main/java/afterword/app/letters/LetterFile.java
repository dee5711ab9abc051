package afterword.app.letters;

import afterword.app.candidacy.Planned;
import afterword.app.paper.CardGuide;
import afterword.app.paper.CardPaper;
import afterword.app.paper.Correspondence;
import afterword.app.paper.EnvelopePaper;
import afterword.app.paper.EnvelopeSize;
import afterword.app.paper.FaxPaper;
import afterword.app.paper.LetterPaper;
import afterword.app.paper.PaperSize;
import afterword.app.paper.Printed;
import afterword.app.paper.UnprintableException;
import afterword.engine.history.Outgoing;
import afterword.prose.draft.English;
import afterword.prose.letter.Finding;
import afterword.prose.letter.Severity;
import afterword.prose.mail.Enclosure;
import afterword.prose.mail.MailDraft;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/**
 * A letter to take along: on paper, as an envelope, or for a mail program.
 *
 * @param type its media type
 */
@SuppressWarnings("ArrayRecordComponent")
public record LetterFile(String name, String type, byte[] bytes) {

    private static final String PDF = "application/pdf";

    /**
     * The letter, the fax or the guide for the card, whichever its form is.
     *
     * @param sent how it went, whose date it carries then; null while it waits
     * @param size a word for the paper, null for that of the employer's region
     * @throws NoFileException if it cannot be printed
     * @throws NoSuchElementException if there is no such paper
     */
    public static LetterFile onPaper(
            Planned planned, LetterKey key, Text text, @Nullable Outgoing sent, @Nullable String size) {
        PaperSize paper = size == null ? PaperSize.of(planned.file()) : Sheets.word(PaperSize.values(), size);
        Correspondence of = correspondence(planned, key, text, sent);
        return printed(key, key.form().word(), () -> switch (key.form()) {
            case CARD -> CardPaper.print(of, paper);
            case FAX -> FaxPaper.print(of, paper);
            default -> LetterPaper.print(of, paper);
        });
    }

    /**
     * How a card is written, to look at.
     *
     * @param size a word for the paper of that place, null for that of the employer's region
     * @throws NoSuchElementException if there is no such paper
     */
    static CardGuide guide(Planned planned, LetterKey key, Text text, @Nullable String size) {
        PaperSize paper = size == null ? PaperSize.of(planned.file()) : Sheets.word(PaperSize.values(), size);
        return CardGuide.of(correspondence(planned, key, text, null), paper);
    }

    /**
     * Its envelope.
     *
     * @param size a word for the envelope, null for the usual one of the employer's region
     * @throws NoFileException if it cannot be printed
     * @throws NoSuchElementException if there is no such envelope
     */
    public static LetterFile envelope(Planned planned, LetterKey key, Text text, @Nullable String size) {
        EnvelopeSize envelope =
                size == null ? EnvelopeSize.of(PaperSize.of(planned.file())) : Sheets.word(EnvelopeSize.values(), size);
        Correspondence of = correspondence(planned, key, text, null);
        return printed(key, "envelope", () -> EnvelopePaper.print(of, envelope));
    }

    /**
     * A mail to open and send.
     *
     * @param findings what is to be said of it
     * @param along the files that go with it
     * @throws NoFileException while something in it is wrong
     */
    public static LetterFile mail(
            Planned planned, LetterKey key, Text text, List<Finding> findings, List<Enclosure> along) {
        if (findings.stream().anyMatch(each -> each.severity() == Severity.ERROR)) {
            throw new NoFileException("Something in it is wrong. Fix it first; then there is a mail to send.");
        }
        Correspondence of = correspondence(planned, key, text, null);
        return new LetterFile(
                name(key, "mail.eml"),
                "message/rfc822",
                MailDraft.file(
                        of.to().name(),
                        of.to().email(),
                        text.subject(),
                        text.body().strip(),
                        along));
    }

    /** A file of the person's own, as they gave it. */
    public static LetterFile own(OwnFile file, byte[] bytes) {
        return new LetterFile(file.name(), file.kind().type(), bytes);
    }

    /** How a browser is told to keep it and never to show it in its place. */
    public String disposition() {
        ContentDisposition.Builder kept = ContentDisposition.attachment();
        return (StandardCharsets.US_ASCII.newEncoder().canEncode(name)
                        ? kept.filename(name)
                        : kept.filename(name, StandardCharsets.UTF_8))
                .build()
                .toString();
    }

    /** Answers with it. */
    void send(HttpServletResponse response) throws IOException {
        response.setContentType(type);
        response.setContentLength(bytes.length);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, disposition());
        response.getOutputStream().write(bytes);
    }

    private static LetterFile printed(LetterKey key, String what, Supplier<Printed> print) {
        try {
            return new LetterFile(name(key, what + ".pdf"), PDF, print.get().pdf());
        } catch (UnprintableException e) {
            throw new NoFileException(String.valueOf(e.getMessage()));
        }
    }

    private static Correspondence correspondence(Planned planned, LetterKey key, Text text, @Nullable Outgoing sent) {
        return Correspondence.of(
                planned.file(),
                text.letter(key),
                English.of(planned.file()),
                sent == null ? planned.plan().now() : sent.at());
    }

    static String name(LetterKey key, String what) {
        return key.kind().word() + "-" + key.to().replaceAll("[^A-Za-z0-9_-]", "-") + "-" + what;
    }
}
