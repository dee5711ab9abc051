package afterword.benchmarks;

import afterword.prose.mail.Message;
import afterword.prose.mail.MessageReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A reply of 20 kB, from its bytes to its newest text: a short answer above a long thread, in each usual form. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class ReadingMail {
    private static final int SIZE = 20 << 10;

    /** How the text is sent. */
    @Param({"plain", "html", "base64"})
    public String form = "plain";

    private final MessageReader reader = new MessageReader();
    private byte[] message = new byte[0];

    /** Writes the message once. */
    @Setup
    public void write() {
        StringBuilder text = new StringBuilder(head());
        switch (form) {
            case "html" -> html(text);
            case "base64" -> {
                StringBuilder plain = new StringBuilder();
                plain(plain, SIZE * 3 / 4);
                text.append("Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n")
                        .append(Base64.getMimeEncoder()
                                .encodeToString(plain.toString().getBytes(StandardCharsets.UTF_8)));
            }
            default -> {
                text.append("Content-Type: text/plain; charset=utf-8\r\n\r\n");
                plain(text, SIZE);
            }
        }
        message = text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String head() {
        return "From: Maya Chen <maya@acme.example>\r\nTo: Sam Lee <sam@example.com>\r\n"
                + "Subject: =?utf-8?Q?Re:_Your_interview_=E2=80=93_next_steps?=\r\n"
                + "Date: Tue, 12 May 2026 09:03:00 -0700\r\nMessage-ID: <1@acme.example>\r\nMIME-Version: 1.0\r\n";
    }

    private static void plain(StringBuilder text, int size) {
        text.append(
                "Hi Sam,\r\n\r\nthe panel needs a little longer: we decide by Friday, 22 May.\r\n\r\nBest,\r\nMaya\r\n\r\n"
                        + "On Mon, May 11, 2026 at 4:10 PM Sam Lee <sam@example.com> wrote:\r\n");
        while (text.length() < size) {
            text.append("> Thank you for the conversation; I enjoyed hearing how the team plans its year.\r\n>\r\n");
        }
    }

    private static void html(StringBuilder text) {
        text.append(
                "Content-Type: text/html; charset=utf-8\r\n\r\n<html><body><div dir=\"ltr\">Hi Sam,<br><br>the panel"
                        + " needs a little longer: we decide by <b>Friday, 22 May</b>.<br><br>Best,<br>Maya</div><div>On Mon, May 11,"
                        + " 2026 at 4:10 PM Sam Lee &lt;sam@example.com&gt; wrote:<br></div><blockquote class=\"gmail_quote\">");
        while (text.length() < SIZE) {
            text.append(
                    "<p style=\"margin:0\">Thank you for the <i>conversation</i>; I enjoyed it.</p>\r\n<div><br></div>");
        }
        text.append("</blockquote></body></html>");
    }

    /** The newest text, who sent it, and what else the header says. */
    @Benchmark
    public Message newestText() throws IOException {
        return reader.read(new ByteArrayInputStream(message));
    }
}
