package afterword.engine.notation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Refuses a mapping that says the same thing twice. */
final class Keys {

    private static final int FEW = 16;

    private Keys() {}

    /** Whether two keys are equal; most are not, and most of those differ in length. Those that are, are mostly one. */
    @SuppressWarnings("ReferenceEquality")
    static boolean same(String one, String other) {
        return one == other || (one.length() == other.length() && one.equals(other));
    }

    static void refuseTwice(List<Node.Entry> entries) {
        if (entries.size() > FEW) {
            Set<String> seen = new HashSet<>();
            for (Node.Entry entry : entries) {
                if (!seen.add(entry.key().text())) {
                    throw twice(entry.key());
                }
            }
            return;
        }
        for (int i = 1; i < entries.size(); i++) {
            String key = entries.get(i).key().text();
            for (int j = 0; j < i; j++) {
                if (same(entries.get(j).key().text(), key)) {
                    throw twice(entries.get(i).key());
                }
            }
        }
    }

    private static BadInputException twice(Node.Scalar key) {
        return Fields.problem(key, "'" + key.text() + "' stands here twice", "every key once", null);
    }
}
