package afterword.app.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EnvelopePaperTest {

    /** As each country writes its addresses, from the street to the country. */
    private static final Map<String, List<String>> ADDRESSES = Map.of(
            "United States", List.of("350 Fifth Avenue, Suite 21", "New York, NY 10118", "UNITED STATES"),
            "United Kingdom", List.of("Flat 4", "12 Harbour Street", "LEEDS", "LS1 4AP"),
            "Germany", List.of("Straße des 17. Juni 135", "10623 Berlin", "GERMANY"),
            "Japan", List.of("4-2-8 Shibakoen", "Minato-ku, Tokyo 105-0011", "JAPAN"),
            "Brazil", List.of("Av. Brigadeiro Luís Antônio, 2344, cj. 81", "São Paulo - SP", "01402-900", "BRAZIL"),
            "India", List.of("No. 14, 2nd Cross", "Indiranagar, 1st Stage", "Bengaluru 560038", "Karnataka", "INDIA"),
            "Vietnam", List.of("54 Nguyễn Chí Thanh", "Phường Láng Thượng, Quận Đống Đa", "Hà Nội", "VIETNAM"));

    @ParameterizedTest
    @EnumSource
    void anAddressKeepsItsCountrysLinesAndTheirOrder(EnvelopeSize size) {
        assertThat(ADDRESSES).hasSizeGreaterThanOrEqualTo(5);
        ADDRESSES.forEach((country, lines) -> {
            Printed printed = EnvelopePaper.print(
                    Sample.LETTER.at(String.join("\n", lines)).made(), size);
            Read read = Read.of(printed);
            assertThat(read.lines()).as(country).containsSequence(lines);
            assertThat(read.lines())
                    .as(country)
                    .containsSequence("Ms. Maya Chen", "Operations Director", "Northwind Optics");
            assertThat(read.sizes()).as(country).hasSize(1);
            assertThat(read.outside()).as(country).isEmpty();
            Read.keep("envelope-" + size.word() + "-" + country.replace(' ', '-'), printed);
        });
    }

    @Test
    void itIsAsLargeAsTheEnvelope() {
        assertThat(Read.of(EnvelopePaper.print(Sample.LETTER.made(), EnvelopeSize.NO_10))
                        .sizes())
                .containsExactly("241 x 105");
        assertThat(Read.of(EnvelopePaper.print(Sample.LETTER.made(), EnvelopeSize.DL))
                        .sizes())
                .containsExactly("220 x 110");
        assertThat(EnvelopeSize.of(PaperSize.LETTER)).isEqualTo(EnvelopeSize.NO_10);
        assertThat(EnvelopeSize.of(PaperSize.A4)).isEqualTo(EnvelopeSize.DL);
    }

    @ParameterizedTest
    @EnumSource
    void longNamesAndManyLinesStayOnTheEnvelope(EnvelopeSize size) {
        Printed printed = EnvelopePaper.print(
                Sample.LETTER
                        .to("Wolfeschlegelsteinhausenbergerdorff Hubert Blaine Freifrau von und zu Trotha")
                        .titled(
                                "Bundesministerialoberverwaltungsdirektorin für Öffentlichkeitsarbeit und Grundsatzfragen")
                        .at(
                                "Department of Everything There Is\nBuilding 7, third staircase\nStraße des 17. Juni 135\n10623"
                                        + " Berlin\nGERMANY")
                        .made(),
                size);

        Read read = Read.of(printed);
        assertThat(read.sizes()).hasSize(1);
        assertThat(read.outside()).isEmpty();
        assertThat(read.words()).contains("Hubert Blaine", "Grundsatzfragen", "GERMANY");
        assertThat(printed.notes()).isEmpty();
        Read.keep("envelope-long-" + size.word(), printed);
    }

    @Test
    void anAddressNoEnvelopeHoldsIsSaidToBeTooLong() {
        Printed printed =
                EnvelopePaper.print(Sample.LETTER.at("Somewhere\n".repeat(30)).made(), EnvelopeSize.DL);

        assertThat(printed.notes()).containsExactly("The address is too long for one side of this envelope.");
    }

    @Test
    void whatTheAddressRepeatsStandsOnce() {
        Read read = Read.of(EnvelopePaper.print(
                Sample.LETTER
                        .at("Maya Chen\nNORTHWIND OPTICS\n350 Fifth Avenue\nNew York, NY 10118")
                        .made(),
                EnvelopeSize.NO_10));

        assertThat(read.lines())
                .containsSequence(
                        "Ms. Maya Chen",
                        "Operations Director",
                        "Northwind Optics",
                        "350 Fifth Avenue",
                        "New York, NY 10118");
    }
}
