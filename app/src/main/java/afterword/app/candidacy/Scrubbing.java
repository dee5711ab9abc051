package afterword.app.candidacy;

import afterword.engine.notation.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Takes somebody out of what is kept: their id becomes another one, and there is a gap where they said something, where
 * something was noted beside it, and where their name or address stands in other words.
 *
 * @param ids theirs until now, one for each spelling
 * @param fresh the one that stands in its place
 * @param words their name, titles and addresses
 */
record Scrubbing(List<String> ids, String fresh, List<String> words) {

    /** What people write in their own words. */
    private static final Set<String> SPOKEN =
            Set.of("says", "note", "reason", "what", "points", "rapport", "comments", "attachments", "needs", "shown");

    /** What describes somebody; the role alone says nothing of who it is. */
    private static final Set<String> DESCRIBED = Set.of(
            "name", "honorific", "title", "email", "phone", "post", "fax", "prefers", "zone", "holidays", "employer");

    private static final String GAP = "…";

    /** Whether a part speaks of them. */
    boolean concerns(Node node) {
        return switch (node) {
            case Node.Scalar scalar -> ids.contains(scalar.text());
            case Node.Listing listing -> listing.items().stream().anyMatch(this::concerns);
            case Node.Mapping mapping -> mapping.entries().stream().anyMatch(entry -> concerns(entry.value()));
        };
    }

    /** A fact, an application or an employer without them. */
    Node.Mapping of(Node.Mapping kept) {
        return (Node.Mapping) clean(kept, concerns(kept));
    }

    /** Words of the person's own, with a gap where the other was named. */
    String of(String text) {
        String cleaned = text;
        for (String word : words) {
            cleaned = cleaned.replace(word, GAP);
        }
        return cleaned;
    }

    private Node clean(Node node, boolean theirs) {
        return switch (node) {
            case Node.Scalar scalar -> new Node.Scalar(scalar.place(), clean(scalar.text()), scalar.quoted());
            case Node.Listing listing ->
                new Node.Listing(
                        listing.place(),
                        once(listing.items().stream()
                                .map(item -> clean(item, theirs))
                                .toList()));
            case Node.Mapping mapping -> {
                boolean describes = mapping.entries().stream()
                        .anyMatch(entry -> entry.key().text().equals("id") && concerns(entry.value()));
                List<Node.Entry> left = new ArrayList<>();
                for (Node.Entry entry : mapping.entries()) {
                    String key = entry.key().text();
                    if (theirs && SPOKEN.contains(key)) {
                        left.add(new Node.Entry(entry.key(), gap(entry.value())));
                    } else if (!describes || !DESCRIBED.contains(key)) {
                        left.add(new Node.Entry(entry.key(), clean(entry.value(), theirs)));
                    }
                }
                yield new Node.Mapping(mapping.place(), left);
            }
        };
    }

    /** Whoever stood in a list under two spellings stands there once. */
    private List<Node> once(List<Node> items) {
        List<Node> once = new ArrayList<>();
        boolean there = false;
        for (Node item : items) {
            boolean theirs = item instanceof Node.Scalar scalar && scalar.text().equals(fresh);
            if (!theirs || !there) {
                once.add(item);
            }
            there |= theirs;
        }
        return once;
    }

    private static Node gap(Node spoken) {
        return switch (spoken) {
            case Node.Scalar scalar -> new Node.Scalar(scalar.place(), GAP, true);
            case Node.Listing listing ->
                new Node.Listing(
                        listing.place(),
                        listing.items().stream().limit(1).map(Scrubbing::gap).toList());
            case Node.Mapping mapping ->
                new Node.Mapping(
                        mapping.place(),
                        mapping.entries().stream()
                                .map(entry -> new Node.Entry(entry.key(), gap(entry.value())))
                                .toList());
        };
    }

    private String clean(String text) {
        if (ids.contains(text)) {
            return fresh;
        }
        return of(text);
    }
}
