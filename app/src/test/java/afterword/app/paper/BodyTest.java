package afterword.app.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BodyTest {

    @Test
    void theClosingAndWhatStandsBelowItAreToldFromTheWords() {
        Body body = Body.of("Dear Ms. Chen,\n\nThank you.\nAnd more.\n\nYours sincerely,\nRobin Hale\n+1 212 555 0123");

        assertThat(body.paragraphs()).containsExactly(List.of("Dear Ms. Chen,"), List.of("Thank you.", "And more."));
        assertThat(body.closing()).isEqualTo("Yours sincerely,");
        assertThat(body.signature()).containsExactly("Robin Hale", "+1 212 555 0123");
    }

    @Test
    void aSignatureMayStandApartFromItsClosing() {
        Body body = Body.of("Dear Ms. Chen,\n\nThank you.\n\nSincerely,\n\n\nRobin Hale");

        assertThat(body.closing()).isEqualTo("Sincerely,");
        assertThat(body.signature()).containsExactly("Robin Hale");
    }

    @Test
    void wordsWithoutAClosingStayAsTheyAre() {
        Body body = Body.of("Dear Ms. Chen,\n\nThank you.\n\nWhat we spoke about stays with me, whatever comes.");

        assertThat(body.closing()).isEmpty();
        assertThat(body.paragraphs()).hasSize(3);
        assertThat(Body.of("Thank you").paragraphs()).containsExactly(List.of("Thank you"));
    }
}
