package afterword.engine.notation;

import afterword.engine.fact.Word;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads a mapping field by field. A field without a value counts as absent. Every reading method throws
 * {@link BadInputException} for a value of the wrong shape, and those that do not find or have an "otherwise" throw it
 * for a missing field.
 */
public final class Fields {

    private static final String AN_INSTANT = "an instant with its offset, such as 2026-06-02T10:00-04:00";
    private static final String A_DATE = "a date such as 2026-06-02";
    private static final String A_TIME = "a time of day such as 17:00";
    private static final String A_ZONE = "a zone such as America/New_York";

    private final Node.Mapping mapping;
    private final String what;
    private final Node.Entry[] entries;
    private final boolean[] read;

    /** A bit for each key's hash: whoever asks for a field that is not there mostly learns it from this. */
    private final long hashes;

    private String[] asked = new String[16];
    private int askedCount;

    private Fields(Node.Mapping mapping, String what) {
        this.mapping = mapping;
        this.what = what;
        // Of the right length from the start: the JDK would have to find out the kind of a longer array.
        this.entries =
                mapping.entries().toArray(new Node.Entry[mapping.entries().size()]);
        this.read = new boolean[entries.length];
        long bits = 0;
        for (Node.Entry entry : entries) {
            bits |= 1L << entry.key().text().hashCode();
        }
        this.hashes = bits;
    }

    /**
     * The fields of a node.
     *
     * @param what it is, with an article: "an interview"
     * @throws BadInputException if it has no fields
     */
    public static Fields of(Node node, String what) {
        if (node instanceof Node.Mapping mapping) {
            return new Fields(mapping, what);
        }
        throw problem(
                node, shown(node) + " stands where " + what + " belongs", "fields, in braces or indented below", null);
    }

    /** Where the mapping begins. */
    public Place place() {
        return mapping.place();
    }

    /** Whether the field is there and has a value. */
    public boolean has(String key) {
        return find(key) != null;
    }

    /** The value of a field, null if it is absent. */
    public @Nullable Node find(String key) {
        if (askedCount == asked.length) {
            asked = Arrays.copyOf(asked, askedCount * 2);
        }
        asked[askedCount++] = key;
        if ((hashes & 1L << key.hashCode()) == 0) {
            return null;
        }
        for (int i = 0; i < entries.length; i++) {
            if (Keys.same(entries[i].key().text(), key)) {
                read[i] = true;
                Node value = entries[i].value();
                return value instanceof Node.Scalar scalar && scalar.isNothing() ? null : value;
            }
        }
        return null;
    }

    /** The value of a field. */
    public Node get(String key) {
        return get(key, "a value for '" + key + "'");
    }

    /** The value of a field, and what to say is expected if it is missing. */
    public Node get(String key, String expected) {
        Node value = find(key);
        if (value == null) {
            throw missing(key, expected);
        }
        return value;
    }

    /** Text, a number or a truth value, as it was written. */
    public String text(String key) {
        return scalar(get(key, "text"), "text").text();
    }

    /** Like {@link #text}, null if absent. */
    public @Nullable String findText(String key) {
        Node.Scalar scalar = findScalar(key, "text");
        return scalar == null ? null : scalar.text();
    }

    /** true or false, unquoted. */
    public boolean flag(String key, boolean otherwise) {
        Node.Scalar scalar = findScalar(key, "true or false");
        if (scalar == null) {
            return otherwise;
        }
        if (!scalar.quoted() && scalar.text().equals("true")) {
            return true;
        }
        if (!scalar.quoted() && scalar.text().equals("false")) {
            return false;
        }
        String maybe = switch (scalar.text()) {
            case "yes", "Yes", "YES", "on", "y", "True", "TRUE", "true" -> "true";
            case "no", "No", "NO", "off", "n", "False", "FALSE", "false" -> "false";
            default -> null;
        };
        throw problem(scalar, shown(scalar) + " is neither true nor false", "true or false, without quotes", maybe);
    }

