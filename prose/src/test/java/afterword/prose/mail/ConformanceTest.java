package afterword.prose.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Measured on mail-parser's suite: what its JSON says of each message, its offsets in the bytes left out. */
class ConformanceTest {
    /** Has a part in bare UTF-16, which other line ends would break. */
    private static final String UTF_16 = "thirdparty/005.eml";

    /**
     * Where we go by RFC 2046 and the suite does not: a boundary that is another one's beginning, or ends as one that
     * closes does, is the outer part's; and a file keeps its name even where its disposition lacks the first word.
     */
    private static final Set<String> BY_THE_STANDARD =
            Set.of("malformed/005.eml", "malformed/016.eml", "malformed/017.eml");

    @Test
    void subjectAddressesDateTextsAndAttachmentsAreAsTheSuiteSays() throws IOException {
        List<Path> all = Corpus.files("stalwart", ".eml");
        List<String> wrong = new ArrayList<>();
        for (Path file : all) {
            Path said = file.resolveSibling(file.getFileName().toString().replace(".eml", ".json"));
            Object expected = new Load(
                            LoadSettings.builder().setCodePointLimit(20_000_000).build())
                    .loadFromString(new String(Corpus.bytes(said), StandardCharsets.UTF_8));
            byte[] message = Corpus.bytes(file);
            compare(file, map(expected), withLineFeeds(message), true, wrong);
            if (!UTF_16.equals(name(file))) {
                compare(file, map(expected), withCarriageReturns(message), false, wrong);
            }
        }
        Set<String> differ =
                wrong.stream().map(line -> line.split(" ")[0]).collect(Collectors.toCollection(TreeSet::new));
        System.out.println("mail-parser: of " + all.size() + " messages, each with both line ends, "
                + (all.size() - differ.size()) + " as its JSON says; others: " + differ);
        assertThat(all).hasSize(41);
        assertThat(wrong).allMatch(line -> BY_THE_STANDARD.contains(line.split(" ")[0]));
    }

    private static void compare(Path file, Map<?, ?> expected, byte[] bytes, boolean sizes, List<String> wrong)
            throws IOException {
        Message message = new MessageReader().read(new ByteArrayInputStream(bytes));
        Bodies bodies =
                Bodies.of(MimeReader.read(new ByteArrayInputStream(bytes)).top());
        List<?> parts = list(expected.get("parts"));
        Map<?, ?> headers = headers(map(parts.getFirst()));
        String name = name(file);
        check(wrong, name + " subject", text(headers.get("subject")), message.subject());
        check(wrong, name + " from", addresses(headers.get("from")), addresses(message.from()));
        check(wrong, name + " to", addresses(headers.get("to")), addresses(message.to()));
        check(wrong, name + " date", date(headers.get("date")), String.valueOf(message.sent()));
        check(wrong, name + " id", text(headers.get("message_id")), message.id() == null ? "" : message.id());
        check(wrong, name + " plain", texts(expected, parts, "text_body"), texts(bodies.plain()));
        check(wrong, name + " html", texts(expected, parts, "html_body"), texts(bodies.html()));
        check(
                wrong,
                name + " attachments",
                attachments(expected, parts, sizes),
                attachments(bodies.attachments(), sizes));
    }

    private static String name(Path file) {
        return file.getName(file.getNameCount() - 2) + "/" + file.getFileName();
    }

    /** A letter that the suite could not read, U+FFFD, may be any. */
    private static void check(List<String> wrong, String what, String expected, String got) {
        String pattern = Pattern.quote(expected).replace("\uFFFD", "\\E.\\Q");
        if (!expected.equals(got)
                && !Pattern.compile(pattern, Pattern.DOTALL).matcher(got).matches()) {
            wrong.add(what + "\n  expected " + shown(expected) + "\n  got      " + shown(got));
        }
    }

    private static String shown(String text) {
        return text.replace("\n", "\\n").replace("\r", "\\r");
    }

    private static Map<?, ?> headers(Map<?, ?> part) {
        Map<Object, Object> headers = new HashMap<>();
        for (Object header : list(part.get("headers"))) {
            headers.putIfAbsent(map(header).get("name"), map(header).get("value"));
        }
        return headers;
    }

    private static String text(@Nullable Object value) {
        return value instanceof Map<?, ?> map && map.get("Text") != null
                ? map.get("Text").toString()
                : "";
    }

