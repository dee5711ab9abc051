package afterword.app.account;

import afterword.app.storage.Strangers;
import com.webauthn4j.WebAuthnManager;
import com.webauthn4j.converter.AttestedCredentialDataConverter;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.credential.CredentialRecordImpl;
import com.webauthn4j.data.AuthenticationData;
import com.webauthn4j.data.AuthenticationParameters;
import com.webauthn4j.data.PublicKeyCredentialParameters;
import com.webauthn4j.data.PublicKeyCredentialType;
import com.webauthn4j.data.RegistrationData;
import com.webauthn4j.data.RegistrationParameters;
import com.webauthn4j.data.attestation.authenticator.AttestedCredentialData;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import com.webauthn4j.data.attestation.statement.NoneAttestationStatement;
import com.webauthn4j.data.client.CollectedClientData;
import com.webauthn4j.data.client.Origin;
import com.webauthn4j.data.client.challenge.DefaultChallenge;
import com.webauthn4j.server.ServerProperty;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Checks what a browser says a passkey signed. The one class that knows the library for it, which is loaded with this
 * class: when somebody first uses a passkey. On what is no passkey at all the library breaks in ways it does not tell of,
 * so that each way it can break is a no.
 */
final class PasskeyCheck {

    private static final List<PublicKeyCredentialParameters> SIGNATURES = List.of(
            parameters(COSEAlgorithmIdentifier.ES256),
            parameters(COSEAlgorithmIdentifier.EdDSA),
            parameters(COSEAlgorithmIdentifier.RS256));

    private final ObjectConverter converter = new ObjectConverter();
    private final WebAuthnManager manager = WebAuthnManager.createNonStrictWebAuthnManager(converter);
    private final AttestedCredentialDataConverter halves = new AttestedCredentialDataConverter(converter);
    private final Origin origin;
    private final String host;

    /**
     * @param origin scheme, host and port a browser must be on
     * @param host the name passkeys are for
     */
    PasskeyCheck(String origin, String host) {
        this.origin = new Origin(origin);
        this.host = host;
    }

    /**
     * A passkey a browser has made.
     *
     * @param json the browser's answer; whatever a stranger sent
     * @param asked whether a challenge is one that was asked
     * @return empty if anything about it is wrong
     */
    Optional<Made> made(String json, Predicate<byte[]> asked) {
        try {
            RegistrationData data = manager.parseRegistrationResponseJSON(json);
            byte[] challenge = challenge(data.getCollectedClientData());
            if (challenge == null || !asked.test(challenge)) {
                return Optional.empty();
            }
            manager.verify(data, new RegistrationParameters(server(challenge), SIGNATURES, true, true));
            var authenticator =
                    Objects.requireNonNull(data.getAttestationObject()).getAuthenticatorData();
            AttestedCredentialData half = Objects.requireNonNull(authenticator.getAttestedCredentialData());
            return Optional.of(new Made(
                    half.getCredentialId(),
                    halves.convert(half),
                    authenticator.getSignCount(),
                    authenticator.isFlagBE(),
                    challenge));
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }

    /**
     * What a browser says somebody signed with a passkey. Only that it was asked here is looked at so far.
     *
     * @param json the browser's answer; whatever a stranger sent
     * @param asked whether a challenge is one that was asked
     * @return empty if it is no such answer
     */
    Optional<Answer> answer(String json, Predicate<byte[]> asked) {
        try {
            AuthenticationData data = manager.parseAuthenticationResponseJSON(json);
            byte[] challenge = challenge(data.getCollectedClientData());
            byte[] number = number(data);
            return challenge == null || number == null || !asked.test(challenge)
                    ? Optional.empty()
                    : Optional.of(new Answer(number, challenge, data));
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }

    /**
     * Checks that a passkey signed an answer, for the account its device says it is for.
     *
     * @param handle how devices know the passkey's account
     * @return how many signatures its device has counted now; empty if anything is wrong
     */
    OptionalLong signatures(Answer answer, Strangers.Passkey passkey, byte[] handle) {
        if (!Arrays.equals(handle(answer.data()), handle)) {
            return OptionalLong.empty();
        }
        try {
            CredentialRecordImpl record = new CredentialRecordImpl(
                    new NoneAttestationStatement(),
                    true,
                    passkey.backupEligible(),
                    null,
                    passkey.signatures(),
                    halves.convert(passkey.publicHalf()),
                    null,
                    null,
                    null,
                    Set.of());
            manager.verify(
                    answer.data(), new AuthenticationParameters(server(answer.challenge()), record, null, true, true));
            return OptionalLong.of(
                    Objects.requireNonNull(answer.data().getAuthenticatorData()).getSignCount());
        } catch (RuntimeException e) {
            return OptionalLong.empty();
        }
    }

    private ServerProperty server(byte[] challenge) {
        return ServerProperty.builder()
                .origin(origin)
                .rpId(host)
                .challenge(new DefaultChallenge(challenge))
                .build();
    }

    /** The library's annotation would be read as one of each byte. */
    @SuppressWarnings("NullAway")
    private static byte @Nullable [] number(AuthenticationData data) {
        return data.getCredentialId();
    }

    /** As for the number. */
    @SuppressWarnings("NullAway")
    private static byte @Nullable [] handle(AuthenticationData data) {
        return data.getUserHandle();
    }

    private static byte @Nullable [] challenge(@Nullable CollectedClientData data) {
        return data == null ? null : data.getChallenge().getValue();
    }

    private static PublicKeyCredentialParameters parameters(COSEAlgorithmIdentifier algorithm) {
        return new PublicKeyCredentialParameters(PublicKeyCredentialType.PUBLIC_KEY, algorithm);
    }

    /** A new passkey: its number, its public half, and how its device counts. */
    @SuppressWarnings("ArrayRecordComponent")
    record Made(byte[] number, byte[] publicHalf, long signatures, boolean backupEligible, byte[] challenge) {}

    /** What a browser answered: the number of a passkey, and what is said to be signed by it. */
    @SuppressWarnings("ArrayRecordComponent")
    record Answer(byte[] number, byte[] challenge, AuthenticationData data) {}
}
