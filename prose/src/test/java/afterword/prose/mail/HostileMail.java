package afterword.prose.mail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Messages of a megabyte that were made to do harm, and one that never seems to end. */
final class HostileMail {
    private static final int MEGABYTE = 1 << 20;

    private HostileMail() {}

    /** Each by what is wrong with it, made when asked for; a megabyte at most. */
    static Map<String, Supplier<byte[]>> all() {
        Map<String, Supplier<byte[]>> all = new LinkedHashMap<>();
        add(all, "multiparts 10,000 deep", () -> nested("b%d"));
        add(all, "multiparts 10,000 deep with one boundary", () -> nested("b"));
        add(all, "boundaries that begin alike", () -> nested("b".repeat(40) + "%d"));
        add(all, "messages in messages", () -> "From: a\n" + "Content-Type: message/rfc822\n\n".repeat(30_000));
        add(all, "a header of one line", () -> "From: a@x.example\nSubject: " + "a ".repeat(MEGABYTE / 2));
        add(all, "a header of many lines", () -> "From: a\nX-Long: a\n" + " b\n".repeat(MEGABYTE / 3));
        add(all, "very many headers", () -> "From: a\n" + "a:\n".repeat(MEGABYTE / 3));
        add(
                all,
                "very many headers of parts",
                () -> several("a:\n".repeat(900).concat("\n--b\n").repeat(400)));
        add(all, "a part's header of one line", () -> several("X-Long: " + "a".repeat(MEGABYTE)));
        add(all, "very many parts", () -> several("\n--b\n".repeat(MEGABYTE / 5)));
        add(all, "many parts that name nothing", () -> several("\n\nx\n--b\n".repeat(MEGABYTE / 8)));
        add(all, "a boundary of a megabyte", () -> "Content-Type: multipart/mixed; boundary=" + "b".repeat(MEGABYTE));
        add(
                all,
                "an empty boundary",
                () -> "Content-Type: multipart/mixed; boundary=\"\"\n\n" + "--\n".repeat(MEGABYTE / 3));
        add(
                all,
                "a boundary of spaces",
                () -> "Content-Type: multipart/mixed; boundary=\" \"\n\n" + "-- \n".repeat(MEGABYTE / 4));
        add(all, "parameters", () -> "Content-Type: text/plain; " + "a*0*=%41;".repeat(MEGABYTE / 9) + "\n\nHello");
        add(all, "parameters in quotes", () -> "Content-Type: text/plain; a=\"" + "\\".repeat(MEGABYTE) + "\n\nHello");
        add(all, "encoded words", () -> "Subject: " + "=?utf-8?Q?=41?=".repeat(MEGABYTE / 15) + "\n\nHello");
        add(all, "half encoded words", () -> "Subject: " + "=?utf-8?Q?".repeat(MEGABYTE / 10) + "?=\n\nHello");
        add(all, "halves of encoded words", () -> "Subject: " + "=?".repeat(MEGABYTE / 2) + "\n\nHello");
        add(all, "a subject that answers an answer", () -> "Subject: " + "Re: ".repeat(MEGABYTE / 4) + "\n\nHello");
        add(all, "addresses", () -> "To: " + ",".repeat(1000) + "a@x.example, ".repeat(MEGABYTE / 13) + "\n\nHello");
        add(all, "comments in comments", () -> "To: " + "(".repeat(MEGABYTE) + "\n\nHello");
        add(all, "base64 that is none", () -> text("base64", "utf-8", "?=/+A".repeat(MEGABYTE / 5)));
        add(all, "base64 of zeros", () -> text("base64", "utf-16le", "A".repeat(MEGABYTE)));
        add(all, "quoted-printable of =", () -> text("quoted-printable", "utf-8", "=".repeat(MEGABYTE)));
        add(all, "quoted-printable that goes on", () -> text("quoted-printable", "utf-8", "=\n".repeat(MEGABYTE / 2)));
        add(all, "quoted-printable of spaces", () -> text("quoted-printable", "utf-8", " ".repeat(MEGABYTE)));
        add(all, "utf-7 of +", () -> text("7bit", "utf-7", "+".repeat(MEGABYTE)));
        add(all, "utf-7 of one run", () -> text("7bit", "utf-7", "+" + "A".repeat(MEGABYTE)));
        add(
                all,
                "a charset of Japan in pieces",
                () -> text("7bit", "iso-2022-jp", "\u001b$B\u001b(B".repeat(MEGABYTE / 6)));
        add(all, "nothing but NUL", () -> text("7bit", "utf-8", "\0".repeat(MEGABYTE)));
        add(all, "marks of direction", () -> text("8bit", "utf-8", "\u202e\u200b\u2066".repeat(MEGABYTE / 9)));
        add(all, "empty lines", () -> text("7bit", "utf-8", "\n".repeat(MEGABYTE)));
        add(all, "lines of one letter", () -> text("7bit", "utf-8", "a\n".repeat(MEGABYTE / 2)));
        add(all, "one line", () -> text("7bit", "utf-8", "a ".repeat(MEGABYTE / 2)));
        add(all, "one line of marks", () -> text("7bit", "utf-8", ">".repeat(MEGABYTE)));
        add(all, "signature marks", () -> text("7bit", "utf-8", "a\n--\n".repeat(MEGABYTE / 5)));
        add(all, "rules", () -> text("7bit", "utf-8", "a\n-----\n".repeat(MEGABYTE / 8)));
        add(
                all,
                "attributions",
                () -> text("7bit", "utf-8", "On 1 May 2026 at 9:00 <a@b> wrote:\n".repeat(MEGABYTE / 35)));
        add(all, "half attributions", () -> text("7bit", "utf-8", "On 1 May 2026 at 9:00 a@b\n".repeat(MEGABYTE / 26)));
        add(
                all,
                "attributions and quoted lines",
                () -> text("7bit", "utf-8", "On 1 May 2026 <a@b> wrote:\n> a\nb\n".repeat(30_000)));
        add(
                all,
                "forwarded and forwarded",
                () -> text("7bit", "utf-8", "-----Original Message-----\n".repeat(MEGABYTE / 27)));
        add(all, "headers in the text", () -> text("7bit", "utf-8", "From: a\nTo: b\nDate: c\n".repeat(MEGABYTE / 22)));
        add(all, "headings alone", () -> text("7bit", "utf-8", "From: a\n".repeat(MEGABYTE / 8)));
        add(all, "disclaimers", () -> text("7bit", "utf-8", "a\n\nlegal disclaimer\n\n".repeat(MEGABYTE / 20)));
        add(all, "banners", () -> text("7bit", "utf-8", "[external]\n\n".repeat(MEGABYTE / 12)));
        add(all, "HTML that is deep", () -> html("<div>".repeat(MEGABYTE / 5)));
        add(all, "HTML that is bold", () -> html("<b>".repeat(MEGABYTE / 3)));
        add(all, "HTML whose links overlap", () -> html("<a><b><i></a><p>".repeat(MEGABYTE / 16)));
        add(all, "HTML of misplaced tables", () -> html("<table><a>x<tr><td>".repeat(MEGABYTE / 19)));
        add(all, "HTML of quotes in quotes", () -> html("<blockquote>x".repeat(MEGABYTE / 13)));
        add(all, "HTML of lists", () -> html("<ol><li>x".repeat(MEGABYTE / 9)));
        add(
                all,
                "HTML of attributes",
                () -> html("<p "
                        + IntStream.range(0, 120_000)
                                .mapToObj(i -> "a" + i)
                                .reduce(
                                        new StringBuilder(),
                                        (text, name) -> text.append(name).append(' '),
                                        StringBuilder::append)
                        + ">Hello"));
        add(
                all,
                "HTML of attributes again and again",
                () -> html("<p a b c d e f g h i j k l m>".repeat(MEGABYTE / 29)));
        add(all, "HTML of <", () -> html("<".repeat(MEGABYTE)));
        add(all, "HTML of &", () -> html("&".repeat(MEGABYTE)));
        add(all, "HTML of entities", () -> html("&NotEqualTilde;".repeat(MEGABYTE / 15)));
        add(all, "HTML in a comment", () -> html("<!--" + "-".repeat(MEGABYTE)));
        add(all, "HTML in a quote", () -> html("<p title=\"" + "x".repeat(MEGABYTE)));
        add(
                all,
                "HTML with a long style",
                () -> html(("<p style='" + "display : none;".repeat(500) + "'>x").repeat(130)));
        add(all, "HTML of line breaks", () -> html("<br>".repeat(MEGABYTE / 4)));
        add(all, "HTML of selects", () -> html("<select><option>x".repeat(MEGABYTE / 17)));
        add(all, "HTML of templates", () -> html("<template>".repeat(MEGABYTE / 10)));
        all.put("nothing but bytes", HostileMail::noise);
        return all;
    }

