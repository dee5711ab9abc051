package afterword.prose.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import afterword.engine.fact.MessageKind;
import afterword.prose.draft.English;
import afterword.prose.letter.Finding;
import afterword.prose.letter.Form;
import afterword.prose.letter.Letter;
import afterword.prose.letter.Severity;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProofreaderTest {

    static final KnownWords NORTHWIND = KnownWords.of(List.of("Northwind Optics", "Luis Ortega", "Ana Silva"));

    static List<Finding> read(String body, KnownWords known, English english) {
        Letter letter = new Letter(MessageKind.THANK_YOU, Form.EMAIL, "maya", "", body, List.of());
        return Loaded.PROOFREADER.read(letter, known, english);
    }

    private static List<Finding> read(String body) {
        return read(body, NORTHWIND, English.US);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Thank you for you time yesterday. | you | your
                    It was a pleasure to to meet you. | to to | to
                    I look foward to hearing from you. | foward | forward
                    I am very excited about the oppurtunity at Northwind. | oppurtunity | opportunity
                    Your the kind of team I would like to join. | Your | You're
                    They told me about there plans. | there | their
                    I could of shown you more. | could of | could have
                    I look forward to hear from you. | to hear | to hearing
                    We meet on monday at ten. | monday | Monday
                    It would be a honour to work with you. | a | an""")
    void aMistakeIsFoundAtItsPlaceWithItsRepair(String sentence, String wrong, String right) {
        assertThat(read(sentence, NORTHWIND, sentence.contains("honour") ? English.UK : English.US))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.check()).isEqualTo("L9");
                    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
                    var span = Objects.requireNonNull(finding.span());
                    assertThat(sentence.substring(span.from(), span.to())).isEqualTo(wrong);
                    assertThat(Objects.requireNonNull(finding.repair()).with()).isEqualTo(right);
                });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Your account of the handover from the Singapore desk were useful too. | were | was
                    The tour of the workshops were a pleasure. | were | was
                    Your description of the two machines were very clear. | were | was
                    The questions about the budget was helpful. | was | were
                    The stories of your colleague was fun to hear. | was | were
                    The talk with your engineers have made me curious. | have | has
                    The plans for the new ward is impressive. | is | are
                    And our conversation about the lathes were very useful. | were | was""")
    void aVerbThatAgreesWithTheNounBesideItAndNotWithItsSubjectIsFound(String sentence, String wrong, String right) {
        assertThat(read(sentence)).singleElement().satisfies(finding -> {
            var span = Objects.requireNonNull(finding.span());
            assertThat(sentence.substring(span.from(), span.to())).isEqualTo(wrong);
            assertThat(Objects.requireNonNull(finding.repair()).with()).isEqualTo(right);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A number of your colleagues were kind to me.",
                "The majority of the machines were new to me.",
                "The team at the front desk were very kind.",
                "The rest of the documents are attached.",
                "The tour of the workshops and the talk with your crew were a pleasure.",
                "The tour of the workshops was a pleasure.",
                "The questions about the budget were helpful.",
                "The two hours in your workshop was the best part of my week.",
                "The tour of the plans you made were clear to me.",
                "The best of the machines were new to me.",
                "The two of your colleagues in the shop were kind.",
                "The elderly on the ward are patient.",
                "The letters to the editor page is the first thing I read.",
                "The news about the orders is good.",
                "The kind of machines you use are new to me.",
                "Your notes on the visit that were so helpful are on my desk."
            })
    void aSubjectCountedEitherWayOrNotPlainIsLeftAlone(String sentence) {
        assertThat(read(sentence)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Thank you for your time and for the tour of the warehouse.",
                "Our discussion of the Snowflake migration was very helpful.",
                "It was a pleasure to meet you and Mr. Ortega.",
                "The role you described at Northwind Optics suits me very well.",
                "I'm grateful for the opportunity to learn more about Northwind.",
                "I’m grateful for the \"opportunity\" to learn more about ‘Northwind’.",
                "Dear [name], thank you for [one thing they askd].",
                "If you would prefer to speak by telephone, I am free on Friday.",
                "If it would be helpful, I can send the outline.",
                "If the earlier start would be a problem, June would be fine.",
                "Is there interest in me, or should I end my messages here?",
                "Your letting me watch the count was a real treat.",
                "Thanks for having me in last Thursday.",
                "I know that mornings are busy on the ward, so I am writing in the afternoon.",
                "I feel well prepared for a team of this size."
            })
    void nothingIsSaidOfWhatIsRight(String sentence) {
        assertThat(read(sentence)).isEmpty();
    }

    @Test
    void aWordOfTheOtherEnglishIsSaidToBeOne() {
        assertThat(read("My favourite part was the tour.", NORTHWIND, English.US))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.title()).isEqualTo("“favourite” is British");
                    assertThat(Objects.requireNonNull(finding.repair()).with()).isEqualTo("favorite");
                });
        assertThat(read("My favourite part was the tour.", NORTHWIND, English.UK))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We recatalogued and reshelved the collection in two years.",
                "Your talk of the \"glasbruk\" at home stayed with me.",
                "Your talk of the *glasbruk* at home stayed with me.",
                "The smörgåsbord after the tour was a kind touch.",
                "Diolch yn fawr for the welcome at the library.",
                "My years at Tallgrass were a good school."
            })
    void aWordThatSomethingSpeaksForIsLetPass(String sentence) {
        assertThat(read(sentence)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I never recieved a reply.",
                "We reccommend the plan.",
                "It was unneccessary to wait.",
                "It was ironicly late.",
                "Their Recieving dock was full."
            })
    void noneOfThisHelpsAMisspelling(String sentence) {
        assertThat(read(sentence)).hasSize(1);
    }

    @Test
    void aWordIsAskedAboutOnce() {
        assertThat(read("The drumlin and its glasbruk are as old as the glasbruk next door."))
                .hasSize(1);
    }

    @Test
    void aNameIsKnownInOneRecordAndInNoOther() {
        String sentence = "It was a pleasure to meet Okafor Nair.";
        assertThat(read(sentence, KnownWords.of(List.of("Okafor Nair")), English.US))
                .isEmpty();
        assertThat(read(sentence, NORTHWIND, English.US)).hasSize(2);
    }

    @Test
    void theSubjectIsReadToo() {
        Letter letter = new Letter(MessageKind.THANK_YOU, Form.EMAIL, "maya", "Thank you for you time", "", List.of());
        assertThat(Loaded.PROOFREADER.read(letter, NORTHWIND, English.US))
                .singleElement()
                .satisfies(finding -> assertThat(
                                Objects.requireNonNull(finding.span()).part())
                        .isEqualTo(afterword.prose.letter.Span.Part.SUBJECT));
    }
}
