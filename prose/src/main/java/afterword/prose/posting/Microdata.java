package afterword.prose.posting;

import afterword.engine.notation.Node;
import afterword.engine.notation.Place;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The properties of an item in a page, as a tree of the same shape as its JSON-LD would be. */
final class Microdata {

    private static final Place NOWHERE = new Place("page", 1, 1);
    private static final int DEEPEST = 5;
    private static final int MOST = 200;

    private Microdata() {}

    static Node.Mapping read(Element item) {
        return read(item, 0);
    }

    private static Node.Mapping read(Element item, int depth) {
        List<Node.Entry> entries = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        List<Element> properties = item.select("[itemprop]");
        for (Element property : properties.subList(0, Math.min(MOST, properties.size()))) {
            String name = property.attr("itemprop");
            if (property == item || owner(property) != item || !seen.add(name)) {
                continue;
            }
            Node value = property.hasAttr("itemscope") && depth < DEEPEST
                    ? read(property, depth + 1)
                    : new Node.Scalar(NOWHERE, value(property), true);
            entries.add(new Node.Entry(new Node.Scalar(NOWHERE, name, true), value));
        }
        return new Node.Mapping(NOWHERE, entries);
    }

    private static @Nullable Element owner(Element property) {
        Element parent = property.parent();
        for (int up = 0; up < MOST && parent != null; up++) {
            if (parent.hasAttr("itemscope")) {
                return parent;
            }
            parent = parent.parent();
        }
        return null;
    }

    private static String value(Element property) {
        for (String attribute : List.of("content", "datetime")) {
            if (property.hasAttr(attribute)) {
                return property.attr(attribute);
            }
        }
        return VisibleText.of(property, MOST);
    }
}
