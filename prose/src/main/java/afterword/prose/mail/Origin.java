package afterword.prose.mail;

import org.jspecify.annotations.Nullable;

/**
 * Where a message comes from, as far as its headers, its parts and the known words of mail servers tell.
 *
 * @param kind what it is
 * @param status of a bounce, such as 5.1.1 (RFC 3463); null when it is not told
 * @param action of a bounce, such as failed or delayed (RFC 3464); null when it is not told
 * @param because the header or the words it was told by; empty for a person's
 */
public record Origin(
        Kind kind, @Nullable String status, @Nullable String action, String because) {
    /** What a message is. */
    public enum Kind {
        /** Written by a person, or nothing says otherwise. */
        PERSON,
        /** Sent by a program or to a list, yet with something to say: what applicant tracking systems send. */
        GENERATED,
        /** An answer nobody wrote: out of office, a receipt. What it says is about the post, not an answer. */
        AUTO_REPLY,
        /** The post reports that a message did not arrive, or not yet. */
        BOUNCE
    }

    static final Origin PERSON = new Origin(Kind.PERSON, null, null, "");

    /** Whether no one wrote it in answer to anything: to be told, but never taken for an answer. */
    public boolean isAutomatic() {
        return kind == Kind.AUTO_REPLY || kind == Kind.BOUNCE;
    }
}
