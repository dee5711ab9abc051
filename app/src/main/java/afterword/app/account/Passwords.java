package afterword.app.account;

import afterword.app.storage.Storage;
import afterword.app.storage.Strangers;
import afterword.app.storage.Viewer;
import java.text.Normalizer;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * The password an account may have beside its links. Whoever signs in by one is told the same, and waits as long, whether
 * the name is unknown, has no password, or has another.
 */
@Component
final class Passwords {

    // 19 MiB and two passes, the least that is advised for Argon2id; some 40 ms here.
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int LANES = 1;
    private static final int KIBIBYTES = 19 * 1024;
    private static final int PASSES = 2;

    /** So many are computed at once: more would be memory and processors for whoever asks. */
    private static final int AT_ONCE = 2;

    private final Storage storage;
    private final DoorBook book;
    private final PasswordEncoder encoder;
    private final Semaphore turns = new Semaphore(AT_ONCE, true);
    private @Nullable String nobodys;

    @Autowired
    Passwords(Storage storage, DoorBook book) {
        this(storage, book, new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, LANES, KIBIBYTES, PASSES));
    }

    Passwords(Storage storage, DoorBook book, PasswordEncoder encoder) {
        this.storage = storage;
        this.book = book;
        this.encoder = encoder;
    }

    /** Whose name and password these are. */
    Optional<Viewer> who(String name, String password) {
        Optional<Strangers.Password> found = storage.strangers().findPassword(name);
        boolean right = matches(password, found.map(Strangers.Password::hash).orElseGet(this::nobodys));
        return right ? found.map(Strangers.Password::viewer) : Optional.empty();
    }

    /** The name that is typed beside the viewer's password, if there is one. */
    Optional<String> name(Viewer viewer) {
        return storage.read(
                viewer,
                rows -> rows.sql("select name from account where owner_id = :owner")
                        .query((row, number) -> Optional.ofNullable(row.getString(1)))
                        .single());
    }

    /** Whether this is the viewer's password. */
    boolean isOf(Viewer viewer, String password) {
        Optional<String> hash = storage.read(
                viewer,
                rows -> rows.sql("select password from account where owner_id = :owner and password is not null")
                        .query(String.class)
                        .optional());
        return matches(password, hash.orElseGet(this::nobodys)) && hash.isPresent();
    }

    /**
     * Sets or changes the password.
     *
     * @return whether the name was free
     */
    boolean set(Viewer viewer, String name, String password) {
        String hash = hash(password);
        try {
            return storage.write(viewer, rows -> {
                int set = rows.sql("update account set name = :name, password = :hash where owner_id = :owner")
                        .param("name", name)
                        .param("hash", hash)
                        .update();
                book.note(rows, DoorEvent.PASSWORD_SET, "");
                return set == 1;
            });
        } catch (DuplicateKeyException e) {
            return false;
        }
    }

    /** Whether the viewer could not come in again without it: links are the owner's alone, and no passkey is there. */
    boolean onlyWayIn(Viewer viewer) {
        return storage.read(viewer, rows -> rows.sql("""
                        select password is not null and not owns
                               and not exists (select 1 from passkey where owner_id = :owner)
                        from account where owner_id = :owner""").query(Boolean.class).single());
    }

    /** Whether the viewer could not come in again without this passkey. */
    boolean needsPasskey(Viewer viewer, UUID passkey) {
        return storage.read(
                viewer,
                rows -> rows.sql("""
                        select password is null and not owns
                               and not exists (select 1 from passkey where owner_id = :owner and id <> :passkey)
                        from account where owner_id = :owner""")
                        .param("passkey", passkey)
                        .query(Boolean.class)
                        .single());
    }

    void remove(Viewer viewer) {
        storage.write(viewer, rows -> {
            int removed = rows.sql("""
                            update account set name = null, password = null
                            where owner_id = :owner and password is not null""").update();
            if (removed > 0) {
                book.note(rows, DoorEvent.PASSWORD_REMOVED, "");
            }
            return removed;
        });
    }

    /** What a password is compared with where there is none, so that it takes as long. */
    private synchronized String nobodys() {
        String hash = nobodys;
        if (hash == null) {
            hash = hash(Token.random().text());
            nobodys = hash;
        }
        return hash;
    }

    /** What is kept of a password. */
    String hash(String password) {
        turns.acquireUninterruptibly();
        try {
            return Objects.requireNonNull(encoder.encode(plain(password)));
        } finally {
            turns.release();
        }
    }

    private boolean matches(String password, String hash) {
        turns.acquireUninterruptibly();
        try {
            return encoder.matches(plain(password), hash);
        } finally {
            turns.release();
        }
    }

    /** The same letters typed on another keyboard are the same password. */
    private static String plain(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFC);
    }
}
