package afterword.app.postgres;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's programs, unpacked from the archive they came in. */
final class Programs {

    /** Of the programs, and so of every data directory they can open. */
    static final String MAJOR = "18";

    private static final String VERSION = MAJOR + ".4";
    private static final int EXECUTABLE = 0100;

    private final Path directory;
    private final Account account;

    private Programs(Path directory, Account account) {
        this.directory = directory;
        this.account = account;
    }

    /** Those in {@code shelf}; unpacked first where this version is not there yet. */
    static Programs in(Path shelf, Account account, Progress progress) throws IOException {
        String machine = machine();
        Path directory = shelf.resolve(VERSION + "-" + machine);
        if (!Files.isDirectory(directory)) {
            progress.says("Unpacking PostgreSQL " + VERSION + " (once, 60 MB) ...");
            Path aside = shelf.resolve(directory.getFileName() + ".new");
            Tree.delete(aside);
            unpack("/postgres-" + machine + ".txz", aside);
            Files.move(aside, directory, StandardCopyOption.ATOMIC_MOVE);
        }
        return new Programs(directory, account);
    }

    /** Runs one of the programs to its end and answers what it printed. */
    Ran run(Duration atMost, String program, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(directory.resolve("bin").resolve(program).toString());
        command.addAll(arguments);
        Path printed = Files.createTempFile("afterword-", ".out");
        try {
            ProcessBuilder builder = new ProcessBuilder(account.running(command));
            builder.environment().clear();
            builder.environment().putAll(account.environment());
            builder.directory(directory.toFile()).redirectErrorStream(true).redirectOutput(printed.toFile());
            Process process = builder.start();
            process.getOutputStream().close();
            if (!process.waitFor(atMost.toMillis(), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly();
                return new Ran(
                        false,
                        program + " took longer than " + atMost.toSeconds() + " s. " + Files.readString(printed));
            }
            return new Ran(process.exitValue() == 0, Files.readString(printed));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PostgresTrouble("Interrupted while waiting for " + program + ".", e);
        } finally {
            Files.deleteIfExists(printed);
        }
    }

    /** How a program ended: {@code well}, or not; and what it {@code said}. */
    record Ran(boolean well, String said) {}

    private static String machine() {
        return machine(System.getProperty("os.name"), System.getProperty("os.arch"));
    }

    /**
     * What the archive for a machine is called.
     *
     * @param system as Java names it ("Linux", "Mac OS X")
     * @param processor as Java names it ("amd64", "aarch64")
     */
    static String machine(String system, String processor) {
        String ours = system.toLowerCase(Locale.ROOT).startsWith("mac") ? "darwin" : "linux";
        return ours + "-"
                + switch (processor) {
                    case "amd64", "x86_64" -> "x86_64";
                    case "aarch64", "arm64" -> "arm_64";
                    default -> processor;
                };
    }

    private static void unpack(String archive, Path into) throws IOException {
        try (InputStream packed = Programs.class.getResourceAsStream(archive)) {
            if (packed == null) {
                throw new PostgresTrouble("Afterword brings no PostgreSQL for this machine (" + machine()
                        + "). Let AFTERWORD_DB name a PostgreSQL server instead.");
            }
            Files.createDirectories(into);
            Files.setPosixFilePermissions(into, PosixFilePermissions.fromString("rwxr-xr-x"));
            try (TarArchiveInputStream tar =
                    new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(packed)))) {
                for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                    unpack(tar, entry, into);
                }
            }
        }
    }

    private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path into) throws IOException {
        Path place = entry.resolveIn(into);
        if (entry.isDirectory()) {
            Files.createDirectories(place);
            Files.setPosixFilePermissions(place, PosixFilePermissions.fromString("rwxr-xr-x"));
        } else if (entry.isSymbolicLink()) {
            Files.createDirectories(place.getParent());
            Files.createSymbolicLink(place, Path.of(entry.getLinkName()));
        } else {
            Files.createDirectories(place.getParent());
            try (FileChannel file = FileChannel.open(place, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                tar.transferTo(Channels.newOutputStream(file));
                // Renamed into place afterwards: a power cut must not leave the right name on an empty file.
                file.force(false);
            }
            boolean executable = (entry.getMode() & EXECUTABLE) != 0;
            Files.setPosixFilePermissions(
                    place, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
        }
    }
}
