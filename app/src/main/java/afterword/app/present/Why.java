package afterword.app.present;

import afterword.engine.plan.Reason;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/**
 * A reason on a page: what the terminal and the JSON tell, and the rule's title to cite it by.
 *
 * @param title the rule's
 */
public record Why(Told told, String title) {

    /** Reasons in their order. */
    public static List<Why> of(List<Reason> reasons) {
        Stamps stamps = new Stamps();
        List<Why> all = new ArrayList<>(reasons.size());
        for (Reason reason : reasons) {
            all.add(new Why(Told.of(reason, stamps), reason.rule().title()));
        }
        return all;
    }

    /** Where on the page the rule is told in full. */
    public String anchor() {
        return "rule-" + told.rule().replaceAll("[^A-Za-z0-9]+", "-");
    }

    /** "Moved from Tue 7 to Wed 8 July: ...", as the terminal says it; empty if nothing moved. */
    public List<String> moves() {
        return told.moved().stream()
                .map(shift -> "Moved from "
                        + Days.shift(LocalDateTime.parse(shift.from()), LocalDateTime.parse(shift.to())) + ": "
                        + Days.spoken(shift.why()) + ".")
                .toList();
    }
}
