package afterword.prose.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import afterword.calendars.WorldCalendars;
import afterword.prose.timeline.Recognizers.Case;
import afterword.prose.timeline.Recognizers.SetAside;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How many of the days that others read we read as they do. The figures stand in docs/timelines.md. */
class RecognizersTest {

    private static final TimelineReader READER =
            new TimelineReader(Conventions.ofRegion("US"), new WorldCalendars().of("US"));

    private static List<Case> cases() throws IOException {
        try (var file = RecognizersTest.class.getResourceAsStream("/timelines/recognizers_deadline_subset.jsonl")) {
            assertThat(file).isNotNull();
            return new Recognizers(READER)
                    .read(new String(file.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .toList());
        }
    }

    @Test
    void daysAreReadAsRecognizersReadsThemWhereTheConventionsAgree() throws IOException {
        List<Case> all = cases();
        assertThat(all.size()).isEqualTo(279);
        List<Case> compared = all.stream().filter(each -> each.aside() == null).toList();
        assertThat(compared.size()).isEqualTo(199);
        assertThat(compared.stream().filter(each -> !each.right()).map(Case::text))
                .hasSize(9);
        assertThat(all.stream().filter(Case::right).map(Case::text)).hasSize(203);
    }

    @Test
    void everyConventionThatSetsCasesAsideIsNeeded() throws IOException {
        List<Case> all = cases();
        assertThat(SetAside.values()).hasSizeLessThanOrEqualTo(10);
        assertThat(Arrays.stream(SetAside.values()))
                .allSatisfy(convention -> assertThat(
                                all.stream().filter(each -> each.aside() == convention && !each.right()))
                        .isNotEmpty());
    }
}
