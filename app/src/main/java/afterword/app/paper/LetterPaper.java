package afterword.app.paper;

import afterword.prose.draft.English;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A formal letter: who writes, when, to whom, about what; the words; and room for a signature by hand. */
public final class LetterPaper {

    /** Sizes of type in points, tried in turn until the letter fits on one page. */
    private static final float[] SIZES = {11, 10.5f, 10};

    private static final String STYLE = """
            @page { margin: 22mm 25mm 20mm 25mm; @bottom-center { content: counter(page); font: 9pt 'Source Serif 4'; } }
            @page :first { @bottom-center { content: none; } }
            body { margin: 0; font: %spt/1.42 'Source Serif 4'; word-wrap: break-word; }
            p { margin: 0 0 0.75em 0; orphans: 2; widows: 2; }
            .from { margin-bottom: 2.2em; }
            .from p { margin: 0; }
            .from .name { font-weight: 600; }
            .uk { margin-left: 58%%; }
            .date { margin-bottom: 2.2em; }
            .to { margin-bottom: 2.2em; }
            .about { font-weight: 600; }
            .close { page-break-inside: avoid; padding-top: 0.6em; }
            .close p { margin: 0; }
            .close .signature { padding-top: 4.2em; }
            .with { margin-top: 1.8em; }
            """;

    private LetterPaper() {}

    /** @throws UnprintableException if a character of it could not be seen */
    public static Printed print(Correspondence of, PaperSize paper) {
        Pdf.Made first = null;
        for (float size : SIZES) {
            Pdf.Made made = Pdf.of(page(of, size), paper.width, paper.height, of.on());
            if (made.pages() == 1) {
                return made.with(notes(of));
            }
            first = first == null ? made : first;
        }
        return java.util.Objects.requireNonNull(first).with(notes(of));
    }

    private static Document page(Correspondence of, float size) {
        Markup page = new Markup(title(of), of.language(), String.format(Locale.ROOT, STYLE, size));
        Body body = Body.of(of.letter().body());
        Element from = page.part(of.english() == English.UK ? "from uk" : "from");
        String name = of.from().name();
        page.lines(from, "name", name == null ? List.of() : List.of(name));
        page.lines(from, "", sender(of, body));
        page.line(page.part("date"), "", of.english().whole(of.on()));
        page.lines(page.part("to"), "", Addressee.block(of));
        String about = about(of);
        if (!about.isEmpty()) {
            page.line(page.part("about"), "", about);
        }
        Element words = page.part("words");
        body.paragraphs().forEach(each -> page.lines(words, "", each));
        Element close = page.part("close");
        if (!body.closing().isEmpty()) {
            page.line(close, "closing", body.closing());
            page.lines(close, "signature", body.signature());
        }
        List<String> with = of.letter().attachments();
        if (!with.isEmpty()) {
            page.line(
                    page.in(close, "div", "with"),
                    "",
                    (with.size() == 1 ? "Enclosure: " : "Enclosures: ") + String.join(", ", with));
        }
        return page.document();
    }

    /** The sender's address, with telephone and mail where the signature does not tell them. */
    private static List<String> sender(Correspondence of, Body body) {
        List<String> lines = new ArrayList<>(PostalAddress.lines(of.from().post()));
        String signature = String.join("\n", body.signature());
        for (String reached : new String[] {of.from().phone(), of.from().email()}) {
            if (reached != null && !signature.contains(reached)) {
                lines.add(reached);
            }
        }
        return lines;
    }

    private static String about(Correspondence of) {
        String subject = of.letter().subject().strip();
        String reference = of.reference();
        if (reference == null || subject.contains(reference)) {
            return subject;
        }
        return subject.isEmpty() ? "Reference: " + reference : subject + " (" + reference + ")";
    }

    static String title(Correspondence of) {
        return "Letter to " + of.called();
    }

    static List<String> notes(Correspondence of) {
        List<String> notes = new ArrayList<>(Addressee.notes(of));
        if (of.from().post() == null) {
            notes.add("Your own address is not written down; a letter usually begins with it.");
        }
        notes.addAll(blanks(of));
        return notes;
    }

    static List<String> blanks(Correspondence of) {
        List<String> blanks =
                Body.blanks(of.letter().subject() + "\n" + of.letter().body());
        return blanks.isEmpty() ? List.of() : List.of("Still to be filled in: " + String.join(", ", blanks) + ".");
    }
}
