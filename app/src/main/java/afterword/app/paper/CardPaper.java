package afterword.app.paper;

import java.util.ArrayList;
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
        CardSize card = CardSize.of(paper);
        List<List<String>> sides = CardLines.of(of.letter().body(), card);
        List<String> notes = new ArrayList<>(Addressee.notes(of));
        notes.addAll(LetterPaper.blanks(of));
        if (sides.size() > 2) {
            notes.add("It takes " + sides.size()
                    + " sides of a card; a folded one has two inside. Maybe leave something out.");
        }
        return Pdf.of(page(of, card, sides), paper.width, paper.height, of.on()).with(notes);
    }

    private static Document page(Correspondence of, CardSize card, List<List<String>> sides) {
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
        page.line(guide, "", told(card, sides));
        sides.forEach(side -> card(page, page.part(""), side));
        Element envelope = page.part("envelope");
        page.in(envelope, "h1", "").setTextContent("On its envelope");
        page.lines(envelope, "", Addressee.block(of));
        Element under = page.part("under");
        page.in(under, "h1", "").setTextContent("To lay under the card");
        page.line(
                under,
                "",
                "Print it at 100 %, lay the card on the dashed frame, and write on the lines that shine through.");
        card(page, under, java.util.Collections.nCopies(card.lines(), "\u00A0"));
        return page.document();
    }

    private static String told(CardSize card, List<List<String>> sides) {
        int lines = sides.stream().mapToInt(List::size).sum();
        return (lines == 1 ? "1 line" : lines + " lines") + " on "
                + (sides.size() == 1 ? "one side" : sides.size() + " sides") + " of a card of " + card.called + ", "
                + card.lines() + " lines to a side, as a usual hand would write them.";
    }

    private static void card(Markup page, Element within, List<String> lines) {
        Element card = page.in(within, "div", "card");
        for (String line : lines) {
            page.lines(page.in(card, "div", "line"), List.of(line));
        }
    }
}
