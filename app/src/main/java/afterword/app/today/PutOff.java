package afterword.app.today;

import afterword.app.storage.Rows;
import afterword.app.storage.Storage;
import afterword.app.storage.Viewer;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What somebody would rather see later. It moves cards on Today and nothing else: no plan knows of it. */
@Component
final class PutOff {

    /** A step of an application, by their keys. */
    record What(String application, String step) {}

    private final Storage storage;

    PutOff(Storage storage) {
        this.storage = storage;
    }

    /** Everything put off to a time that has not come at {@code now}. */
    static Map<What, Instant> list(Rows rows, Instant now) {
        Map<What, Instant> all = new HashMap<>();
        rows.sql("select candidacy_id, step, until from put_off where owner_id = :owner and until > :now")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(row -> {
                    all.put(
                            new What(row.getString(1), row.getString(2)),
                            row.getObject(3, OffsetDateTime.class).toInstant());
                });
        return all;
    }

    void until(Viewer viewer, What what, Instant until) {
        storage.write(
                viewer,
                rows -> rows.sql("""
                        insert into put_off (owner_id, candidacy_id, step, until)
                        values (:owner, :application, :step, :until)
                        on conflict (owner_id, candidacy_id, step) do update set until = excluded.until""")
                        .param("application", what.application())
                        .param("step", what.step())
                        .param("until", until.atOffset(ZoneOffset.UTC))
                        .update());
    }

    void back(Viewer viewer, What what) {
        storage.write(
                viewer,
                rows -> rows.sql(
                                "delete from put_off where owner_id = :owner and candidacy_id = :application and step = :step")
                        .param("application", what.application())
                        .param("step", what.step())
                        .update());
    }
}
