package afterword.prose.review;

import static org.assertj.core.api.Assertions.assertThat;

import afterword.engine.fact.Case;
import afterword.engine.fact.MessageKind;
import afterword.prose.letter.Finding;
import afterword.prose.letter.Form;
import afterword.prose.letter.Letter;
import afterword.prose.letter.Severity;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Forenames of other languages in an English form. */
class AnglicisedTest {

    private static final Case FILE = Desk.read("""
            candidate: {zone: America/New_York, name: Juan Silva}
            employer: {name: Northwind Optics, zone: America/New_York, holidays: US}
            people:
              - {id: greg, name: Grzegorz Nowak, spelling: card, email: g@n.example}
              - {id: kate, name: Katarzyna (Kasia) Zielińska, spelling: card, email: k@n.example}
              - {id: paul, name: Paul Reid, email: p@n.example}
              - {id: pawel, name: Paweł Lis, email: l@n.example}
            facts:
              - {at: 2026-06-02T14:00-04:00, interview: {until: 2026-06-02T17:00-04:00, with: [greg, kate, paul]}}
              - {at: 2026-06-02T17:00-04:00, discussed: {with: greg, points: [the Charles bridge model, how Thomas plans]}}
            """);

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    The question Greg asked about sampling stayed with me.      | Greg         | Grzegorz
                    I liked Greg's question, and thank you for it.              | Greg         | Grzegorz
                    Please give my thanks to Greg Nowak.                        | Greg         | Grzegorz
                    What Kate told me about the lab was new to me.              | Kate         | Katarzyna
                    What Kasia told me about the lab was new to me.             |              |
                    At Greg Harlan's works I moved two lines.                   |              |
                    I met John at the door, and Paul in the lab.                |              |
                    I met Uncle Greg at the door.                               |              |
                    """)
    void areAnotherName(String body, @Nullable String wrong, @Nullable String right) {
        List<Finding> found = of("Dear Paul,\n\n" + body);

        assertThat(found.stream()
                        .map(each -> Desk.words("Dear Paul,\n\n" + body, each))
                        .toList())
                .isEqualTo(wrong == null ? List.of() : List.of(wrong));
        assertThat(found.stream()
                        .map(each -> Objects.requireNonNull(each.repair()).with())
                        .toList())
                .isEqualTo(right == null ? List.of() : List.of(right));
        assertThat(found).allSatisfy(each -> assertThat(each.severity()).isEqualTo(Severity.WARNING));
    }

    @Test
    void inTheGreetingAsWell() {
        assertThat(Desk.of(
                        "L10",
                        Desk.review(
                                new Letter(
                                        MessageKind.REPLY,
                                        Form.EMAIL,
                                        "greg",
                                        "",
                                        "Dear Greg,\n\nThank you.",
                                        List.of()),
                                FILE)))
                .anyMatch(Desk::grave);
    }

    private static List<Finding> of(String body) {
        Letter letter = new Letter(MessageKind.REPLY, Form.EMAIL, "paul", "", body, List.of());
        return Desk.of("L10", Desk.review(letter, FILE)).stream()
                .filter(Desk::grave)
                .toList();
    }
}
