package afterword.app.reading;

import static org.assertj.core.api.Assertions.assertThat;

import afterword.app.telling.Answers;
import afterword.app.telling.Descriptions;
import afterword.app.telling.Field;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a pasted posting fills into the form of a new application. */
class ReadPostingTest {

    private static final LocalDate SEEN = LocalDate.of(2026, 6, 1);

    private static final String POSTING = """
            Optician
            Employer: Northwind Optics
            Location: Portland, ME
            Closing date: 30 June 2026
            Please do not call the store.
            No contact with the panel during the selection process, please.
            """;
    private static final Answers BLANK =
            Answers.NONE.with("zone", List.of("Europe/London")).with("calls", List.of("unsaid"));

    @Test
    void everyFieldThatWasLeftAloneIsFilledIn() {
        Answers answers = ReadPosting.of(POSTING, BLANK, BLANK, SEEN).answers();
        assertThat(answers.one("employer")).isEqualTo("Northwind Optics");
        assertThat(answers.one("zone")).isEqualTo("America/New_York");
        assertThat(answers.one("holidays")).isEqualTo("US");
        assertThat(answers.one("calls")).isEqualTo("forbidden");
        assertThat(answers.one("posting-closing-date")).isEqualTo("2026-06-30");
        assertThat(answers.one("posting-says")).contains("Please do not call the store.");
    }

    @Test
    void whatSomebodyTypedThemselvesStays() {
        Answers typed = BLANK.with("employer", List.of("Northwind")).with("zone", List.of("America/Chicago"));
        Answers answers = ReadPosting.of(POSTING, typed, BLANK, SEEN).answers();
        assertThat(answers.one("employer")).isEqualTo("Northwind");
        assertThat(answers.one("zone")).isEqualTo("America/Chicago");
        assertThat(answers.one("calls")).isEqualTo("forbidden");
    }

    @Test
    void everyAnswerStandsBesideTheWordsItRestsOn() {
        List<Field> cited = ReadPosting.of(POSTING, BLANK, BLANK, SEEN).cited(Descriptions.beginning());
        assertThat(cited)
                .filteredOn(field -> field.name().equals("calls"))
                .singleElement()
                .extracting(Field::help)
                .asString()
                .contains("“Please do not call the store.”");
        assertThat(cited)
                .filteredOn(field -> field.name().equals("applied"))
                .singleElement()
                .extracting(Field::help)
                .isEqualTo("");
    }

    @Test
    void whatTheFormDoesNotAskIsSaidBesideIt() {
        assertThat(ReadPosting.of(POSTING, BLANK, BLANK, SEEN).also()).contains("Place: Portland, ME");
    }

    @Test
    void anotherLanguageFillsInNothingButItsWords() {
        String german = "Wir suchen für unser Büro in Berlin eine Köchin. Bitte senden Sie Ihre Unterlagen bis zum"
                + " 30.06.2026 an die Leitung, wir freuen uns auf Sie.";
        ReadPosting read = ReadPosting.of(german, BLANK, BLANK, SEEN);
        assertThat(read.english()).isFalse();
        assertThat(read.answers().with("posting-says", List.of())).isEqualTo(BLANK.with("posting-says", List.of()));
        assertThat(read.answers().one("posting-says")).isEqualTo(german);
    }
}
