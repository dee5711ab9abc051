package afterword.engine.fact;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * Someone met on the way.
 *
 * @param id how facts refer to the person
 * @param name as on the card; null while unknown
 * @param honorific how letters address the person ("Dr."), null if unknown; it is never guessed
 * @param spelling where the spelling of the name comes from, null if unknown
 * @param title job title, null if unknown
 * @param email address, null if unknown
 * @param phone direct number, null if unknown
 * @param post postal address, null if unknown
 * @param fax number, null if unknown
 * @param prefers the medium the person likes best, null if unknown
 * @param preferenceSource how that became known
 * @param zone where the person works, null for the employer's zone
 * @param region whose holidays the person keeps ("US-CA"), null for the employer's
 * @param employer the employer the person belongs to, null for the application's own; lets two employers share a person
 */
public record Person(
        String id,
        @Nullable String name,
        @Nullable String honorific,
        @Nullable Spelling spelling,
        @Nullable String title,
        Role role,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String post,
        @Nullable String fax,
        @Nullable Channel prefers,
        MediumSource preferenceSource,
        @Nullable ZoneId zone,
        @Nullable String region,
        @Nullable String employer) {

    /** The same person under another id and name. */
    public Person called(
            String otherId,
            @Nullable String otherName,
            @Nullable String otherHonorific,
            @Nullable Spelling otherSpelling) {
        return new Person(
                otherId,
                otherName,
                otherHonorific,
                otherSpelling,
                title,
                role,
                email,
                phone,
                post,
                fax,
                prefers,
                preferenceSource,
                zone,
                region,
                employer);
    }

    /** Whether a message can reach the person this way. Text goes to the telephone; a network or a portal needs no address. */
    public boolean reachableBy(Channel channel) {
        return switch (channel) {
            case EMAIL -> email != null;
            case PHONE, TEXT -> phone != null;
            case POST -> post != null;
            case FAX -> fax != null;
            case NETWORK, PORTAL, IN_PERSON -> true;
        };
    }

    /** Whether the person speaks for the employer about dates: only these decide whom a follow-up goes to (S2.27, C21). */
    public boolean speaksForEmployer() {
        return role == Role.RECRUITER || role == Role.HIRING_MANAGER || role == Role.HR;
    }
}
