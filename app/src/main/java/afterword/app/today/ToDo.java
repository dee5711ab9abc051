package afterword.app.today;

import afterword.app.candidacy.Glance;
import afterword.app.candidacy.PlanLine;
import java.util.ArrayList;
import java.util.List;

/**
 * Something the person does for themselves; what several applications ask for in the same words stands once.
 *
 * @param line as the first of them has it
 */
public record ToDo(PlanLine line, List<For> asked) {

    /** The application it is for. */
    public record For(String application, String employer) {}

    static List<ToDo> of(List<Glance> searches) {
        List<ToDo> all = new ArrayList<>();
        for (Glance glance : searches) {
            for (PlanLine line : glance.tasks()) {
                ToDo known = all.stream()
                        .filter(each -> each.line().what().equals(line.what())
                                && each.line().when().equals(line.when()))
                        .findFirst()
                        .orElse(null);
                if (known == null) {
                    known = new ToDo(line, new ArrayList<>());
                    all.add(known);
                }
                known.asked().add(new For(glance.id(), glance.employer().name()));
            }
        }
        return all;
    }
}
