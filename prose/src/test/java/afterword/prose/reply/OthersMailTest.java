package afterword.prose.reply;

import static org.assertj.core.api.Assertions.assertThat;

import afterword.prose.mail.Message;
import afterword.prose.mail.MessageReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Mail of other people, which is about no application at all. */
class OthersMailTest {

    private static final Path MAIL = Path.of("src/test/resources/mail");

    @Test
    void noBounceReplyOrOddMessageIsReadAsARefusalOrAStop() throws IOException {
        List<String> alarms = new ArrayList<>();
        List<Path> files;
        try (Stream<Path> all = Files.walk(MAIL)) {
            files = all.filter(Files::isRegularFile).sorted().toList();
        }
        for (Path file : files) {
            String name = file.toString();
            if (!name.endsWith(".eml") && !name.endsWith(".txt")) {
                continue;
            }
            Message message;
            try (InputStream in = Files.newInputStream(file)) {
                message = new MessageReader().read(in);
            }
            Reading reading = new ReplyReader().read(message);
            Reading asPerson = new ReplyReader().read(message.subject(), message.text());
            if (grave(reading) || (!message.origin().isAutomatic() && grave(asPerson))) {
                alarms.add(file + ": " + reading.claims() + " " + asPerson.claims());
            }
        }
        System.out.println("read " + files.size() + " files of mail");
        assertThat(alarms).isEmpty();
    }

    private static boolean grave(Reading reading) {
        return reading.claims().stream().anyMatch(claim -> claim.answer().grave());
    }
}
