package afterword.prose.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Measured on the replies of email_reply_trimmer's suite: exact to the letter, but for space at either end. */
class QuotesTest {
    @Test
    void quotedTextIsTakenOffAsAPersonWould() {
        List<Path> all = Corpus.files("discourse_reply_trimmer/emails", ".txt");
        List<String> wrong = new ArrayList<>();
        for (Path file : all) {
            String name = file.getFileName().toString();
            String expected =
                    text(Corpus.ROOT.resolve("discourse_reply_trimmer/trimmed").resolve(name));
            String got = NewText.withQuestions(text(file));
            if (!got.equals(expected.stripTrailing())) {
                wrong.add(name + "\n<<<" + expected + "\n>>>" + got);
            }
        }
        System.out.println("email_reply_trimmer: of " + all.size() + " replies " + (all.size() - wrong.size())
                + " trimmed exactly");
        wrong.forEach(System.out::println);
        assertThat(all).hasSize(30);
        assertThat(wrong).hasSizeLessThanOrEqualTo(7);
    }

    private static String text(Path file) {
        return new String(Corpus.bytes(file), StandardCharsets.UTF_8).replace("\r\n", "\n");
    }
}
