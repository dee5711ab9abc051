package afterword.app.present;

import afterword.engine.plan.Plan;
import afterword.engine.plan.Reason;
import afterword.engine.plan.Withheld;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whom to leave in peace: what a plan withholds from one person until one instant is told once, with every reason. */
public final class Peace {

    private Peace() {}

    /** One for each person and instant, in the plan's order. */
    public static List<Withheld> of(Plan plan) {
        Map<String, Withheld> all = new LinkedHashMap<>();
        for (Withheld held : plan.withheld()) {
            all.merge(held.step().to() + " " + held.notBefore(), held, Peace::both);
        }
        return List.copyOf(all.values());
    }

    private static Withheld both(Withheld one, Withheld other) {
        Set<Reason> because = new LinkedHashSet<>(one.because());
        because.addAll(other.because());
        return new Withheld(one.step(), one.notBefore(), new ArrayList<>(because));
    }
}
