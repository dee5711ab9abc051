package afterword.app.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An address as its country writes it, which is how it was written down: its lines stay as they are, in their order. One that
 * was written on a single line is divided at its commas, but not where a comma belongs to a line: before a house number
 * ("Rua Augusta, 1500"), before a suite,
 * and before a state with its code ("Austin, TX 78701").
 */
final class PostalAddress {

    private static final Pattern HOUSE_NUMBER = Pattern.compile("\\d{1,4}[A-Za-z]?([-/]\\d{1,2}[A-Za-z]?)?");

    private static final Pattern STATE = Pattern.compile("[A-Z]{2,3}(\\.?\\s+[A-Z0-9][A-Z0-9 -]{2,9})?");

    /** Ends of addresses that only look like states. */
    private static final Pattern COUNTRY = Pattern.compile("USA|UK|UAE|GB|DE|FR|IE|NL");

    private static final Pattern UNIT = Pattern.compile("(?i)(apt|apartment|suite|ste|unit|floor|fl|room|#)\\b.*");

    private PostalAddress() {}

    /**
     * Its lines, none of them empty.
     *
     * @param written lines ended by {@code \n}, or a single one; null for none
     */
    static List<String> lines(@Nullable String written) {
        if (written == null) {
            return List.of();
        }
        List<String> lines = written.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        return lines.size() == 1 ? divided(lines.getFirst()) : lines;
    }

    private static List<String> divided(String line) {
        List<String> lines = new ArrayList<>();
        for (String each : line.split(",")) {
            String part = each.strip();
            if (part.isEmpty()) {
                continue;
            }
            boolean stays = HOUSE_NUMBER.matcher(part).matches()
                    || UNIT.matcher(part).matches()
                    || (STATE.matcher(part).matches() && !COUNTRY.matcher(part).matches());
            if (stays && !lines.isEmpty()) {
                lines.add(lines.removeLast() + ", " + part);
            } else {
                lines.add(part);
            }
        }
        return lines;
    }
}
