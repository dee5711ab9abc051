package afterword.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What may be served how: nothing leaves this machine unless it was said, and then somebody encrypts it. */
class ReachedTest {

    @Test
    void withoutOptionsItServesThisMachineAlone() {
        assertThat(serving()).isEqualTo(new Serving(8484, URI.create("http://localhost:8484")));
        assertThat(serving("--port", "0").on(4711).base()).isEqualTo(URI.create("http://localhost:4711"));
    }

    @Test
    void aProxyOnThisMachineNeedsOnlyTheAddressPeopleType() {
        assertThat(serving("--base-url", "https://afterword.example"))
                .isEqualTo(new Serving(8484, URI.create("https://afterword.example")));
        assertThat(serving("--base-url", "https://afterword.example", "--port", "0")
                        .on(4711)
                        .base())
                .isEqualTo(URI.create("https://afterword.example"));
    }

    @Test
    void otherMachinesAreLetInByACertificateOrThroughAProxy() {
        assertThat(serving(
                        "--listen",
                        "0.0.0.0",
                        "--base-url",
                        "https://afterword.example:8484",
                        "--certificate",
                        "chain.pem",
                        "--key",
                        "key.pem"))
                .isEqualTo(new Serving(
                        "0.0.0.0",
                        8484,
                        URI.create("https://afterword.example:8484"),
                        new Serving.Certificate(Path.of("chain.pem"), Path.of("key.pem")),
                        List.of()));
        assertThat(serving(
                                "--listen",
                                "192.168.1.5",
                                "--base-url",
                                "https://afterword.example",
                                "--trusted-proxy",
                                "192.168.1.2,10.0.0.0/8")
                        .trustedProxies())
                .containsExactly("192.168.1.2", "10.0.0.0/8");
    }

    @Test
    void aCertificateOnThisMachineAloneIsReachedByHttps() {
        assertThat(serving("--certificate", "chain.pem", "--key", "key.pem").base())
                .isEqualTo(URI.create("https://localhost:8484"));
    }

    @Test
    void plainHttpFromElsewhereIsRefusedWithWhatToDo() {
        refused("could read along", "--base-url http://afterword.example", "say --base-url https://afterword.example");
        refused("could read along", "--listen 192.168.1.5 --base-url http://192.168.1.5:8484");
        refused("could read along", "--listen 0.0.0.0 --base-url http://localhost:8484");
        refused("would reach 0.0.0.0 over plain HTTP", "--listen 0.0.0.0 --base-url https://afterword.example");
        refused("begins with https", "--certificate a --key b --base-url http://localhost:8484");
    }

    @Test
    void offThisMachineTheAddressPeopleTypeIsMandatory() {
        refused("--base-url is missing", "--listen 0.0.0.0", "--base-url https://afterword.example");
        refused("--base-url is missing", "--listen 0.0.0.0 --certificate a --key b");
    }

    @Test
    void whatIsNoAddressIsNotTakenForOne() {
        refused("no address to be reached at", "--base-url https://afterword.example/x?y");
        refused("no address to be reached at", "--base-url ftp://afterword.example");
        refused("no address to be reached at", "--base-url https://me@afterword.example");
        refused("no address to be reached at", "--base-url afterword.example");
        refused("'70000' is no port", "--port 70000");
        refused("belong together", "--certificate chain.pem");
    }

    /** @param options the options, separated by blanks; {@code more} is what the refusal says beside {@code words} */
    private static void refused(String words, String options, String... more) {
        Asked asked = Asked.run(options.split(" "));
        assertThat(asked.code()).as(options).isEqualTo(2);
        assertThat(asked.err()).as(options).contains(words);
        assertThat(List.of(more)).as(options).allMatch(asked.err()::contains);
    }

    private static Serving serving(String... options) {
        List<Serving> asked = new ArrayList<>();
        Server server = new Server() {
            @Override
            public void serve(Serving how, InstantSource clock, Consumer<String> says) {
                asked.add(how);
            }

            @Override
            public void demo(Serving how, InstantSource clock, Consumer<String> says) {
                throw new CannotServe("not asked for");
            }

            @Override
            public void initDatabase(
                    String url, Supplier<String> password, boolean newPasswords, Consumer<String> says) {
                throw new CannotServe("not asked for");
            }

            @Override
            public String signInLink(InstantSource clock) {
                throw new CannotServe("not asked for");
            }
        };
        int code = new Cli(new Surroundings(
                        new ByteArrayInputStream(new byte[0]),
                        OutputStream.nullOutputStream(),
                        new PrintStream(OutputStream.nullOutputStream(), true),
                        () -> false,
                        1,
                        InstantSource.fixed(Instant.EPOCH),
                        server))
                .run(options);
        assertThat(code).isZero();
        return asked.getFirst();
    }
}
