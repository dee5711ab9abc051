package afterword.prose.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import afterword.calendars.WorldCalendars;
import afterword.engine.casefile.CaseReader;
import afterword.engine.notation.Notation;
import afterword.prose.draft.English;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands on record, or was said to be right, is asked about in no letter of that record. */
class KnownWordsTest {

    private static final KnownWords OF_A_CASE =
            KnownWords.of(new CaseReader(new WorldCalendars()).read(Notation.yaml("case", """
            candidate: {zone: America/New_York, words: [glasbruk, Zwijsen]}
            employer: {name: Northwind Optics, zone: America/New_York, holidays: US}
            posting: {title: Froebler, instructions: [name the kotatsu line], says: Our brugsen is growing.}
            people: [{id: maya, name: Maya Chen}]
            facts:
              - {at: 2026-06-02T10:00-04:00, interview: {until: 2026-06-02T11:00-04:00, with: [maya]}}
              - {at: 2026-06-02T11:01-04:00, discussed: {with: maya, points: [the hyttefru project]}}
              - {at: 2026-06-02T12:00-04:00, sent: {kind: thank-you, to: maya, via: email, says: Your orrery and its vitruvo stayed with me.}}
              - {at: 2026-06-03T12:00-04:00, received: {from: maya, meaning: news, says: The snickra thanks you.}}
            now: 2026-06-12T09:00-04:00
            """)));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "glasbruk",
                "Glasbruk",
                "zwijsen",
                "froebler",
                "kotatsu",
                "brugsen’s",
                "hyttefru",
                "vitruvo",
                "snickra"
            })
    void isNotAskedAbout(String word) {
        assertThat(ProofreaderTest.read("We spoke of the " + word + " at noon.", OF_A_CASE, English.US))
                .isEmpty();
        assertThat(ProofreaderTest.read("We spoke of the " + word + " at noon.", ProofreaderTest.NORTHWIND, English.US))
                .singleElement()
                .satisfies(finding -> assertThat(finding.unknown()).isEqualToIgnoringCase(word.replace("’s", "")));
    }

    @Test
    void butAWordPutForAnotherIs() {
        assertThat(ProofreaderTest.read("Your the kind of team I like.", OF_A_CASE, English.US))
                .singleElement()
                .satisfies(finding -> assertThat(finding.unknown()).isNull());
    }
}
