package afterword.prose.draft;

import afterword.engine.fact.Case;
import afterword.engine.fact.Meaning;
import afterword.engine.fact.MessageKind;
import afterword.engine.fact.Person;
import afterword.engine.history.History;
import afterword.prose.letter.Form;
import afterword.prose.letter.Letter;
import afterword.prose.letter.Span;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * Drafts messages. Pure: the same case, kind, form, person and instant give the same draft. It says what is written down
 * and nothing else; a sentence that would need something unknown is left out, and where it is needed the unknown is a
 * blank in brackets (S1.8, S3.15, S4.10). Safe for use by many threads.
 */
public final class Drafter {

    private static final int VOICEMAIL_WORDS = 75;

    private final Templates templates;

    /** @param templates what to say, and how */
    public Drafter(Templates templates) {
        this.templates = templates;
    }

    /**
     * A draft to one person.
     *
     * @param to id of a person of the case
     * @param now when it is to be sent: what was recorded later is not known, and days are counted from here
     * @throws NoDraftException if the record does not carry such a message
     * @throws IllegalArgumentException if the case has no such person
     */
    public Draft draft(Case file, MessageKind kind, Form form, String to, Instant now, Style style) {
        return draft(kind, form, to, now, new Said(this, file, style));
    }

    /** The same, knowing what was found out about earlier messages on the way. */
    Draft draft(MessageKind kind, Form form, String to, Instant now, Said earlier) {
        Case file = earlier.file();
        Style style = earlier.style();
        History history = History.of(file.application(), now);
        Person person = person(file, history, to);
        Scene scene = new Scene(file, history, person, now);
        Map<String, @Nullable Object> known = Known.of(scene, kind, form, style.english());
        Outline outline = outline(scene, kind);
        if (outline.needs() != null && !Boolean.TRUE.equals(known.get(outline.needs()))) {
            throw new NoDraftException(outline.lacking());
        }
        List<Trigrams> before = earlier.before(scene, kind, form);
        String seed = person.id() + "/" + file.application().employer().name() + "/" + kind.word();
        Choice choice = new Choice(known, before, seed.hashCode());
        String subject =
                form == Form.EMAIL || form == Form.FAX || form == Form.PORTAL ? subject(choice, outline, scene) : "";
        String body = switch (form) {
            case CALL_SCRIPT -> call(choice, outline);
            case VOICEMAIL -> voicemail(choice, outline);
            case TEXT, NETWORK ->
                Salutation.written(person) + ",\n" + flow(choice.said(outline.brief(), outline.words())) + "\n"
                        + Paper.signature(file.sender(), form);
            default -> written(choice, outline, scene, form, style);
        };
        return finished(scene, kind, form, subject, body, style, known);
    }

    private static Person person(Case file, History history, String to) {
        for (Person person : file.people()) {
            if (person.id().equals(to)) {
                return history.person(person);
            }
        }
        throw new IllegalArgumentException("'" + to + "' is not listed under people");
    }

    private Outline outline(Scene scene, MessageKind kind) {
        boolean again = kind == MessageKind.FOLLOW_UP && scene.followUps() > 0;
        var last = scene.lastReceived();
        boolean afterNo = kind == MessageKind.REPLY && last != null && last.meaning() == Meaning.REJECTION;
        return templates.outline(again ? Templates.AGAIN : (afterNo ? MessageKind.REJECTION_REPLY : kind).word());
    }

    private static String subject(Choice choice, Outline outline, Scene scene) {
        String subject = choice.of(outline.subject(), "subject");
        String said = subject == null ? scene.file.application().employer().name() : subject;
        String reference = Reference.asked(scene.file.application().posting().instructions());
        return reference == null ? said : said + " (" + reference + ")";
    }

    private String written(Choice choice, Outline outline, Scene scene, Form form, Style style) {
        String english = style.english().word();
        String closing = choice.of(frame((form == Form.LETTER ? "formal-" : "closing-") + english), "closing");
        return Salutation.written(scene.to) + ",\n\n" + flow(choice.said(outline.written(), outline.words())) + "\n\n"
                + closing + ",\n" + Paper.signature(scene.file.sender(), form);
    }

