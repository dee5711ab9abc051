package afterword.prose.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Robin Lee | | Dear Robin Lee
            Maria Lee | | Dear Maria Lee
            John Smith | | Dear John Smith
            Maria Lee | Ms. | Dear Ms. Lee
            Ms. Maria Lee | | Dear Ms. Lee
            Mr Anthony R Von Fange III | | Dear Mr. Von Fange
            Dr. Amara Okafor | | Dear Dr. Okafor
            Dr. Amara Okafor | Prof. | Dear Professor Okafor
            Mrs Dr. Amara Okafor | | Dear Dr. Okafor
            Prof. Dr. Ana de la Cruz | | Dear Professor de la Cruz
            Amara Okafor, PhD | | Dear Dr. Okafor
            Amara Okafor, MBA | | Dear Amara Okafor
            Sir James Reynolds | | Dear Sir James
            R. Lee | | Dear R. Lee
            Robin | | Dear Robin
            Hon. Robin Lee | | Dear Robin Lee
            鈴木 一郎 | | Dear 一郎 鈴木
            """)
    void aFormalLetterBegins(String card, @Nullable String honorific, String expected) {
        assertThat(Address.formal(read(card), honorific)).isEqualTo(expected);
    }

    @Test
    void amongPeopleWhoUseForenamesItBeginsWithWhatThePersonIsCalled() {
        assertThat(Address.informal(read("Dr. Robin Lee"))).isEqualTo("Dear Robin");
        assertThat(Address.light(read("Robert \"Bob\" Lee"))).isEqualTo("Hi Bob");
        assertThat(Address.light(read("R. Lee"))).isEqualTo("Hi R. Lee");
        assertThat(Address.light(read("M. Peter Williams"))).isEqualTo("Hi Peter");
    }

    private static PersonName read(String card) {
        return Objects.requireNonNull(PersonName.of(card));
    }
}
