package afterword.prose.review;

import static org.assertj.core.api.Assertions.assertThat;

import afterword.engine.fact.Case;
import afterword.engine.fact.MessageKind;
import afterword.prose.confused.Confusables;
import afterword.prose.letter.Finding;
import afterword.prose.letter.Form;
import afterword.prose.letter.Letter;
import afterword.prose.letter.Repair;
import afterword.prose.letter.Severity;
import afterword.prose.letter.Span;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SlipsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I liked what you said about [topic].",
                "I liked what you said about ___.",
                "I would love to join {{company}}.",
                "I would love to join ${company}.",
                "I would love to join <Company Name>.",
                "Thank you for the talk on TODO.",
                "Thank you for the talk on XX.",
                "Thank you for the talk on xx June.",
                "I would love to join %COMPANY%.",
                "I would love to join INSERT COMPANY.",
                "Could we meet at ????"
            })
    void aBlankNobodyFilledKeepsALetterBack(String body) {
        assertThat(found(body)).extracting(Finding::severity).containsExactly(Severity.ERROR);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dear ,",
                "Dear,",
                "Good morning,",
                "Dear [Name],",
                "Dear Mr./Ms.,",
                "Dear Ms. ,",
                "Dear Name,",
                "Hi First Name,",
                "Dear {name},"
            })
    void aGreetingOfNobodyIsABlank(String greeting) {
        assertThat(found(greeting + "\n\nThank you for your time.\n\nKind regards,\nAna Silva"))
                .extracting(Finding::severity)
                .containsExactly(Severity.ERROR);
    }

    @Test
    void whoeverHasNotSignedIsReminded() {
        String body = "Dear Dr. Nguyen,\n\nThank you for your time.\n\nKind regards,\nYour Name";
        assertThat(found(body)).extracting(each -> Desk.words(body, each)).containsExactly("Your Name");
    }

    @Test
    void aBlankInTheSubjectIsFoundThere() {
        Letter letter = new Letter(
                MessageKind.THANK_YOU,
                Form.EMAIL,
                "siobhan",
                "Thanks for the talk about [topic]",
                "Thank you.",
                List.of());
        Finding blank = Desk.review(letter, Desk.northwind()).getFirst();
        assertThat(blank.severity()).isEqualTo(Severity.ERROR);
        assertThat(blank.span()).isEqualTo(new Span(Span.Part.SUBJECT, 26, 33));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Thank you for you time yesterday.",
                "It was a pleasure to to meet you.",
                "I look foward to hearing from you.",
                "I am very excited about the oppurtunity at Northwind.",
                "Your the kind of team I would like to join.",
                "The the tour was a highlight.",
                "I look forward to hearing form you."
            })
    void aSlipIsFoundAndMended(String body) {
        List<Finding> found = found(body);
        assertThat(found).as(body).hasSize(1);
        assertThat(found.getFirst().severity()).isEqualTo(Severity.WARNING);
        Repair repair = Objects.requireNonNull(found.getFirst().repair());
        String mended = body.substring(0, repair.span().from())
                + repair.with()
                + body.substring(repair.span().to());
        assertThat(found(mended)).as(mended).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Thank you for your time and for the tour of the warehouse.",
                "Our discussion of the Snowflake migration was very helpful.",
                "It was a pleasure to meet you and Mr. Ortega.",
                "The role you described at Northwind Optics suits me very well.",
                "I'm grateful for the opportunity to learn more about Northwind.",
                "I know that that plan had had a long run before.",
                "Good morning, Ms. Chen. This is Ana Silva.",
                "Hello, Maya. This is Ana Silva.",
                "I am very, very glad.",
                "I grew up in Walla Walla.",
                "The reference number is R-4471 [2].",
                "We spoke about XML and about size XL.",
                "I wrote it \u201csoon\u201d and \"later\" \u2026 and that was it."
            })
    void whatIsRightIsLeftAlone(String body) {
        assertThat(found(body)).isEmpty();
    }

    @Test
    void aCompanyOfAnotherApplicationIsWrongWhereThisOneBelongs() {
        String body = "Thank you. I would be glad to join Larkfield, and the analyst role at Larkfield suits me.";
        assertThat(found(body)).hasSize(2).extracting(Finding::severity).containsOnly(Severity.WARNING);
        Case two = Desk.northwind(
                "also:",
                "  - {id: lark, employer: {name: Larkfield Ltd, zone: America/New_York, holidays: US}, facts: []}");
        assertThat(Desk.review(Desk.letter(MessageKind.THANK_YOU, body), two))
                .filteredOn(finding -> finding.check().equals("L9"))
                .hasSize(2)
                .extracting(Finding::severity)
                .containsOnly(Severity.ERROR);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "My role at Harlan taught me that, and the dashboard at Harlan still runs.",
                "I would be glad to join Northwind, or to join Dr. Nguyen on the tour.",
                "I hope to join in March, and to join Mr. Ortega's team.",
                "The position at Northwind Optics suits me."
            })
    void aFormerEmployerAndAPersonAreNoWrongCompany(String body) {
        assertThat(found(body)).isEmpty();
    }

    @Test
    void everySlipOnTheListIsFoundInItsExamplesAndInNoOther() {
        int examples = 0;
        Confusables all = Confusables.builtIn();
        for (Confusables.Confusable each : all.all()) {
            assertThat(each.bad()).as(each.right()).isNotEmpty();
            for (String bad : each.bad()) {
                assertThat(found(bad)).as(bad).isNotEmpty();
                examples++;
            }
            for (String good : each.good()) {
                assertThat(found(good)).as(good).isEmpty();
                examples++;
            }
        }
        assertThat(examples).isGreaterThan(200);
        assertThat(all.misspelt()).hasSizeGreaterThan(100).allSatisfy((wrong, right) -> {
            assertThat(found("It is " + wrong + " to me.")).as(wrong).hasSize(1);
            assertThat(found("It is " + right + " to me.")).as(right).isEmpty();
        });
    }

    private static List<Finding> found(String body) {
        return Desk.review(MessageKind.THANK_YOU, body, "L9");
    }
}
