package afterword.prose.posting;

import afterword.engine.notation.BadInputException;
import afterword.engine.notation.Node;
import afterword.engine.notation.Notation;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * The schema.org JobPosting a page carries, as JSON-LD or microdata. It is somebody else's data: what is too large, too
 * deep or no JSON is passed over, and every field may have any shape.
 */
final class PageData {

    /** Characters of JSON-LD that are read. */
    private static final int LONGEST = 500_000;

    private static final int MOST_SCRIPTS = 20;
    private static final int MOST_NODES = 20_000;
    private static final int LONGEST_VALUE = 300;

    private final Node.Mapping posting;

    private PageData(Node.Mapping posting) {
        this.posting = posting;
    }

    /** The page's first job posting, or null. */
    static @Nullable PageData of(Document page) {
        int read = 0;
        List<Element> scripts = page.select("script[type~=(?i)^\\s{0,9}application/ld\\+json]");
        for (Element script : scripts.subList(0, Math.min(MOST_SCRIPTS, scripts.size()))) {
            String json = script.data();
            read += json.length();
            if (read > LONGEST) {
                return null;
            }
            Node.Mapping posting = parsed(json);
            if (posting != null) {
                return new PageData(posting);
            }
        }
        Element item = page.selectFirst("[itemtype~=(?i)schema\\.org/JobPosting]");
        return item == null ? null : new PageData(Microdata.read(item));
    }

    private static Node.@Nullable Mapping parsed(String json) {
        // Line breaks within strings are no JSON, and common.
        byte[] utf8 = json.replaceAll("\\p{Cntrl}", " ").strip().getBytes(StandardCharsets.UTF_8);
        try {
            return jobPosting(Notation.jsonUnplaced("page", 1, utf8, 0, utf8.length));
        } catch (BadInputException e) {
            return null;
        }
    }

    /** The first job posting in a tree, from the outside in. */
    private static Node.@Nullable Mapping jobPosting(Node root) {
        Deque<Node> open = new ArrayDeque<>(List.of(root));
        for (int seen = 0; seen < MOST_NODES && !open.isEmpty(); seen++) {
            Node next = open.removeFirst();
            if (next instanceof Node.Listing listing) {
                open.addAll(listing.items());
            } else if (next instanceof Node.Mapping mapping) {
                Node type = child(mapping, "@type");
                if (type != null && texts(type).stream().anyMatch(PageData::isJobPosting)) {
                    return mapping;
                }
                mapping.entries().forEach(entry -> open.add(entry.value()));
            }
        }
        return null;
    }

    private static boolean isJobPosting(String type) {
        return type.equals("JobPosting") || type.endsWith("schema.org/JobPosting");
    }

    /** The plain text of the first field found under these paths ("address.addressLocality"), or null. */
    @Nullable
    String text(String... paths) {
        for (String path : paths) {
            Node at = posting;
            for (String key : path.split("\\.")) {
                at = at == null ? null : child(at, key);
            }
            if (at != null) {
                for (String text : texts(at)) {
                    String clean = clean(text);
                    if (!clean.isEmpty()) {
                        return clean;
                    }
                }
            }
        }
        return null;
    }

    /** The description's own text, or null; it is often HTML in a string. */
    @Nullable
    String description() {
        Node description = child(posting, "description");
        return description instanceof Node.Scalar scalar && !scalar.isNothing() ? scalar.text() : null;
    }

    private static String clean(String text) {
        String plain = Parser.unescapeEntities(text.length() > 2 * LONGEST_VALUE ? "" : text, false)
                .replaceAll("<[^>]{0,200}>", " ")
                .replaceAll("[\\s\\u00a0]+", " ")
                .strip();
        return plain.length() > LONGEST_VALUE ? "" : plain;
    }

    /** A field of an object, or of the first in a list. */
    private static @Nullable Node child(Node node, String key) {
        return switch (node) {
            case Node.Mapping mapping -> {
                for (Node.Entry entry : mapping.entries()) {
                    if (entry.key().text().equals(key)) {
                        yield entry.value();
                    }
                }
                yield null;
            }
            case Node.Listing listing ->
                listing.items().isEmpty() ? null : child(listing.items().getFirst(), key);
            default -> null;
        };
    }

    /** A value, the values of a list, or the name of an object. */
    private static List<String> texts(Node node) {
        return switch (node) {
            case Node.Scalar scalar -> scalar.isNothing() ? List.of() : List.of(scalar.text());
            case Node.Listing listing -> {
                List<String> all = new ArrayList<>();
                for (Node item :
                        listing.items().subList(0, Math.min(50, listing.items().size()))) {
                    if (item instanceof Node.Scalar scalar && !scalar.isNothing()) {
                        all.add(scalar.text());
                    } else if (item instanceof Node.Mapping && all.isEmpty()) {
                        all.addAll(texts(item));
                    }
                }
                yield all;
            }
            case Node.Mapping mapping -> {
                Node name = child(mapping, "name");
                yield name instanceof Node.Scalar scalar && !scalar.isNothing() ? List.of(scalar.text()) : List.of();
            }
        };
    }

    /** Whether a field says so in capitals or not. */
    boolean says(String field, String word) {
        String text = text(field);
        return text != null && text.toLowerCase(Locale.ROOT).contains(word);
    }
}
