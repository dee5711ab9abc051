package afterword.prose.review;

import static org.assertj.core.api.Assertions.assertThat;

import afterword.engine.fact.Case;
import afterword.engine.fact.MessageKind;
import afterword.prose.letter.Finding;
import afterword.prose.letter.Repair;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The day they named, as a letter has it (L24). */
class NamedDateTest {

    private static final Instant LATER = Instant.parse("2026-06-22T14:00:00Z");
    private static final String EXACT =
            "  - {at: 2026-06-02T17:00-04:00, timeline: {by: siobhan, says: by June 12, to: 2026-06-12, precision: exact}}";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    You had mentioned June 12, so may I ask how things stand?            |
                    When we met on June 2, you hoped to decide by June 12.               |
                    You had mentioned June 15, so may I ask how things stand?            | June 15
                    When we met on June 2, you hoped to decide by 14 June.               | 14 June
                    I was told that there would be news on June 19.                      | June 19
                    I am free on June 29 and June 30.                                    |
                    On June 19 you mentioned the scorecard.                              |
                    """)
    void isTheOneOnRecord(String body, String wrong) {
        assertThat(of(body, EXACT).stream().map(each -> Desk.words(body, each)).toList())
                .isEqualTo(wrong == null ? List.of() : List.of(wrong));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    You hoped to decide by Friday, so may I ask how things stand?      | |
                    You hoped to decide by the 12th.                                   | |
                    You hoped to decide by Thursday.                                   | Thursday | Friday
                    You had mentioned the 26th, so may I ask how things stand?         | 26th     | 12th
                    I was told that there would be news before the end of next Monday. | |
                    You said that there would be news by the end of Monday.            | Monday   | Friday
                    You said on Monday that you would decide soon.                     | |
                    You mentioned the 2nd round of talks.                              | |
                    I could come by Monday.                                            | |
                    """)
    void namedByHalfFitsTheOneOnRecord(String body, @Nullable String wrong, @Nullable String right) {
        List<Finding> found = of(body, EXACT);
        assertThat(found.stream().map(each -> Desk.words(body, each)).toList())
                .isEqualTo(wrong == null ? List.of() : List.of(wrong));
        assertThat(found.stream()
                        .map(each -> each.repair() == null ? "" : each.repair().with())
                        .toList())
                .isEqualTo(right == null ? List.of() : List.of(right));
    }

    @Test
    void isMendedInItsOwnOrder() {
        assertThat(repair("You hoped to decide by June 15th.")).isEqualTo("June 12");
        assertThat(repair("You hoped to decide by the 15th of June.")).isEqualTo("12 June");
    }

    @Test
    void withinAStretchEveryDayIsRight() {
        String vague =
                "  - {at: 2026-06-02T17:00-04:00, timeline: {by: luis, from: 2026-06-08, to: 2026-06-12, precision: vague}}";

        assertThat(of("You mentioned June 9.", vague)).isEmpty();
        assertThat(of("You mentioned June 15.", vague)).satisfiesExactly(found -> {
            assertThat(found.title()).isEqualTo("On record it is June 8 to June 12");
            assertThat(found.repair()).isNull();
        });
    }

    @Test
    void whereNothingIsOnRecordNothingIsSaid() {
        assertThat(of("You mentioned June 15.", "")).isEmpty();
    }

    private static String repair(String body) {
        Repair repair = Objects.requireNonNull(of(body, EXACT).getFirst().repair());
        return repair.with();
    }

    private static List<Finding> of(String body, String facts) {
        Case file = Desk.northwind(facts);
        return Desk.of("L24", Desk.review(Desk.letter(MessageKind.FOLLOW_UP, body), file, LATER)).stream()
                .filter(each -> each.title().startsWith("On record"))
                .toList();
    }
}
