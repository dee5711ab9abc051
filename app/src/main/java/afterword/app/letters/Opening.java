package afterword.app.letters;

import afterword.engine.fact.Person;
import afterword.prose.letter.Form;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** One click that starts a message: a mail with its words in it, or a call. */
final class Opening {

    private Opening() {}

    /** An address of a mail or a telephone; null for what begins with paper, or where none is on record. */
    static @Nullable String of(Form form, Person person, Text text) {
        String email = person.email();
        String phone = person.phone();
        return switch (form) {
            case EMAIL ->
                email == null
                        ? null
                        : "mailto:" + encoded(email).replace("%40", "@") + "?subject=" + encoded(text.subject())
                                + "&body=" + encoded(text.body().strip().replace("\n", "\r\n"));
            case CALL_SCRIPT, VOICEMAIL ->
                phone == null || !phone.matches(".*[0-9].*") ? null : "tel:" + phone.replaceAll("[^+0-9]", "");
            default -> null;
        };
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
