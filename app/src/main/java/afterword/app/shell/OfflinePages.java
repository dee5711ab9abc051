package afterword.app.shell;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.bind.annotation.GetMapping;

/** What stands in for a page while there is no connection, and the worker in the browser that keeps it. */
@Controller
final class OfflinePages {

    private static final String HTMX = "/webjars/htmx.org/2.0.8/dist/htmx.min.js";
    private static final List<String> FILES = List.of(
            "/afterword.css",
            "/afterword.js",
            "/debrief.js",
            "/icons.svg",
            "/icon.svg",
            "/icon-180.png",
            "/icon-192.png",
            "/icon-512.png",
            "/icon-maskable-512.png",
            "/afterword.webmanifest",
            "/fonts/instrument-sans-latin-ext-wght-normal.woff2",
            "/fonts/instrument-sans-latin-wght-normal.woff2",
            "/fonts/newsreader-latin-ext-opsz-normal.woff2",
            "/fonts/newsreader-latin-opsz-italic.woff2",
            "/fonts/newsreader-latin-opsz-normal.woff2");
    private static final List<String> PAGES = List.of("/offline", "/offline/debrief");
    private static final List<String> MADE_OF = List.of(
            "templates/frame.html",
            "templates/field.html",
            "templates/offline.html",
            "templates/debrief.html",
            "offline/service-worker.js");

    /** Made once, when the first browser asks for it: browsers ask on every page. */
    private final SingletonSupplier<String> worker = SingletonSupplier.of(OfflinePages::made);

    @GetMapping("/offline")
    String offline() {
        return "offline";
    }

    /** The worker, which begins with what it keeps; another shell is another worker, and replaces it. */
    @GetMapping("/service-worker.js")
    ResponseEntity<String> worker() {
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "javascript", StandardCharsets.UTF_8))
                .body(worker.obtain());
    }

    private static String made() {
        try {
            String shell = Stream.of(FILES, List.of(HTMX), PAGES)
                    .flatMap(List::stream)
                    .map(path -> "'" + path + "'")
                    .collect(Collectors.joining(", ", "[", "]"));
            return "const version = '" + version() + "';\nconst shell = " + shell + ";\n"
                    + new String(read("offline/service-worker.js"), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String version() throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(HTMX.getBytes(StandardCharsets.UTF_8));
            for (String file : FILES) {
                digest.update(read("static" + file));
            }
            for (String part : MADE_OF) {
                digest.update(read(part));
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static byte[] read(String path) throws IOException {
        try (InputStream in = new ClassPathResource(path).getInputStream()) {
            return in.readAllBytes();
        }
    }
}
