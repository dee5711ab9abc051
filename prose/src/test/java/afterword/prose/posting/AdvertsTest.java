package afterword.prose.posting;

import static org.assertj.core.api.Assertions.assertThat;

import afterword.prose.posting.Adverts.Reading;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** How much of our own adverts is read as they say. What was read when they were first opened stands in docs/postings.md. */
class AdvertsTest {

    /** What is not read as it should be yet, by advert and field. */
    private static final Set<String> NOT_YET = Set.of(
            "2-recruiter-mail.txt salary",
            "2-ie-hse.txt calls-welcome",
            "2-uk-museum-form.txt place",
            "2-uk-museum-form.txt zone",
            "2-not-job-blog.txt documents");

    private static final List<Reading> ALL = Adverts.readings();

    @Test
    void everyFieldOfEveryAdvertIsReadOrLeftOutAsItShould() {
        assertThat(Adverts.files()).hasSizeGreaterThanOrEqualTo(60);
        assertThat(ALL).hasSizeGreaterThanOrEqualTo(560);
        assertThat(ALL.stream().filter(reading -> !reading.right()).map(AdvertsTest::named))
                .containsExactlyInAnyOrderElementsOf(NOT_YET);
    }

    @Test
    void noBanAndNoDateIsInvented() {
        Set<String> grave =
                Set.of("no-calls", "calls-welcome", "no-emails", "silence", "closes", "zone", "contact", "mail");
        assertThat(ALL.stream()
                        .filter(reading -> grave.contains(reading.field()))
                        .filter(reading -> !reading.right() && !reading.found().isEmpty()))
                .isEmpty();
    }

    private static String named(Reading reading) {
        return reading.file() + " " + reading.field();
    }
}
