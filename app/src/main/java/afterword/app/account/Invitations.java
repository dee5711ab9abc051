package afterword.app.account;

import afterword.app.shell.BaseUrl;
import afterword.app.storage.Storage;
import afterword.app.storage.Strangers;
import afterword.app.storage.Viewer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** Invitations of the installation's owner to further people, each to an account of their own, once. */
@Component
final class Invitations {

    /** Long enough to be read in a letter. */
    static final Duration GOOD_FOR = Duration.ofDays(7);

    private final Storage storage;
    private final InstantSource clock;
    private final BaseUrl base;
    private final DoorBook book;

    Invitations(Storage storage, InstantSource clock, BaseUrl base, DoorBook book) {
        this.storage = storage;
        this.clock = clock;
        this.base = base;
        this.book = book;
    }

    /** Whether the viewer owns this installation, and so may invite. */
    boolean mayInvite(Viewer viewer) {
        return storage.read(
                viewer,
                rows -> rows.sql("select owns from account where owner_id = :owner")
                        .query(Boolean.class)
                        .single());
    }

    /**
     * Invites somebody.
     *
     * @param label how the owner calls them
     * @return the link to give them, which is told once
     */
    String make(Viewer owner, String label) {
        Instant now = clock.instant();
        Token token = Token.random();
        storage.write(owner, rows -> {
            rows.sql("""
                            insert into invitation (owner_id, id, token_hash, label, made_at, expires_at)
                            values (:owner, :id, :hash, :label, :now, :end)""")
                    .param("id", UUID.randomUUID())
                    .param("hash", token.hash())
                    .param("label", label)
                    .param("now", now.atOffset(ZoneOffset.UTC))
                    .param("end", now.plus(GOOD_FOR).atOffset(ZoneOffset.UTC))
                    .update();
            book.note(rows, DoorEvent.INVITED, label);
            return token;
        });
        return base.link("/invited?link=" + token.text());
    }

    /** The owner's invitations, the newest first. */
    List<Made> list(Viewer owner) {
        return storage.read(
                owner, rows -> rows.sql("""
                        select id, label, made_at, expires_at, used_at, withdrawn_at, closed_at from invitation
                        where owner_id = :owner order by made_at desc, id""").query((row, number) -> made(row)).list());
    }

    /**
     * Takes an invitation back.
     *
     * @return whether it was still to be used
     */
    boolean withdraw(Viewer owner, UUID id) {
        return storage.write(owner, rows -> {
            Optional<String> label = rows.sql("""
                            update invitation set withdrawn_at = :now
                            where owner_id = :owner and id = :id and used_at is null and withdrawn_at is null
                            returning label""")
                    .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                    .param("id", id)
                    .query(String.class)
                    .optional();
            label.ifPresent(called -> book.note(rows, DoorEvent.INVITATION_WITHDRAWN, called));
            return label.isPresent();
        });
    }

    /**
     * Closes the account somebody made with an invitation, which ends its sessions and tokens at once, or opens it again.
     *
     * @return whether there was such an account to close or open
     */
    boolean close(Viewer owner, UUID id, boolean closing) {
        return storage.write(
                owner,
                rows -> rows.sql("select close_guest(:id, :closing, :now) where :owner is not null")
                        .param("id", id)
                        .param("closing", closing)
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .query(Boolean.class)
                        .single());
    }

    /** What has become of an invitation; empty if there never was such a one. */
    Optional<Strangers.Invitation> state(Token token) {
        return storage.strangers().invitation(token.hash(), clock.instant());
    }

    /**
     * Makes an account with an invitation, which is used up.
     *
     * @param hash of the password
     * @return whose the account is; empty if the invitation is not good
     * @throws DuplicateKeyException if the name is taken; the invitation is as good as before
     */
    Optional<Viewer> use(Token token, String name, String hash) {
        return storage.strangers().useInvitation(token.hash(), name, hash, clock.instant());
    }

    private Made made(ResultSet row) throws SQLException {
        Instant expires = row.getObject(4, OffsetDateTime.class).toInstant();
        String state;
        if (row.getObject(5) != null) {
            state = row.getObject(7) == null ? "open" : "closed";
        } else if (row.getObject(6) != null) {
            state = "withdrawn";
        } else {
            state = expires.isAfter(clock.instant()) ? "waiting" : "expired";
        }
        return new Made(
                row.getObject(1, UUID.class),
                row.getString(2),
                state,
                row.getObject(3, OffsetDateTime.class).toInstant(),
                expires,
                instant(row.getObject(5, OffsetDateTime.class)));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }

    /**
     * An invitation that was made.
     *
     * @param state waiting, withdrawn or expired; open or closed, as the account is that was made with it
     * @param used when an account was made with it
     */
    record Made(
            UUID id,
            String label,
            String state,
            Instant made,
            Instant expires,
            @Nullable Instant used) {}
}
