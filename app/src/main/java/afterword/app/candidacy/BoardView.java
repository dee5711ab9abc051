package afterword.app.candidacy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The board as its page shows it.
 *
 * @param voice how many there are, in a sentence
 * @param earlier the page of closed ones before this, 0 if there is none
 * @param later the page after it, 0 if there is none
 */
public record BoardView(boolean empty, String voice, List<Column> columns, int page, int earlier, int later) {

    /** @param count how many there are, shown or not */
    public record Column(String name, String title, int count, List<Card> cards, String nothing) {

        /** Whether what stands there is over. */
        public boolean shut() {
            return name.equals(Stage.CLOSED.word());
        }
    }

    /** @param age how long it has stood so, empty if that is not known */
    public record Card(String id, String employer, String where, String next, String tint, String icon, String age) {}

    static BoardView of(Board.Shown shown, LocalDate today, int page) {
        List<Column> columns = new ArrayList<>();
        shown.live().forEach((stage, cards) -> columns.add(column(stage, cards.size(), cards, today)));
        columns.add(column(Stage.CLOSED, shown.closedInAll(), shown.closed(), today));
        boolean more = page * Board.CLOSED_AT_ONCE < shown.closedInAll();
        return new BoardView(shown.empty(), voice(shown, today), columns, page, page - 1, more ? page + 1 : 0);
    }

    private static Column column(Stage stage, int count, List<BoardCard> cards, LocalDate today) {
        return new Column(
                stage.word(),
                title(stage),
                count,
                cards.stream()
                        .map(card -> new Card(
                                card.id(),
                                card.employer(),
                                card.where(),
                                card.next(),
                                card.overdue(today) && card.look() != BoardCard.Look.HOLD ? "late" : card.tint(),
                                card.icon(),
                                card.age(today)))
                        .toList(),
                nothing(stage));
    }

    private static String title(Stage stage) {
        return stage.name().charAt(0) + stage.name().substring(1).toLowerCase(Locale.ROOT);
    }

    /** What an empty column says. */
    private static String nothing(Stage stage) {
        return switch (stage) {
            case APPLIED -> "Whatever you apply for next stands here until they answer.";
            case INTERVIEWING -> "When they invite you, write down the day, and the debrief afterwards.";
            case WAITING -> "After an interview it waits here, and you know until when.";
            case OFFER -> "When an offer comes, the day by which they want an answer stands here.";
            case CLOSED -> "What is over rests here.";
        };
    }

    private static String voice(Board.Shown shown, LocalDate today) {
        long late = shown.late(today);
        return shown.open() + " open, " + shown.closedInAll() + " closed."
                + (late == 0 ? "" : late == 1 ? " One named day is over." : " " + late + " named days are over.");
    }
}