    /** A message of 200 MB: its text first, an attachment after it; made while it is read. */
    static InputStream endless() {
        byte[] beginning =
                ("From: Maya <maya@acme.example>\nSubject: Big\nContent-Type: multipart/mixed; boundary=b\n\n"
                                + "--b\nContent-Type: text/plain\n\nSee the film.\n--b\nContent-Type: video/mp4; name=film.mp4\n"
                                + "Content-Transfer-Encoding: base64\n\n")
                        .getBytes(StandardCharsets.US_ASCII);
        byte[] line = ("A".repeat(76) + "\n").getBytes(StandardCharsets.US_ASCII);
        int lines = 200 * MEGABYTE / line.length;
        return new SequenceInputStream(new ByteArrayInputStream(beginning), new Repeated(line, lines));
    }

    /** A message of 200 MB of which the header alone never ends. */
    static InputStream endlessHeader() {
        byte[] beginning = "From: Maya <maya@acme.example>\nX-Long: ".getBytes(StandardCharsets.US_ASCII);
        byte[] end = "\nSubject: After it\n\nHello.".getBytes(StandardCharsets.US_ASCII);
        byte[] piece = "a".repeat(1000).getBytes(StandardCharsets.US_ASCII);
        return new SequenceInputStream(Collections.enumeration(List.of(
                new ByteArrayInputStream(beginning), new Repeated(piece, 30_000), new ByteArrayInputStream(end))));
    }

