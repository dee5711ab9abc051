package afterword.app.paper;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The words of a letter in its parts.
 *
 * @param paragraphs each as its lines, salutation first
 * @param closing "Sincerely,"; empty where the letter has none that is known as one
 * @param signature what stands below the hand's own signature, line by line
 */
record Body(List<List<String>> paragraphs, String closing, List<String> signature) {

    private static final Pattern BLANK = Pattern.compile("\\[[^\\[\\]\\n]{3,80}]");
    private static final int CLOSING_WORDS = 5;
    private static final int SIGNATURE_LINES = 8;

    /** @param text from the salutation to the signature, lines ended by {@code \n} */
    static Body of(String text) {
        List<List<String>> blocks = new ArrayList<>();
        for (String block : text.strip().split("\\n\\s*\\n")) {
            blocks.add(block.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList());
        }
        for (int at = blocks.size() - 1; at > 0 && at >= blocks.size() - 2; at--) {
            List<String> signature =
                    new ArrayList<>(blocks.get(at).subList(1, blocks.get(at).size()));
            blocks.subList(at + 1, blocks.size()).forEach(signature::addAll);
            if (closes(blocks.get(at).getFirst()) && signature.size() <= SIGNATURE_LINES) {
                return new Body(
                        List.copyOf(blocks.subList(0, at)), blocks.get(at).getFirst(), signature);
            }
        }
        return new Body(blocks, "", List.of());
    }

    /** What stands in brackets still, each once. */
    static List<String> blanks(String text) {
        return BLANK.matcher(text).results().map(MatchResult::group).distinct().toList();
    }

    private static boolean closes(String line) {
        return line.endsWith(",")
                && !line.startsWith("Dear ")
                && Arrays.stream(line.split("\\s+")).count() <= CLOSING_WORDS;
    }
}
