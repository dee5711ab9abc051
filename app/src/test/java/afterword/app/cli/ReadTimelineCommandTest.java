package afterword.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import afterword.engine.notation.Fields;
import afterword.engine.notation.Notation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadTimelineCommandTest {

    @TempDir
    private Path folder = Path.of("");

    private static Asked read(String... more) {
        String[] args = new String[more.length + 2];
        args[0] = "read";
        args[1] = "timeline";
        System.arraycopy(more, 0, args, 2, more.length);
        return Asked.run(args);
    }

    @Test
    void aPersonReadsTheWindowAndTheWordsItRestsOn() {
        Asked asked = read("Interviews are on June 9; we will decide by the end of next week.", "--said", "2026-06-04");

        assertThat(asked.code()).isZero();
        assertThat(asked.err()).isEmpty();
        assertThat(asked.out())
                .startsWith("Roughly Fri 12 June 2026\n")
                .contains("\"by the end of next week\"")
                .contains("Also named\n  - \"on June 9\": Tue 9 June 2026, another step");
        assertThat(asked.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
    }

    @Test
    void whatIsNoTimelineIsSaidToBeNone() {
        Asked asked = read("We will be in touch once we have met everybody.", "--said", "2026-06-04");

        assertThat(asked.code()).isZero();
        assertThat(asked.out()).startsWith("No timeline.\n");
    }

    @Test
    void aProgramReadsOneLine() {
        Asked asked = read("By Thursday.", "--said", "2026-06-04", "--zone", "America/New_York", "--json");

        assertThat(asked.out()).hasLineCount(1);
        Fields answer = Fields.of(Notation.json("answer", asked.out()), "an answer");
        assertThat(answer.text("first")).isEqualTo("2026-06-11");
        assertThat(answer.text("last")).isEqualTo("2026-06-11");
        assertThat(answer.text("precision")).isEqualTo("exact");
        assertThat(answer.text("words")).isEqualTo("By Thursday");
    }

    @Test
    void theDayOfAnInstantIsThatOfItsZoneAndSoIsToday() {
        String late = "2026-06-04T02:00Z";
        assertThat(read("tomorrow", "--said", late, "--zone", "America/New_York", "--json")
                        .out())
                .contains("\"first\":\"2026-06-04\"");
        assertThat(read("tomorrow", "--zone", "America/New_York", "--json").out())
                .contains("\"first\":\"2026-06-13\"");
    }

    @Test
    void theRegionOrderOfDayAndMonthIsTakenFromTheZoneWhereNoneIsNamed() {
        List<String> days = List.of("2026-12-06", "2026-06-12", "2026-06-12");
        List<String[]> asked = List.of(
                new String[] {"--zone", "America/Chicago"},
                new String[] {"--zone", "Europe/London"},
                new String[] {"--zone", "America/Chicago", "--region", "GB"});
        for (int i = 0; i < days.size(); i++) {
            String[] args = new String[asked.get(i).length + 4];
            System.arraycopy(new String[] {"By 12/06.", "--json", "--said", "2026-06-04"}, 0, args, 0, 4);
            System.arraycopy(asked.get(i), 0, args, 4, asked.get(i).length);
            assertThat(read(args).out()).contains("\"last\":\"" + days.get(i) + "\"");
        }
    }

    @Test
    void aBatchIsAnsweredLineByLineAndABadLineByItsError() throws IOException {
        Path lines = folder.resolve("lines.ndjson");
        Files.writeString(lines, """
                {"text": "By Friday.", "said": "2026-06-04", "zone": "America/New_York"}
                {"text": "By Friday.", "said": "June 4"}
                {"text": "By Friday.", "said": "2026-06-04", "region": "UK"}
                {"text": "By 7/6.", "said": "2026-06-04", "region": "GB"}
                """);
        Asked asked = read("--json", "--batch", lines.toString());

        assertThat(asked.code()).isZero();
        List<String> out = asked.out().lines().toList();
        assertThat(out).hasSize(4);
        assertThat(out.get(0)).contains("\"last\":\"2026-06-05\"");
        assertThat(out.get(1)).contains("\"line\":2", "'June 4' is no date", "a date such as 2026-06-02");
        assertThat(out.get(2)).contains("\"line\":3", "the holidays of 'UK' are not known", "\"maybe\":\"GB\"");
        assertThat(out.get(3)).contains("\"last\":\"2026-06-07\"");
    }

    @Test
    void whatCannotBeAnsweredIsRefusedWithWhatWasExpected() {
        Asked region = read("By Friday.", "--said", "2026-06-04", "--region", "UK");
        assertThat(region.code()).isEqualTo(2);
        assertThat(region.err())
                .contains("--region: the holidays of 'UK' are not known. Expected")
                .contains("Maybe GB?");

        Asked day = read("By Friday.", "--said", "2026/6/4");
        assertThat(day.code()).isEqualTo(2);
        assertThat(day.err()).contains("--said: '2026/6/4' is no date").contains("Maybe 2026-06-04?");

        assertThat(read("By Friday.").err()).contains("nothing tells on which day it was said. Expected --said");
        assertThat(read("--said", "2026-06-04").err()).contains("there is nothing to read. Expected the words");
        assertThat(read("--batch", "x").err()).contains("--batch answers in JSON alone. Expected --json");
    }
}
