package afterword.prose.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailFileTest {
    @TempDir
    private Path folder;

    @Test
    void aSavedMailIsRead() throws Exception {
        Path file =
                write("reply.eml", "From: Maya Chen <maya@acme.example>\r\nSubject: Hello\r\n\r\nWe will write.\r\n");
        Message message = new MailFile().read(file);
        assertThat(message.from()).containsExactly(new Address("Maya Chen", "maya@acme.example"));
        assertThat(message.body()).isEqualTo("We will write.");
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        assertThatThrownBy(() -> new MailFile().read(folder.resolve("none.eml")))
                .isInstanceOf(MailFile.Unreadable.class)
                .hasMessageContaining("none.eml")
                .hasMessageContaining("no file");
        assertThatThrownBy(() -> new MailFile().read(folder)).hasMessageContaining("is a folder");
    }

    @Test
    void whatIsNoMailIsSaidToBeNone() throws Exception {
        Path empty = write("empty.eml", "");
        Path text = write("text.eml", "Hello Maya,\nplease call me.\n");
        Path page = write("page.eml", "<html><p>Hello</p></html>");
        Path outlook = write("mail.msg", "\u00d0\u00cf\u0011");
        assertThatThrownBy(() -> new MailFile().read(empty)).hasMessageContaining("is empty");
        assertThatThrownBy(() -> new MailFile().read(text))
                .extracting(MailFileTest::maybe)
                .asString()
                .contains("its text alone");
        assertThatThrownBy(() -> new MailFile().read(page))
                .extracting(MailFileTest::maybe)
                .asString()
                .contains("saved page");
        assertThatThrownBy(() -> new MailFile().read(outlook))
                .extracting(MailFileTest::maybe)
                .asString()
                .contains(".msg");
    }

    private Path write(String name, String text) throws Exception {
        return Files.writeString(folder.resolve(name), text, java.nio.charset.StandardCharsets.ISO_8859_1);
    }

    private static String maybe(Throwable refused) {
        return String.valueOf(((MailFile.Unreadable) refused).maybe());
    }
}
