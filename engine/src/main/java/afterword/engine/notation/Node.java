package afterword.engine.notation;

import java.util.List;

/** A part of a file, with its place: a single value, a list, or fields with values. */
public sealed interface Node permits Node.Scalar, Node.Listing, Node.Mapping {

    /** Where the part begins. */
    Place place();

    /**
     * A single value as it was written: dates, times and numbers are still text.
     *
     * @param text the value without its quotes; "null" for nothing at all
     * @param quoted whether it stood in quotes, as every string does in JSON
     */
    record Scalar(Place place, String text, boolean quoted) implements Node {

        /** Whether nothing was written here: a null, or in YAML a key without a value. */
        public boolean isNothing() {
            return !quoted && text.equals("null");
        }
    }

    /** A list of parts. */
    record Listing(Place place, List<Node> items) implements Node {}

    /** Fields with values, in the order of the file; no key occurs twice. */
    record Mapping(Place place, List<Entry> entries) implements Node {}

    /** One field and its value. */
    record Entry(Scalar key, Node value) {}
}
