package afterword.app.candidacy;

import afterword.app.planning.Rulebooks;
import afterword.app.storage.Storage;
import afterword.app.storage.Viewer;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
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
        return storage.read(
                viewer,
                rows -> rows.sql("select zone, rulebook from account where owner_id = :owner")
                        .query((row, number) -> new Chosen(row.getString(1), row.getString(2)))
                        .single());
    }

    /**
     * Chooses. Every plan is made anew when it is next wanted.
     *
     * @return what is wrong by the form's field; empty if it was chosen
     */
    Map<String, String> choose(Viewer viewer, String zone, String rulebook) {
        Map<String, String> problems = new LinkedHashMap<>();
        if (!ZoneId.getAvailableZoneIds().contains(zone)) {
            problems.put("zone", "That is no time zone. Expected one such as Europe/Berlin.");
        }
        if (!Rulebooks.NAMES.contains(rulebook)) {
            problems.put("rulebook", "There is no such rulebook. Expected one of the list.");
        }
        if (problems.isEmpty()) {
            storage.write(viewer, rows -> {
                rows.sql(
                                "update account set zone = :zone, rulebook = :rulebook, settings = '{}' where owner_id = :owner")
                        .param("zone", zone)
                        .param("rulebook", rulebook)
                        .update();
                return rows.sql("delete from plan where owner_id = :owner").update();
            });
        }
        return problems;
    }
}
