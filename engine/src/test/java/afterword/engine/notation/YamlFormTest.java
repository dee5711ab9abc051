package afterword.engine.notation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class YamlFormTest {

    private static final Place HERE = new Place("a test", 1, 1);
    private static final List<String> TEXTS = List.of(
            "thank-you",
            "Maya Chen",
            "true",
            "null",
            "NULL",
            "~",
            "",
            " ",
            "5",
            "-5",
            "0x1f",
            "1e3",
            "007",
            "yes",
            "2026-06-02",
            "2026-06-02T10:00-04:00",
            "17:00",
            "a: b",
            "a #b",
            "- a",
            "[x]",
            "{x}",
            "'",
            "\"",
            "\\",
            "two\nlines",
            "tab\there",
            "*a",
            "&a",
            "!a",
            "%a",
            "@a",
            "`a",
            "?",
            "ümlaut",
            "\u0085",
            "\u2028",
            "\ufeff",
            "\u007f",
            "😀",
            "a,b",
            "a]",
            "key:",
            "<script>alert(1)</script>",
            "=",
            "|",
            ">",
            "---",
            "...");

    @Test
    void aCaseIsWrittenAsOneWouldByHand() {
        Node.Mapping tree = (Node.Mapping) Notation.json("a test", """
                {"candidate": {"zone": "America/New_York"}, "people": [{"id": "hm", "name": "Maya Chen"}],
                 "facts": [{"at": "2026-06-02T10:00-04:00", "sent": {"kind": "thank-you", "personal": true}}],
                 "also": [{"id": "second", "facts": []}, {"id": "third", "facts": [{"id": "f1"}]}]}""");

        assertThat(YamlForm.of(tree)).isEqualTo("""
                candidate: {zone: America/New_York}
                people:
                  - {id: hm, name: Maya Chen}
                facts:
                  - {at: 2026-06-02T10:00-04:00, sent: {kind: thank-you, personal: true}}
                also:
                  - {id: second, facts: []}
                  - id: third
                    facts:
                      - {id: f1}
                """);
    }

    @Test
    void whateverIsWrittenReadsAsTheSameAgain() {
        Random random = new Random(7);
        int trees = 500;
        for (int i = 0; i < trees; i++) {
            Node.Mapping tree = mapping(random, 0);
            String text = YamlForm.of(tree);
            assertThat(JsonForm.of(Notation.yaml("a test", text.isEmpty() ? "{}" : text)))
                    .as(text)
                    .isEqualTo(JsonForm.of(tree));
        }
    }

    private static Node.Mapping mapping(Random random, int depth) {
        List<Node.Entry> entries = new ArrayList<>();
        List<String> keys = new ArrayList<>(TEXTS);
        int size = random.nextInt(depth == 0 ? 4 : 3) + (depth == 0 ? 1 : 0);
        for (int i = 0; i < size; i++) {
            String key = keys.remove(random.nextInt(keys.size()));
            entries.add(new Node.Entry(new Node.Scalar(HERE, key, true), node(random, depth + 1)));
        }
        return new Node.Mapping(HERE, entries);
    }

    private static Node node(Random random, int depth) {
        int what = random.nextInt(depth > 3 ? 2 : 4);
        return switch (what) {
            case 0 -> new Node.Scalar(HERE, TEXTS.get(random.nextInt(TEXTS.size())), true);
            case 1 -> new Node.Scalar(HERE, List.of("true", "false", "12", "-3").get(random.nextInt(4)), false);
            case 2 -> mapping(random, depth);
            default -> {
                List<Node> items = new ArrayList<>();
                for (int i = random.nextInt(3); i > 0; i--) {
                    items.add(node(random, depth + 1));
                }
                yield new Node.Listing(HERE, items);
            }
        };
    }
}
