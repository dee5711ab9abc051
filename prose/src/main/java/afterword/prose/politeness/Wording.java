package afterword.prose.politeness;

import java.util.ArrayList;
import java.util.List;

/**
 * Writes a phrase with choices out: {@code (could|would) you please?} is four phrases. A mark {@code ?} after a word or a
 * bracket makes it optional; {@code ^} is where a sentence begins.
 */
final class Wording {

    private final String[] parts;
    private int at;

    private Wording(String pattern) {
        parts = pattern.replace("(", " ( ")
                .replace(")?", " )? ")
                .replaceAll("\\)(?!\\?)", " ) ")
                .replace("|", " | ")
                .strip()
                .split("\\s+");
    }

    /**
     * Every phrase a pattern stands for, in words.
     *
     * @throws IllegalArgumentException if a bracket stands alone
     */
    static List<List<String>> of(String pattern) {
        Wording wording = new Wording(pattern);
        List<List<String>> all = wording.choices();
        if (wording.at < wording.parts.length) {
            throw new IllegalArgumentException("a bracket closes that was never opened");
        }
        return all;
    }

    private List<List<String>> choices() {
        List<List<String>> all = new ArrayList<>(row());
        while (at < parts.length && parts[at].equals("|")) {
            at++;
            all.addAll(row());
        }
        return all;
    }

    private List<List<String>> row() {
        List<List<String>> rows = List.of(List.of());
        while (at < parts.length && !parts[at].equals("|") && !parts[at].startsWith(")")) {
            String part = parts[at++];
            List<List<String>> then;
            boolean optional;
            if (part.equals("(")) {
                then = new ArrayList<>(choices());
                if (at == parts.length) {
                    throw new IllegalArgumentException("a bracket is never closed");
                }
                optional = parts[at++].equals(")?");
            } else {
                optional = part.length() > 1 && part.endsWith("?") && "?!".indexOf(part.charAt(0)) < 0;
                then = new ArrayList<>(List.of(List.of(optional ? part.substring(0, part.length() - 1) : part)));
            }
            if (optional) {
                then.add(List.of());
            }
            rows = joined(rows, then);
        }
        return rows;
    }

    private static List<List<String>> joined(List<List<String>> rows, List<List<String>> then) {
        List<List<String>> all = new ArrayList<>();
        for (List<String> row : rows) {
            for (List<String> more : then) {
                List<String> both = new ArrayList<>(row);
                both.addAll(more);
                all.add(both);
            }
        }
        return all;
    }
}
