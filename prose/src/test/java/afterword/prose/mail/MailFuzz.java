package afterword.prose.mail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * What Jazzer calls with bytes of its own, looking for the paths nobody thought of, from the given messages on:
 * {@code ./verify long fuzz}. What it finds is kept below src/test/resources/mail/findings and read by every test run.
 */
public final class MailFuzz {
    private MailFuzz() {}

    /** Reads the bytes as a message and as pasted text; whatever is thrown is a finding. */
    public static void fuzzerTestOneInput(byte[] bytes) throws IOException {
        Message message = new MessageReader().read(new ByteArrayInputStream(bytes));
        String written = NewText.of(new String(bytes, StandardCharsets.UTF_8));
        if (!NewText.of(written).equals(written) || !NewText.of(message.body()).equals(message.body())) {
            throw new IllegalStateException("What is new did not stay new.");
        }
    }
}
