package afterword.app.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.postgresql.util.PasswordUtil;

/** Makes passwords that no one has to remember. */
final class Passwords {

    /** Of the hash that the database keeps. */
    static final int ROUNDS = 1;

    private static final SecureRandom RANDOM = new SecureRandom();

    private Passwords() {}

    /** 256 random bits as 64 hexadecimal digits. */
    static String fresh() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /**
     * What the database keeps of a password made by {@link #fresh}: encoded here, so that the password itself is neither sent
     * nor logged. One round is enough: many make guessing slow, and 256 random bits cannot be guessed; each round is paid
     * again for every connection.
     */
    static String encoded(String password) {
        byte[] salt = new byte[16];
        RANDOM.nextBytes(salt);
        return PasswordUtil.encodeScramSha256(password.toCharArray(), ROUNDS, salt);
    }

    /** Writes {@code password} to {@code file}, readable and writable by its owner alone, whole or not at all. */
    static void keep(String password, Path file) throws IOException {
        Path aside = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(aside);
        Files.createFile(aside, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(aside, password);
        Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
