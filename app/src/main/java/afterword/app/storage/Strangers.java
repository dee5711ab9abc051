package afterword.app.storage;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The look-ups that come before anyone is known. Each is one function of the database, which answers with an account and
 * nothing else of it, but for the hash a typed password is compared with.
 */
public final class Strangers {

    private final JdbcClient jdbc;

    Strangers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The owner of this installation; made if there is none yet. */
    public Viewer owner(Instant at) {
        return new Viewer(jdbc.sql("select the_owner(?)")
                .param(at.atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .single());
    }

    /**
     * Whoever a sign-in link is for; it is used up by this.
     *
     * @param hash of the link's token
     * @return empty if there is no such link, it was used, its time is over, or its account is disabled
     */
    public Optional<Viewer> useSignInLink(byte[] hash, Instant at) {
        return answer(jdbc.sql("select use_sign_in_link(?, ?)")
                        .param(hash)
                        .param(at.atOffset(ZoneOffset.UTC))
                        .query(UUID.class))
                .map(Viewer::new);
    }

    /** Whether a sign-in link would be good now. It is not used up. */
    public boolean knowsSignInLink(byte[] hash, Instant at) {
        return jdbc.sql("select knows_sign_in_link(?, ?)")
                .param(hash)
                .param(at.atOffset(ZoneOffset.UTC))
                .query(Boolean.class)
                .single();
    }

    /**
     * A session by its token.
     *
     * @param hash of the token
     * @return empty if there is no such session, it was ended, its time is over, or its account is disabled
     */
    public Optional<Session> findSession(byte[] hash, Instant at) {
        return jdbc.sql("select owner_id, id from find_session(?, ?)")
                .param(hash)
                .param(at.atOffset(ZoneOffset.UTC))
                .query((row, number) ->
                        new Session(new Viewer(row.getObject(1, UUID.class)), row.getObject(2, UUID.class)))
                .optional();
    }

    /**
     * An account that has a password, by its name, upper and lower case being one.
     *
     * @return empty if no account has that name, or it is disabled
     */
    public Optional<Password> findPassword(String name) {
        return jdbc.sql("select owner_id, password from find_password(?)")
                .param(name)
                .query((row, number) -> new Password(new Viewer(row.getObject(1, UUID.class)), row.getString(2)))
                .optional();
    }

    /**
     * A token of the API.
     *
     * @param hash of the token
     * @return empty if there is no such token, it was revoked, its time is over, or its account is disabled
     */
    public Optional<Bearer> findApiToken(byte[] hash, Instant at) {
        return jdbc.sql("select owner_id, id, scopes from find_api_token(?, ?)")
                .param(hash)
                .param(at.atOffset(ZoneOffset.UTC))
                .query((row, number) -> new Bearer(
                        new Viewer(row.getObject(1, UUID.class)), row.getObject(2, UUID.class), row.getString(3)))
                .optional();
    }

    /**
     * For whom a program asks, by which token.
     *
     * @param scopes what the token may do, divided by spaces
     */
    public record Bearer(Viewer viewer, UUID token, String scopes) {}

    /** What has become of an invitation; empty if there never was such a one. */
    public Optional<Invitation> invitation(byte[] hash, Instant at) {
        return answer(jdbc.sql("select invitation_state(?, ?)")
                        .param(hash)
                        .param(at.atOffset(ZoneOffset.UTC))
                        .query(String.class))
                .map(Invitation::valueOf);
    }

    /**
     * Makes an account with an invitation, which is used up by this.
     *
     * @param hash of the invitation's token
     * @param password its hash
     * @return empty if the invitation is not good
     * @throws org.springframework.dao.DuplicateKeyException if the name is taken; nothing is used up
     */
    public Optional<Viewer> useInvitation(byte[] hash, String name, String password, Instant at) {
        return answer(jdbc.sql("select use_invitation(?, ?, ?, ?)")
                        .param(hash)
                        .param(name)
                        .param(password)
                        .param(at.atOffset(ZoneOffset.UTC))
                        .query(UUID.class))
                .map(Viewer::new);
    }

    /** Writes down, for whoever has the name, that a password for it was refused. */
    public void noteRefused(String name, Instant at) {
        jdbc.sql("select note_refused(?, ?)")
                .param(name)
                .param(at.atOffset(ZoneOffset.UTC))
                .query((row, number) -> true)
                .single();
    }

    /**
     * A passkey by the number its device shows.
     *
     * @return empty if there is no such passkey, or its account is disabled
     */
    public Optional<Passkey> findPasskey(byte[] number) {
        return jdbc.sql("select owner_id, id, public_half, signatures, backup_eligible from find_passkey(?)")
                .param(number)
                .query((row, line) -> new Passkey(
                        new Viewer(row.getObject(1, UUID.class)),
                        row.getObject(2, UUID.class),
                        row.getBytes(3),
                        row.getLong(4),
                        row.getBoolean(5)))
                .optional();
    }

    /** What a function of the database answers; empty for null. */
    private static <T> Optional<T> answer(JdbcClient.MappedQuerySpec<T> asked) {
        return asked.list().stream().filter(Objects::nonNull).findFirst();
    }

    /** What can have become of an invitation. */
    public enum Invitation {
        GOOD,
        USED,
        WITHDRAWN,
        EXPIRED
    }

    /**
     * Whose passkey it is, and what its signatures are checked with.
     *
     * @param signatures how many its device has counted
     * @param backupEligible whether its device may give it to others of the person's
     */
    @SuppressWarnings("ArrayRecordComponent")
    public record Passkey(Viewer viewer, UUID id, byte[] publicHalf, long signatures, boolean backupEligible) {}

    /** Whose password it is, and its hash. */
    public record Password(Viewer viewer, String hash) {

        @Override
        public String toString() {
            return "a password";
        }
    }

    /** Who is signed in, and by which session. */
    public record Session(Viewer viewer, UUID id) {}
}
