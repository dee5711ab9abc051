package afterword.app.paper;

import static org.assertj.core.api.Assertions.assertThat;

import afterword.prose.letter.Form;
import java.util.List;
import org.junit.jupiter.api.Test;

class FaxPaperTest {

    private static final Sample FAX = Sample.LETTER.as(Form.FAX).about("Our conversation on June 2", null);

    @Test
    void itsCoverSaysToWhomFromWhomWhenHowMuchAndAboutWhat() {
        Read read = Read.of(FaxPaper.print(FAX.made(), PaperSize.LETTER));

        assertThat(read.words())
                .startsWith(
                        "Fax To Ms. Maya Chen Operations Director Northwind Optics Fax +1 212 555 0100 From Robin Hale"
                                + " +1 212 555 0123 robin.hale@post.example Date June 12, 2026 Pages 1 Subject Our conversation on"
                                + " June 2 Dear Ms. Chen,")
                .endsWith("Sincerely, Robin Hale +1 212 555 0123 robin.hale@post.example 1 / 1");
        assertThat(read.outside()).isEmpty();
    }

    @Test
    void itsPagesAreCounted() {
        String paragraph =
                "We spoke about the line, the night shift and the returns, and how each depends on the others. ";
        Printed printed = FaxPaper.print(
                FAX.saying("Dear Ms. Chen,\n\n" + (paragraph.repeat(6) + "\n\n").repeat(6) + "Sincerely,\nRobin Hale")
                        .made(),
                PaperSize.A4);

        assertThat(printed.pages()).isEqualTo(2);
        assertThat(Read.of(printed).words()).contains("Pages 2 Subject", "1 / 2", "2 / 2");
    }

    @Test
    void whatGoesAlongIsNamedAndItsPagesAreLeftToThePerson() {
        Printed printed = FaxPaper.print(FAX.with(List.of("Résumé.pdf")).made(), PaperSize.A4);

        assertThat(Read.of(printed).words()).contains("Pages 1, and what goes along: Résumé.pdf");
        assertThat(printed.notes())
                .containsExactly("The pages counted are those of the fax itself; add those of Résumé.pdf.");
    }
}
