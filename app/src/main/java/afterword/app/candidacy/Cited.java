package afterword.app.candidacy;

import afterword.app.present.Why;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The rules a page cites, each once: what opens beside a citation stands at the end of the page. */
public final class Cited {

    private final Map<String, Why> rules = new LinkedHashMap<>();

    /** Takes in the rules of some reasons. */
    public void add(Collection<Why> reasons) {
        reasons.forEach(why -> rules.putIfAbsent(why.anchor(), why));
    }

    /** In the order they were first cited. */
    public List<Why> rules() {
        return List.copyOf(rules.values());
    }
}
