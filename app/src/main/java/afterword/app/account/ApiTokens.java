package afterword.app.account;

import afterword.app.storage.Storage;
import afterword.app.storage.Strangers;
import afterword.app.storage.Viewer;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tokens that let a program in on the API, and nowhere else. Each is shown once, to whoever made it. */
@Component
final class ApiTokens {

    /** More that are good at once are not kept in mind by anybody. */
    static final int MOST = 20;

    /** Tells whoever finds one lying about, person or program, what it opens. */
    private static final String PREFIX = "aw_";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    private final Storage storage;
    private final InstantSource clock;
    private final DoorBook book;

    ApiTokens(Storage storage, InstantSource clock, DoorBook book) {
        this.storage = storage;
        this.clock = clock;
        this.book = book;
    }

    /**
     * A token that is good, or was.
     *
     * @param expires when it ends by itself, null for never
     * @param used when it was last used, to the minute, null for never
     */
    record Listed(
            UUID id,
            String name,
            Set<Scope> scopes,
            Instant made,
            @Nullable Instant expires,
            @Nullable Instant used) {

        /** What a page says of it below its name. */
        public String says() {
            return may() + ". Made " + on(made) + ", " + (used == null ? "never used" : "last used " + on(used)) + ", "
                    + (expires == null ? "good until you end it." : "good until " + on(expires) + ".");
        }

        private String may() {
            return String.join(", ", scopes.stream().map(Scope::title).toList());
        }
    }

    /**
     * Makes one.
     *
     * @param scopes at least one
     * @param expires when it ends by itself, null for never
     */
    Token make(Viewer viewer, String name, Set<Scope> scopes, @Nullable Instant expires) {
        Token token = new Token(PREFIX + Token.random().text());
        return storage.write(viewer, rows -> {
            rows.sql("""
                            insert into api_token (owner_id, id, token_hash, name, scopes, made_at, expires_at)
                            values (:owner, :id, :hash, :name, :scopes, :now, :end)""")
                    .param("id", UUID.randomUUID())
                    .param("hash", token.hash())
                    .param("name", name)
                    .param("scopes", Scope.words(scopes))
                    .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                    .param("end", expires == null ? null : expires.atOffset(ZoneOffset.UTC))
                    .update();
            book.note(rows, DoorEvent.TOKEN_MADE, name);
            return token;
        });
    }

    /** Whoever a token is for. */
    Optional<Strangers.Bearer> find(Token token) {
        return storage.strangers().findApiToken(token.hash(), clock.instant());
    }

    /** Those that are good now, the newest first. */
    List<Listed> list(Viewer viewer) {
        return storage.read(
                viewer,
                rows -> rows.sql("""
                        select id, name, scopes, made_at, expires_at, used_at from api_token
                        where owner_id = :owner and revoked_at is null and (expires_at is null or expires_at > :now)
                        order by made_at desc, id""")
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .query((row, number) -> new Listed(
                                row.getObject(1, UUID.class),
                                row.getString(2),
                                Scope.of(row.getString(3)),
                                row.getObject(4, OffsetDateTime.class).toInstant(),
                                instant(row.getObject(5, OffsetDateTime.class)),
                                instant(row.getObject(6, OffsetDateTime.class))))
                        .list());
    }

    /**
     * Ends one at once.
     *
     * @return whether the viewer had such a token
     */
    boolean revoke(Viewer viewer, UUID id) {
        return storage.write(viewer, rows -> {
            Optional<String> name = rows.sql("""
                            update api_token set revoked_at = :now
                            where owner_id = :owner and id = :id and revoked_at is null returning name""")
                    .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                    .param("id", id)
                    .query(String.class)
                    .optional();
            name.ifPresent(called -> book.note(rows, DoorEvent.TOKEN_REVOKED, called));
            return name.isPresent();
        });
    }

    private static String on(Instant at) {
        return DAY.format(at.atOffset(ZoneOffset.UTC));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }
}
