package afterword.app.paper;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PostalAddressTest {

    @Test
    void linesStayAsTheyWereWritten() {
        assertThat(PostalAddress.lines("Flat 4, Mill House\n\n  12 Harbour Street \nLEEDS\nLS1 4AP\n"))
                .containsExactly("Flat 4, Mill House", "12 Harbour Street", "LEEDS", "LS1 4AP");
        assertThat(PostalAddress.lines(null)).isEmpty();
        assertThat(PostalAddress.lines(" \n ")).isEmpty();
    }

    @Test
    void aSingleLineIsDividedWhereItsCountryWouldDivideIt() {
        assertThat(PostalAddress.lines("350 Fifth Avenue, Suite 21, New York, NY 10118-0110, USA"))
                .containsExactly("350 Fifth Avenue, Suite 21", "New York, NY 10118-0110", "USA");
        assertThat(PostalAddress.lines("12 Harbour Street, Leeds, LS1 4AP"))
                .containsExactly("12 Harbour Street", "Leeds", "LS1 4AP");
        assertThat(PostalAddress.lines("Hauptstraße 5, 10115 Berlin")).containsExactly("Hauptstraße 5", "10115 Berlin");
        assertThat(PostalAddress.lines("Av. Paulista, 1578, Bela Vista, São Paulo - SP, 01310-200"))
                .containsExactly("Av. Paulista, 1578", "Bela Vista", "São Paulo - SP", "01310-200");
        assertThat(PostalAddress.lines("4-2-8 Shibakoen, Minato-ku, Tokyo 105-0011, JAPAN"))
                .containsExactly("4-2-8 Shibakoen", "Minato-ku", "Tokyo 105-0011", "JAPAN");
        assertThat(PostalAddress.lines("290 Bremner Blvd, Toronto, ON M5V 3L9, Canada"))
                .containsExactly("290 Bremner Blvd", "Toronto, ON M5V 3L9", "Canada");
    }
}
