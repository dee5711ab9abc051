package afterword.rulebooks.properties;

import static org.assertj.core.api.Assertions.assertThat;

import afterword.engine.rule.Guard;
import afterword.rulebooks.Books;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A guard that is taken out is missed: some law breaks that holds with it. */
@Tag("property")
class SeededFaultsTest {

    private static final int HISTORIES = 2_500;

    @Test
    void everyRuleThatForbidsIsMissedWhenItIsGone() {
        Map<String, String> caught = new LinkedHashMap<>();
        Set<String> missed = new LinkedHashSet<>();
        Set<Class<?>> kinds = new LinkedHashSet<>();
        for (String name : Books.NAMES.reversed()) {
            for (SeededFaults.Fault fault : SeededFaults.of(Books.read(name))) {
                String rule = fault.without().getFirst();
                // In these histories nobody is away; AwayTest misses that one.
                if (caught.containsKey(rule) || fault.guard() == Guard.Away.class) {
                    continue;
                }
                Law law = SeededFaults.caughtBy(Books.read(name), fault, HISTORIES);
                if (law == null) {
                    missed.add(rule);
                } else {
                    caught.put(rule, name + ": " + law);
                    kinds.add(fault.guard());
                }
            }
        }
        missed.removeAll(caught.keySet());
        caught.forEach((rule, by) -> System.out.println("without " + rule + ", " + by));
        kinds.add(Guard.Away.class);
        assertThat(kinds).containsExactlyInAnyOrder(Guard.class.getPermittedSubclasses());
        assertThat(caught).hasSizeGreaterThan(20);
        assertThat(missed)
                .as("rules that forbid, and whose loss no law notices")
                .isEmpty();
    }
}