    private static String addresses(@Nullable Object value) {
        StringBuilder text = new StringBuilder();
        if (value instanceof Map<?, ?> map && map.get("Address") != null) {
            for (Object one : list(map(map.get("Address")).get("List"))) {
                Object name = map(one).get("name");
                text.append(name == null ? "" : name)
                        .append('<')
                        .append(map(one).get("address"))
                        .append(">\n");
            }
        }
        return text.toString();
    }

    private static String addresses(List<Address> all) {
        StringBuilder text = new StringBuilder();
        all.forEach(
                one -> text.append(one.name()).append('<').append(one.address()).append(">\n"));
        return text.toString();
    }

    private static String date(@Nullable Object value) {
        if (!(value instanceof Map<?, ?> map) || map.get("DateTime") == null) {
            return "null";
        }
        Map<?, ?> at = map(map.get("DateTime"));
        int sign = Boolean.TRUE.equals(at.get("tz_before_gmt")) ? -1 : 1;
        return OffsetDateTime.of(
                        number(at, "year"),
                        number(at, "month"),
                        number(at, "day"),
                        number(at, "hour"),
                        number(at, "minute"),
                        number(at, "second"),
                        0,
                        ZoneOffset.ofHoursMinutes(sign * number(at, "tz_hour"), sign * number(at, "tz_minute")))
                .toString();
    }

    private static int number(Map<?, ?> map, String name) {
        return (Integer) Objects.requireNonNull(map.get(name));
    }

    private static String texts(Map<?, ?> expected, List<?> parts, String which) {
        StringBuilder text = new StringBuilder();
        for (Object index : list(expected.get(which))) {
            Map<?, ?> body = map(map(parts.get((Integer) index)).get("body"));
            Object content = body.containsKey("Text") ? body.get("Text") : body.get("Html");
            if (content != null) {
                text.append('[').append(content).append("]\n");
            }
        }
        return text.toString().replace("\r\n", "\n");
    }

    private static String texts(List<Part.One> parts) {
        StringBuilder text = new StringBuilder();
        parts.forEach(part -> text.append('[').append(part.text).append("]\n"));
        return text.toString().replace("\r\n", "\n");
    }

    private static String attachments(Map<?, ?> expected, List<?> parts, boolean sizes) {
        StringBuilder text = new StringBuilder();
        for (Object index : list(expected.get("attachments"))) {
            Map<?, ?> part = map(parts.get((Integer) index));
            Map<?, ?> headers = headers(part);
            Map<?, ?> body = map(part.get("body"));
            Object bytes = body.containsKey("Binary") ? body.get("Binary") : body.get("InlineBinary");
            String size = sizes && bytes instanceof List<?> list ? String.valueOf(list.size()) : "-";
            text.append(parameter(
                            headers.get("content_disposition"),
                            "filename",
                            parameter(headers.get("content_type"), "name", "")))
                    .append(' ')
                    .append(type(headers.get("content_type")))
                    .append(' ')
                    .append(size)
                    .append('\n');
        }
        return text.toString();
    }

    private static String attachments(List<Part.One> parts, boolean sizes) {
        StringBuilder text = new StringBuilder();
        for (Part.One part : parts) {
            String type = part.header.getMimeType();
            boolean counted = sizes && !type.matches("(text|message|multipart)/.*");
            text.append(part.header.name())
                    .append(' ')
                    .append(type)
                    .append(' ')
                    .append(counted ? String.valueOf(part.size) : "-")
                    .append('\n');
        }
        return text.toString();
    }

    private static String type(@Nullable Object value) {
        Object type = value instanceof Map<?, ?> map ? map.get("ContentType") : null;
        return type == null
                ? "text/plain"
                : map(type).get("c_type") + "/" + map(type).get("c_subtype");
    }

    private static String parameter(@Nullable Object value, String name, String otherwise) {
        Object type = value instanceof Map<?, ?> map ? map.get("ContentType") : null;
        if (type != null && map(type).get("attributes") != null) {
            for (Object attribute : list(map(type).get("attributes"))) {
                if (name.equals(map(attribute).get("name"))) {
                    return String.valueOf(map(attribute).get("value"));
                }
            }
        }
        return otherwise;
    }

    private static byte[] withLineFeeds(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1)
                .replace("\r\n", "\n")
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] withCarriageReturns(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        return text.replace("\r\n", "\n").replace("\n", "\r\n").getBytes(StandardCharsets.ISO_8859_1);
    }

    private static Map<?, ?> map(@Nullable Object value) {
        return (Map<?, ?>) Objects.requireNonNull(value);
    }

    private static List<?> list(@Nullable Object value) {
        return (List<?>) Objects.requireNonNull(value);
    }
}
