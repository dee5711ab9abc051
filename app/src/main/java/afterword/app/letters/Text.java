package afterword.app.letters;

import afterword.prose.letter.Form;
import afterword.prose.letter.Letter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The words of a letter, as they are typed.
 *
 * @param subject one line
 * @param body lines ended by {@code \n}
 * @param attachments names of files
 */
public record Text(String subject, String body, List<String> attachments) {

    static final int LONGEST_SUBJECT = 500;
    static final int LONGEST_BODY = 20_000;

    /** Words as a form sends them, without the one sign the database cannot keep. */
    public static Text typed(String subject, String body, String attachments) {
        return new Text(
                kept(subject).replaceAll("\\s*\\R\\s*", " ").strip(),
                kept(body).replace("\r\n", "\n").replace('\r', '\n'),
                Arrays.stream(kept(attachments).split("[\\n\\r,;]"))
                        .map(String::strip)
                        .filter(name -> !name.isEmpty())
                        .toList());
    }

    static Text of(Letter letter) {
        return new Text(letter.subject(), letter.body(), List.copyOf(letter.attachments()));
    }

    /** Whether there is a sign among some words that cannot be kept. */
    static boolean loses(String... words) {
        return Arrays.stream(words).anyMatch(each -> each.indexOf('\0') >= 0);
    }

    private static String kept(String words) {
        return words.replace("\0", "");
    }

    /** The same with one more file, or without it. */
    Text with(OwnFile file, boolean along) {
        List<String> names = new ArrayList<>(attachments);
        names.removeIf(each -> file.among(List.of(each)));
        if (along) {
            names.add(file.name());
        }
        return new Text(subject, body, List.copyOf(names));
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
        return tooLong().isEmpty() && (subject + body + attachments).indexOf('\0') < 0;
    }

    /** What is too long to be kept, in a clause; empty if nothing is. */
    String tooLong() {
        int names = String.join("", attachments).length();
        return body.length() > LONGEST_BODY
                ? "it has " + many(body.length()) + " characters, and a letter holds " + many(LONGEST_BODY)
                : subject.length() > LONGEST_SUBJECT
                        ? "its subject has " + many(subject.length()) + " characters, and one holds " + LONGEST_SUBJECT
                        : names > LONGEST_SUBJECT
                                ? "what goes with it has " + many(names) + " characters, and there is room for "
                                        + LONGEST_SUBJECT
                                : "";
    }

    private static String many(int number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** Whether there is anything to read in it. */
    public boolean blank() {
        return body.isBlank();
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
