package afterword.app.candidacy;

import afterword.app.storage.Rows;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which of those on record were said to be one person, and which to be two.
 *
 * @param under each spelling that was said to mean another: that other one
 * @param two pairs of ids
 */
public record Spellings(Map<String, String> under, Set<Set<String>> two) {

    public static Spellings of(Rows rows) {
        Map<String, String> under = new LinkedHashMap<>();
        Set<Set<String>> two = new HashSet<>();
        rows.sql("select person_id, other_id, same from same_as where owner_id = :owner order by said_at, person_id")
                .query(row -> {
                    if (row.getBoolean(3)) {
                        under.put(row.getString(1), row.getString(2));
                    } else {
                        two.add(Set.of(row.getString(1), row.getString(2)));
                    }
                });
        return new Spellings(under, two);
    }

    /** The id somebody goes by, whichever of their spellings is named. */
    public String right(String id) {
        String at = id;
        while (under.containsKey(at)) {
            at = under.get(at);
        }
        return at;
    }

    /** The ids of all spellings of a person, the right one first, then as they were said to be. */
    public List<String> all(String id) {
        String right = right(id);
        List<String> all = new ArrayList<>(List.of(right));
        under.keySet().stream().filter(each -> right(each).equals(right)).forEach(all::add);
        return all;
    }

    /** Whether two were said to be two people, under any of their spellings. */
    public boolean apart(String one, String other) {
        return !two.isEmpty()
                && all(one).stream()
                        .anyMatch(mine -> all(other).stream()
                                .anyMatch(theirs -> !mine.equals(theirs) && two.contains(Set.of(mine, theirs))));
    }
}
