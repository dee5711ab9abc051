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
                "see www.n.example/file_name.pdf or jobs@first_name.example | ''",
                "send your resume; put LASTNAME_Analyst in the subject line | resume",
                "send your resume with the subject named LASTNAME_Analyst | resume",
                "send your resume, the subject in the format LASTNAME_Analyst | resume",
                "we work on a first-name basis | ''",
                "you start as a first-name basis and as reference-checks are done | ''",
                "send a resume, as reference-number 4471 asks | resume",
                "see Job_Description.pdf | ''",
                "read what we see as Job_Description.pdf | ''",
                "fill in application-form.docx | ''",
                "fill in the form and save it as Name_Form.pdf | ''",
                "save your resume as Last Name_First Name.pdf | resume, named Silva_Ana.pdf",
                "save your resume as [Last Name]_Resume.pdf | resume, named Silva_Resume.pdf",
                "resume called ‘Last Name, First Name - Resume.pdf’ | resume, named Silva, Ana - Resume.pdf",
                "resume named Firstname Lastname CV.pdf, please | resume, named Ana Silva CV.pdf",
                "a resume in the format [Your Last Name]-Resume | resume, named Silva-Resume",
                "a resume as a PDF and name it Lastname.pdf | resume, named Silva.pdf",
                "send a resume as Lastname and Firstname.pdf | resume",
                "send a resume as a scan of nine pages.pdf | resume",
                "name files Surname_Firstname Resume | Resume",
                "a list of references as Lastname_References.pdf | references, named Silva_References.pdf",
                "put R-4471 in the subject, and save your resume as Surname.pdf | resume, named Silva.pdf"
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
    void aPlaceholderNobodyKnowsStaysOpen() {
        List<AskedFile> asked =
                AskedFiles.of(file("name: Ana Silva, ", "send your resume as [Last Name]_[Job Title].pdf"));

        assertThat(asked).containsExactly(new AskedFile("resume", "Silva_[Job Title].pdf", true));
    }

    @Test
    void aLongInstructionIsReadInNoTimeAndOnlyItsBeginning() {
        String words = "send your resume as Surname.pdf ";
        String many = words + "as Last Name_".repeat(20_000) + " as name-".repeat(20_000);

        assertThat(AskedFiles.of(file("name: Ana Silva, ", many)))
                .extracting(AskedFile::name)
                .containsExactly("Silva.pdf");
        assertThat(AskedFiles.of(file("name: Ana Silva, ", "please ".repeat(80) + words)))
                .isEmpty();
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

    @ParameterizedTest
    @CsvSource({
        "cover.pdf, true",
        "AnaCoverLetter.pdf, true",
        "covering-letter.pdf, true",
        "discovery.pdf, false",
        "recovery-plan.pdf, false"
    })
    void aWordWithinAnotherIsNoDocument(String own, boolean cover) {
        List<AskedFile> asked = AskedFiles.of(file("name: Ana Silva, ", "send a cover letter as Lastname_Letter.pdf"));

        assertThat(AskedFiles.named(asked, own, false).isPresent()).isEqualTo(cover);
    }

    @Test
    void onlyAKnownEndingIsOne() {
        assertThat(AskedFiles.ending("cv.PDF")).isEqualTo(".PDF");
        assertThat(AskedFiles.ending("Silva_R-4471.2")).isEmpty();
        assertThat(AskedFiles.ending("A. Silva")).isEmpty();
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
