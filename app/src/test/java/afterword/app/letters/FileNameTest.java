package afterword.app.letters;

import static org.assertj.core.api.Assertions.assertThat;

import afterword.prose.mail.FileKind;
import org.junit.jupiter.api.Test;

class FileNameTest {

    @Test
    void aNameIsCleanedOfFoldersOfWhatNobodySeesAndOfWhatMeansSomethingElse() {
        assertThat(FileName.clean("C:\\fakepath\\Résumé Zoë.pdf", FileKind.PDF)).isEqualTo("Résumé Zoë.pdf");
        assertThat(FileName.clean("../../etc/passwd", FileKind.TEXT)).isEqualTo("passwd.txt");
        assertThat(FileName.clean("a, b;\r\nX: y\".pdf", FileKind.PDF)).isEqualTo("a- b-X- y-.pdf");
        assertThat(FileName.clean("resume\u202efdp.exe", FileKind.PDF)).isEqualTo("resumefdp.exe.pdf");
        assertThat(FileName.clean(" ..  ", FileKind.PNG)).isEqualTo("file.png");
        assertThat(FileName.clean("", FileKind.TEXT)).isEqualTo("file.txt");
        assertThat(FileName.clean("x".repeat(300) + ".pdf", FileKind.PDF))
                .hasSize(FileName.LONGEST)
                .endsWith("x.pdf");
    }
}
