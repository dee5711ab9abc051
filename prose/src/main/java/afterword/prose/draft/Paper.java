package afterword.prose.draft;

import afterword.engine.fact.Person;
import afterword.engine.fact.Sender;
import afterword.prose.letter.Form;
import afterword.prose.letter.Workplace;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What stands above and below the sentences: addresses and date, and the signature. */
final class Paper {

    private Paper() {}

    /** What stands above the salutation; empty for forms without it. */
    static String head(Scene scene, Form form, English english, String subject) {
        Sender sender = scene.file.sender();
        Person to = scene.to;
        List<String> lines = new ArrayList<>();
        String employer = Workplace.of(scene.file, to);
        if (form == Form.LETTER) {
            lines.addAll(block(sender.post(), sender.name()));
            lines.add("");
            lines.add(english.whole(scene.today));
            lines.add("");
            lines.addAll(block(to.post(), to.name(), to.title(), employer));
        } else if (form == Form.FAX) {
            lines.add("To: "
                    + Stream.of(to.name(), employer).filter(Objects::nonNull).collect(Collectors.joining(", ")));
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

    /** Who it is, and the address without what it repeats of that: many addresses begin with the company. */
    private static List<String> block(@Nullable String post, @Nullable String... who) {
        List<String> lines = new ArrayList<>();
        for (String each : who) {
            add(lines, each);
        }
        List<String> said = List.copyOf(lines);
        if (post != null) {
            for (String line : post.strip().split("\\R")) {
                String rest = line.strip();
                int comma = rest.indexOf(',');
                while (comma > 0 && repeats(said, rest.substring(0, comma))) {
                    rest = rest.substring(comma + 1).strip();
                    comma = rest.indexOf(',');
                }
                add(lines, repeats(said, rest) ? null : rest);
            }
        }
        return lines;
    }

    private static boolean repeats(List<String> said, String line) {
        return said.stream().anyMatch(line.strip()::equalsIgnoreCase);
    }

    private static void add(List<String> lines, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            text.strip().lines().forEach(line -> lines.add(line.strip()));
        }
    }
}
