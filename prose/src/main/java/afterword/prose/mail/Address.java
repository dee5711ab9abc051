package afterword.prose.mail;

import java.util.ArrayList;
import java.util.List;

/**
 * Somebody a message names.
 *
 * @param name as written, encoded words read; empty when there is none
 * @param address such as maya@example.com, as written; empty for a group that names nobody
 */
public record Address(String name, String address) {
    private static final int MOST = 200;

    /**
     * The addresses of a header such as From or To, read as they come: names in quotes or without, comments, groups,
     * letters outside ASCII. At most 200.
     *
     * @param header the header's value on one line, encoded words not yet read
     */
    static List<Address> listOf(String header) {
        List<Address> all = new ArrayList<>();
        StringBuilder name = new StringBuilder();
        StringBuilder comment = new StringBuilder();
        StringBuilder angle = new StringBuilder();
        boolean quoted = false;
        boolean inAngle = false;
        int depth = 0;
        for (int i = 0; i <= header.length() && all.size() < MOST; i++) {
            char c = i < header.length() ? header.charAt(i) : ',';
            boolean end = i == header.length();
            StringBuilder here = depth > 0 ? comment : inAngle ? angle : name;
            if (end) {
                add(all, name, comment, angle);
            } else if (c == '\\' && (quoted || depth > 0) && i + 1 < header.length()) {
                here.append(header.charAt(++i));
            } else if (c == '"' && depth == 0) {
                quoted = !quoted;
            } else if (quoted) {
                here.append(c);
            } else if (c == '(') {
                depth++;
            } else if (c == ')' && depth > 0) {
                depth--;
            } else if (depth > 0) {
                comment.append(c);
            } else if (c == '<') {
                inAngle = true;
                angle.setLength(0);
            } else if (c == '>') {
                inAngle = false;
            } else if (c == ':' && !inAngle) {
                name.setLength(0);
            } else if ((c == ',' || c == ';') && !inAngle) {
                add(all, name, comment, angle);
            } else {
                here.append(c);
            }
        }
        return List.copyOf(all);
    }

    private static void add(List<Address> all, StringBuilder name, StringBuilder comment, StringBuilder angle) {
        String before = name.toString().strip();
        String address = angle.toString().strip();
        if (address.isEmpty() && before.indexOf('@') > 0 && before.indexOf(' ') < 0) {
            address = before;
            before = comment.toString().strip();
        }
        if (!before.isEmpty() || !address.isEmpty()) {
            all.add(new Address(EncodedWords.read(before), address));
        }
        name.setLength(0);
        comment.setLength(0);
        angle.setLength(0);
    }
}
