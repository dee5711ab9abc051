package afterword.app.telling;

import static afterword.engine.notation.Fields.problem;

import afterword.engine.notation.BadInputException;
import afterword.engine.notation.Node;
import afterword.engine.notation.Place;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was typed into one field; its name is the place of every problem with it.
 *
 * @param texts at least one, none of them blank
 */
record Entered(String field, List<String> texts, Known known) {

    private static final int LONGEST = 10_000;

    String text() {
        return texts.getFirst();
    }

    Node.Scalar scalar() {
        return scalar(text());
    }

    /** @throws BadInputException if nobody would type this */
    Node.Scalar scalar(String text) {
        Node.Scalar scalar = new Node.Scalar(new Place(field, 1, 1), text, true);
        if (text.length() > LONGEST) {
            throw problem(
                    new Node.Scalar(scalar.place(), text.substring(0, 40) + "...", true),
                    "this is " + text.length() + " characters long",
                    "at most " + LONGEST,
                    null);
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (unreadable(c) || (Character.isSurrogate(c) && alone(text, i))) {
                throw problem(scalar, "there is a character in it that nobody can read", "plain text", null);
            }
        }
        return scalar;
    }

    /** A number or a truth value, as the notation writes them. */
    Node.Scalar bare(String text) {
        return new Node.Scalar(new Place(field, 1, 1), text, false);
    }

    Node.Listing list(List<? extends Node> items) {
        return new Node.Listing(new Place(field, 1, 1), List.copyOf(items));
    }

    BadInputException wrong(String message, String expected, @Nullable String maybe) {
        return problem(new Node.Scalar(new Place(field, 1, 1), text(), true), message, expected, maybe);
    }

    private static boolean unreadable(char c) {
        return Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t';
    }

    private static boolean alone(String text, int i) {
        return Character.isHighSurrogate(text.charAt(i))
                ? i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1))
                : i == 0 || !Character.isHighSurrogate(text.charAt(i - 1));
    }
}
