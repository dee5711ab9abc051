package afterword.app.storage;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** The tables there are, and a row in each. A new table has to be named here: a test compares. */
final class EveryTable {

    static final List<String> NAMES = List.of(
            "account",
            "account_session",
            "sign_in_link",
            "invitation",
            "door_event",
            "passkey",
            "employer",
            "candidacy",
            "person",
            "same_as",
            "met",
            "fact",
            "plan",
            "draft",
            "written",
            "put_off",
            "letter",
            "letter_version",
            "own_file",
            "own_rulebook",
            "tombstone",
            "api_token",
            "answered");

    private EveryTable() {}

    /** Writes a row into every table but the account's, which is there. */
    static void fill(Storage storage, Viewer viewer, Instant now) {
        byte[] hash = new byte[32];
        hash[0] = 1;
        storage.write(
                viewer,
                rows -> rows.sql("""
                        insert into account_session
                               (owner_id, id, token_hash, opened_at, seen_at, expires_at, described_as)
                        values (:owner, :id, :hash, :now, :now, :now, 'a browser')""")
                        .param("id", UUID.randomUUID())
                        .param("hash", hash)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update());
        storage.write(
                viewer,
                rows -> rows.sql("""
                        insert into sign_in_link (owner_id, id, token_hash, made_at, expires_at)
                        values (:owner, :id, :hash, :now, :now)""")
                        .param("id", UUID.randomUUID())
                        .param("hash", hash)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update());
        for (String insert : List.of(
                "insert into invitation (owner_id, id, token_hash, label, made_at, expires_at) "
                        + "values (:owner, gen_random_uuid(), sha256('x'), 'Maya', now(), now())",
                "insert into door_event (owner_id, id, at, what, detail) "
                        + "values (:owner, gen_random_uuid(), now(), 'LINK', '')",
                "insert into passkey (owner_id, id, credential_id, public_half, signatures, backup_eligible, label, made_at) "
                        + "values (:owner, gen_random_uuid(), 'x', 'x', 0, false, 'a phone', now())",
                "insert into employer (owner_id, id, notation) values (:owner, 'e', '{}')",
                "insert into candidacy (owner_id, id, employer_id, notation, begun_at) values (:owner, 'c', 'e', '{}', now())",
                "insert into person (owner_id, id, notation) values (:owner, 'p', '{}')",
                "insert into person (owner_id, id, notation) values (:owner, 'q', '{}')",
                "insert into same_as (owner_id, person_id, other_id, same, said_at) values (:owner, 'q', 'p', true, now())",
                "insert into met (owner_id, candidacy_id, person_id, place) values (:owner, 'c', 'p', 1)",
                "insert into fact (owner_id, candidacy_id, id, place, happened_at, recorded_at, notation) "
                        + "values (:owner, 'c', 'f1', 1, now(), now(), '{}')",
                "insert into plan (owner_id, candidacy_id, computed_for, valid_until, made_by, standing, notation, glance, "
                        + "stage, card, moved_at) "
                        + "values (:owner, 'c', now(), now(), 'x', 'now', '{}', '[]', 'applied', '[]', now())",
                "insert into draft (owner_id, candidacy_id, typed, saved_at) values (:owner, 'c', '{}', now())",
                "insert into written (owner_id, form, candidacy_id, facts, written_at) "
                        + "values (:owner, sha256('x'), 'c', 'f1', now())",
                "insert into api_token (owner_id, id, token_hash, name, scopes, made_at) "
                        + "values (:owner, gen_random_uuid(), sha256('x'), 'a script', 'read', now())",
                "insert into answered (owner_id, key, asked, answered_at) "
                        + "values (:owner, sha256('x'), sha256('y'), now())",
                "insert into own_rulebook (owner_id, name, version, parent, notation, kept_at) "
                        + "values (:owner, 'r', 1, 'house', '{}', now())",
                "insert into letter (owner_id, candidacy_id, kind, recipient, form) "
                        + "values (:owner, 'c', 'thank-you', 'p', 'email')",
                "insert into letter_version "
                        + "(owner_id, candidacy_id, kind, recipient, form, number, subject, body, attachments, made, at) "
                        + "values (:owner, 'c', 'thank-you', 'p', 'email', 1, '', 'Dear', '', 'typed', now())",
                "insert into own_file (owner_id, candidacy_id, id, name, kind, bytes, added_at) "
                        + "values (:owner, 'c', gen_random_uuid(), 'Resume.pdf', 'pdf', '%PDF-', now())",
                "insert into put_off (owner_id, candidacy_id, step, until) values (:owner, 'c', 's', now())")) {
            storage.write(viewer, rows -> rows.sql(insert).update());
        }
        storage.write(
                viewer,
                rows -> rows.sql("insert into candidacy (owner_id, id, employer_id, notation, begun_at) "
                                + "values (:owner, 'gone', 'e', '{}', now())")
                        .update());
        storage.write(
                viewer,
                rows -> rows.sql("select erase_application('gone', now()) where :owner is not null")
                        .query((row, number) -> row.getBoolean(1))
                        .single());
    }
}
