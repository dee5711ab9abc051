package afterword.prose.posting;

import afterword.engine.notation.Node;
import afterword.engine.notation.Notation;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The adverts of resources/postings, what each says, and what was read. */
final class Adverts {

    /**
     * One field of one advert; absent is "".
     *
     * @param field "title", or for instructions their kind
     */
    record Reading(String file, String field, String expected, String found) {

        boolean right() {
            return expected.equals(found);
        }
    }

    private Adverts() {}

    static List<String> files() {
        return expectations().stream().map(one -> text(one, "file")).toList();
    }

    static String text(String file) {
        try (InputStream in = Adverts.class.getResourceAsStream("/postings/" + file)) {
            return new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every field that is expected or was found. */
    static List<Reading> readings() {
        List<Reading> all = new ArrayList<>();
        for (Node.Mapping one : expectations()) {
            String file = text(one, "file");
            Map<String, String> expected = new LinkedHashMap<>();
            for (Node.Entry entry : one.entries()) {
                if (entry.value() instanceof Node.Listing list) {
                    for (Node item : list.items()) {
                        String[] sides = ((Node.Scalar) item).text().split("=", 2);
                        expected.put(sides[0], sides.length > 1 ? sides[1] : "said");
                    }
                } else {
                    expected.put(entry.key().text(), ((Node.Scalar) entry.value()).text());
                }
            }
            expected.remove("file");
            Map<String, String> found = found(PostingReader.read(text(file)));
            Map<String, String> fields = new TreeMap<>(expected);
            fields.putAll(found);
            for (String field : fields.keySet()) {
                all.add(new Reading(file, field, expected.getOrDefault(field, ""), found.getOrDefault(field, "")));
            }
        }
        return all;
    }

    private static Map<String, String> found(Advert advert) {
        Map<String, String> found = new LinkedHashMap<>();
        put(found, "title", advert.title());
        put(found, "employer", advert.employer());
        put(found, "place", advert.place());
        put(found, "zone", advert.zone());
        put(found, "closes", advert.closes());
        if (advert.contact() != null) {
            Contact contact = advert.contact().value();
            put(found, "contact", contact.name());
            put(found, "mail", contact.mail());
            put(found, "phone", contact.phone());
        }
        if (advert.salary() != null) {
            found.put("salary", salary(advert.salary().value()));
        }
        for (Found<Instruction> instruction : advert.instructions()) {
            String detail = instruction.value().detail();
            found.merge(
                    instruction.value().kind().word(),
                    detail == null ? "said" : detail,
                    (one, other) -> one + "; " + other);
        }
        return found;
    }

    private static String salary(Salary salary) {
        String from = salary.from() == null ? "0" : plain(salary.from());
        String to = salary.to() == null ? "" : plain(salary.to());
        String per = salary.per() == null
                ? ""
                : " "
                        + (salary.per() == Salary.Per.TWO_WEEKS
                                ? "biweek"
                                : salary.per().name().toLowerCase(Locale.ROOT));
        return (salary.currency() == null ? "?" : salary.currency()) + " " + (from.equals(to) ? from : from + "-" + to)
                + per;
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    private static void put(Map<String, String> found, String field, @Nullable Object value) {
        Object plain = value instanceof Found<?> one ? one.value() : value;
        if (plain != null) {
            found.put(field, plain.toString());
        }
    }

    private static List<Node.Mapping> expectations() {
        Node.Listing all = (Node.Listing) Notation.yaml("adverts.yaml", text("adverts.yaml"));
        return all.items().stream().map(Node.Mapping.class::cast).toList();
    }

    private static String text(Node.Mapping fields, String key) {
        for (Node.Entry entry : fields.entries()) {
            if (entry.key().text().equals(key)) {
                return ((Node.Scalar) entry.value()).text();
            }
        }
        throw new IllegalArgumentException(key);
    }
}
