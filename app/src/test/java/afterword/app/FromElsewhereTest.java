package afterword.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import afterword.app.account.SignInLinks;
import afterword.app.cli.Server.CannotServe;
import afterword.app.cli.Serving;
import afterword.app.storage.TestDatabase;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.servlet.Filter;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509TrustManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;

/** How a phone reaches the server: with a certificate of its own, or through a proxy. Everything stays on loopback. */
@Tag("server")
class FromElsewhereTest {

    private static final InstantSource CLOCK = InstantSource.fixed(RunningServer.BEGINNING);
    private static final Duration TO_TAKE_UP = Duration.ofMinutes(1);

    @TempDir
    private Path place = Path.of(".");

    private final TestDatabase database = new TestDatabase();

    /** The address each request seems to come from. */
    private final BlockingQueue<String> clients = new LinkedBlockingQueue<>();

    @AfterEach
    void drop() {
        database.close();
    }

    @Test
    void withACertificateOfOurOwnItServesHttpsAndBindsItsCookies() throws Exception {
        Serving.Certificate files = certificate("first");
        int port = freePort();
        try (ConfigurableApplicationContext server = serve(port, "https://localhost:" + port, files, List.of())) {
            URI link = URI.create(server.getBean(SignInLinks.class).make());
            assertThat(link.toString()).startsWith("https://localhost:" + port + "/sign-in?link=");

            String answer = overTls(
                    port,
                    "GET " + link.getPath() + "?" + link.getQuery() + " HTTP/1.1\r\nHost: localhost:" + port
                            + "\r\nX-Forwarded-Host: evil.example\r\nConnection: close\r\n\r\n");

            assertThat(answer)
                    .startsWith("HTTP/1.1 200")
                    .contains("Strict-Transport-Security", "Sign in here")
                    .containsPattern("Set-Cookie: __Host-form=[^;]+; .*Secure")
                    .doesNotContain("evil.example");
            assertThat(plainly(port, "GET /sign-in HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
                    .as("no page over plain HTTP")
                    .doesNotContain("HTTP/1.1 200", "Sign in");
        }
    }

    @Test
    void aCertificateThatIsRenewedIsServedWithoutAStart() throws Exception {
        Serving.Certificate files = certificate("served");
        Serving.Certificate renewed = certificate("renewed");
        int port = freePort();
        try (ConfigurableApplicationContext server = serve(port, "https://localhost:" + port, files, List.of())) {
            assertThat(server.isRunning()).isTrue();
            String before = serialServed(port);

            Files.move(renewed.chain(), files.chain(), StandardCopyOption.REPLACE_EXISTING);
            Files.move(renewed.key(), files.key(), StandardCopyOption.REPLACE_EXISTING);

            long deadline = System.nanoTime() + TO_TAKE_UP.toNanos();
            String served = before;
            while (served.equals(before) && System.nanoTime() < deadline) {
                served = serialServed(port);
            }
            assertThat(served).isNotEqualTo(before);
        }
    }

    @Test
    void aCertificateThatCannotBeServedIsToldBeforeAnythingStarts() throws Exception {
        Serving.Certificate one = certificate("one");
        Serving.Certificate other = certificate("other");
        Path text = Files.writeString(place.resolve("text.pem"), "no certificate");

        refuses(new Serving.Certificate(one.chain(), other.key()), "is not the one of the certificate");
        refuses(new Serving.Certificate(place.resolve("nowhere.pem"), one.key()), "nowhere.pem is not there");
        refuses(new Serving.Certificate(text, one.key()), "holds no certificate that can be read");
        refuses(new Serving.Certificate(one.chain(), text), "holds no private key that can be read");
    }

    @Test
    void aTrustedProxyIsBelievedForWhomItAsksAndForNothingElse() throws Exception {
        int port = freePort();
        try (ConfigurableApplicationContext server =
                        serve(port, "https://afterword.example", null, List.of("127.0.0.1"));
                Proxy proxy = new Proxy(port)) {
            URI link = URI.create(server.getBean(SignInLinks.class).make());
            assertThat(link.toString()).startsWith("https://afterword.example/sign-in?link=");

            HttpResponse<String> page = proxy.ask(link.getPath() + "?" + link.getQuery());

            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.body()).contains("Sign in here").doesNotContain("evil.example");
            assertThat(page.headers().firstValue("Set-Cookie").orElse("")).startsWith("__Host-form=");
            assertThat(clients.take()).isEqualTo("203.0.113.7");
            HttpResponse<String> closed = proxy.ask("/settings");
            assertThat(closed.headers().firstValue("Location")).contains("/sign-in");
        }
    }

    @Test
    void whoIsNoTrustedProxyIsNotBelieved() throws Exception {
        int port = freePort();
        try (ConfigurableApplicationContext server = serve(port, "http://localhost:" + port, null, List.of())) {
            assertThat(server.isRunning()).isTrue();
            plainly(
                    port,
                    "GET /sign-in HTTP/1.1\r\nHost: localhost\r\nX-Forwarded-For: 203.0.113.7\r\n"
                            + "Forwarded: for=203.0.113.7\r\nConnection: close\r\n\r\n");
            assertThat(clients.take()).isEqualTo("127.0.0.1");
        }
    }

    @Test
    void whoeverComesPastTheProxyIsSentToTheAddressPeopleType() throws Exception {
        int port = freePort();
        try (ConfigurableApplicationContext server =
                serve(port, "https://afterword.example", null, List.of("127.0.0.2"))) {
            assertThat(server.isRunning()).isTrue();
            assertThat(plainly(port, "GET /sign-in HTTP/1.1\r\nHost: afterword.example\r\nConnection: close\r\n\r\n"))
                    .startsWith("HTTP/1.1 403")
                    .contains("Afterword is reached at https://afterword.example/");
            assertThat(clients).isEmpty();
        }
    }

    @Test
    void aProxyThatSpeaksTheOldHttpIsSentNowhereByItsOwnHost() throws Exception {
        int port = freePort();
        try (ConfigurableApplicationContext server =
                serve(port, "https://afterword.example", null, List.of("127.0.0.1"))) {
            assertThat(server.isRunning()).isTrue();
            assertThat(plainly(port, "GET /settings HTTP/1.0\r\nHost: afterword.example\r\n\r\n"))
                    .contains("\r\nLocation: /sign-in\r\n");
        }
    }

    @Test
    void aProxyThatKeepsTheHostToItselfIsToldSo() throws Exception {
        int port = freePort();
        try (ConfigurableApplicationContext server =
                serve(port, "https://afterword.example", null, List.of("127.0.0.1"))) {
            assertThat(server.isRunning()).isTrue();
            assertThat(plainly(port, "GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n"))
                    .startsWith("HTTP/1.1 421")
                    .contains("https://afterword.example/", "must pass the Host header on");
        }
    }

    @Test
    void aProxyThatIsNoAddressIsRefused() {
        assertThatThrownBy(() -> serve(1, "https://afterword.example", null, List.of("proxy.example")))
                .isInstanceOf(CannotServe.class)
                .hasMessageContaining("'proxy.example' is no address of a proxy");
    }

    private void refuses(Serving.Certificate files, String words) {
        assertThatThrownBy(() -> serve(1, "https://localhost", files, List.of()))
                .isInstanceOf(CannotServe.class)
                .hasMessageContaining(words);
    }

    private ConfigurableApplicationContext serve(
            int port, String base, Serving.@org.jspecify.annotations.Nullable Certificate files, List<String> proxies) {
        return AfterwordServer.start(
                database.roles(),
                new Serving(Serving.LOOPBACK, port, URI.create(base), files, proxies),
                CLOCK,
                beans -> beans.registerBean(FilterRegistrationBean.class, this::listening));
    }

    /** Behind all filters that come first, writes down who seems to ask. */
    private FilterRegistrationBean<Filter> listening() {
        FilterRegistrationBean<Filter> last = new FilterRegistrationBean<>((request, response, chain) -> {
            clients.add(request.getRemoteAddr());
            chain.doFilter(request, response);
        });
        last.setOrder(Ordered.LOWEST_PRECEDENCE);
        return last;
    }

    /** A certificate for localhost, signed by itself, in two files. */
    private Serving.Certificate certificate(String name) throws Exception {
        Path store = place.resolve(name + ".p12");
        Process keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "a",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=localhost",
                        "-ext",
                        "san=dns:localhost,ip:127.0.0.1",
                        "-validity",
                        "3650",
                        "-storetype",
                        "PKCS12",
                        "-storepass",
                        "changeit",
                        "-keystore",
                        store.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(keytool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(keytool.waitFor()).as(said).isZero();
        KeyStore keys = KeyStore.getInstance(store.toFile(), "changeit".toCharArray());
        Path chain = pem(name + ".crt", "CERTIFICATE", keys.getCertificate("a").getEncoded());
        Path key = pem(
                name + ".key",
                "PRIVATE KEY",
                keys.getKey("a", "changeit".toCharArray()).getEncoded());
        return new Serving.Certificate(chain, key);
    }

    private Path pem(String name, String what, byte[] content) throws IOException {
        String lines = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(content);
        return Files.writeString(
                place.resolve(name), "-----BEGIN " + what + "-----\n" + lines + "\n-----END " + what + "-----\n");
    }

    private static String overTls(int port, String request) throws Exception {
        try (SSLSocket socket = trusting(port)) {
            return answer(socket, request);
        }
    }

    private static String serialServed(int port) throws Exception {
        try (SSLSocket socket = trusting(port)) {
            socket.startHandshake();
            X509Certificate served = (X509Certificate) socket.getSession().getPeerCertificates()[0];
            return served.getSerialNumber().toString();
        }
    }

    /** Trusts whatever is served: who vouches for it is not what is asked here. */
    private static SSLSocket trusting(int port) throws GeneralSecurityException, IOException {
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, new TrustManager[] {new Everybody()}, null);
        return (SSLSocket) context.getSocketFactory().createSocket("127.0.0.1", port);
    }

    private static String plainly(int port, String request) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            return answer(socket, request);
        }
    }

    private static String answer(Socket socket, String request) throws IOException {
        socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
        return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            return socket.getLocalPort();
        }
    }

    private static final class Everybody implements X509TrustManager {

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String kind) {}

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String kind) {}

        @Override
        public X509Certificate[] getAcceptedIssuers() {
            return new X509Certificate[0];
        }
    }

    /** Stands before the server as a proxy does, and passes on what a client at 203.0.113.7 asked it for. */
    private static final class Proxy implements AutoCloseable {

        private final HttpServer server;
        private final HttpClient client = HttpClient.newHttpClient();
        private final int behind;

        Proxy(int behind) throws IOException {
            this.behind = behind;
            server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
            server.createContext("/", this::passOn);
            server.start();
        }

        HttpResponse<String> ask(String path) throws IOException, InterruptedException {
            return client.send(
                    HttpRequest.newBuilder(URI.create(
                                    "http://127.0.0.1:" + server.getAddress().getPort() + path))
                            .header("X-Forwarded-For", "198.51.100.1")
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        }

        private void passOn(HttpExchange asked) throws IOException {
            String forwarded = asked.getRequestHeaders().getFirst("X-Forwarded-For");
            String answer = plainly(
                    behind,
                    "GET " + asked.getRequestURI() + " HTTP/1.1\r\nHost: afterword.example\r\nX-Forwarded-For: "
                            + forwarded + ", 203.0.113.7\r\nX-Forwarded-Proto: https\r\n"
                            + "X-Forwarded-Host: evil.example\r\nConnection: close\r\n\r\n");
            String[] parts = answer.split("\r\n\r\n", 2);
            String[] head = parts[0].split("\r\n");
            for (int i = 1; i < head.length; i++) {
                String[] header = head[i].split(": ", 2);
                if (header[0].equals("Set-Cookie") || header[0].equals("Location")) {
                    asked.getResponseHeaders().add(header[0], header[1]);
                }
            }
            byte[] body = parts[1].getBytes(StandardCharsets.UTF_8);
            asked.sendResponseHeaders(Integer.parseInt(head[0].split(" ")[1]), body.length == 0 ? -1 : body.length);
            try (OutputStream out = asked.getResponseBody()) {
                out.write(body);
            }
        }

        @Override
        public void close() {
            server.stop(0);
        }
    }
}
