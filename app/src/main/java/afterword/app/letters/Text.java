package afterword.app.letters;

import afterword.prose.letter.Form;
import afterword.prose.letter.Letter;
import java.util.Arrays;
import java.util.List;

/**
 * The words of a letter, as they are typed.
 *
 * @param subject one line
 * @param body lines ended by {@code \n}
 * @param attachments names of files
 */
public record Text(String subject, String body, List<String> attachments) {

    private static final int LONGEST_SUBJECT = 500;
    private static final int LONGEST_BODY = 20_000;

    /** Words as a form sends them. */
    public static Text typed(String subject, String body, String attachments) {
        return new Text(
                subject.replaceAll("\\s*\\R\\s*", " ").strip(),
                body.replace("\r\n", "\n").replace('\r', '\n'),
                Arrays.stream(attachments.split("[\\n\\r,;]"))
                        .map(String::strip)
                        .filter(name -> !name.isEmpty())
                        .toList());
    }

    static Text of(Letter letter) {
        return new Text(letter.subject(), letter.body(), List.copyOf(letter.attachments()));
    }

    /** The same as a form has it: many have no subject, and with what is said aloud nothing goes along. */
    public Text in(Form form) {
        return new Text(subjected(form) ? subject : "", body, form.spoken() ? List.of() : attachments);
    }

    static boolean subjected(Form form) {
        return form == Form.EMAIL || form == Form.FAX || form == Form.PORTAL;
    }

    /** The letter these words make. */
    Letter letter(LetterKey key) {
        return letter(key, List.of());
    }

    /** The same, with whoever else would get it. */
    Letter letter(LetterKey key, List<String> copies) {
        return new Letter(key.kind(), key.form(), key.to(), subject, body, attachments, copies);
    }

    /** Whether somebody can have typed it: it is no book, and holds nothing the database cannot. */
    public boolean keepable() {
        return subject.length() <= LONGEST_SUBJECT
                && body.length() <= LONGEST_BODY
                && String.join("", attachments).length() <= LONGEST_SUBJECT
                && (subject + body + attachments).indexOf('\0') < 0;
    }

    /** Whether there is anything to read in it. */
    public boolean blank() {
        return body.isBlank();
    }

    /** Words divided by spaces, those of the body. */
    int words() {
        String said = body.strip();
        return said.isEmpty() ? 0 : said.split("\\s+").length;
    }

    /** Whether all that another said stands here still, with something put in at one place at most. */
    boolean onlyAddsTo(Text before) {
        return subject.startsWith(before.subject)
                && attachments.containsAll(before.attachments)
                && onlyAdds(before.body, body);
    }

    private static boolean onlyAdds(String before, String after) {
        if (after.length() < before.length()) {
            return false;
        }
        int same = 0;
        while (same < before.length() && before.charAt(same) == after.charAt(same)) {
            same++;
        }
        return after.endsWith(before.substring(same));
    }
}