    /** A whole number, unquoted. */
    public int number(String key, int otherwise) {
        Node.Scalar scalar = findScalar(key, "a whole number");
        if (scalar == null) {
            return otherwise;
        }
        try {
            if (!scalar.quoted()) {
                return Integer.parseInt(scalar.text());
            }
        } catch (NumberFormatException e) {
            throw problem(scalar, shown(scalar) + " is no whole number", "a whole number", null);
        }
        throw problem(scalar, shown(scalar) + " is text", "a whole number, without quotes", null);
    }

    /** An instant, written with its offset. */
    public Instant instant(String key) {
        return instant(key, null);
    }

    /** Like {@link #instant(String)}; the zone is that of the offset to suggest where one is missing. */
    public Instant instant(String key, @Nullable ZoneId zone) {
        return instant(scalar(get(key, AN_INSTANT), AN_INSTANT), zone);
    }

    /** Like {@link #instant(String)}, null if absent. */
    public @Nullable Instant findInstant(String key) {
        return findInstant(key, null);
    }

    /** Like {@link #instant(String, ZoneId)}, null if absent. */
    public @Nullable Instant findInstant(String key, @Nullable ZoneId zone) {
        Node.Scalar scalar = findScalar(key, AN_INSTANT);
        return scalar == null ? null : instant(scalar, zone);
    }

    private static Instant instant(Node.Scalar scalar, @Nullable ZoneId zone) {
        Instant instant = Moments.instant(scalar.text());
        if (instant == null) {
            throw Slips.instant(scalar, AN_INSTANT, zone);
        }
        return instant;
    }

    /** A date. */
    public LocalDate date(String key) {
        return dateOf(get(key, A_DATE));
    }

    /** Like {@link #date}, null if absent. */
    public @Nullable LocalDate findDate(String key) {
        Node value = find(key);
        return value == null ? null : dateOf(value);
    }

    /** The date a node is, where dates stand in a list or name a field. */
    public static LocalDate dateOf(Node node) {
        Node.Scalar scalar = scalar(node, A_DATE);
        LocalDate date = Moments.date(scalar.text());
        if (date == null) {
            throw Slips.date(scalar, A_DATE);
        }
        return date;
    }

    /** A time of day, null if absent. */
    public @Nullable LocalTime findTime(String key) {
        Node.Scalar scalar = findScalar(key, A_TIME);
        return scalar == null ? null : timeOf(scalar);
    }

    /** The time of day a node is, where times stand in a list. */
    public static LocalTime timeOf(Node node) {
        Node.Scalar scalar = scalar(node, A_TIME);
        LocalTime time = Moments.time(scalar.text());
        if (time == null) {
            throw problem(scalar, shown(scalar) + " is no time of day", A_TIME, null);
        }
        return time;
    }

    /** A zone by its name in the zone database. */
    public ZoneId zone(String key) {
        return zone(scalar(get(key, A_ZONE), A_ZONE));
    }

    /** Like {@link #zone}, null if absent. */
    public @Nullable ZoneId findZone(String key) {
        Node.Scalar scalar = findScalar(key, A_ZONE);
        return scalar == null ? null : zone(scalar);
    }

    private static ZoneId zone(Node.Scalar scalar) {
        ZoneId zone = Moments.zone(scalar.text());
        if (zone == null) {
            throw problem(
                    scalar, shown(scalar) + " is no known zone", A_ZONE, Nearest.of(scalar.text(), Moments.zones()));
        }
        return zone;
    }

    /** A word of a closed list. */
    public <W extends Enum<W> & Word> W word(String key, Class<W> list) {
        String expected = "a word";
        Node value = find(key);
        if (value == null) {
            throw missing(key, oneOf(Words.of(list).keySet()));
        }
        return word(scalar(value, expected), list);
    }

