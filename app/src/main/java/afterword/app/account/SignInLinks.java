package afterword.app.account;

import afterword.app.shell.BaseUrl;
import afterword.app.storage.Storage;
import afterword.app.storage.Viewer;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Links that let the owner in, each once and for a short while. */
@Component
public final class SignInLinks {

    /** Long enough to type it from one screen into another. */
    static final Duration GOOD_FOR = Duration.ofMinutes(30);

    private final Storage storage;
    private final InstantSource clock;
    private final BaseUrl base;

    /** @param base where the links lead */
    public SignInLinks(Storage storage, InstantSource clock, BaseUrl base) {
        this.storage = storage;
        this.clock = clock;
        this.base = base;
    }

    /** A fresh link for the owner of this installation. */
    public String make() {
        Instant now = clock.instant();
        Viewer owner = storage.strangers().owner(now);
        Token token = Token.random();
        storage.write(
                owner,
                rows -> rows.sql("""
                        insert into sign_in_link (owner_id, id, token_hash, made_at, expires_at)
                        values (:owner, :id, :hash, :now, :end)""")
                        .param("id", UUID.randomUUID())
                        .param("hash", token.hash())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("end", now.plus(GOOD_FOR).atOffset(ZoneOffset.UTC))
                        .update());
        return base.link("/sign-in?link=" + token.text());
    }

    /** Whether a link would let its bearer in now; it is not used up. */
    boolean good(Token token) {
        return storage.strangers().knowsSignInLink(token.hash(), clock.instant());
    }

    /** Whoever the link is for; it is used up. */
    Optional<Viewer> use(Token token) {
        return storage.strangers().useSignInLink(token.hash(), clock.instant());
    }
}
