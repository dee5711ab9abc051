package afterword.app.paper;

import java.util.List;
import java.util.Locale;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * A guide for writing a card by hand: its words in the lines a hand would write, at the card's own size, and rules to lay
 * under the card so that the lines run straight.
 */
public final class CardPaper {

    private static final String STYLE = """
            @page { margin: 14mm 20mm; }
            body { margin: 0; font: 10pt/1.4 'Source Serif 4'; }
            h1 { font-size: 14pt; font-weight: 600; margin: 0; }
            p { margin: 0 0 3mm 0; }
            .card { width: %1$smm; height: %2$smm; padding: %3$smm; border: 0.4pt dashed #777; margin: 2mm 0 5mm 0; page-break-inside: avoid; }
            .line { height: %4$smm; line-height: %4$smm; font-size: %5$spt; white-space: nowrap; border-bottom: 0.35pt solid #bbb; box-sizing: border-box; }
            .under .line { border-bottom: 1.1pt solid #222; }
            .under { page-break-before: always; }
            .envelope { page-break-inside: avoid; }
            """;

    private CardPaper() {}

    /** @throws UnprintableException if a character of it could not be seen */
    public static Printed print(Correspondence of, PaperSize paper) {
        CardGuide guide = CardGuide.of(of, paper);
        return Pdf.of(page(of, guide), paper.width, paper.height, of.on()).with(guide.notes());
    }

    private static Document page(Correspondence of, CardGuide written) {
        CardSize card = written.size();
        Markup page = new Markup(
                "Card to " + of.called(),
                of.language(),
                String.format(
                        Locale.ROOT,
                        STYLE,
                        card.width - 2 * CardSize.MARGIN,
                        card.lines() * CardSize.LINE,
                        CardSize.MARGIN,
                        CardSize.LINE,
                        CardSize.TYPE));
        Element guide = page.part("guide");
        page.in(guide, "h1", "").setTextContent(Typeface.tidy("A card to " + of.called()));
        page.line(guide, "", written.told());
        written.sides().forEach(side -> card(page, page.part(""), side));
        Element envelope = page.part("envelope");
        page.in(envelope, "h1", "").setTextContent("On its envelope");
        page.lines(envelope, "", written.address());
        Element under = page.part("under");
        page.in(under, "h1", "").setTextContent("To lay under the card");
        page.line(
                under,
                "",
                "Print it at 100 %, lay the card on the dashed frame, and write on the lines that shine through.");
        card(page, under, java.util.Collections.nCopies(card.lines(), "\u00A0"));
        return page.document();
    }

    private static void card(Markup page, Element within, List<String> lines) {
        Element card = page.in(within, "div", "card");
        for (String line : lines) {
            page.lines(page.in(card, "div", "line"), List.of(line));
        }
    }
}
