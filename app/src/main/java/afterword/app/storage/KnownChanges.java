package afterword.app.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/** The changes to the tables that this build brings along, told apart from those of another build by one word. */
final class KnownChanges {

    /** Where they are, on the class path. */
    static final String PLACE = "db/migration";

    private KnownChanges() {}

    /** The word: which changes there are, and a sum of what each says. The same files give the same word, packed or not. */
    static String word() {
        URL place = KnownChanges.class.getClassLoader().getResource(PLACE);
        if (place == null) {
            throw new IllegalStateException("The changes to the database are missing from this build: " + PLACE);
        }
        try {
            Map<String, Long> sums =
                    place.getProtocol().equals("jar") ? packed(place) : unpacked(Path.of(place.toURI()));
            CRC32 all = new CRC32();
            all.update(sums.toString().getBytes(StandardCharsets.UTF_8));
            return sums.size() + " changes, " + Long.toHexString(all.getValue());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The directory of a jar holds the sums already: nothing of it is unpacked. */
    private static Map<String, Long> packed(URL place) throws IOException {
        String path = place.getPath();
        Path file = Path.of(URI.create(path.substring(0, path.indexOf("!/"))));
        Map<String, Long> sums = new TreeMap<>();
        try (JarFile jar = new JarFile(file.toFile())) {
            for (JarEntry entry : (Iterable<JarEntry>) jar.stream()::iterator) {
                if (!entry.isDirectory() && entry.getName().startsWith(PLACE + "/")) {
                    sums.put(entry.getName().substring(PLACE.length() + 1), entry.getCrc());
                }
            }
        }
        return sums;
    }

    private static Map<String, Long> unpacked(Path directory) throws IOException {
        Map<String, Long> sums = new TreeMap<>();
        try (Stream<Path> files = Files.list(directory)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                CRC32 sum = new CRC32();
                sum.update(Files.readAllBytes(file));
                sums.put(file.getFileName().toString(), sum.getValue());
            }
        }
        return sums;
    }
}
