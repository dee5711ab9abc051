package afterword.app.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** What a page could do, tried on pages that nobody but a test would make. */
class PdfTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 12);

    @Test
    void nothingIsFetchedWhateverAPageNames() throws IOException {
        try (ServerSocket listening = new ServerSocket(0, 10, InetAddress.getLoopbackAddress())) {
            String url = "http://127.0.0.1:" + listening.getLocalPort() + "/";
            Markup page = new Markup(
                    "Fetching",
                    "en-US",
                    "@import url(" + url + "a.css); @font-face { font-family: X; src: url(" + url + "f.ttf); }"
                            + " body { background-image: url(" + url + "b.png); font-family: 'Source Serif 4'; }");
            Element part = page.part("");
            for (String[] each : new String[][] {
                {"img", "src", url + "x.png"},
                {"img", "src", "file:///etc/hostname"},
                {"object", "data", url + "o"},
                {"iframe", "src", url + "i"},
                {"link", "href", url + "l.css"}
            }) {
                Element fetching = page.in(part, each[0], "");
                fetching.setAttribute(each[1], each[2]);
                fetching.setAttribute("rel", "stylesheet");
                fetching.setAttribute("type", "text/css");
            }
            page.line(part, "", "Still here");

            Pdf.Made made = Pdf.of(page.document(), 210, 297, DAY);

            assertThat(Read.of(made.with(java.util.List.of())).words()).isEqualTo("Still here");
            listening.setSoTimeout(1);
            assertThat(accepted(listening)).isFalse();
        }
    }

    @Test
    void theWatchForFetchingSeesOne() throws IOException {
        try (ServerSocket listening = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
                java.net.Socket asking = new java.net.Socket(listening.getInetAddress(), listening.getLocalPort())) {
            assertThat(asking.isConnected()).isTrue();
            listening.setSoTimeout(1_000);
            assertThat(accepted(listening)).isTrue();
        }
    }

    @Test
    void whateverIsTypedIsReadBackAsItWasTyped() {
        String[] hostile = {
            "<",
            ">",
            "&",
            "&lt;",
            "&#x41;",
            "<b>",
            "</p>",
            "</style>",
            "<style>*{display:none}",
            "<!--",
            "-->",
            "<![CDATA[",
            "]]>",
            "<?xml?>",
            "<br/>",
            "url(http://127.0.0.1/)",
            "content: attr(x)",
            "\\",
            "}",
            "{{",
            "\"",
            "'",
            "é",
            "Łódź",
            "x"
        };
        Random random = new Random(11);
        for (int letter = 0; letter < 40; letter++) {
            StringBuilder typed = new StringBuilder("Dear you,\n\n");
            for (int word = 0; word < 25; word++) {
                typed.append(hostile[random.nextInt(hostile.length)]).append(random.nextBoolean() ? " " : "");
            }
            String text = typed.toString();
            Printed printed = LetterPaper.print(Sample.LETTER.saying(text).made(), PaperSize.A4);

            assertThat(Read.of(printed).text().replaceAll("\\s", ""))
                    .as("letter %s", letter)
                    .endsWith(text.replaceAll("\\s", ""));
        }
    }

    private static boolean accepted(ServerSocket listening) throws IOException {
        try {
            listening.accept().close();
            return true;
        } catch (SocketTimeoutException e) {
            return false;
        }
    }
}
