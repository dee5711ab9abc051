package afterword.app.paper;

import java.util.ArrayList;
import java.util.List;

/** A text broken into the lines a hand would write on a card. Every paragraph begins a line; there are no empty ones. */
public final class CardLines {

    private CardLines() {}

    /** The lines side by side of the card, as many sides as it takes; one empty side for an empty text. */
    public static List<List<String>> of(String text, CardSize card) {
        List<String> lines = new ArrayList<>();
        Typeface.tidy(text)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .forEach(line -> wrap(line, card.line(), lines));
        List<List<String>> sides = new ArrayList<>();
        for (int from = 0; from == 0 || from < lines.size(); from += card.lines()) {
            sides.add(List.copyOf(lines.subList(from, Math.min(lines.size(), from + card.lines()))));
        }
        return sides;
    }

    private static void wrap(String paragraph, float longest, List<String> lines) {
        StringBuilder line = new StringBuilder();
        for (String word : paragraph.split(" +")) {
            if (!line.isEmpty() && Typeface.width(line + " " + word) > longest) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
            while (Typeface.width(line) > longest) {
                int end = fitting(line, longest);
                lines.add(line.substring(0, end));
                line.delete(0, end);
            }
        }
        lines.add(line.toString());
    }

    /** How much of a word that is longer than a line fits on it. */
    private static int fitting(CharSequence word, float longest) {
        int end = Character.offsetByCodePoints(word, 0, 1);
        while (end < word.length()) {
            int next = Character.offsetByCodePoints(word, end, 1);
            if (Typeface.width(word.subSequence(0, next)) > longest) {
                break;
            }
            end = next;
        }
        return end;
    }
}
