package afterword.app.account;

import afterword.app.shell.BaseUrl;
import afterword.app.storage.Storage;
import afterword.app.storage.Strangers;
import afterword.app.storage.Viewer;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** The passkeys of an account. They are for the name this installation is reached by, and for no name a request claims. */
@Component
final class Passkeys {

    /** Nobody has more devices at hand. */
    static final int MOST = 20;

    private static final String SIGNING_IN = "signing in";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    private static final Pattern DIGITS = Pattern.compile("[0-9.]+|\\[.*]");

    private final Storage storage;
    private final InstantSource clock;
    private final BaseUrl base;
    private final DoorBook book;
    private final Challenges challenges;
    private @Nullable PasskeyCheck check;

    Passkeys(Storage storage, InstantSource clock, BaseUrl base, DoorBook book, Challenges challenges) {
        this.storage = storage;
        this.clock = clock;
        this.base = base;
        this.book = book;
        this.challenges = challenges;
    }

    /** Whether browsers allow them here: over HTTPS or on this machine, and by a name rather than digits. */
    boolean possible() {
        return (base.secure() || host().equals("localhost"))
                && !DIGITS.matcher(host()).matches();
    }

    /** The name they are for. */
    String host() {
        return base.uri().getHost().toLowerCase(Locale.ROOT);
    }

    /** What whoever signs in has to sign, as base64url. */
    String askWho() {
        return challenges.make(SIGNING_IN);
    }

    /** What has to be signed to add one, as base64url. */
    String askToAdd(Viewer viewer) {
        return challenges.make(adding(viewer));
    }

    /** How an account is called by devices, as base64url. */
    static String handle(Viewer viewer) {
        return base64(number(viewer));
    }

    /**
     * Adds one.
     *
     * @param json the browser's answer
     * @return whether everything about it was right
     */
    boolean add(Viewer viewer, String label, String json) {
        Optional<PasskeyCheck.Made> made = check().made(json, challenge -> challenges.good(challenge, adding(viewer)));
        if (made.isEmpty() || !challenges.use(made.get().challenge())) {
            return false;
        }
        PasskeyCheck.Made passkey = made.get();
        try {
            return storage.write(viewer, rows -> {
                book.note(rows, DoorEvent.PASSKEY_ADDED, label);
                return rows.sql("""
                                        insert into passkey (owner_id, id, credential_id, public_half, signatures,
                                                             backup_eligible, label, made_at)
                                        values (:owner, :id, :number, :half, :signatures, :backup, :label, :now)""")
                                .param("id", UUID.randomUUID())
                                .param("number", passkey.number())
                                .param("half", passkey.publicHalf())
                                .param("signatures", passkey.signatures())
                                .param("backup", passkey.backupEligible())
                                .param("label", label)
                                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                                .update()
                        == 1;
            });
        } catch (DuplicateKeyException e) {
            return false;
        }
    }

    /**
     * Whose passkey signed; each answer is good once.
     *
     * @param json the browser's answer
     */
    Optional<Viewer> who(String json) {
        if (!possible()) {
            return Optional.empty();
        }
        Optional<PasskeyCheck.Answer> answer =
                check().answer(json, challenge -> challenges.good(challenge, SIGNING_IN));
        if (answer.isEmpty()) {
            return Optional.empty();
        }
        Optional<Strangers.Passkey> passkey =
                storage.strangers().findPasskey(answer.get().number());
        return passkey.filter(found -> signed(answer.get(), found)).map(Strangers.Passkey::viewer);
    }

    /** Whether it signed this, which nobody used before; its owner reads of it if not. */
    private boolean signed(PasskeyCheck.Answer answer, Strangers.Passkey passkey) {
        OptionalLong signatures = check().signatures(answer, passkey, number(passkey.viewer()));
        boolean good = signatures.isPresent() && challenges.use(answer.challenge());
        return storage.write(passkey.viewer(), rows -> {
            // A count that another answer has overtaken meanwhile is one that went back.
            boolean counted = good
                    && rows.sql("""
                                    update passkey set signatures = :signatures, used_at = :now
                                    where owner_id = :owner and id = :id
                                          and (signatures < :signatures or signatures = 0 and :signatures = 0)""")
                                    .param("signatures", signatures.getAsLong())
                                    .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                                    .param("id", passkey.id())
                                    .update()
                            == 1;
            if (!counted) {
                book.note(rows, DoorEvent.PASSKEY_REFUSED, "");
            }
            return counted;
        });
    }

    /** The viewer's, the oldest first. */
    List<Kept> list(Viewer viewer) {
        return storage.read(
                viewer,
                rows -> rows.sql("""
                        select id, label, made_at, used_at, credential_id from passkey
                        where owner_id = :owner order by made_at, id""")
                        .query((row, number) -> {
                            OffsetDateTime used = row.getObject(4, OffsetDateTime.class);
                            return new Kept(
                                    row.getObject(1, UUID.class),
                                    row.getString(2),
                                    row.getObject(3, OffsetDateTime.class).toInstant(),
                                    used == null ? null : used.toInstant(),
                                    base64(row.getBytes(5)));
                        })
                        .list());
    }

    /** Gives one of the viewer's another name. */
    void rename(Viewer viewer, UUID id, String label) {
        storage.write(
                viewer,
                rows -> rows.sql("update passkey set label = :label where owner_id = :owner and id = :id")
                        .param("label", label)
                        .param("id", id)
                        .update());
    }

    /** Removes one of the viewer's. */
    void remove(Viewer viewer, UUID id) {
        storage.write(viewer, rows -> {
            Optional<String> label = rows.sql(
                            "delete from passkey where owner_id = :owner and id = :id returning label")
                    .param("id", id)
                    .query(String.class)
                    .optional();
            label.ifPresent(called -> book.note(rows, DoorEvent.PASSKEY_REMOVED, called));
            return label.isPresent();
        });
    }

    private synchronized PasskeyCheck check() {
        PasskeyCheck made = check;
        if (made == null) {
            made = new PasskeyCheck(base.link(""), host());
            check = made;
        }
        return made;
    }

    private static String adding(Viewer viewer) {
        return "adding to " + viewer.id();
    }

    private static byte[] number(Viewer viewer) {
        return ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(viewer.id().getMostSignificantBits())
                .putLong(viewer.id().getLeastSignificantBits())
                .array();
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /**
     * A passkey that is kept.
     *
     * @param used when it last signed somebody in
     * @param number how its device knows it, as base64url
     */
    record Kept(
            UUID id, String label, Instant made, @Nullable Instant used, String number) {

        /** What a page says of it below its name. */
        public String says() {
            return "Added " + on(made) + ", " + (used == null ? "not used yet." : "last used " + on(used) + ".");
        }

        private static String on(Instant at) {
            return DAY.format(at.atOffset(ZoneOffset.UTC));
        }
    }
}
