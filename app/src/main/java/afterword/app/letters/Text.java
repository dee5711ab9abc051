package afterword.app.letters;

import afterword.prose.letter.Form;
import afterword.prose.letter.Letter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The words of a letter, as they are typed.
 *
 * @param subject one line
 * @param body lines ended by {@code \n}
 * @param attachments names of files
 */
public record Text(String subject, String body, List<String> attachments) {

    /** The field for the names of what goes along; problems with them name it as their file. */
    static final String WITH = "with";

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

    /** The same with one more file, the last. */
    Text with(OwnFile file) {
        List<String> names = new ArrayList<>(without(file).attachments);
        names.add(file.name());
        return new Text(subject, body, List.copyOf(names));
    }

    /** The same without a file. */
    Text without(OwnFile file) {
        return new Text(
                subject,
                body,
                attachments.stream().filter(each -> !file.among(List.of(each))).toList());
    }

    /** The same with a file that goes along named otherwise, in its place. */
    Text renamed(OwnFile file, String name) {
        return new Text(
                subject,
                body,
                attachments.stream()
                        .map(each -> file.among(List.of(each)) ? name : each)
                        .distinct()
                        .toList());
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
        return tooLong() == null && (subject + body + attachments).indexOf('\0') < 0;
    }

    /**
     * A part of a letter that is too long to be kept.
     *
     * @param part "body", "subject" or "attachments"
     * @param says what it has and what there is room for, in a clause
     * @param most in characters
     */
    public record TooLong(String part, String says, int most) {}

    /** What is too long to be kept, null if nothing is. */
    public @Nullable TooLong tooLong() {
        if (body.length() > LONGEST_BODY) {
            return new TooLong(
                    "body",
                    "it has " + many(body.length()) + " characters, and a letter holds " + many(LONGEST_BODY),
                    LONGEST_BODY);
        }
        if (subject.length() > LONGEST_SUBJECT) {
            return new TooLong(
                    "subject",
                    "its subject has " + many(subject.length()) + " characters, and one holds " + LONGEST_SUBJECT,
                    LONGEST_SUBJECT);
        }
        return names() > LONGEST_SUBJECT
                ? new TooLong(
                        "attachments",
                        "what goes with it has " + many(names()) + " characters, and there is room for "
                                + LONGEST_SUBJECT,
                        LONGEST_SUBJECT)
                : null;
    }

    /** How long the names of what goes along are together. */
    int names() {
        return String.join("", attachments).length();
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
