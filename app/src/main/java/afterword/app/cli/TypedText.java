package afterword.app.cli;

import afterword.engine.notation.BadInputException;
import afterword.engine.notation.Problem;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/**
 * A message somebody wrote, perhaps over a draft.
 *
 * @param subject of its first line, empty if it begins without one
 * @param above what stood above the salutation: print writes addresses and the date itself
 * @param body from the salutation on
 */
record TypedText(String subject, List<String> above, String body) {

    /** What a draft of a mail begins with. */
    static final String SUBJECT = "Subject:";

    private static final String LISTED = "\n-- ";
    private static final int HEAD_LINES = 20;

    /**
     * Reads what {@code draft} answers and whatever a person made of it.
     *
     * @throws BadInputException if it is no text, or there is nothing in it
     */
    static TypedText read(Session session, String path) throws IOException {
        TypedText read = of(
                path.equals("-")
                        ? ReadFile.text(session.here.in(), "standard input")
                        : ReadFile.text(path, Arguments.place("--text")));
        if (read.body().isBlank()) {
            throw new BadInputException(new Problem(
                    Arguments.place("--text"),
                    path,
                    "there are no words in it",
                    "a letter, from its salutation to its signature",
                    null));
        }
        return read;
    }

    static TypedText of(String typed) {
        String text = typed.replace("\uFEFF", "").replace("\r\n", "\n").replace('\r', '\n');
        List<String> lines = Arrays.asList(unlisted(text).strip().split("\n", -1));
        String subject = "";
        if (lines.getFirst().startsWith(SUBJECT)) {
            subject = lines.getFirst().substring(SUBJECT.length()).strip();
            lines = lines.subList(1, lines.size());
        }
        int begins = 0;
        while (begins < Math.min(lines.size(), HEAD_LINES) && !lines.get(begins).startsWith("Dear ")) {
            begins++;
        }
        if (begins == Math.min(lines.size(), HEAD_LINES)) {
            begins = 0;
        }
        List<String> above = lines.subList(0, begins).stream()
                .filter(line -> !line.isBlank())
                .toList();
        for (String line : above) {
            // A fax has it among its other headings.
            subject =
                    line.startsWith(SUBJECT) ? line.substring(SUBJECT.length()).strip() : subject;
        }
        return new TypedText(
                subject,
                above,
                String.join("\n", lines.subList(begins, lines.size())).strip());
    }

    /** A text, its lines ended by {@code \n}, without what a draft lists below it. */
    static String unlisted(String text) {
        int listed = text.lastIndexOf(LISTED + "To fill in:");
        int more = text.lastIndexOf(LISTED + "It could be more personal with:");
        int end = listed < 0 ? more : more < 0 ? listed : Math.min(listed, more);
        return end < 0 ? text : text.substring(0, end);
    }
}
