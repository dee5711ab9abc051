package afterword.prose.draft;

import static org.assertj.core.api.Assertions.assertThat;

import afterword.engine.fact.Case;
import afterword.engine.fact.MessageKind;
import afterword.prose.letter.Form;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands above a letter. */
class PaperTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Northwind Optics\\n12 Pier Road\\nPortland",
                "NORTHWIND OPTICS, 12 Pier Road\\nPortland",
                "Maya Chen\\nNorthwind Optics\\n12 Pier Road\\nPortland",
                "Maya Chen, Northwind Optics, 12 Pier Road\\nPortland",
                "12 Pier Road\\nPortland"
            })
    void anAddressThatBeginsWithTheCompanyNamesItOnce(String post) {
        assertThat(head("role: interviewer", post))
                .isEqualTo("Ana Silva\n\nJune 2, 2026\n\nMaya Chen\nNorthwind Optics\n12 Pier Road\nPortland");
    }

    @Test
    void whoeverPresentsSomebodyWorksElsewhere() {
        assertThat(head("role: agency-recruiter", "Larkfield Staffing\\n3 Mill Lane"))
                .endsWith("Maya Chen\nLarkfield Staffing\n3 Mill Lane");
    }

    private static String head(String role, String post) {
        Case file = Cases.read("""
                candidate: {zone: America/New_York, name: Ana Silva}
                employer: {name: Northwind Optics, zone: America/New_York, holidays: US}
                people:
                  - {id: maya, name: Maya Chen, %s, post: "%s"}
                facts:
                  - {at: 2026-06-02T14:00-04:00, interview: {until: 2026-06-02T17:00-04:00, with: [maya]}}
                """.formatted(role, post));
        return new Drafter(Templates.builtIn())
                .draft(file, MessageKind.THANK_YOU, Form.LETTER, "maya", Cases.EVENING, Style.of(file))
                .head();
    }
}
