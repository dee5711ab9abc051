package afterword.prose.mail;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Given messages, broken at random: the same seed breaks them the same way. */
final class Mutations {
    private static final List<String> WORDS = List.of(
            "\n\n",
            "\n",
            "\r\n",
            "\0",
            "--",
            "> ",
            "Content-Type: multipart/mixed; boundary=b\n",
            "--b\n",
            "--b--\n",
            "Content-Type: text/html\n",
            "Content-Transfer-Encoding: base64\n",
            "Content-Transfer-Encoding: quoted-printable\n",
            "charset=utf-7",
            "charset=utf-16",
            "charset=iso-2022-jp",
            "=?utf-8?B?",
            "?=",
            "filename*0*=utf-8''%",
            "=",
            "=3D",
            "<blockquote>",
            "<div style='display:none'>",
            "</td>",
            "<!--",
            "&#x",
            "On 1 May 2026 at 9:00 a <a@b> wrote:\n",
            "-----Original Message-----\n",
            "From: a\nTo: b\nSubject: c\n",
            "\u202e",
            "\u200b",
            "message/rfc822",
            ";",
            "\"",
            "(");

    private final Random random;
    private final List<byte[]> messages;

    Mutations(long seed) {
        random = new Random(seed);
        messages = Stream.of("sisimai", "stalwart")
                .flatMap(folder -> Corpus.files(folder, ".eml").stream())
                .map(Corpus::bytes)
                .toList();
    }

    static List<Path> findings() {
        return Corpus.files("findings", ".eml");
    }

    /** One message more, broken in one to eight places. */
    byte[] next() {
        byte[] message = any();
        int times = 1 + random.nextInt(8);
        for (int i = 0; i < times; i++) {
            message = broken(message);
        }
        return message;
    }

    private byte[] any() {
        return messages.get(random.nextInt(messages.size())).clone();
    }

    private byte[] broken(byte[] message) {
        if (message.length == 0) {
            return any();
        }
        int at = random.nextInt(message.length);
        int length = Math.min(message.length - at, 1 + random.nextInt(200));
        switch (random.nextInt(6)) {
            case 0 -> {
                message[at] = (byte) random.nextInt(256);
                return message;
            }
            case 1 -> {
                return spliced(message, at, new byte[0], at + length);
            }
            case 2 -> {
                byte[] word = WORDS.get(random.nextInt(WORDS.size())).getBytes(StandardCharsets.UTF_8);
                return spliced(message, at, word, at);
            }
            case 3 -> {
                byte[] word = WORDS.get(random.nextInt(WORDS.size())).getBytes(StandardCharsets.UTF_8);
                return spliced(message, at, word, at + length);
            }
            case 4 -> {
                byte[] piece = new byte[length];
                System.arraycopy(message, at, piece, 0, length);
                ByteArrayOutputStream again = new ByteArrayOutputStream();
                for (int i = random.nextInt(50); i >= 0; i--) {
                    again.writeBytes(piece);
                }
                return spliced(message, at, again.toByteArray(), at);
            }
            default -> {
                byte[] other = any();
                int from = random.nextInt(other.length);
                byte[] piece = new byte[Math.min(other.length - from, 2000)];
                System.arraycopy(other, from, piece, 0, piece.length);
                return spliced(message, at, piece, at + length);
            }
        }
    }

    private static byte[] spliced(byte[] message, int at, byte[] piece, int rest) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream(message.length + piece.length);
        joined.write(message, 0, at);
        joined.writeBytes(piece);
        joined.write(message, rest, message.length - rest);
        return joined.toByteArray();
    }
}
