package afterword.prose.name;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Compares two persons' forenames: they agree if those of the one are found, in order, among those of the other, and the
 * first ones meet. A leading initial may be missing where a name follows it that is spelt out ("H. Manuel", "Manuel").
 */
final class Forenames {

    private final List<String> one;
    private final List<String> other;
    private final Set<String> nicknames;

    Forenames(PersonName one, PersonName other) {
        List<String> some = Likeness.words(String.join(" ", one.forenames()));
        List<String> others = Likeness.words(String.join(" ", other.forenames()));
        this.one = merged(some, others);
        this.other = merged(others, some);
        this.nicknames = called(one.nickname(), other.nickname());
    }

    /** "Jin Li" becomes "Jinli" where the other is written so. */
    private static List<String> merged(List<String> names, List<String> others) {
        List<String> merged = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            String next = i + 1 < names.size() ? names.get(i) + names.get(i + 1) : "";
            if (next.length() > 2 && others.contains(next)) {
                merged.add(next);
                i++;
            } else {
                merged.add(names.get(i));
            }
        }
        return merged;
    }

    void compare(Set<Difference> differences) {
        if (one.isEmpty() || other.isEmpty()) {
            if (!one.equals(other)) {
                differences.add(Difference.ONE_NAME);
            }
            return;
        }
        if (String.join("", one).equals(String.join("", other)) && (one.size() == 1 || other.size() == 1)) {
            if (!one.equals(other)) {
                differences.add(Difference.PUNCTUATION);
            }
            return;
        }
        Set<Difference> best = better(embedded(one, other), embedded(other, one));
        if (best != null) {
            differences.addAll(best);
        } else if (Spelled.slip(one.getFirst(), other.getFirst()) && restAgrees()) {
            differences.add(Difference.TYPO);
        } else {
            differences.add(Difference.OTHER_FORENAME);
        }
    }

    private boolean restAgrees() {
        return one.size() == 1
                || other.size() == 1
                || one.subList(1, one.size()).equals(other.subList(1, other.size()));
    }

    private static @Nullable Set<Difference> better(@Nullable Set<Difference> some, @Nullable Set<Difference> others) {
        if (some == null || others == null) {
            return some == null ? others : some;
        }
        return others.size() < some.size() ? others : some;
    }

    /** The differences if all of the few are found among the many, else null. */
    private @Nullable Set<Difference> embedded(List<String> few, List<String> many) {
        if (few.size() > many.size()) {
            return null;
        }
        Set<Difference> differences = EnumSet.noneOf(Difference.class);
        int at = 0;
        for (int i = 0; i < few.size(); i++) {
            Difference met = null;
            boolean agrees = false;
            while (at < many.size() && !agrees) {
                boolean skipped = at > 0 && i == 0;
                if (skipped && !mayMiss(many, at)) {
                    return null;
                }
                String left = few.get(i);
                String right = many.get(at);
                at++;
                if (left.equals(right)) {
                    agrees = true;
                } else if (left.length() == 1 || right.length() == 1) {
                    agrees = left.charAt(0) == right.charAt(0);
                    met = agrees ? Difference.INITIALS : null;
                } else if (shortened(left, right, few, many)) {
                    agrees = true;
                    met = Difference.NICKNAME;
                }
            }
            if (!agrees) {
                return null;
            }
            if (met != null) {
                differences.add(met);
            }
        }
        if (few.size() < many.size()) {
            differences.add(Difference.MIDDLE_NAMES);
        }
        return differences;
    }

    /** Whether all before this one are initials, and one spelt out stands among them. */
    private static boolean mayMiss(List<String> many, int at) {
        return many.subList(0, at).stream().allMatch(name -> name.length() == 1)
                && many.stream().anyMatch(name -> name.length() > 1);
    }

    /** A nickname; or the beginning of the other, if nothing is missing where it is cut short ("Jin Yi" is not "Jinli"). */
    private boolean shortened(String left, String right, List<String> few, List<String> many) {
        if (Nicknames.alike(left, right) || nicknames.contains(left) || nicknames.contains(right)) {
            return true;
        }
        return (left.length() > 2 && right.startsWith(left))
                || (right.length() > 2 && left.startsWith(right) && few.size() == many.size());
    }

    private static Set<String> called(@Nullable String one, @Nullable String other) {
        List<String> all = new ArrayList<>();
        if (one != null) {
            all.addAll(Likeness.words(one));
        }
        if (other != null) {
            all.addAll(Likeness.words(other));
        }
        return Set.copyOf(all);
    }
}
