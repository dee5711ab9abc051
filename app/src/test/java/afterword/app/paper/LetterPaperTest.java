package afterword.app.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import afterword.prose.draft.English;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LetterPaperTest {

    private static final String LONG_NAME = "Hubert Blaine Wolfeschlegelsteinhausenbergerdorff-Freiherrinvontrotha";

    @Test
    void itSaysInOrderWhoWritesWhenToWhomAndWhat() {
        Read read = read(Sample.LETTER.with(List.of("Drawings of the second move")), PaperSize.LETTER);

        assertThat(read.lines())
                .containsExactly(
                        "Robin Hale",
                        "41 Perry Street, Apt. 3B",
                        "New York, NY 10014",
                        "June 12, 2026",
                        "Ms. Maya Chen",
                        "Operations Director",
                        "Northwind Optics",
                        "350 Fifth Avenue, Suite 21",
                        "New York, NY 10118",
                        "Dear Ms. Chen,",
                        "Thank you for our conversation on June 2, and for the care you put into it. What you said",
                        "about the new coating line has stayed with me.",
                        "I look forward to hearing from you around July 1, as you said.",
                        "Sincerely,",
                        "Robin Hale",
                        "+1 212 555 0123",
                        "robin.hale@post.example",
                        "Enclosure: Drawings of the second move");
    }

    @Test
    void thePaperIsTheOneAskedFor() {
        assertThat(read(Sample.LETTER, PaperSize.LETTER).sizes()).containsExactly("216 x 279");
        assertThat(read(Sample.LETTER, PaperSize.A4).sizes()).containsExactly("210 x 297");
    }

    @Test
    void itsTypeIsEmbeddedAndItsTitleAndLanguageAreTold() {
        Read read = read(Sample.LETTER.in(English.UK), PaperSize.A4);

        assertThat(read.fonts()).containsExactly("SourceSerif4-Regular embedded", "SourceSerif4-SemiBold embedded");
        assertThat(read.title()).isEqualTo("Letter to Maya Chen");
        assertThat(read.language()).isEqualTo("en-GB");
    }

    @Test
    void theSameLetterIsTheSameBytes() {
        byte[] once = LetterPaper.print(Sample.LETTER.made(), PaperSize.A4).pdf();

        assertThat(LetterPaper.print(Sample.LETTER.made(), PaperSize.A4).pdf()).isEqualTo(once);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Zoë Müller-Łukaszewicz",
                "Þorgerður Ægisdóttir",
                "Nguyễn Thị Hồng Ánh",
                "Dvořák Șerban Ğül Ķēniņš",
                "Ελένη Παπαδοπούλου",
                "Наталія Їжакевич",
                "O’Brien “Bob” — ½"
            })
    void aNameIsPrintedAsItIsWritten(String name) {
        assertThat(read(Sample.LETTER.to(name), PaperSize.A4).lines()).contains(name);
    }

    @Test
    void anAccentWrittenApartIsJoinedToItsLetter() {
        assertThat(read(Sample.LETTER.to("Zoe\u0308 Mu\u0308ller"), PaperSize.A4)
                        .lines())
                .contains("Zoë Müller");
    }

    @ParameterizedTest
    @ValueSource(strings = {"山田 太郎", "محمد علي", "דוד כהן", "राम", "Kim 🙂"})
    void whatHasNoLetterInOurTypeIsNamedAndNotPrintedAsABox(String name) {
        String first = name.codePoints()
                .filter(each -> each > 0x500)
                .mapToObj(Character::toString)
                .findFirst()
                .orElseThrow();

        assertThatThrownBy(() -> LetterPaper.print(Sample.LETTER.to(name).made(), PaperSize.A4))
                .isInstanceOf(UnprintableException.class)
                .hasMessageContainingAll("cannot be printed", first, "Maybe");
    }

    @Test
    void longNamesAndTitlesStayOnThePaper() {
        Sample sample = Sample.LETTER
                .to(LONG_NAME)
                .titled("Bundesministerialoberverwaltungsdirektorin für Öffentlichkeitsarbeit und Grundsatzfragen")
                .saying("Dear " + "Wolfe".repeat(60) + ",\n\n" + "x".repeat(400) + "\n\nSincerely,\n" + LONG_NAME);

        for (PaperSize paper : PaperSize.values()) {
            Read read = read(sample, paper);
            assertThat(read.outside()).isEmpty();
            assertThat(read.text().replaceAll("\\s", "")).contains("Wolfe".repeat(60), "x".repeat(400));
        }
    }

    @Test
    void aLongLetterGoesOnToASecondPageWithItsNumber() {
        String paragraph =
                "We spoke about the line, the night shift and the returns, and about how each depends on the others. ";
        Read read = read(
                Sample.LETTER.saying(
                        "Dear Ms. Chen,\n\n" + (paragraph.repeat(5) + "\n\n").repeat(9) + "Sincerely,\nRobin Hale"),
                PaperSize.A4);

        assertThat(read.sizes()).hasSize(2);
        assertThat(read.lines()).contains("2").doesNotContain("1");
        assertThat(read.outside()).isEmpty();
    }

    @Test
    void aLetterThatIsALittleTooLongIsSetALittleSmaller() {
        String sentence =
                "We spoke about the line, the night shift and the returns, and how each depends on the others. ";
        Set<Float> onOnePage = new TreeSet<>();
        Set<Float> onTwo = new TreeSet<>();
        for (int sentences = 8; sentences < 32; sentences++) {
            Read read = read(
                    Sample.LETTER.saying(
                            "Dear Ms. Chen,\n\n" + sentence.repeat(sentences) + "\n\nSincerely,\nRobin Hale"),
                    PaperSize.LETTER);
            (read.sizes().size() == 1 ? onOnePage : onTwo).add(read.type());
        }

        assertThat(onOnePage).containsExactly(10f, 10.5f, 11f);
        assertThat(onTwo).containsExactly(11f);
    }

    @Test
    void aMissingAddressIsABlankAndSaidSo() {
        Printed printed = LetterPaper.print(Sample.LETTER.at(null).made(), PaperSize.A4);

        assertThat(Read.of(printed).lines()).contains("Northwind Optics", "[their postal address]");
        assertThat(printed.notes())
                .containsExactly(
                        "No postal address of Maya Chen is written down, so there is a blank for it. Maybe it stands on"
                                + " the card or on their website.");
    }

    @Test
    void whatIsStillInBracketsIsSaid() {
        Printed printed = LetterPaper.print(
                Sample.LETTER
                        .saying(
                                "Dear Ms. Chen,\n\nI could [what you did that shows you can do it].\n\nSincerely,\n[your name]")
                        .made(),
                PaperSize.A4);

        assertThat(printed.notes())
                .containsExactly("Still to be filled in: [what you did that shows you can do it], [your name].");
    }

    @Test
    void whatItIsAboutAndTheReferenceStandAboveTheSalutation() {
        assertThat(read(Sample.LETTER.about("Our conversation on June 2", "R-4471"), PaperSize.A4)
                        .lines())
                .containsSequence("Our conversation on June 2 (R-4471)", "Dear Ms. Chen,");
        assertThat(read(Sample.LETTER.about("", "R-4471"), PaperSize.A4).lines())
                .containsSequence("Reference: R-4471", "Dear Ms. Chen,");
    }

    @Test
    void markupSomebodyTypedIsPrintedAsItStands() {
        String typed = "<img src=\"http://127.0.0.1:9/x.png\"><script>alert(1)</script> & <b>bold</b> {{name}}";
        Read read = read(Sample.LETTER.to("<i>Maya</i>").saying("Dear you,\n\n" + typed), PaperSize.A4);

        assertThat(read.words()).contains("<i>Maya</i>", typed);
    }

    private static Read read(Sample sample, PaperSize paper) {
        return Read.of(LetterPaper.print(sample.made(), paper));
    }
}
