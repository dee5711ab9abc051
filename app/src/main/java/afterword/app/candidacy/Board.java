package afterword.app.candidacy;

import afterword.app.storage.Rows;
import afterword.app.storage.Storage;
import afterword.app.storage.Viewer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** All applications as they stand: each that is not over, and those that are over page by page, the last ones first. */
@Component
final class Board {

    static final int CLOSED_AT_ONCE = 50;

    private static final RecordJson<BoardCard> CARD = new RecordJson<>(BoardCard.class);

    private final Storage storage;
    private final Plans plans;

    Board(Storage storage, Plans plans) {
        this.storage = storage;
        this.plans = plans;
    }

    static String kept(BoardCard card) {
        return CARD.write(card);
    }

    /**
     * What stands on it.
     *
     * @param live those that are not over, each column's most pressing first
     * @param closed one page of those that are over
     * @param closedInAll how many there are
     */
    record Shown(Map<Stage, List<BoardCard>> live, List<BoardCard> closed, int closedInAll) {

        boolean empty() {
            return closedInAll == 0 && live.values().stream().allMatch(List::isEmpty);
        }

        int open() {
            return live.values().stream().mapToInt(List::size).sum();
        }

        long late(LocalDate today) {
            return live.values().stream()
                    .flatMap(List::stream)
                    .filter(card -> card.overdue(today))
                    .count();
        }
    }

    /**
     * What stands on it at an instant; what time has overtaken is planned anew on the way.
     *
     * @param page of those that are over, from 1
     */
    Shown at(Viewer viewer, Instant now, int page) {
        return storage.read(
                        viewer,
                        rows -> plans.upToDate(rows, now) ? Optional.of(read(rows, page)) : Optional.<Shown>empty())
                .orElseGet(() -> storage.write(viewer, rows -> {
                    plans.renewOvertaken(rows, now);
                    return read(rows, page);
                }));
    }

    private static Shown read(Rows rows, int page) {
        List<BoardCard> open = rows.sql("""
                        select p.card from plan p
                        join candidacy c on c.owner_id = p.owner_id and c.id = p.candidacy_id
                        where p.owner_id = :owner and p.stage <> 'closed' order by c.begun_at, c.id""")
                .query((row, number) -> CARD.read(row.getString(1)))
                .list();
        Map<Stage, List<BoardCard>> live = new EnumMap<>(Stage.class);
        for (Stage stage : Stage.values()) {
            if (stage != Stage.CLOSED) {
                live.put(
                        stage,
                        open.stream()
                                .filter(card -> card.stage() == stage)
                                .sorted(Comparator.comparing(BoardCard::look))
                                .toList());
            }
        }
        int inAll = rows.sql("select count(*) from plan where owner_id = :owner and stage = 'closed'")
                .query(Integer.class)
                .single();
        List<BoardCard> closed = rows.sql("""
                        select card from plan where owner_id = :owner and stage = 'closed'
                        order by moved_at desc, candidacy_id limit :many offset :before""")
                .param("many", CLOSED_AT_ONCE)
                .param("before", (page - 1L) * CLOSED_AT_ONCE)
                .query((row, number) -> CARD.read(row.getString(1)))
                .list();
        return new Shown(live, closed, inAll);
    }
}