    private static final class Repeated extends InputStream {
        private final byte[] piece;
        private final long size;
        private long at;

        Repeated(byte[] piece, int times) {
            this.piece = piece;
            size = (long) piece.length * times;
        }

        @Override
        public int read() {
            return at < size ? piece[(int) (at++ % piece.length)] : -1;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            if (at >= size) {
                return -1;
            }
            int place = (int) (at % piece.length);
            int count = Math.min(length, piece.length - place);
            System.arraycopy(piece, place, into, from, count);
            at += count;
            return count;
        }
    }

    private static void add(Map<String, Supplier<byte[]>> all, String name, Supplier<String> message) {
        all.put(name, () -> {
            byte[] bytes = message.get().getBytes(StandardCharsets.UTF_8);
            return bytes.length > MEGABYTE ? Arrays.copyOf(bytes, MEGABYTE) : bytes;
        });
    }

    private static String nested(String boundary) {
        StringBuilder text = new StringBuilder("From: a@x.example\n");
        for (int i = 0; i < 10_000; i++) {
            String name = boundary.replace("%d", String.valueOf(i));
            text.append("Content-Type: multipart/mixed; boundary=")
                    .append(name)
                    .append("\n\n--")
                    .append(name)
                    .append('\n');
        }
        return text.append("\nHello").toString();
    }

    private static String several(String rest) {
        return "From: a@x.example\nContent-Type: multipart/mixed; boundary=b\n\n--b\n" + rest;
    }

    private static String text(String encoding, String charset, String body) {
        return "From: a@x.example\nContent-Type: text/plain; charset=" + charset + "\nContent-Transfer-Encoding: "
                + encoding + "\n\n" + body;
    }

    private static String html(String body) {
        return "From: a@x.example\nContent-Type: text/html; charset=utf-8\n\n" + body;
    }

    private static byte[] noise() {
        byte[] bytes = new byte[MEGABYTE];
        new Random(4).nextBytes(bytes);
        return bytes;
    }

    /** Reads them all, the endless ones too; run in a JVM with little memory. Prints the processor time each took in ms, so
     * that a busy machine makes no difference. */
    public static void main(String[] arguments) throws IOException {
        MessageReader reader = new MessageReader();
        reader.read(new ByteArrayInputStream(
                text("7bit", "utf-8", "Hello\n".repeat(1000)).getBytes(StandardCharsets.US_ASCII)));
        reader.read(new ByteArrayInputStream(html("<p>Hello".repeat(1000)).getBytes(StandardCharsets.US_ASCII)));
        for (Map.Entry<String, Supplier<byte[]>> one : all().entrySet()) {
            took(one.getKey(), reader, new ByteArrayInputStream(one.getValue().get()));
        }
        Message film = took("200 MB", reader, endless());
        Message long_ = took("a header of 30 MB", reader, endlessHeader());
        System.out.println("read: " + film.body() + " " + film.attachments() + " " + film.cutShort() + " "
                + long_.subject() + " " + long_.body());
    }

    private static Message took(String name, MessageReader reader, InputStream in) throws IOException {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long began = threads.getCurrentThreadCpuTime();
        Message message = reader.read(in);
        System.out.println((threads.getCurrentThreadCpuTime() - began) / 1_000_000 + " ms " + name);
        return message;
    }
}
