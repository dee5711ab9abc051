package afterword.app.shell;

/**
 * What the page about something wrong says.
 *
 * @param said what happened, the page's title and heading
 * @param advice what can be done about it, and what became of what was typed
 */
public record Mishap(String said, String advice) {

    /** Of an HTTP status. */
    public static Mishap of(int status) {
        return switch (status) {
            case 404 -> new Mishap("There is nothing here", "Perhaps it was erased, or the address is mistyped.");
            case 403 ->
                new Mishap("This form is too old", "Go back, reload the page, and send it again. Nothing was saved.");
            case 400 -> new Mishap("That was not understood", "Go back and look at what you typed. Nothing was saved.");
            case 405 ->
                new Mishap("That was not understood", "Go back and try it from its own page. Nothing was saved.");
            case 413 -> new Mishap("That is too much at once", "Go back and send less. Nothing was saved.");
            case 422 ->
                new Mishap("Something could not be read", "Go back and look at what you typed. Nothing was saved.");
            case 503 ->
                new Mishap(
                        "The record is out of reach",
                        "The database does not answer just now. What was saved is safe; try again in a moment.");
            default ->
                new Mishap(
                        "Something went wrong",
                        "It is not your doing. What was saved before is safe; try again in a moment.");
        };
    }
}
