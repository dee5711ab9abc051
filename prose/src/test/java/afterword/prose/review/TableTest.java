package afterword.prose.review;

import static org.assertj.core.api.Assertions.assertThat;

import afterword.engine.fact.MessageKind;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The table of rules 5.0, written out a second time, row by row. */
class TableTest {

    private static final List<String> ROWS = List.of(
            "THANK_YOU | L1 L3 L4 L5 L6 L9 L10 L11 L12 L13 L14 L15 L17 L25 | L2 L16 L27",
            "FOLLOW_UP | L1 L3 L4 L5 L6 L7 L8 L10 L15 L17 L24 | L2 L9 L11 L12 L13 L16 L18 L23 L27",
            "SECOND_CALL | L1 L3 L4 L5 L6 L7 L8 L10 L12 L15 L17 L24 | L2 L9 L11 L13 L16 L18 L23 L27",
            "CLOSING_QUESTION | L1 L3 L4 L5 L6 L10 L15 L19 L24 | L8",
            "OFFER_NOTICE | L1 L3 L4 L5 L6 L7 L10 L15 L22 | L12 L16",
            "AFTER_A_NO | L1 L4 L11 L20 L21 |",
            "NETWORK | L1 L6 L10 L20 L26 |",
            "APPLICATION | L1 L3 L4 L5 L6 L7 L10 L25 | L12 L16",
            "ANY_OTHER | L1 L4 L6 L10 | L25");

    @Test
    void everyRowStandsAsTheRulesHaveIt() {
        int checks = 0;
        for (String row : ROWS) {
            String[] cells = row.split("\\|", -1);
            Table table = Table.valueOf(cells[0].strip());
            assertThat(table.mandatory()).as(row).containsExactlyInAnyOrderElementsOf(ids(cells[1]));
            assertThat(table.further()).as(row).containsExactlyInAnyOrderElementsOf(ids(cells[2]));
            checks += table.mandatory().size() + table.further().size();
        }
        assertThat(ROWS).hasSameSizeAs(Table.values());
        assertThat(checks).isEqualTo(103);
    }

    @Test
    void everyKindOfMessageHasARowAndEveryRowAKind() {
        Map<MessageKind, Table> rows = new EnumMap<>(MessageKind.class);
        Set<Table> used = new HashSet<>();
        for (MessageKind kind : MessageKind.values()) {
            rows.put(kind, Table.of(kind, false));
            used.add(Table.of(kind, false));
            used.add(Table.of(kind, true));
        }
        assertThat(rows).hasSize(16);
        assertThat(used).containsExactlyInAnyOrder(Table.values());
        assertThat(rows.get(MessageKind.FEEDBACK_REQUEST)).isEqualTo(Table.AFTER_A_NO);
        assertThat(rows.get(MessageKind.REFERRAL_REQUEST)).isEqualTo(Table.NETWORK);
        assertThat(rows.get(MessageKind.EMPLOYER_REQUESTED)).isEqualTo(Table.ANY_OTHER);
    }

    @Test
    void factsAreLookedAtInEveryRowAndBitternessAfterEveryNo() {
        for (Table row : Table.values()) {
            assertThat(List.of("L9", "L10", "L25")).allMatch(check -> row.has(check, false));
            assertThat(row.has("L20", true)).isTrue();
        }
        assertThat(Table.FOLLOW_UP.has("L20", false)).isFalse();
        assertThat(Table.FOLLOW_UP.has("L22", false)).isTrue();
        assertThat(Table.ANY_OTHER.has("L22", false)).isFalse();
    }

    @Test
    void thanksAreReadForThreatsAndGifts() {
        assertThat(List.of("L7", "L23")).allMatch(check -> Table.THANK_YOU.has(check, false));
        assertThat(List.of("L7", "L23")).noneMatch(check -> Table.NETWORK.has(check, false));
    }

    private static List<String> ids(String cell) {
        return Arrays.stream(cell.strip().split(" "))
                .filter(id -> !id.isEmpty())
                .toList();
    }
}
