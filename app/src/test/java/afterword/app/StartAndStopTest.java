package afterword.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server in a process of its own: it says where it is, and leaves nothing behind, however it is told to end. */
@Tag("server")
class StartAndStopTest {

    @TempDir
    private Path place = Path.of(".");

    private Path home = Path.of(".");

    @BeforeEach
    void prepare() throws IOException {
        home = ServingProcess.home(place);
    }

    @Test
    void anAnswerBegunBeforeTheEndIsGivenAndThenNothingIsLeft() throws Exception {
        try (ServingProcess server = ServingProcess.start(home, "--port", "0")) {
            URI link = server.link();
            Browser browser = new Browser(link.getPort());
            String page = browser.get(link.getPath() + "?" + link.getQuery()).body();
            String body = "_csrf=" + hidden(page, "_csrf") + "&link=" + hidden(page, "link");
            try (Socket socket = new Socket("localhost", link.getPort())) {
                send(
                        socket,
                        "POST /sign-in HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nCookie: form="
                                + browser.cookies().get("form")
                                + "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: "
                                + body.length() + "\r\n\r\n" + body.substring(0, 20));
                // Answered in turn: when the second is there, the first has begun.
                assertThat(browser.get("/sign-in").statusCode()).isEqualTo(200);
                server.terminate();
                awaitNobodyListens(link.getPort());
                send(socket, body.substring(20));
                String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
                assertThat(answer).startsWith("HTTP/1.1 302").contains("Set-Cookie: session=");
            }
            assertThat(server.await()).isEqualTo(143);
            assertThat(server.said()).doesNotContain("WARN", "ERROR", "Exception");
        }
        assertThat(home.resolve("postgresql/data/postmaster.pid")).doesNotExist();
        assertThat(home.resolve("base-url")).doesNotExist();
    }

    @Test
    void toldToEndWhileItStartsItLeavesNothingBehind() throws Exception {
        try (ServingProcess server = ServingProcess.start(home, "--port", "0")) {
            server.awaitLine("Preparing the database");
            server.terminate();
            assertThat(server.await()).isEqualTo(143);
            assertThat(server.said()).doesNotContain("WARN", "ERROR", "Exception");
        }
        assertThat(home.resolve("postgresql/data/postmaster.pid")).doesNotExist();
    }

    @Test
    void aFreshLinkNamesTheAddressTheRunningServerIsReachedAt() throws Exception {
        try (ServingProcess server =
                ServingProcess.start(home, "--port", "0", "--base-url", "https://afterword.example")) {
            assertThat(server.link().toString()).startsWith("https://afterword.example/sign-in?link=");
            LoadedServer beside = new LoadedServer(home, "");
            assertThat(beside.signInLink(java.time.InstantSource.fixed(RunningServer.BEGINNING)))
                    .startsWith("https://afterword.example/sign-in?link=");
        }
    }

    @Test
    void aSecondServerOnTheSameDataEndsAtOnceAndSaysWhy() throws Exception {
        try (ServingProcess server = ServingProcess.start(home, "--port", "0")) {
            server.link();
            try (ServingProcess second = ServingProcess.start(home, "--port", "0")) {
                assertThat(second.await()).isEqualTo(1);
                assertThat(second.said()).startsWith("Another Afterword is running on " + home);
            }
        }
    }

    @Test
    void aPortThatIsTakenIsToldAndNothingIsLeftRunning() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                ServingProcess server = ServingProcess.start(home, "--port", Integer.toString(taken.getLocalPort()))) {
            assertThat(server.await()).isEqualTo(1);
            assertThat(server.said())
                    .contains("Port " + taken.getLocalPort() + " on 127.0.0.1 is taken", "--port with another number")
                    .doesNotContain("Exception");
        }
        assertThat(home.resolve("postgresql/data/postmaster.pid")).doesNotExist();
    }

    @Test
    void anAddressThisMachineDoesNotHaveIsTold() throws Exception {
        try (ServingProcess server = ServingProcess.start(
                home,
                "--port",
                "0",
                "--listen",
                "203.0.113.1",
                "--trusted-proxy",
                "203.0.113.2",
                "--base-url",
                "https://afterword.example")) {
            assertThat(server.await()).isEqualTo(1);
            assertThat(server.said()).contains("203.0.113.1").doesNotContain("Exception");
        }
    }

    @Test
    void aDatabaseThatIsKilledUnderTheServerIsBackInMoments() throws Exception {
        try (ServingProcess server = ServingProcess.start(home, "--port", "0")) {
            URI link = server.link();
            String pid = Files.readAllLines(home.resolve("postgresql/data/postmaster.pid"))
                    .getFirst();
            ProcessHandle.of(Long.parseLong(pid.strip())).orElseThrow().destroyForcibly();
            server.awaitLine("was started again");

            Browser browser = new Browser(link.getPort());
            assertThat(browser.get(link.getPath() + "?" + link.getQuery()).body())
                    .contains("Sign in here");
        }
    }

    private static void send(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
    }

    private static String hidden(String page, String name) {
        Matcher found =
                Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"").matcher(page);
        assertThat(found.find()).as(name).isTrue();
        return found.group(1);
    }

    /** Returns when a connection is refused. */
    private static void awaitNobodyListens(int port) throws IOException {
        while (true) {
            try (Socket socket = new Socket("localhost", port)) {
                assertThat(socket.isConnected()).isTrue();
            } catch (ConnectException refused) {
                return;
            }
        }
    }
}
