package afterword.prose.tone;

import afterword.engine.notation.Fields;
import afterword.engine.notation.Node;
import afterword.engine.rule.Source;
import afterword.prose.letter.Severity;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads one check of its file. */
final class CheckReader {

    private final Lexicon lexicon;

    CheckReader(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** @throws afterword.engine.notation.BadInputException with its place, if it is no check */
    Check read(Node root) {
        Fields fields = Fields.of(root, "a check");
        Severity severity = fields.word("severity", Severity.class);
        Check check = new Check(
                fields.text("check"),
                fields.text("title"),
                severity,
                sources(fields),
                patterns(fields, "unless"),
                fields.list("faults").stream()
                        .map(node -> fault(node, severity))
                        .toList(),
                fields.list("wanted").stream().map(this::wish).toList(),
                impression(fields.find("impression")),
                fields.texts("good"),
                fields.texts("bad"));
        fields.noOthers();
        return check;
    }

    private static List<Source> sources(Fields fields) {
        List<Source> sources = new ArrayList<>();
        for (Node node : fields.list("sources")) {
            Fields source = Fields.of(node, "a source");
            sources.add(new Source(source.text("article"), source.text("rule"), source.text("section")));
            source.noOthers();
        }
        return List.copyOf(sources);
    }

    private Check.Fault fault(Node node, Severity usual) {
        Fields fields = Fields.of(node, "a fault");
        Check.Fault fault = new Check.Fault(
                fields.text("title"),
                fields.text("says"),
                fields.word("severity", Severity.class, usual),
                fields.findText("instead"),
                fields.flag("several", false),
                patterns(fields, "patterns"));
        fields.noOthers();
        return fault;
    }

    private static Check.@Nullable Impression impression(@Nullable Node node) {
        if (node == null) {
            return null;
        }
        Fields fields = Fields.of(node, "an impression");
        Check.Impression impression = new Check.Impression(fields.text("title"), fields.text("says"));
        fields.noOthers();
        return impression;
    }

    private Check.Wish wish(Node node) {
        Fields fields = Fields.of(node, "something wanted");
        Check.Wish wish = new Check.Wish(
                fields.text("name"),
                fields.text("title"),
                fields.text("says"),
                patterns(fields, "unless"),
                patterns(fields, "patterns"));
        fields.noOthers();
        return wish;
    }

    private List<Pattern> patterns(Fields fields, String key) {
        List<Pattern> patterns = new ArrayList<>();
        for (Node node : fields.list(key)) {
            Step step = PatternReader.read(node, lexicon);
            patterns.add(Pattern.of(((Node.Scalar) node).text(), step, lexicon.vocabulary));
        }
        return List.copyOf(patterns);
    }
}
