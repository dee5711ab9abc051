package afterword.app.search;

import afterword.engine.notation.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What a part of a case file says, without its moments and numbers: to be shown where words were found in it. */
final class Sayings {

    private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d\\d-\\d\\d.*|[+-]?[0-9.]+|true|false");
    private static final Pattern ONE_WORD = Pattern.compile("[a-z]+(-[a-z0-9]+)+");

    private final Map<String, String> people;

    /** @param people names by id */
    Sayings(Map<String, String> people) {
        this.people = people;
    }

    /** What these say, one by one. */
    List<String> of(List<? extends Node> parts) {
        List<String> all = new ArrayList<>();
        parts.forEach(part -> gather(part, all));
        return all;
    }

    private void gather(Node node, List<String> all) {
        switch (node) {
            case Node.Scalar scalar -> {
                String text = scalar.text();
                if (!MOMENT.matcher(text).matches()) {
                    String name = people.get(text);
                    all.add(name != null ? name : ONE_WORD.matcher(text).matches() ? text.replace('-', ' ') : text);
                }
            }
            case Node.Listing listing -> listing.items().forEach(item -> gather(item, all));
            case Node.Mapping mapping -> mapping.entries().forEach(entry -> gather(entry.value(), all));
        }
    }
}
