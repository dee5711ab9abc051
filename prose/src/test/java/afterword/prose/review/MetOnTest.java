package afterword.prose.review;

import static org.assertj.core.api.Assertions.assertThat;

import afterword.engine.fact.MessageKind;
import afterword.prose.letter.Finding;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The day of the interview, which was June 2. */
class MetOnTest {

    private static final Instant LATER = Instant.parse("2026-06-15T14:00:00Z");

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    Thank you for our conversation on June 2.                               | |
                    Thank you for our conversation on June 3.                               | June 3 | June 2
                    When we met on Monday, June 1, you spoke of the backlog.                | Monday, June 1 | June 2
                    I am writing about our interview of 3 June.                             | 3 June | 2 June
                    June 3, when we spoke about the backlog, is still in my mind.           | June 3 | June 2
                    We spoke on the telephone on June 8.                                    | |
                    The meeting on April 20 was of another kind.                            | |
                    I applied on June 3.                                                    | |
                    When we met, you hoped for news on June 9.                              | |
                    I could come to an interview on June 18.                                | |
                    """)
    void isTheOneOnRecord(String body, @Nullable String wrong, @Nullable String right) {
        List<Finding> found = Desk.of(
                        "L9",
                        Desk.review(
                                Desk.letter(MessageKind.FOLLOW_UP, body),
                                Desk.northwind(
                                        "  - {at: 2026-06-08T10:00-04:00, received: {from: siobhan, meaning: acknowledgement, via: phone}}"),
                                LATER))
                .stream()
                .filter(each -> each.title().startsWith("The interview was"))
                .toList();

        assertThat(found.stream().map(each -> Desk.words(body, each)).toList())
                .isEqualTo(wrong == null ? List.of() : List.of(wrong));
        assertThat(found.stream()
                        .map(each -> Objects.requireNonNull(each.repair()).with())
                        .toList())
                .isEqualTo(right == null ? List.of() : List.of(right));
    }
}
