package afterword.app.account;

import afterword.app.storage.Storage;
import afterword.app.storage.Strangers;
import afterword.app.storage.Viewer;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The browsers somebody is signed in with. Each can be seen and ended from any other. */
@Component
public final class Sessions {

    /** A search takes months; whoever is away longer signs in again. */
    static final Duration GOOD_FOR = Duration.ofDays(90);

    private static final int LONGEST_DESCRIPTION = 200;

    private final Storage storage;
    private final InstantSource clock;
    private final DoorBook book;

    Sessions(Storage storage, InstantSource clock, DoorBook book) {
        this.storage = storage;
        this.clock = clock;
        this.book = book;
    }

    /**
     * Signs a browser in.
     *
     * @param describedAs how it calls itself, so that its owner can tell it from others
     * @param how a link, a password or a passkey let it in
     */
    Token open(Viewer viewer, String describedAs, DoorEvent how) {
        Instant now = clock.instant();
        Token token = Token.random();
        String described = describedAs.substring(0, Math.min(LONGEST_DESCRIPTION, describedAs.length()));
        storage.write(viewer, rows -> {
            rows.sql("""
                            insert into account_session
                                   (owner_id, id, token_hash, opened_at, seen_at, expires_at, described_as, by_more_than_a_password)
                            values (:owner, :id, :hash, :now, :now, :end, :as, :more)""")
                    .param("id", UUID.randomUUID())
                    .param("hash", token.hash())
                    .param("now", now.atOffset(ZoneOffset.UTC))
                    .param("end", now.plus(GOOD_FOR).atOffset(ZoneOffset.UTC))
                    .param("as", described)
                    .param("more", how == DoorEvent.LINK || how == DoorEvent.PASSKEY)
                    .update();
            book.note(rows, how, described);
            return token;
        });
        return token;
    }

    Optional<Strangers.Session> find(Token token) {
        return storage.strangers().findSession(token.hash(), clock.instant());
    }

    /** The sessions that are good now, the one seen last first. */
    List<OpenSession> listOpen(Viewer viewer) {
        return storage.read(
                viewer,
                rows -> rows.sql("""
                        select id, described_as, opened_at, seen_at from account_session
                        where owner_id = :owner and ended_at is null and expires_at > :now
                        order by seen_at desc, id""")
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .query((row, number) -> new OpenSession(
                                row.getObject(1, UUID.class),
                                row.getString(2),
                                row.getObject(3, OffsetDateTime.class).toInstant(),
                                row.getObject(4, OffsetDateTime.class).toInstant()))
                        .list());
    }

    /**
     * Ends a session.
     *
     * @return whether the viewer had such a session open
     */
    boolean end(Viewer viewer, UUID id) {
        return storage.write(viewer, rows -> {
            Optional<String> ended = rows.sql("""
                            update account_session set ended_at = :now
                            where owner_id = :owner and id = :id and ended_at is null
                            returning described_as""")
                    .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                    .param("id", id)
                    .query(String.class)
                    .optional();
            ended.ifPresent(described -> book.note(rows, DoorEvent.SESSION_ENDED, described));
            return ended.isPresent();
        });
    }

    /** Ends every session but this one. */
    void endOthers(Viewer viewer, UUID own) {
        storage.write(viewer, rows -> {
            int ended = rows.sql("""
                            update account_session set ended_at = :now
                            where owner_id = :owner and id <> :own and ended_at is null""")
                    .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                    .param("own", own)
                    .update();
            if (ended > 0) {
                book.note(rows, DoorEvent.OTHERS_ENDED, "");
            }
            return ended;
        });
    }

    /** Whether a link or a passkey opened this session a short while ago: whoever has one has the machine or the device at hand. */
    boolean freshByMoreThanAPassword(Viewer viewer, UUID id) {
        return storage.read(
                viewer,
                rows -> rows.sql("""
                                select exists (select 1 from account_session
                                where owner_id = :owner and id = :id and by_more_than_a_password and opened_at > :since)""")
                        .param("id", id)
                        .param(
                                "since",
                                clock.instant().minus(SignInLinks.GOOD_FOR).atOffset(ZoneOffset.UTC))
                        .query(Boolean.class)
                        .single());
    }

    /** A browser somebody is signed in with. */
    record OpenSession(UUID id, String describedAs, Instant opened, Instant seen) {}
}
