package afterword.app;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is answered to whom, written as a table: a method, a path, and an answer for each who asks. */
final class DoorTable {

    private DoorTable() {}

    /** The answers by method and path, in the order of the table. */
    static Map<String, List<String>> of(String table) {
        Map<String, List<String>> rows = new LinkedHashMap<>();
        table.lines()
                .map(line -> line.trim().split("\\s+"))
                .forEach(row -> rows.put(row[0] + " " + row[1], List.of(row).subList(2, row.length)));
        return rows;
    }
}
