package afterword.app.telling;

import java.util.List;

/**
 * One question of a form.
 *
 * @param name what the form calls it: "request-to"
 * @param label the question, as a person reads it
 * @param help what to enter, or what it is good for; empty if the label says all
 * @param needed whether it has to be answered
 * @param rare whether it may stay folded away until it is wanted
 * @param path where the answer stands in a case file, from outside in
 */
public record Field(
        String name, String label, String help, Shape shape, boolean needed, boolean rare, List<String> path) {

    /** A question about the field of a case file at a path of one or two keys. */
    public static Field of(String label, Shape shape, String... path) {
        return new Field(String.join("-", path), label, "", shape, false, false, List.of(path));
    }

    /** The same, and it has to be answered. */
    public Field must() {
        return new Field(name, label, help, shape, true, rare, path);
    }

    /** The same, and it may be left empty. */
    public Field may() {
        return new Field(name, label, help, shape, false, rare, path);
    }

    /** The same with a word of help. */
    public Field help(String words) {
        return new Field(name, label, words, shape, needed, rare, path);
    }

    /** The same, folded away until it is wanted. */
    public Field seldom() {
        return new Field(name, label, help, shape, needed, true, path);
    }

    /** The same under another name. */
    public Field named(String other) {
        return new Field(other, label, help, shape, needed, rare, path);
    }

    /** The same in a row of its own: "name-hm". */
    public Field within(String row) {
        return new Field(name + "-" + row, label, help, shape, needed, rare, path);
    }
}
