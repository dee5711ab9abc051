package afterword.app.candidacy;

import afterword.app.storage.Rows;
import afterword.app.storage.Storage;
import afterword.app.storage.Viewer;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a person chose once for all applications. */
@Component
public final class Choices {

    /**
     * @param zone where the person is at home, null until told
     * @param rulebook whose rules are followed
     */
    public record Chosen(@Nullable String zone, String rulebook) {

        /** Where days are counted. */
        public ZoneId home() {
            return ZoneId.of(zone == null ? "UTC" : zone);
        }
    }

    private final Storage storage;

    Choices(Storage storage) {
        this.storage = storage;
    }

    /** What is chosen now. */
    public Chosen get(Viewer viewer) {
        return storage.read(viewer, this::get);
    }

    /** What is chosen, within a transaction that reads more. */
    public Chosen get(Rows rows) {
        return rows.sql("select zone, rulebook from account where owner_id = :owner")
                .query((row, number) -> new Chosen(row.getString(1), row.getString(2)))
                .single();
    }
}
