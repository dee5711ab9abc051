package afterword.app.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How a card's words would stand on it if a usual hand wrote them.
 *
 * @param size of the card
 * @param sides its lines, side by side of the card
 * @param address on its envelope
 * @param notes what to know before it is written
 */
public record CardGuide(CardSize size, List<List<String>> sides, List<String> address, List<String> notes) {

    /** The guide for a card as it is usual where letters are written on this paper. */
    public static CardGuide of(Correspondence of, PaperSize paper) {
        CardSize size = CardSize.of(paper);
        List<List<String>> sides = CardLines.of(of.letter().body(), size);
        List<String> notes = new ArrayList<>(Addressee.notes(of));
        notes.addAll(LetterPaper.blanks(of));
        if (sides.size() > 2) {
            notes.add("It takes " + sides.size()
                    + " sides of a card; a folded one has two inside. Maybe leave something out.");
        }
        return new CardGuide(size, sides, Addressee.block(of), notes);
    }

    /** "9 lines on one side of a card of A6, 12 lines to a side, as a usual hand would write them." */
    public String told() {
        int lines = sides.stream().mapToInt(List::size).sum();
        return (lines == 1 ? "1 line" : lines + " lines") + " on "
                + (sides.size() == 1 ? "one side" : sides.size() + " sides") + " of a card of " + size.called + ", "
                + size.lines() + " lines to a side, as a usual hand would write them.";
    }

    /** The card's measures for a style sheet: its width and height, margin, line and type, in millimetres. */
    public String style() {
        return String.format(
                Locale.ROOT,
                "--wide:%.2f;--high:%.2f;--margin:%.2f;--line:%.2f;--type:%.2f",
                size.width,
                size.height,
                CardSize.MARGIN,
                CardSize.LINE,
                CardSize.TYPE * CardSize.MILLIMETRES_TO_A_POINT);
    }
}