    private String call(Choice choice, Outline outline) {
        List<String> lines = new ArrayList<>();
        lines.add(frame(choice, "call-greeting"));
        lines.add("");
        lines.add(frame(choice, "call-moment"));
        lines.add("");
        choice.said(outline.points(), outline.words()).forEach(said -> lines.add("- " + said.text()));
        lines.add("");
        lines.add(frame(choice, "call-thanks"));
        lines.add("");
        lines.add(frame(choice, "call-machine"));
        lines.add(voicemail(choice, outline));
        return String.join("\n", lines);
    }

    /** What is said to a machine: whatever is needed, as far as it fits into half a minute. */
    private String voicemail(Choice choice, Outline outline) {
        String greeting = frame(choice, "call-greeting");
        String callback = frame(choice, "voicemail-callback");
        String end = (Sentence.blanks(callback) > 0 ? "" : callback + " ") + frame(choice, "voicemail-goodbye");
        List<Choice.Said> needed = new ArrayList<>(
                choice.said(outline.points().stream().filter(Part::needed).toList(), outline.words()));
        while (needed.size() > 1 && count(greeting + " " + flow(needed) + " " + end) > VOICEMAIL_WORDS) {
            needed.remove(needed.size() / 2);
        }
        return greeting + " " + flow(needed) + " " + end;
    }

    private static int count(String text) {
        return text.strip().split("\\s+").length;
    }

    private String frame(Choice choice, String name) {
        return Objects.requireNonNullElse(choice.of(frame(name), name), "");
    }

    private List<Sentence> frame(String name) {
        return Objects.requireNonNull(templates.frames().get(name), name);
    }

    private static String flow(List<Choice.Said> said) {
        StringBuilder text = new StringBuilder();
        for (Choice.Said each : said) {
            text.append(text.isEmpty() ? "" : each.part().paragraph() ? "\n\n" : " ")
                    .append(each.text());
        }
        return text.toString();
    }

    /** The message with its blanks in brackets, and what they are. */
    private static Draft finished(
            Scene scene,
            MessageKind kind,
            Form form,
            String subject,
            String body,
            Style style,
            Map<String, @Nullable Object> known) {
        List<Gap> gaps = new ArrayList<>();
        String title = blanks(subject, Span.Part.SUBJECT, gaps);
        String text = blanks(body, Span.Part.BODY, gaps);
        Letter letter = new Letter(kind, form, scene.to.id(), title, text, List.of());
        if (scene.met != null && (kind == MessageKind.THANK_YOU || kind == MessageKind.FOLLOW_UP)) {
            missing("point", known, gaps);
            if (scene.history.wantsJob()) {
                missing("needs", known, gaps);
            }
        }
        if (form == Form.LETTER || form == Form.CARD) {
            if (scene.to.post() == null) {
                gaps.add(new Gap("post", "their postal address", null));
            }
        }
        if (scene.to.name() == null) {
            missing("their-name", known, gaps);
        }
        return new Draft(letter, Paper.head(scene, form, style.english(), title), List.copyOf(gaps));
    }

    private static void missing(String name, Map<String, @Nullable Object> known, List<Gap> gaps) {
        boolean blank = gaps.stream().anyMatch(gap -> gap.name().equals(name));
        if (known.get(name) == null && !blank) {
            gaps.add(new Gap(name, Objects.requireNonNull(Names.TEXTS.get(name)), null));
        }
    }

    private static String blanks(String filled, Span.Part part, List<Gap> gaps) {
        Matcher unknown = Sentence.unknown(filled);
        StringBuilder text = new StringBuilder();
        while (unknown.find()) {
            String name = unknown.group(1);
            String fill = Objects.requireNonNull(Names.TEXTS.get(name));
            unknown.appendReplacement(text, "");
            int from = text.length();
            text.append('[').append(fill).append(']');
            gaps.add(new Gap(name, fill, new Span(part, from, text.length())));
        }
        unknown.appendTail(text);
        return text.toString();
    }
}
