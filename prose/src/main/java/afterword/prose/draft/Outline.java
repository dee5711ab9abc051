package afterword.prose.draft;

import afterword.engine.notation.BadInputException;
import afterword.engine.notation.Fields;
import afterword.engine.notation.Nearest;
import afterword.engine.notation.Node;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a message of one kind consists of.
 *
 * @param words how many it should have at most
 * @param needs the name of what must be written down for it, null for nothing
 * @param lacking why there is no draft without it
 * @param subject subjects to choose from
 * @param written of a letter, a card, a mail
 * @param brief of a text message or an invitation
 * @param points of a call
 */
record Outline(
        int words,
        @Nullable String needs,
        String lacking,
        List<Sentence> subject,
        List<Part> written,
        List<Part> brief,
        List<Part> points) {

    private static final int USUAL = 120;

    /** @throws BadInputException with a place if it is not understood */
    static Outline of(Node node) {
        Fields file = Fields.of(node, "a template");
        String needs = file.findText("needs");
        if (needs != null && !Names.FLAGS.containsKey(needs)) {
            throw Fields.problem(
                    file.get("needs"),
                    "'" + needs + "' is no question a template knows",
                    "one of " + String.join(", ", Names.FLAGS.keySet()),
                    Nearest.of(needs, Names.FLAGS.keySet()));
        }
        Outline outline = new Outline(
                file.number("words", USUAL),
                needs,
                needs == null ? "" : file.text("lacking"),
                sentences(file, "subject"),
                parts(file, "written"),
                parts(file, "brief"),
                parts(file, "points"));
        file.noOthers();
        return outline;
    }

    static List<Sentence> sentences(Fields fields, String key) {
        Node all = fields.get(key, "at least one sentence");
        List<Sentence> sentences = new ArrayList<>();
        fields.list(key).forEach(each -> sentences.add(Sentence.of(each)));
        if (sentences.isEmpty()) {
            throw Fields.problem(all, "there is nothing to say", "at least one sentence", null);
        }
        return List.copyOf(sentences);
    }

    private static List<Part> parts(Fields file, String key) {
        Node all = file.get(key, "a list of parts");
        List<Part> parts = new ArrayList<>();
        for (Node each : file.list(key)) {
            Fields part = Fields.of(each, "a part");
            parts.add(new Part(
                    part.text("part"),
                    part.flag("needed", false),
                    part.flag("if-room", false),
                    part.flag("paragraph", false),
                    sentences(part, "say")));
            part.noOthers();
        }
        if (parts.stream().noneMatch(Part::needed)) {
            throw Fields.problem(all, "no part of it is needed", "at least one part with needed: true", null);
        }
        return List.copyOf(parts);
    }
}
