package afterword.prose.review;

import static org.assertj.core.api.Assertions.assertThat;

import afterword.engine.fact.Case;
import afterword.engine.fact.MessageKind;
import afterword.prose.letter.Finding;
import afterword.prose.letter.Form;
import afterword.prose.letter.Letter;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the job is called. */
class AdvertisedTest {

    private static final Case FILE = Desk.read("""
            candidate: {zone: America/New_York, name: Ana Silva}
            employer: {name: Northwind Optics, zone: America/New_York, holidays: US}
            posting: {title: Process Engineer}
            people:
              - {id: siobhan, name: Siobhan Nguyen, title: Operations Manager, email: s@n.example}
            facts:
              - {at: 2026-06-02T14:00-04:00, interview: {until: 2026-06-02T17:00-04:00, with: [siobhan]}}
            """);

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    I remain very interested in the position of Process Engineer.           |
                    I remain very interested in the engineer's position.                    |
                    The senior process engineer role would suit me well.                    |
                    I remain very interested in the position of Product Engineer.           | Product Engineer
                    The project engineer position is the one I would like to fill.          | project engineer
                    I am writing about my application as Data Analyst at Northwind Optics.  | Data Analyst
                    This is about the role of quality manager, which you described.         | quality manager
                    The open position interests me, and so does the night shift role.       |
                    In my last role as shift supervisor I moved two lines.                  |
                    In the role of shift supervisor at Harlan I had a former crew of six.   |
                    Your role as Operations Manager must keep you busy.                     |
                    The role of the operations manager in this was new to me.               |
                    If another position of Data Analyst comes up, I would be glad to hear.  |
                    I was glad to talk about the role of data in the audit.                 |
                    """)
    void isWhatThePostingCallsIt(String body, @Nullable String wrong) {
        List<Finding> found = of(body, "");

        assertThat(found.stream().map(each -> Desk.words(body, each)).toList())
                .isEqualTo(wrong == null ? List.of() : List.of(wrong));
        assertThat(found)
                .allSatisfy(each ->
                        assertThat(Objects.requireNonNull(each.repair()).with()).isEqualTo("Process Engineer"));
    }

    @Test
    void isLookedAtInTheSubjectToo() {
        assertThat(of("Thank you for your time.", "The product engineer position"))
                .hasSize(1);
    }

    private static List<Finding> of(String body, String subject) {
        return Desk.of(
                        "L10",
                        Desk.review(
                                new Letter(MessageKind.FOLLOW_UP, Form.EMAIL, "siobhan", subject, body, List.of()),
                                FILE))
                .stream()
                .filter(each -> each.title().startsWith("The job is called"))
                .toList();
    }
}
