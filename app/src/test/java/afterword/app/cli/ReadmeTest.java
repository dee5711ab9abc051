package afterword.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the README says it answers, it answers. */
class ReadmeTest {

    private static final Path ROOT = Path.of("..");

    @Test
    void thePlanItShowsIsThePlanThatIsMade() throws IOException {
        List<String> shown = answer(Files.readAllLines(ROOT.resolve("README.md")));
        Asked asked =
                Asked.run("plan", ROOT.resolve("docs/examples/northwind.yaml").toString());

        List<String> made = asked.out().lines().toList();
        int from = 0;
        for (String line : shown) {
            int at = made.subList(from, made.size()).indexOf(line);
            assertThat(at).as("'%s' among %s", line, made).isNotNegative();
            from += at + 1;
        }
        assertThat(shown).hasSizeGreaterThan(8);
    }

    /** The second block of the README, without what it leaves out. */
    private static List<String> answer(List<String> lines) {
        List<String> block = new ArrayList<>();
        int fences = 0;
        for (String line : lines) {
            if (line.startsWith("```")) {
                fences++;
            } else if (fences == 3 && !line.equals("...")) {
                block.add(line);
            }
        }
        return block;
    }
}
