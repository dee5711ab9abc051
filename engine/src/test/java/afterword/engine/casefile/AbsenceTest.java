package afterword.engine.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import afterword.engine.fact.Absence;
import afterword.engine.notation.BadInputException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days on which the candidate is away, as a case file tells them. */
class AbsenceTest {

    @Test
    void daysAwayAreReadAndTheFirstTurnIsUsual() {
        assertThat(Cases.read(Cases.file(away(
                                "{from: 2026-07-01, to: 2026-07-14}, {from: 2026-12-24, to: 2026-12-24, turn: 4}")))
                        .away())
                .containsExactly(
                        new Absence(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 7, 14), 1),
                        new Absence(LocalDate.of(2026, 12, 24), LocalDate.of(2026, 12, 24), 4));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {from: 2026-07-02, to: 2026-07-01}           | 2026-07-01 is before 2026-07-02. Expected the last day away
                    {from: 2026-07-01, to: 2026-07-14, turn: 0}  | 0 is no business day to come back on. Expected 1 to 10
                    {from: 2026-07-01, to: 2026-07-14, turn: 11} | 11 is no business day to come back on. Expected 1 to 10
                    {from: 2026-07-01}                           | lacks 'to'
                    {from: soon, to: 2026-07-14}                 | 'soon'
                    """)
    void whatCannotBeMeantIsSaid(String absence, String said) {
        assertThatThrownBy(() -> Cases.read(Cases.file(away(absence))))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining(said);
    }

    private static String away(String absences) {
        return "{candidate: {zone: UTC, away: [" + absences + "]}, employer: {name: N, zone: UTC}, facts: []}";
    }
}