    /** Like {@link #word(String, Class)}, with the word an absent field stands for. */
    public <W extends Enum<W> & Word> W word(String key, Class<W> list, W otherwise) {
        Node.Scalar scalar = findScalar(key, "a word");
        return scalar == null ? otherwise : word(scalar, list);
    }

    private static <W extends Enum<W> & Word> W word(Node.Scalar scalar, Class<W> list) {
        Word word = Words.of(list).get(scalar.text());
        if (word == null) {
            Set<String> words = Words.of(list).keySet();
            throw problem(scalar, shown(scalar) + " is not known here", oneOf(words), Nearest.of(scalar.text(), words));
        }
        return list.cast(word);
    }

    /** The items of a list; none if absent, one if a single value stands there. */
    public List<Node> list(String key) {
        return switch (find(key)) {
            case null -> List.of();
            case Node.Listing listing -> listing.items();
            case Node.Scalar scalar -> List.of(scalar);
            case Node.Mapping other -> throw problem(other, "'" + key + "' is no list", "a list: [...]", null);
        };
    }

    /** A list of single values; none if absent. */
    public List<String> texts(String key) {
        List<Node> items = list(key);
        if (items.isEmpty()) {
            return List.of();
        }
        List<String> texts = new ArrayList<>(items.size());
        for (Node item : items) {
            texts.add(scalar(item, "text").text());
        }
        return List.copyOf(texts);
    }

    /** Fields inside a field. */
    public Fields fields(String key, String what) {
        return of(get(key, what), what);
    }

    /** Like {@link #fields}, null if absent. */
    public @Nullable Fields findFields(String key, String what) {
        Node value = find(key);
        return value == null ? null : of(value, what);
    }

    /**
     * Says that everything there is to read was asked for.
     *
     * @throws BadInputException with a problem for each field that was not
     */
    public void noOthers() {
        for (boolean each : read) {
            if (!each) {
                throw others();
            }
        }
    }

    private BadInputException others() {
        List<String> known = Arrays.stream(asked, 0, askedCount).distinct().toList();
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < read.length; i++) {
            if (!read[i]) {
                Node.Scalar key = entries[i].key();
                String message = "'" + key.text() + "' is no field of " + what;
                problems.addAll(problem(key, message, oneOf(known), Nearest.of(key.text(), known))
                        .problems());
            }
        }
        return new BadInputException(problems);
    }

    private BadInputException missing(String key, String expected) {
        String meant = null;
        for (int i = 0; i < read.length && meant == null; i++) {
            String other = entries[i].key().text();
            if (!read[i] && Nearest.of(other, List.of(key)) != null) {
                meant = key + " instead of " + other;
            }
        }
        return new BadInputException(
                new Problem(place(), null, what + " lacks '" + key + "'", "'" + key + "': " + expected, meant));
    }

    private Node.@Nullable Scalar findScalar(String key, String expected) {
        Node value = find(key);
        return value == null ? null : scalar(value, expected);
    }

    private static Node.Scalar scalar(Node node, String expected) {
        if (node instanceof Node.Scalar scalar) {
            return scalar;
        }
        throw problem(node, shown(node) + " stands where a single value belongs", expected, null);
    }

    private static String shown(Node node) {
        return switch (node) {
            case Node.Scalar scalar -> "'" + scalar.text() + "'";
            case Node.Listing listing -> "a list";
            case Node.Mapping mapping -> "a group of fields";
        };
    }

    private static String oneOf(Collection<String> words) {
        return words.isEmpty() ? "no field at all" : (words.size() == 1 ? "" : "one of ") + String.join(", ", words);
    }

    /**
     * A problem with a node.
     *
     * @param message what is wrong, without a full stop
     * @param expected what could have stood there
     * @param maybe what may have been meant, null without a guess
     */
    public static BadInputException problem(Node node, String message, String expected, @Nullable String maybe) {
        String value = node instanceof Node.Scalar scalar ? scalar.text() : null;
        return new BadInputException(new Problem(node.place(), value, message, expected, maybe));
    }
}
