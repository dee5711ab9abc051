package afterword.engine.notation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NotationTest {

    private static final Place START = new Place("f", 1, 1);

    @Test
    void everyValueKnowsItsLineAndColumn() {
        Node yaml = Notation.yaml("f", "who:\n  - {name: Maya}\n");

        assertThat(yaml)
                .isEqualTo(mapping(
                        1, 1, entry(1, 1, "who", false, listing(2, 3, mapping(2, 5, maya(2, 6, 12, false))))));
    }

    @Test
    void jsonGivesTheSameTreeWithEveryStringQuoted() {
        Node json = Notation.json("f", "{\"who\":\n  [ {\"name\": \"Maya\"} ]}");

        assertThat(json)
                .isEqualTo(mapping(1, 1, entry(1, 2, "who", true, listing(2, 3, mapping(2, 5, maya(2, 6, 14, true))))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"17:00", "2026-06-02", "0x1F", "1_000", "yes", "1e3", "012"})
    void plainValuesStayTheTextTheyAre(String text) {
        assertThat(Notation.yaml("f", text)).isEqualTo(new Node.Scalar(START, text, false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a:", "a: ~", "a: null", "a: Null", "a: NULL"})
    void inYamlAnEmptyValueIsNothing(String text) {
        assertThat(onlyValue(Notation.yaml("f", text)).isNothing()).isTrue();
    }

    @Test
    void aQuotedNullIsText() {
        assertThat(onlyValue(Notation.yaml("f", "a: 'null'")).isNothing()).isFalse();
        assertThat(onlyValue(Notation.json("f", "{\"a\": \"null\"}")).isNothing())
                .isFalse();
        assertThat(onlyValue(Notation.json("f", "{\"a\": null}")).isNothing()).isTrue();
    }

    @Test
    void jsonNumbersAndTruthValuesStayTheirText() {
        assertThat(onlyValue(Notation.json("f", "{\"a\": -1.50}")).text()).isEqualTo("-1.50");
        assertThat(onlyValue(Notation.json("f", "{\"a\": true}")))
                .extracting("text", "quoted")
                .containsExactly("true", false);
        assertThat(onlyValue(Notation.json("f", "{\"a\": false}")).text()).isEqualTo("false");
    }

    @Test
    void oneLineOfALargerBufferIsReadWithItsLineNumber() {
        byte[] lines = "{\"a\":1}\n{\"b\":2}\n".getBytes(StandardCharsets.UTF_8);

        assertThat(Notation.json("f", 2, lines, 8, 7))
                .isEqualTo(mapping(
                        2,
                        1,
                        new Node.Entry(scalar(2, 2, "b", true), new Node.Scalar(new Place("f", 2, 6), "2", false))));
    }

    @Test
    void anAnchorStandsForWhatItNames() {
        Node yaml = Notation.yaml("f", "a: &x {b: c}\nd: *x\n");

        assertThat(((Node.Mapping) yaml).entries().get(1).value())
                .isEqualTo(((Node.Mapping) yaml).entries().get(0).value());
    }

    @Test
    void aByteOrderMarkIsNoText() {
        assertThat(Notation.yaml("f", "\uFEFFa: 1")).isEqualTo(Notation.yaml("f", "a: 1"));
        assertThat(Notation.json("f", "\uFEFF{}")).isEqualTo(Notation.json("f", "{}"));
    }

    @Test
    void aFileWhoseNameEndsInJsonIsJson(@TempDir Path folder) throws IOException {
        Path json = Files.writeString(folder.resolve("a.JSON"), "{\"a\":\t1}");
        Path yaml = Files.writeString(folder.resolve("a.case"), "a: 1");

        assertThat(Notation.read(json)).isEqualTo(Notation.json(json.toString(), "{\"a\":\t1}"));
        assertThat(Notation.read(yaml)).isEqualTo(Notation.yaml(yaml.toString(), "a: 1"));
    }

    @Test
    void aFileThatIsNotThereIsAProblem(@TempDir Path folder) {
        Path path = folder.resolve("none.yaml");

        assertThatThrownBy(() -> Notation.read(path))
                .isInstanceOf(BadInputException.class)
                .hasMessage(path + ":1:1: there is no such file. Expected the name of a file.");
    }

    @Test
    void aFolderIsAProblem(@TempDir Path folder) {
        assertThatThrownBy(() -> Notation.read(folder)).hasMessage(folder + ":1:1: this is a folder. Expected a file.");
    }

    @Test
    void aLinkToItselfIsAProblem(@TempDir Path folder) throws IOException {
        Path link = folder.resolve("loop.yaml");
        Files.createSymbolicLink(link, link);

        assertThatThrownBy(() -> Notation.read(link))
                .hasMessage(link
                        + ":1:1: the file cannot be read, it is a link that leads to itself or too far."
                        + " Expected a file that can be read.");
    }

    @Test
    void brokenYamlTellsWhereTheListItStandsInBegan() {
        refusesYaml(
                "a: 1\nfacts: [\n  - b\nc: 2",
                "f:3:3: this is no YAML: expected the node content, but found '-', within the '[' of line 2, column 8."
                        + " Expected YAML 1.2. Maybe a missing ']'?");
        refusesYaml(
                "a:\n  b: 1\n   c: 2",
                "f:3:5: this is no YAML: mapping values are not allowed here, in what begins in line 2, column 3."
                        + " Expected YAML 1.2. Maybe quotes around a text with a colon?");
    }

    @Test
    void aNameThatIsTooLongIsAProblemWithItsReason(@TempDir Path folder) {
        Path path = folder.resolve("x".repeat(5000));

        assertThatThrownBy(() -> Notation.read(path))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining(":1:1: the file cannot be read: ");
    }

    @Test
    void aLineReadWithoutPlacesIsTheSameButForThem() {
        byte[] line = "xx{\"a\": [1, {\"b\": null}]}".getBytes(StandardCharsets.UTF_8);
        Node placed = Notation.json("f", 7, line, 2, line.length - 2);
        Node unplaced = Notation.jsonUnplaced("f", 7, line, 2, line.length - 2);

        assertThat(JsonForm.of(unplaced)).isEqualTo(JsonForm.of(placed));
        assertThat(Fields.of(unplaced, "a line").get("a").place()).isEqualTo(new Place("f", 7, 1));
        assertThat(Fields.of(placed, "a line").get("a").place()).isNotEqualTo(new Place("f", 7, 1));
    }

    @Test
    void aFileInAnotherEncodingIsAProblem(@TempDir Path folder) throws IOException {
        Path path = Files.write(folder.resolve("latin.yaml"), "name: Señor".getBytes(StandardCharsets.ISO_8859_1));

        assertThatThrownBy(() -> Notation.read(path))
                .hasMessage(path + ":1:1: the file is no text. Expected text in UTF-8.");
    }

    @Test
    void brokenYamlIsToldWithItsPlace() {
        refusesYaml("a: [1", "f:1:6: this is no YAML: expected ',' or ']', but got <stream end>. Expected YAML 1.2.");
        refusesYaml(
                "a: b: c",
                "f:1:5: this is no YAML: mapping values are not allowed here. Expected YAML 1.2."
                        + " Maybe quotes around a text with a colon?");
        refusesYaml(
                "a:\n\tb: 1",
                "f:2:1: this is no YAML: found character '\\t(TAB)' that cannot start any token, in what begins in line 1, column 1."
                        + " Expected YAML 1.2. Maybe spaces?");
        refusesYaml(
                "a: @home",
                "f:1:4: this is no YAML: found character '@' that cannot start any token. Expected YAML 1.2."
                        + " Maybe quotes around it?");
        refusesYaml(
                "a: 1\nb: \u0001", "f:2:4: this is no YAML: this character may not stand in YAML. Expected YAML 1.2.");
    }

    @Test
    void brokenJsonIsToldWithItsPlace() {
        refusesJson(
                "{\"a\": [1,}",
                "f:1:10: this is no JSON: Unexpected character ('}' (code 125)): expected a value. Expected JSON.");
        refusesJson(
                "{",
                "f:1:2: this is no JSON: Unexpected end-of-input: expected close marker for Object. Expected JSON.");
        refusesJson("{} {}", "f:1:4: something follows the end. Expected one JSON value and nothing after it.");
        refusesJson("", "f:1:1: there is nothing in it. Expected one JSON value.");
    }

    @Test
    void aKeyWrittenTwiceIsRefused() {
        refusesYaml("a: 1\nb: 2\na: 3", "f:3:1: 'a' stands here twice. Expected every key once.");
        refusesJson("{\"a\": 1, \"a\": 1}", "f:1:10: 'a' stands here twice. Expected every key once.");
    }

    @Test
    void aKeyWrittenTwiceAmongManyIsRefused() {
        StringBuilder many = new StringBuilder();
        for (int i = 0; i < 40; i++) {
            many.append("k").append(i).append(": 1\n");
        }

        assertThat(((Node.Mapping) Notation.yaml("f", many.toString())).entries())
                .hasSize(40);
        refusesYaml(many + "k7: 1", "f:41:1: 'k7' stands here twice. Expected every key once.");
    }

    @Test
    void aFileHoldsOneDocument() {
        refusesYaml("", "f:1:1: there is nothing in it. Expected one document.");
        refusesYaml("# nothing\n", "f:1:1: there is nothing in it. Expected one document.");
        refusesYaml("a: 1\n---\nb: 2", "f:3:1: a second document begins. Expected one document in a file.");
    }

    @Test
    void tagsAreRefused() {
        refusesYaml(
                "a: !!int 3",
                "f:1:4: the tag tag:yaml.org,2002:int has no meaning here. Expected the value without a tag.");
        refusesYaml("!x {a: 3}", "f:1:1: the tag !x has no meaning here. Expected the value without a tag.");
        refusesYaml("!x [a]", "f:1:1: the tag !x has no meaning here. Expected the value without a tag.");
    }

    @Test
    void aListCannotNameAField() {
        refusesYaml("? [a]\n: 1", "f:1:3: the name of a field is no single value. Expected a word before the colon.");
    }

    @Test
    void anAnchorThatNamesNothingYetIsRefused() {
        refusesYaml("a: *x", "f:1:4: '*x' stands for nothing before it. Expected an anchor further up.");
        refusesYaml("&x [*x]", "f:1:5: '*x' stands for nothing before it. Expected an anchor further up.");
    }

    @Test
    void anchorsThatMultiplyAreRefused() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 10; i++) {
            String ten = ("*a" + (i - 1) + ", ").repeat(10);
            bomb.append("a%d: &a%d [%s]\n".formatted(i, i, ten.substring(0, ten.length() - 2)));
        }

        refusesYaml(
                bomb.toString(), "f:5:45: the file repeats itself too often. Expected at most 100000 repeated values.");
    }

    @Test
    void whatIsNestedWithoutEndIsRefused() {
        for (String level : List.of("[", "{a: ", "? ")) {
            assertThatThrownBy(() -> Notation.yaml("f", level.repeat(5000)))
                    .isInstanceOf(BadInputException.class)
                    .hasMessageMatching("f:1:(1|2|4)0\\d: this is nested too deep\\. Expected at most 100 levels\\.");
        }
        assertThatThrownBy(() -> Notation.json("f", "[".repeat(5000)))
                .isInstanceOf(BadInputException.class)
                .hasMessageStartingWith("f:1:");
    }

    private static void refusesYaml(String text, String message) {
        assertThatThrownBy(() -> Notation.yaml("f", text))
                .isInstanceOf(BadInputException.class)
                .hasMessage(message);
    }

    private static void refusesJson(String text, String message) {
        assertThatThrownBy(() -> Notation.json("f", text))
                .isInstanceOf(BadInputException.class)
                .hasMessage(message);
    }

    private static Node.Scalar onlyValue(Node mapping) {
        return (Node.Scalar) ((Node.Mapping) mapping).entries().getFirst().value();
    }

    private static Node.Mapping mapping(int line, int column, Node.Entry... entries) {
        return new Node.Mapping(new Place("f", line, column), List.of(entries));
    }

    private static Node.Listing listing(int line, int column, Node... items) {
        return new Node.Listing(new Place("f", line, column), List.of(items));
    }

    private static Node.Scalar scalar(int line, int column, String text, boolean quoted) {
        return new Node.Scalar(new Place("f", line, column), text, quoted);
    }

    private static Node.Entry entry(int line, int column, String key, boolean quoted, Node value) {
        return new Node.Entry(scalar(line, column, key, quoted), value);
    }

    private static Node.Entry maya(int line, int keyColumn, int column, boolean quoted) {
        return entry(line, keyColumn, "name", quoted, scalar(line, column, "Maya", quoted));
    }
}
