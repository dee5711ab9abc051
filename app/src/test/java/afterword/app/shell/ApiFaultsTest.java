package afterword.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import org.junit.jupiter.api.Test;

class ApiFaultsTest {

    @Test
    void whatBrokeAtTheBottomIsToldWithItsPlaceAndWithoutItsWords() {
        Throwable bottom = new IllegalStateException("Maya Chen said no");

        String told = ApiFaults.which(new ServletException("about Maya", new RuntimeException("Maya", bottom)));

        assertThat(told)
                .startsWith("java.lang.IllegalStateException")
                .contains("ApiFaultsTest.java")
                .doesNotContain("Maya");
    }

    @Test
    void aFaultThatKeptNoPlaceIsToldAllTheSame() {
        Throwable nowhere = new ArithmeticException("typed");
        nowhere.setStackTrace(new StackTraceElement[0]);

        assertThat(ApiFaults.which(nowhere)).isEqualTo("java.lang.ArithmeticException");
    }
}
