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

    /** Rules that forbid the same as another one, by rulebook and rule: both must go before anything shows. */
    static final Map<String, List<String>> COVERED = Map.of(
            "seven-rules U1", List.of("S2.11"),
            "seven-rules S2.11", List.of("U1"),
            "seven-rules U37", List.of("S2.13"),
            "seven-rules S2.13", List.of("U37"),
            "five-pointers S3.19", List.of("U9.calls"),
            "five-pointers U9.calls", List.of("S3.19"),
            "three-steps U9.calls", List.of("S1.16"));

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

    /** The first law that holds with the whole rulebook and notices the fault within so many histories, or null. */
    static @Nullable Law caughtBy(Rulebook whole, Fault fault, int histories) {
        Rulebook faulty = whole;
        for (String id : fault.without()) {
            faulty = faulty.without(id);
        }
        for (long seed = 1; seed <= histories; seed++) {
            Trial trial = new Trial(faulty);
            trial.history(seed);
            if (!trial.found().isEmpty()) {
                Trial healthy = new Trial(whole);
                healthy.history(seed);
                for (Trial.Found found : trial.found().values()) {
                    if (!healthy.found().containsKey(found.law().id())) {
                        return found.law();
                    }
                }
            }
        }
        return null;
    }
}
