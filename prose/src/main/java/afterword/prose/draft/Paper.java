package afterword.prose.draft;

import afterword.engine.fact.Person;
import afterword.engine.fact.Sender;
import afterword.prose.letter.Form;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands above and below the sentences: addresses and date, and the signature. */
final class Paper {

    private Paper() {}

    /** What stands above the salutation; empty for forms without it. */
    static String head(Scene scene, Form form, English english, String subject) {
        Sender sender = scene.file.sender();
        Person to = scene.to;
        List<String> lines = new ArrayList<>();
        String employer = scene.file.application().employer().name();
        if (form == Form.LETTER) {
            add(lines, sender.name());
            add(lines, sender.post());
            lines.add("");
            lines.add(english.whole(scene.today));
            lines.add("");
            add(lines, to.name());
            add(lines, to.title());
            lines.add(employer);
            add(lines, to.post());
        } else if (form == Form.FAX) {
            lines.add("To: " + (to.name() == null ? employer : to.name() + ", " + employer));
            add(lines, to.fax() == null ? null : "Fax: " + to.fax());
            add(lines, sender.name() == null ? null : "From: " + sender.name());
            add(lines, sender.phone() == null ? null : "Telephone: " + sender.phone());
            lines.add("Date: " + english.whole(scene.today));
            lines.add("Subject: " + subject);
            lines.add("Pages: 1");
        }
        return String.join("\n", lines);
    }

    /** What stands under a message: the whole block where it is written, the name alone on a card or in a text message. */
    static String signature(Sender sender, Form form) {
        String name = sender.name() == null
                ? Sentence.OPEN + "name" + Sentence.CLOSE
                : sender.name().strip();
        if (form == Form.CARD || form == Form.TEXT || form == Form.NETWORK) {
            return name;
        }
        String own = sender.signature();
        if (own != null && !own.isBlank()) {
            return own.strip();
        }
        List<String> lines = new ArrayList<>();
        lines.add(name);
        add(lines, sender.phone());
        add(lines, sender.email());
        return String.join("\n", lines);
    }

    private static void add(List<String> lines, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            text.strip().lines().forEach(line -> lines.add(line.strip()));
        }
    }
}
