package afterword.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every package, of the product as of its tests, says in one sentence what it is, and marks what may be null. */
class PackagesTest {

    private static final Path PROJECT = Path.of("..").toAbsolutePath().normalize();
    private static final Pattern JAVADOC = Pattern.compile("\\A\\s*/\\*\\*(.*?)\\*/", Pattern.DOTALL);
    private static final Pattern SENTENCE_WITHIN = Pattern.compile("[.!?][\"'”)]?\\s+\\p{Lu}");

    @Test
    void everyPackageSaysInOneSentenceWhatItIs() {
        Map<String, List<Path>> packages = packages();
        assertThat(packages).hasSizeGreaterThan(8);
        assertThat(packages).allSatisfy((name, directories) -> {
            assertThat(infos(directories)).as("package-info.java of %s", name).hasSize(1);
            Matcher javadoc = JAVADOC.matcher(read(infos(directories).getFirst()));
            assertThat(javadoc.find()).as("%s begins with Javadoc", name).isTrue();
            String said =
                    javadoc.group(1).replaceAll("\\s*\\R\\s*\\*?\\s*", " ").strip();
            assertThat(said).as(name).hasSizeGreaterThan(10).matches("(?s)\\p{Lu}.*[.!?]");
            assertThat(SENTENCE_WITHIN.matcher(said).find())
                    .as("%s says more than one sentence: %s", name, said)
                    .isFalse();
        });
    }

    @Test
    void everyPackageMarksWhatMayBeNull() {
        Map<String, List<Path>> packages = packages();
        assertThat(packages).hasSizeGreaterThan(8);
        assertThat(packages)
                .allSatisfy((name, directories) -> assertThat(infos(directories))
                        .as("package-info.java of %s", name)
                        .isNotEmpty()
                        .allSatisfy(info -> assertThat(read(info)).contains("@NullMarked\npackage " + name + ";")));
    }

    /** The directories with Java files of each package: a package may lie in a module's sources and in its tests. */
    private static Map<String, List<Path>> packages() {
        Map<String, List<Path>> packages = new TreeMap<>();
        for (Path root : sourceRoots()) {
            try (Stream<Path> files = Files.walk(root)) {
                files.filter(file -> file.toString().endsWith(".java"))
                        .map(Path::getParent)
                        .distinct()
                        .forEach(directory -> packages.computeIfAbsent(
                                        nameOf(root, directory), name -> new ArrayList<>())
                                .add(directory));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return packages;
    }

    private static List<Path> sourceRoots() {
        try (Stream<Path> modules = Files.list(PROJECT)) {
            List<Path> roots = modules.filter(module -> Files.exists(module.resolve("pom.xml")))
                    .flatMap(module -> Stream.of(module.resolve("src/main/java"), module.resolve("src/test/java")))
                    .filter(Files::isDirectory)
                    .toList();
            assertThat(roots).hasSizeGreaterThan(3);
            return roots;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String nameOf(Path root, Path directory) {
        return root.relativize(directory)
                .toString()
                .replace(directory.getFileSystem().getSeparator(), ".");
    }

    private static List<Path> infos(List<Path> directories) {
        return directories.stream()
                .map(directory -> directory.resolve("package-info.java"))
                .filter(Files::exists)
                .toList();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
