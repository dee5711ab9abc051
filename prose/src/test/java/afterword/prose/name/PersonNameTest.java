package afterword.prose.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNameTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Robin Lee | Robin | Lee
            Dr. Amara Okafor | Amara | Okafor
            van der Berg, Dr. Jan | Jan | van der Berg
            Fatima al-Rashid | Fatima | al-Rashid
            Ana de la Cruz, PhD | Ana | de la Cruz
            ROBIN LEE | Robin | Lee
            LI Wei | Wei | LI
            TANAKA Hiroshi | Hiroshi | TANAKA
            JB Hunt | | Hunt
            Robin Lee (she/her) | Robin | Lee
            Robin Lee, Head of Talent | Robin | Lee
            Robin Lee, Recruiter, Northwind Ltd | Robin | Lee
            Priya Raman, SHRM-CP | Priya | Raman
            Dame Judith Hale | Judith | Hale
            Smith, John | John | Smith
            """)
    void aCardIsTakenApart(String card, String given, String family) {
        PersonName name = read(card);
        assertThat(name.given()).isEqualTo(given);
        assertThat(Letters.lower(Objects.requireNonNull(name.fullFamily()))).isEqualTo(Letters.lower(family));
    }

    @Test
    void everyPartIsKept() {
        PersonName name = read("Rev. Dr. María José (\"Majo\") de la Torre Jr., PhD, MBA");
        assertThat(name.titles()).containsExactly("Rev.", "Dr.");
        assertThat(name.forenames()).containsExactly("María", "José");
        assertThat(name.nickname()).isEqualTo("Majo");
        assertThat(name.particles()).containsExactly("de", "la");
        assertThat(name.family()).isEqualTo("Torre");
        assertThat(name.generation()).isEqualTo("Jr.");
        assertThat(name.credentials()).containsExactly("PhD", "MBA");
        assertThat(name.full()).isEqualTo("María José de la Torre");
    }

    @Test
    void otherScriptsStayAsTheyAre() {
        assertThat(read("Ольга Петрова").full()).isEqualTo("Ольга Петрова");
        assertThat(read("Γαλήνη Σερβόπουλος").family()).isEqualTo("Σερβόπουλος");
        PersonName suzuki = read("鈴木 一郎");
        assertThat(suzuki.family()).isEqualTo("鈴木");
        assertThat(suzuki.given()).isEqualTo("一郎");
        assertThat(read("이용희").full()).isEqualTo("이용희");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "42", "...", ",", "()", "\u0000"})
    void whatHasNoLettersIsNoName(String text) {
        assertThat(PersonName.of(text)).isNull();
    }

    @Test
    void whatIsTooLongIsNoName() {
        assertThat(PersonName.of("a".repeat(PersonName.LONGEST + 1))).isNull();
    }

    private static PersonName read(String card) {
        return Objects.requireNonNull(PersonName.of(card));
    }
}
