package afterword.engine.notation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonLinesTest {

    private final JsonLines lines = new JsonLines("f");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "\"\"",
                " { \"a\" : [ 1 , \"b\" , { } ,\t[ ] ] }\r",
                "{\"a\":0,\"b\":12,\"c\":true,\"d\":false,\"e\":null}",
                "{\"a\":-1.50,\"b\":1e3}",
                "{\"says\":\"a \\\"quote\\\" and a line\\n\"}",
                "{\"name\":\"Zo\u00eb M\u00fcller \u65e5\u672c \ud83d\ude42\"}",
                "{\"\u00e4\":1}",
                "{\"a text that is longer than a word\":\"and another one that is longer than a word\"}",
            })
    void aLineIsTheSameTreeAsForTheGeneralParser(String line) {
        byte[] utf8 = line.getBytes(StandardCharsets.UTF_8);

        assertThat(read(utf8)).isEqualTo(Notation.jsonUnplaced("f", 1, utf8, 0, utf8.length));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "{\"a\"",
                "{\"a\":",
                "{\"a\":1",
                "{\"a\":1,}",
                "{\"a\":1 \"b\":2}",
                "{a:1}",
                "[1,]",
                "[,1]",
                "[1 2]",
                "{\"a\":012}",
                "{\"a\":1x}",
                "{\"a\":truer}",
                "{\"a\":\"\u0001\"}",
                "{\"a\":\"no end}",
                "{} {}",
                "{\"a\":1,\"b\":2,\"a\":3}",
                "]",
            })
    void whatIsWrongIsToldAsByTheGeneralParser(String line) {
        byte[] utf8 = line.getBytes(StandardCharsets.UTF_8);
        BadInputException told = problemOf(() -> Notation.jsonUnplaced("f", 1, utf8, 0, utf8.length));

        assertThat(problemOf(() -> read(utf8)).problems()).isEqualTo(told.problems());
    }

    @Test
    void bytesThatAreNoUtf8AreRefused() {
        byte[] bytes = {'"', (byte) 0xC3, '"'};

        assertThatThrownBy(() -> read(bytes)).isInstanceOf(BadInputException.class);
    }

    @Test
    void aProblemNamesItsLine() {
        byte[] utf8 = "{}\n{\"a\":}\n".getBytes(StandardCharsets.UTF_8);

        assertThat(problemOf(() -> lines.read(2, utf8, 3, 6)).problems())
                .extracting(problem -> problem.place().line())
                .containsExactly(2);
    }

    @Test
    void moreListsInsideEachOtherThanAnyCaseHasAreReadAsWell() {
        byte[] utf8 = ("[".repeat(90) + "]".repeat(90)).getBytes(StandardCharsets.UTF_8);

        assertThat(read(utf8)).isEqualTo(Notation.jsonUnplaced("f", 1, utf8, 0, utf8.length));
    }

    @Test
    void wordsThatComeAgainAndAgainAreNotMixedUp() {
        Random random = new Random(1);
        for (int i = 0; i < 20_000; i++) {
            String line = "{\"" + word(random) + "\":\"" + word(random) + "\"}";
            byte[] utf8 = line.getBytes(StandardCharsets.UTF_8);

            assertThat(JsonForm.of(read(utf8))).isEqualTo(line);
        }
    }

    /** A word of few letters, so that many have the same length and some the same place among those seen. */
    private static String word(Random random) {
        StringBuilder word = new StringBuilder();
        for (int length = 1 + random.nextInt(6); length > 0; length--) {
            word.append((char) ('a' + random.nextInt(5)));
        }
        return word.toString();
    }

    private Node read(byte[] utf8) {
        return lines.read(1, utf8, 0, utf8.length);
    }

    private static BadInputException problemOf(Runnable reading) {
        try {
            reading.run();
        } catch (BadInputException e) {
            return e;
        }
        throw new AssertionError("it was read");
    }
}
