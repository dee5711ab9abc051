package afterword.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody sees who looks around before telling anything. */
@Tag("server")
class DemonstrationTest {

    @TempDir
    private Path temporary = Path.of(".");

    @Test
    void everyPageHasSomethingToShowSaysWhatItIsAndNothingIsLeft() throws Exception {
        Files.setPosixFilePermissions(temporary, java.nio.file.attribute.PosixFilePermissions.fromString("rwx--x--x"));
        Path home = temporary.resolve("untouched");
        ServingProcess process = ServingProcess.start(
                Map.of(
                        "AFTERWORD_HOME",
                        home.toString(),
                        "JDK_JAVA_OPTIONS",
                        "-Djava.io.tmpdir=" + temporary.toAbsolutePath()),
                "demo",
                "--port",
                "0");
        try (process) {
            URI link = process.link();
            assertThat(process.said()).contains("This is a demonstration", "nothing of it is kept");
            Browser browser = new Browser(link.getPort());
            assertThat(browser.get(link.getPath() + "?" + link.getQuery()).body())
                    .contains("A demonstration:");
            browser.submit("/sign-in");

            String today = browser.get("/").body();
            assertThat(today).contains("It plays on <b>Tuesday, 16 June 2026, 9:2");
            assertThat(count(today, "<article class=\"do sheet"))
                    .as("to do, and done")
                    .isGreaterThan(2);
            assertThat(today).contains("Undo", "Tom Okafor", "Ruth Adler");
            assertThat(today)
                    .doesNotContain(
                            "Nothing to do", "Nobody has to be left in peace", "Nobody has promised you anything");
            String all = browser.get("/applications").body();
            for (String employer : List.of(
                    "Northwind Optics",
                    "Halden Instruments",
                    "Corvid Labs",
                    "Sable and Finch",
                    "Marlow Press",
                    "Larkfield",
                    "Orchard Freight",
                    "Tern Mutual")) {
                assertThat(all).contains(employer);
            }
            for (String page : List.of("northwind-optics", "halden-instruments", "larkfield", "tern-mutual")) {
                assertThat(browser.get("/applications/" + page).statusCode())
                        .as(page)
                        .isEqualTo(200);
            }
            assertThat(browser.get("/debrief").body()).contains("Northwind Optics");
            assertThat(browser.get("/settings").body()).contains("America/New_York");
            assertThat(browser.get("/letters/northwind-optics/thank-you?to=tom-okafor")
                            .body())
                    .contains("Dear Tom Okafor,", "Robin Ames\n+1 212 555 0123")
                    .doesNotContain("[your name]");
            assertThat(process.said()).doesNotContain("WARN", "ERROR", "Exception");
        }
        assertThat(home).doesNotExist();
        try (Stream<Path> left = Files.list(temporary)) {
            assertThat(left.filter(file -> file.getFileName().toString().startsWith("afterword-")))
                    .isEmpty();
        }
    }

    @Test
    void whatAKilledDemonstrationLeftBehindGoesWithTheNext() throws Exception {
        Files.setPosixFilePermissions(temporary, java.nio.file.attribute.PosixFilePermissions.fromString("rwx--x--x"));
        Map<String, String> here = Map.of("JDK_JAVA_OPTIONS", "-Djava.io.tmpdir=" + temporary.toAbsolutePath());
        ServingProcess killed = ServingProcess.start(here, "demo", "--port", "0");
        killed.link();
        killed.handle().destroyForcibly();
        killed.await();
        Path left = throwaways().getFirst();
        long server = Long.parseLong(Files.readAllLines(left.resolve("postgresql/data/postmaster.pid"))
                .getFirst());
        assertThat(ProcessHandle.of(server)).isPresent();

        try (ServingProcess next = ServingProcess.start(here, "demo", "--port", "0")) {
            next.link();
            assertThat(left).doesNotExist();
            assertThat(ProcessHandle.of(server)).isEmpty();
            assertThat(throwaways()).hasSize(1);
        }
        assertThat(throwaways()).isEmpty();
    }

    private List<Path> throwaways() throws IOException {
        try (Stream<Path> all = Files.list(temporary)) {
            return all.filter(path -> path.getFileName().toString().startsWith("afterword-throwaway-"))
                    .toList();
        }
    }

    private static int count(String page, String part) {
        return page.split(java.util.regex.Pattern.quote(part), -1).length - 1;
    }
}
