package afterword.app.account;

import afterword.app.storage.Rows;
import afterword.app.storage.Storage;
import afterword.app.storage.Viewer;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What happened at an account's doors: only ever added to, read by whoever it belongs to, and without any secret. */
@Component
final class DoorBook {

    /** So many entries stand on a page. */
    static final int PAGE = 50;

    private final Storage storage;
    private final InstantSource clock;

    DoorBook(Storage storage, InstantSource clock) {
        this.storage = storage;
        this.clock = clock;
    }

    /** Adds an entry within the transaction that does what it tells of. */
    void note(Rows rows, DoorEvent what, String detail) {
        rows.sql("insert into door_event (owner_id, id, at, what, detail) values (:owner, :id, :now, :what, :detail)")
                .param("id", UUID.randomUUID())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("what", what.name())
                .param("detail", detail)
                .update();
    }

    /** Adds that a password was refused, for whoever has the name. */
    void noteRefused(String name) {
        storage.strangers().noteRefused(name, clock.instant());
    }

    /**
     * One page of entries, the newest first; what was refused on one day (UTC) is one entry, with how often.
     *
     * @param page from 0
     * @return up to one entry more than a page has, if there is a further page
     */
    List<Entry> read(Viewer viewer, int page) {
        return storage.read(
                viewer,
                rows -> rows.sql("""
                        select max(at), what, max(detail), count(*) from door_event
                        where owner_id = :owner
                        group by what, case when what in ('REFUSED', 'NAME_UNKNOWN', 'PASSKEY_REFUSED')
                                            then date_trunc('day', at at time zone 'UTC')::text else id::text end
                        order by max(at) desc, max(id::text) limit :some offset :before""")
                        .param("some", PAGE + 1)
                        .param("before", (long) page * PAGE)
                        .query((row, number) -> new Entry(
                                row.getObject(1, OffsetDateTime.class).toInstant(),
                                DoorEvent.valueOf(row.getString(2)).words(),
                                row.getString(3),
                                row.getLong(4)))
                        .list());
    }

    /**
     * @param at when it happened, the last time if several times
     * @param detail the browser, the passkey's or the invitation's name; may be empty
     * @param times how often
     */
    record Entry(Instant at, String what, String detail, long times) {}
}
