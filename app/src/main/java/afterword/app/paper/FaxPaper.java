package afterword.app.paper;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A fax: its cover with to, from, numbers, date, pages and subject, and the words below it. Black on white, and large. */
public final class FaxPaper {

    private static final String STYLE = """
            @page { margin: 20mm 22mm; @bottom-center { content: counter(page) " / " counter(pages); font: 10pt 'Source Serif 4'; } }
            body { margin: 0; font: 12pt/1.45 'Source Serif 4'; word-wrap: break-word; }
            h1 { font-size: 26pt; font-weight: 600; margin: 0 0 5mm 0; }
            table { width: 100%; border-collapse: collapse; border-top: 1.2pt solid #000; border-bottom: 1.2pt solid #000; margin-bottom: 9mm; }
            th, td { text-align: left; vertical-align: top; padding: 1.4mm 0; font-weight: 400; }
            th { width: 27mm; font-weight: 600; }
            p { margin: 0 0 0.75em 0; orphans: 2; widows: 2; }
            .close { page-break-inside: avoid; }
            .close p { margin: 0; }
            .close .signature { padding-top: 3.6em; }
            """;

    private FaxPaper() {}

    /** @throws UnprintableException if a character of it could not be seen */
    public static Printed print(Correspondence of, PaperSize paper) {
        int pages = Pdf.of(page(of, 1), paper.width, paper.height, of.on()).pages();
        List<String> notes = new ArrayList<>();
        if (of.to().fax() == null) {
            notes.add("No fax number of " + of.called() + " is written down, so there is a blank for it.");
        }
        notes.addAll(LetterPaper.blanks(of));
        if (!of.letter().attachments().isEmpty()) {
            notes.add("The pages counted are those of the fax itself; add those of "
                    + String.join(", ", of.letter().attachments()) + ".");
        }
        return Pdf.of(page(of, pages), paper.width, paper.height, of.on()).with(notes);
    }

    private static Document page(Correspondence of, int pages) {
        Markup page = new Markup("Fax to " + of.called(), of.language(), STYLE);
        Element cover = page.part("cover");
        page.in(cover, "h1", "").setTextContent("Fax");
        Element table = page.in(cover, "table", "");
        List<String> to = new ArrayList<>();
        add(to, Addressee.name(of.to()));
        add(to, of.to().title());
        add(to, of.employer());
        row(page, table, "To", to);
        row(
                page,
                table,
                "Fax",
                List.of(of.to().fax() == null ? "[their fax number]" : of.to().fax()));
        List<String> from = new ArrayList<>();
        add(from, of.from().name());
        add(from, of.from().phone());
        add(from, of.from().email());
        row(page, table, "From", from);
        row(page, table, "Date", List.of(of.english().whole(of.on())));
        List<String> with = of.letter().attachments();
        row(
                page,
                table,
                "Pages",
                List.of(pages + (with.isEmpty() ? "" : ", and what goes along: " + String.join(", ", with))));
        String subject = of.letter().subject().strip();
        if (!subject.isEmpty()) {
            row(page, table, "Subject", List.of(subject));
        }
        Body body = Body.of(of.letter().body());
        Element words = page.part("words");
        body.paragraphs().forEach(each -> page.lines(words, "", each));
        if (!body.closing().isEmpty()) {
            Element close = page.part("close");
            page.line(close, "", body.closing());
            page.lines(close, "signature", body.signature());
        }
        return page.document();
    }

    private static void row(Markup page, Element table, String name, List<String> lines) {
        if (!lines.isEmpty()) {
            Element row = page.in(table, "tr", "");
            page.in(row, "th", "").setTextContent(name);
            Element cell = page.in(row, "td", "");
            page.lines(cell, lines);
        }
    }

    private static void add(List<String> lines, @Nullable String line) {
        if (line != null && !line.isBlank()) {
            lines.add(line.strip());
        }
    }
}
