package afterword.prose.review;

import static org.assertj.core.api.Assertions.assertThat;

import afterword.engine.fact.Case;
import afterword.engine.fact.MessageKind;
import afterword.prose.letter.Finding;
import afterword.prose.letter.Form;
import afterword.prose.letter.Letter;
import afterword.prose.letter.Repair;
import afterword.prose.letter.Severity;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names in a letter to Dr. Siobhan Nguyen of Northwind Optics, and to people whose names have their own ways. */
class RightNamesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dear Dr. Nguyen,",
                "Dear Doctor Nguyen,",
                "Dear Siobhan,",
                "Hi Siobhan,",
                "Dear Siobhan Nguyen,",
                "Dear Dr. Siobhan Nguyen,",
                "DEAR DR. NGUYEN,",
                "It was a pleasure to meet you and Luis Ortega on Tuesday.",
                "As Director of Operations you described the returns backlog very clearly.",
                "Mr. Ortega's question about sampling stayed with me.",
                "I look forward to the chance of joining Northwind Optics.",
                "I look forward to joining Northwind.",
                "Northwind Optics' scanners and Northwind’s plans are well known.",
                "Zoë Müller kindly sent me the plan, and Zoë showed me round.",
                "At Harlan Optics I did the same for three years.",
                "In March I will finish the course.",
                "The Northern Line brought me home.",
                "My colleague Louise Martin would be glad to talk to you.",
                "Please greet Lewis Hamilton from me.",
                "Your colleague Mr Ortega was kind.",
                "Your hiring manager, Mr Ortega, was kind.",
                "Our talk with the lab manager and Mr Ortega was good."
            })
    void whatIsOnRecordOrNobodysIsLeftAlone(String text) {
        assertThat(found(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Dear Dr. Nguyan,|ERROR|Dr. Nguyen",
                "Dear Shivon,|ERROR|Siobhan",
                "Dear Mr. Nguyen,|WARNING|Dr. Nguyen",
                "Dear Ms. Nguyen,|WARNING|Dr. Nguyen",
                "Dear Mr. Ortega,|ERROR|Dr. Nguyen",
                "Dear Luis,|ERROR|Dr. Nguyen",
                "Dear Dr. Smith,|ERROR|Dr. Nguyen",
                "It was great to meet you and Louis Ortega.|ERROR|Luis Ortega",
                "It was great to meet you and Luis Ortego.|ERROR|Luis Ortega",
                "Mr. Ortegga's question stayed with me.|ERROR|Ortega",
                "Dr. Ortega's question stayed with me.|WARNING|Mr. Ortega",
                "I would be proud to work for Northwest Optics.|ERROR|Northwind Optics",
                "I would be proud to work for Nortwind.|ERROR|Northwind",
                "I would be proud to work for North Wind.|WARNING|Northwind",
                "I would be proud to work for Northwind Optic.|ERROR|Northwind Optics",
                "It was kind of Zoe Müller to help.|WARNING|Zoë Müller",
                "It was kind of Zoë Mueller to help.|WARNING|Zoë Müller",
                "It was kind of Zoe to help.|WARNING|Zoë",
                "It was kind of Ms. Müller to help.|WARNING|Zoë Müller",
                "I enjoyed meeting Louis.|WARNING|Luis",
                "As Director of Finance you described it clearly.|WARNING|Director of Operations",
                "I spoke with Luis Ortega, your Plant Manager, on Tuesday.|WARNING|Team Lead",
                "Best wishes to your lab manager, Mr Ortega.|WARNING|Team Lead",
                "The plant manager Mr Ortega showed me round.|WARNING|Team Lead",
                "Mr Ortega (your plant manager) showed me round.|WARNING|Team Lead"
            })
    void whatDiffersFromTheRecordIsFoundAndMended(String text, Severity severity, String with) {
        List<Finding> found = found(text);
        assertThat(found).as(text).hasSize(1);
        assertThat(found.getFirst().severity()).isEqualTo(severity);
        Repair repair = Objects.requireNonNull(found.getFirst().repair());
        assertThat(repair.with()).isEqualTo(with);
        String mended = text.substring(0, repair.span().from())
                + repair.with()
                + text.substring(repair.span().to());
        assertThat(found(mended)).as(mended).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"To whom it may concern,", "Dear Sir or Madam,", "Dear Hiring Manager,", "Dear hiring team,"})
    void whoIsKnownIsGreetedByName(String greeting) {
        assertThat(found(greeting + "\n\nThank you."))
                .extracting(Finding::severity)
                .containsExactly(Severity.WARNING);
    }

    @Test
    void whoIsNotKnownMayBeGreetedWithoutAName() {
        Case file = one("{id: hr, role: hr, email: h@n.example}");
        assertThat(names("Dear hiring team,\n\nThank you.", file, "hr")).isEmpty();
    }

    @Test
    void nobodysGenderIsGuessed() {
        Case file = one("{id: robin, name: Robin Lee, spelling: card}");
        assertThat(names("Dear Robin Lee,", file, "robin")).isEmpty();
        assertThat(names("Dear Ms. Lee,", file, "robin")).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            assertThat(Objects.requireNonNull(finding.repair()).with()).isEqualTo("Robin Lee");
        });
    }

    @Test
    void aTitleOfAnotherLanguageIsOne() {
        Case file = one("{id: hm, name: Leopoldine Grünwald-Süß, honorific: Frau, spelling: card}");
        assertThat(names("Dear Frau Grünwald-Süß,", file, "hm")).isEmpty();
        assertThat(names("Dear Herr Grünwald-Süß,", file, "hm")).hasSize(1);
    }

    @Test
    void aNameThatWasOnlyHeardIsAskedAboutAndNotHeldAgainstTheLetter() {
        Case file = one("{id: robin, name: Robin Leigh, honorific: Ms., spelling: heard}");
        assertThat(names("Dear Ms. Lee,", file, "robin"))
                .extracting(Finding::severity)
                .containsExactly(Severity.WARNING);
    }

    @Test
    void aShortFormOfAForenameIsNoSlip() {
        Case file = one("{id: liz, name: Elizabeth Moore, spelling: card}");
        assertThat(names("Hi Liz,", file, "liz")).isEmpty();
        assertThat(names("Hi Laura,", file, "liz")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Aoife Ní Bhriain|Dear Ms. Ní Bhriain,|",
                "Aoife Ní Bhriain|Dear Ms. Ni Bhriain,|Ms. Ní Bhriain",
                "Aoife Ní Bhriain|It was good to meet Aoife Ní Bhriain.|",
                "Aoife Ní Bhriain|It was good to meet Aoife Ni Bhriain.|Aoife Ní Bhriain",
                "Anna van der Berg|Dear Ms. van der Berg,|",
                "Anna van der Berg|Dear Ms. Van der Berg,|",
                "Anna van der Berg|Dear Ms. Berg,|Ms. van der Berg",
                "Anna van der Berg|Van der Berg is a name I remember.|",
                "María de la Cruz|Dear Ms. de la Cruz,|",
                "María de la Cruz|I hope that Maria de la Cruz is well.|María de la Cruz",
                "Niamh O'Donoghue|Dear Ms. O’Donoghue,|",
                "Niamh O'Donoghue|Dear Ms. O'Donohue,|Ms. O'Donoghue",
                "Ruairí Ó Briain|Dear Ruairí Ó Briain,|",
                "Ruairí Ó Briain|It was kind of Ruairi Ó Briain to come.|Ruairí Ó Briain",
                "Aoife Ní Bhriain|Dear Ms. Bhriain,|Ms. Ní Bhriain",
                "Jean-Luc D'Amico|Dear Jean Luc,|Jean-Luc",
                "Will van der Berg|I enjoyed meeting Will van den Berg.|Will van der Berg",
                "Will van der Berg|Dear Wil,|Will",
                "Will Mark Hope|Will it help if I mark the dates? I hope so, Will.|",
                "Rose Marsh|In March the rose garden opens.|",
                "June May|I met June in May.|"
            })
    void namesOfMoreWordsAndNamesThatAreWordsAreReadWhole(String name, String text, String with) {
        Case file = one("{id: p, name: \"" + name + "\", honorific: Ms., spelling: card}");
        List<Finding> found = names(text, file, "p");
        if (with == null) {
            assertThat(found).as(text).isEmpty();
        } else {
            assertThat(found).as(text).hasSize(1);
            assertThat(Objects.requireNonNull(found.getFirst().repair()).with()).isEqualTo(with);
        }
    }

    @Test
    void theOwnNameIsReadUnderTheLetterToo() {
        assertThat(found("Dear Dr. Nguyen,\n\nThank you.\n\nKind regards,\nAna Silvia"))
                .hasSize(1);
        assertThat(found("Dear Dr. Nguyen,\n\nThank you.\n\nKind regards,\nAna Silva\nData Analyst"))
                .isEmpty();
    }

    private static Case one(String person) {
        return Desk.read("""
                candidate: {zone: America/New_York, name: Ana Silva}
                employer: {name: Northwind Optics, zone: America/New_York, holidays: US}
                people:
                  - %s
                facts: []
                """.formatted(person));
    }

    private static List<Finding> names(String body, Case file, String to) {
        return Desk.review(new Letter(MessageKind.REPLY, Form.EMAIL, to, "", body, List.of()), file).stream()
                .filter(finding -> finding.check().equals("L10") && Desk.grave(finding))
                .toList();
    }

    private static List<Finding> found(String body) {
        return names(body, Desk.northwind(), "siobhan");
    }
}
