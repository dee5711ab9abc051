package afterword.prose.posting;

import static org.assertj.core.api.Assertions.assertThat;

import afterword.prose.posting.Adverts.Reading;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How much of our own adverts is read as they say. What was read when they were first opened stands in docs/postings.md. */
class AdvertsTest {

    private static final List<Reading> ALL = Adverts.readings();

    @Test
    void everyFieldOfEveryAdvertIsReadOrLeftOutAsItShould() {
        assertThat(Adverts.files()).hasSizeGreaterThanOrEqualTo(47);
        assertThat(ALL).hasSizeGreaterThanOrEqualTo(400);
        assertThat(ALL.stream().filter(reading -> !reading.right())).isEmpty();
    }

    @Test
    void nothingIsInvented() {
        assertThat(ALL.stream()
                        .filter(reading ->
                                reading.expected().isEmpty() && !reading.found().isEmpty()))
                .isEmpty();
    }
}
