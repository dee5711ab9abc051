package afterword.app.letters;

import static org.assertj.core.api.Assertions.assertThat;

import afterword.calendars.WorldCalendars;
import afterword.engine.casefile.CaseReader;
import afterword.engine.fact.Person;
import afterword.engine.notation.Notation;
import afterword.prose.letter.Form;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a click starts. */
class OpeningTest {

    @Test
    void aTelephoneDialsANumberAndNothingElse() {
        assertThat(dialled("+1 212 555-0148")).isEqualTo("tel:+12125550148");
        assertThat(dialled("ask at the desk")).isNull();
        assertThat(dialled("+")).isNull();
    }

    private static @Nullable String dialled(String phone) {
        Person maya = new CaseReader(new WorldCalendars())
                .read(Notation.yaml("case", """
                        candidate: {zone: America/New_York}
                        employer: {name: Northwind Optics, zone: America/New_York}
                        people: [{id: hm, name: Maya Chen, phone: "%s"}]
                        facts: []
                        """.formatted(phone)))
                .people()
                .getFirst();
        return Opening.of(Form.CALL_SCRIPT, maya, new Text("", "Good morning.", List.of()));
    }
}
