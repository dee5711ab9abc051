package afterword.prose.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class BrokenMailTest {
    private static final int TIMES = 4000;

    @Test
    void messagesBrokenAtRandomAreReadAllTheSame() throws IOException {
        Mutations mutations = new Mutations(20260512);
        long slowest = 0;
        int withText = 0;
        for (int i = 0; i < TIMES; i++) {
            byte[] message = mutations.next();
            long began = System.nanoTime();
            Message read = new MessageReader().read(new ByteArrayInputStream(message));
            slowest = Math.max(slowest, System.nanoTime() - began);
            assertThat(read.body().length()).isLessThanOrEqualTo(read.text().length());
            withText += read.text().isBlank() ? 0 : 1;
        }
        System.out.println("broken mail: " + TIMES + " messages read, the slowest " + slowest / 1_000_000 + " ms");
        assertThat(withText).isGreaterThan(TIMES / 2);
    }

    /** What broke the reader once; kept as files. */
    @Test
    void messagesThatOnceBrokeTheReaderAreRead() {
        List<Path> findings = Mutations.findings();
        assertThat(findings).isNotEmpty();
        assertThat(findings)
                .allSatisfy(file -> assertThat(Corpus.read(file).origin()).isNotNull());
    }
}
