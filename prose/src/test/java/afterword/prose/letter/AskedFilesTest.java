package afterword.prose.letter;

import static org.assertj.core.api.Assertions.assertThat;

import afterword.calendars.WorldCalendars;
import afterword.engine.casefile.CaseReader;
import afterword.engine.fact.Case;
import afterword.engine.notation.Notation;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a posting wants files called. */
class AskedFilesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "send your resume as Lastname_Firstname.pdf | resume, named Silva_Ana.pdf",
                "name your file Surname-CV.pdf | your files, named Silva-CV.pdf",
                "attach a cover letter and a CV, saved as LASTNAME_CV.pdf | cover letter; CV, named SILVA_CV.pdf",
                "resume as Resume_FirstnameLastname.docx | resume, named Resume_AnaSilva.docx",
                "save your CV as [Surname]_[Reference].pdf, reference R-4471 | CV, named Silva_R-4471.pdf",
                "name files Surname_Firstname | your files, named Silva_Ana",
                "upload Name_Portfolio.pdf | your files, named Ana-Silva_Portfolio.pdf",
                "include two writing samples and transcripts | writing samples; transcripts",
                "no resumes by mail | ''",
                "reference R-4471 in the subject | ''",
                "see www.n.example/file_name.pdf or jobs@first_name.example | ''"
            })
    void itIsReadFromTheInstructions(String instruction, String asked) {
        assertThat(AskedFiles.of(file("name: Ana Silva, ", instruction)).stream()
                        .map(AskedFile::words)
                        .reduce((one, other) -> one + "; " + other)
                        .orElse(""))
                .isEqualTo(asked);
    }

    @Test
    void aNameNobodyKnowsStaysAPlaceholder() {
        List<AskedFile> asked = AskedFiles.of(file("", "send your resume as Lastname_Firstname.pdf"));

        assertThat(asked).containsExactly(new AskedFile("resume", "Lastname_Firstname.pdf", true));
    }

    @Test
    void aFileIsKnownByWhatItsOwnNameSays() {
        List<AskedFile> asked = AskedFiles.of(file(
                "name: Ana Silva, ",
                "send your resume as Lastname_Resume.pdf",
                "send a cover letter as Lastname_Letter.pdf"));

        assertThat(AskedFiles.named(asked, "my cv (3).pdf", false))
                .map(AskedFile::name)
                .contains("Silva_Resume.pdf");
        assertThat(AskedFiles.named(asked, "Cover letter Northwind.pdf", false))
                .map(AskedFile::name)
                .contains("Silva_Letter.pdf");
        assertThat(AskedFiles.named(asked, "final.pdf", true)).isEmpty();
    }

    @Test
    void oneFileAloneIsTheOneThatIsAskedFor() {
        List<AskedFile> asked = AskedFiles.of(file("name: Ana Silva, ", "send your resume as Lastname_Resume.pdf"));

        assertThat(AskedFiles.named(asked, "final.pdf", true))
                .map(AskedFile::name)
                .contains("Silva_Resume.pdf");
        assertThat(AskedFiles.named(asked, "final.pdf", false)).isEmpty();
        assertThat(AskedFiles.named(asked, "portfolio.pdf", true)).isEmpty();
    }

    private static Case file(String name, String... instructions) {
        return new CaseReader(new WorldCalendars())
                .read(Notation.yaml("case", """
                candidate: {%szone: America/New_York}
                employer: {name: Northwind Optics, zone: America/New_York}
                posting: {instructions: ["%s"]}
                people: []
                facts: []
                """.formatted(name, String.join("\", \"", instructions))));
    }
}
