package afterword.app;

import afterword.app.storage.TestDatabase;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The product in a process of its own, as a person starts it: on a home directory, until it is stopped or killed. */
final class ServingProcess implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 120;

    private final Process process;
    private final BlockingQueue<String> unread = new LinkedBlockingQueue<>();
    private final List<String> said = new ArrayList<>();
    private final Thread reader;

    private ServingProcess(Process process) {
        this.process = process;
        reader = Thread.ofPlatform().daemon().start(this::read);
    }

    static ServingProcess start(Path home, String... arguments) throws IOException {
        return start(Map.of("AFTERWORD_HOME", home.toString()), arguments);
    }

    /** @param environment what it is told beside its arguments */
    static ServingProcess start(Map<String, String> environment, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                "afterword.app.Main"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.PIPE);
        builder.environment().putAll(environment);
        return new ServingProcess(builder.start());
    }

    /** A home below {@code place} that whoever the database runs as may pass through, with the programs unpacked before. */
    static Path home(Path place) throws IOException {
        Path programs =
                TestDatabase.PLACE.resolve("postgresql").resolve("programs").toAbsolutePath();
        Files.setPosixFilePermissions(place, PosixFilePermissions.fromString("rwx--x--x"));
        Path home = place.resolve("home");
        Files.createDirectories(home.resolve("postgresql"));
        Files.createDirectories(programs);
        Files.createSymbolicLink(home.resolve("postgresql").resolve("programs"), programs);
        return home;
    }

    /** The link it prints when it serves. */
    URI link() throws InterruptedException {
        return URI.create(awaitLine("/sign-in?link="));
    }

    /** The next line on standard error that contains {@code words}. */
    String awaitLine(String words) throws InterruptedException {
        for (int seconds = 0; seconds < PATIENCE_SECONDS && (reader.isAlive() || !unread.isEmpty()); seconds++) {
            for (@Nullable String line = next(); line != null; line = next()) {
                if (line.contains(words)) {
                    return line;
                }
            }
        }
        throw new IllegalStateException("Never said '" + words + "' but: " + said());
    }

    private @Nullable String next() throws InterruptedException {
        return unread.poll(1, TimeUnit.SECONDS);
    }

    /** Everything it has said so far. */
    String said() {
        synchronized (said) {
            return String.join("\n", said);
        }
    }

    ProcessHandle handle() {
        return process.toHandle();
    }

    /** Asks it to end, as Ctrl-C and a service manager do. */
    void terminate() {
        process.toHandle().destroy();
    }

    /** The exit code, once it has ended. */
    int await() throws InterruptedException {
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            throw new IllegalStateException("Still running. It said: " + said());
        }
        reader.join();
        return process.exitValue();
    }

    @Override
    public void close() {
        if (process.isAlive()) {
            terminate();
            try {
                await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } finally {
                process.destroyForcibly();
            }
        }
    }

    private void read() {
        try (BufferedReader lines = process.errorReader()) {
            for (@Nullable String line = lines.readLine(); line != null; line = lines.readLine()) {
                synchronized (said) {
                    said.add(line);
                }
                unread.add(line);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
