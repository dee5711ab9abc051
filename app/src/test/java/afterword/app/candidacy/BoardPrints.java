package afterword.app.candidacy;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The board of some searches, for tests that print pages. */
public final class BoardPrints {

    private BoardPrints() {}

    /** @param closedInAll how many are over, be they among these or not */
    public static BoardView of(List<Glance> glances, LocalDate today, int closedInAll, int page) {
        Map<Stage, List<BoardCard>> live = new EnumMap<>(Stage.class);
        for (Stage stage : List.of(Stage.APPLIED, Stage.INTERVIEWING, Stage.WAITING, Stage.OFFER)) {
            live.put(stage, standing(glances, stage));
        }
        List<BoardCard> closed = standing(glances, Stage.CLOSED);
        return BoardView.of(new Board.Shown(live, closed, Math.max(closedInAll, closed.size())), today, page);
    }

    private static List<BoardCard> standing(List<Glance> glances, Stage stage) {
        return glances.stream()
                .map(Glance::card)
                .filter(card -> card.stage() == stage)
                .toList();
    }
}
