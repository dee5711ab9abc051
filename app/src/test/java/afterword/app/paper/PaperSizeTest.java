package afterword.app.paper;

import static org.assertj.core.api.Assertions.assertThat;

import afterword.calendars.WorldCalendars;
import afterword.engine.casefile.CaseReader;
import afterword.engine.notation.Notation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaperSizeTest {

    @ParameterizedTest
    @CsvSource({
        "US, America/New_York, LETTER",
        "US-CA, America/Los_Angeles, LETTER",
        "CA, America/Toronto, LETTER",
        "MX, America/Mexico_City, LETTER",
        "BR, America/Sao_Paulo, A4",
        "DE, Europe/Berlin, A4",
        "JP, Asia/Tokyo, A4",
        "none, America/Chicago, LETTER",
        "none, Europe/London, A4"
    })
    void itIsTheOneOfTheEmployersRegion(String region, String zone, PaperSize size) {
        String file = "candidate: {zone: Europe/Paris}\nemployer: {name: A, zone: " + zone + ", holidays: " + region
                + "}\nfacts: []";

        assertThat(PaperSize.of(new CaseReader(new WorldCalendars()).read(Notation.yaml("a case", file))))
                .isEqualTo(size);
    }
}
