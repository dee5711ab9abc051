package afterword.rulebooks.properties;

import afterword.engine.rule.Effect;
import afterword.engine.rule.Guard;
import afterword.engine.rule.Rule;
import afterword.engine.rule.Rulebook;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Takes a guard out of a rulebook and looks whether the laws notice. */
final class SeededFaults {

    /**
     * A rulebook that lacks something.
     *
     * @param without ids of the rules taken out; more than one where another rule covers for the first
     */
    record Fault(String rulebook, Class<? extends Guard> guard, List<String> without) {}

    /** Rules that forbid the same as another one, so that both must go before anything shows. */
    static final Map<String, List<String>> COVERED = Map.of();

    private SeededFaults() {}

    /** Every rule of a rulebook that forbids, once for each kind of guard it uses. */
    static List<Fault> of(Rulebook rulebook) {
        List<Fault> faults = new ArrayList<>();
        for (Rule rule : rulebook.rules()) {
            for (Effect effect : rule.then()) {
                if (effect instanceof Effect.Forbid forbid) {
                    List<String> without = new ArrayList<>();
                    without.add(rule.id());
                    without.addAll(COVERED.getOrDefault(rulebook.name() + " " + rule.id(), List.of()));
                    faults.add(new Fault(rulebook.name(), forbid.guard().getClass(), without));
                }
            }
        }
        return faults;
    }

    /** The first law that notices within so many histories, or null. */
    static @Nullable Law caughtBy(Rulebook whole, Fault fault, int histories) {
        Rulebook faulty = whole;
        for (String id : fault.without()) {
            faulty = faulty.without(id);
        }
        Trial trial = new Trial(faulty);
        for (long seed = 1; seed <= histories; seed++) {
            trial.history(seed);
            for (Trial.Found found : trial.found().values()) {
                return found.law();
            }
        }
        return null;
    }

    public static void main(String[] arguments) {
        for (String name : afterword.rulebooks.Books.NAMES) {
            Rulebook whole = afterword.rulebooks.Books.read(name);
            for (Fault fault : of(whole)) {
                System.out.println(fault + " caught by " + caughtBy(whole, fault, Integer.parseInt(arguments[0])));
            }
        }
    }
}
