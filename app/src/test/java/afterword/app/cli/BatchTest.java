package afterword.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BatchTest {

    @TempDir
    private Path folder = Path.of("");

    private static String cases(int count) {
        StringBuilder lines = new StringBuilder();
        for (int i = 1; i <= count; i++) {
            lines.append(CaseFiles.json(i));
        }
        return lines.toString();
    }

    @Test
    void plansComeInTheOrderOfTheirCasesOverManyChunks() throws IOException {
        int count = 4_000;
        Path file = Files.writeString(folder.resolve("cases.ndjson"), cases(count));
        assertThat(Files.size(file)).isGreaterThan(4 * 256 * 1024L);

        Asked asked = Asked.run("plan", "--batch", file.toString(), "--json", "--brief");

        List<String> lines = asked.out().lines().toList();
        assertThat(asked.code()).isZero();
        assertThat(asked.err()).isEmpty();
        assertThat(lines).hasSize(count);
        for (int i = 0; i < count; i++) {
            assertThat(lines.get(i)).contains("\"to\":\"hm" + (i + 1) + "\"");
        }
    }

    @Test
    void aLineIsAnsweredExactlyAsItsCaseAlone() throws IOException {
        Path alone = Files.writeString(folder.resolve("case.json"), CaseFiles.json(7));

        assertThat(Asked.run(false, CaseFiles.json(7), "plan", "--batch", "-", "--json")
                        .out())
                .isEqualTo(Asked.run("plan", alone.toString(), "--json").out());
        assertThat(Asked.run(false, CaseFiles.json(7), "plan", "--batch", "-", "--json", "--rulebook", "all")
                        .out())
                .isEqualTo(Asked.run("plan", alone.toString(), "--json", "--rulebook", "all")
                        .out());
    }

    @Test
    void aBadLineIsAnsweredInItsPlaceAndStopsNothing() {
        String input = CaseFiles.json(1)
                + "{broken\n"
                + CaseFiles.json(3).replace("\"interview\"", "\"intervew\"")
                + "\n"
                + CaseFiles.json(5).replace("\"now\"", "\"rulebook\":\"hose\",\"now\"")
                + CaseFiles.json(6).replace("\"now\"", "\"settings\":{\"wait\":\"long\"},\"now\"")
                + CaseFiles.json(7).strip();

        Asked asked = Asked.run(false, input, "plan", "--batch", "-", "--json");

        List<String> lines = asked.out().lines().toList();
        assertThat(asked.code()).isZero();
        assertThat(lines).hasSize(7);
        assertThat(lines.get(0)).startsWith("{\"rulebook\":\"house\"");
        assertThat(lines.get(1)).startsWith("{\"line\":2,\"error\":{\"message\":\"standard input:2:");
        assertThat(lines.get(2)).startsWith("{\"line\":3,\"error\":").contains("\"maybe\":\"interview\"");
        assertThat(lines.get(3)).startsWith("{\"line\":4,\"error\":").contains("there is nothing in it");
        assertThat(lines.get(4)).startsWith("{\"line\":5,\"error\":").contains("\"maybe\":\"house\"");
        assertThat(lines.get(5)).startsWith("{\"line\":6,\"error\":").contains("is no setting");
        assertThat(lines.get(6)).startsWith("{\"rulebook\":\"house\"");
    }

    @Test
    void aLineLongerThanAChunkIsReadWhole() {
        String note = "x".repeat(700_000);
        String input = CaseFiles.json(1)
                + CaseFiles.json(2).replace("\"interview\"", "\"note\":\"" + note + "\",\"interview\"")
                + CaseFiles.json(3);

        assertThat(Asked.run(false, input, "plan", "--batch", "-", "--json", "--brief")
                        .out()
                        .lines())
                .hasSize(3)
                .allSatisfy(line -> assertThat(line).startsWith("{\"rulebook\""));
    }

    @Test
    void anEmptyFileHasAnEmptyAnswer() {
        assertThat(Asked.run(false, "", "plan", "--batch", "-", "--json")).isEqualTo(new Asked(0, "", ""));
    }
}
