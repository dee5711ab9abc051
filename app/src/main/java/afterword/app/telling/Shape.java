package afterword.app.telling;

import afterword.engine.fact.Word;
import afterword.engine.notation.BadInputException;
import afterword.engine.notation.Fields;
import afterword.engine.notation.Nearest;
import afterword.engine.notation.Node;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What kind of answer a question takes: how it is asked for, how it is read, and how an answer on record is shown again.
 * Whatever may not stand in a case file for reasons of its own, the reader of case files refuses; here is refused what
 * is no answer to the question at all.
 */
public sealed interface Shape {

    /** What the form draws, "text". */
    String look();

    /** The answer as a case file says it. */
    Node read(Entered entered);

    /** What the form shows for an answer on record. */
    default List<String> show(Node node, ZoneId office) {
        return texts(node);
    }

    /** What there is to choose from; nothing where one types. */
    default List<Option> options(Known known) {
        return List.of();
    }

    /** A line, or several. */
    record Text(boolean lines) implements Shape {

        @Override
        public String look() {
            return lines ? "lines" : "text";
        }

        @Override
        public Node read(Entered entered) {
            return entered.scalar();
        }
    }

    /** Several texts, one a line. */
    record Texts() implements Shape {

        @Override
        public String look() {
            return "lines";
        }

        @Override
        public Node read(Entered entered) {
            return entered.list(entered.text()
                    .lines()
                    .filter(line -> !line.isBlank())
                    .map(line -> entered.scalar(line.strip()))
                    .toList());
        }

        @Override
        public List<String> show(Node node, ZoneId office) {
            return List.of(String.join("\n", texts(node)));
        }
    }

    /** An address of electronic mail, a telephone number: what a telephone's keyboard should know about. */
    record Reach(String look) implements Shape {

        @Override
        public Node read(Entered entered) {
            return entered.scalar();
        }
    }

    /** A zone of the zone database. */
    record Zone() implements Shape {

        @Override
        public String look() {
            return "zone";
        }

        @Override
        public Node read(Entered entered) {
            if (!ZoneId.getAvailableZoneIds().contains(entered.text())) {
                throw entered.wrong(
                        "'" + entered.text() + "' is no time zone",
                        "one such as America/New_York",
                        Nearest.of(entered.text(), ZoneId.getAvailableZoneIds()));
            }
            return entered.scalar();
        }
    }

    /** A day. */
    record Day() implements Shape {

        @Override
        public String look() {
            return "day";
        }

        @Override
        public Node read(Entered entered) {
            Node.Scalar scalar = entered.scalar();
            Fields.dateOf(scalar);
            return scalar;
        }
    }

    /** A day and a time of day, the employer's. */
    record Moment() implements Shape {

        private static final String EXPECTED = "a day and a time such as 2026-06-02 10:00";
        private static final int FIRST_YEAR = 1900;
        private static final int LAST_YEAR = 2199;

        @Override
        public String look() {
            return "moment";
        }

        @Override
        public Node read(Entered entered) {
            LocalDateTime local;
            try {
                local = LocalDateTime.parse(entered.text().replace(' ', 'T'));
            } catch (DateTimeException e) {
                throw entered.wrong("'" + entered.text() + "' is no day and time", EXPECTED, null);
            }
            if (local.getYear() < FIRST_YEAR || local.getYear() > LAST_YEAR) {
                throw entered.wrong("the year " + local.getYear() + " is not of our time", EXPECTED, null);
            }
            OffsetDateTime moment = local.atZone(entered.known().office()).toOffsetDateTime();
            if (!moment.toLocalDateTime().equals(local)) {
                throw entered.wrong(
                        "there was no such time that day: the clocks went forward",
                        "a time the clocks showed",
                        moment.toLocalDateTime().toString().replace('T', ' '));
            }
            return entered.scalar(moment.toString());
        }

        @Override
        public List<String> show(Node node, ZoneId office) {
            return texts(node).stream()
                    .map(text -> OffsetDateTime.parse(text)
                            .atZoneSameInstant(office)
                            .toLocalDateTime()
                            .truncatedTo(ChronoUnit.MINUTES)
                            .toString())
                    .toList();
        }
    }

    /** A time of day. */
    record Hour() implements Shape {

        @Override
        public String look() {
            return "hour";
        }

        @Override
        public Node read(Entered entered) {
            Node.Scalar scalar = entered.scalar();
            Fields.timeOf(scalar);
            return scalar;
        }
    }

    /** A whole number. */
    record Count() implements Shape {

        @Override
        public String look() {
            return "count";
        }

        @Override
        public Node read(Entered entered) {
            try {
                return entered.bare(Integer.toString(Integer.parseInt(entered.text())));
            } catch (NumberFormatException e) {
                throw entered.wrong("'" + entered.text() + "' is no whole number", "a whole number such as 2", null);
            }
        }
    }

    /** Yes or no, or no answer. */
    record YesNo() implements Shape {

        private static final List<Option> OPTIONS = List.of(new Option("true", "Yes"), new Option("false", "No"));

        @Override
        public String look() {
            return "choice";
        }

        @Override
        public List<Option> options(Known known) {
            return OPTIONS;
        }

        @Override
        public Node read(Entered entered) {
            return entered.bare(chosen(entered, OPTIONS));
        }
    }

    /** One word of a closed list. */
    record OneOf(List<Option> words) implements Shape {

        /** @param says how one says each of them, without a capital */
        static <W extends Word> OneOf of(W[] all, Function<W, String> says) {
            return new OneOf(Arrays.stream(all)
                    .map(word -> {
                        String said = says.apply(word);
                        return new Option(word.word(), Character.toUpperCase(said.charAt(0)) + said.substring(1));
                    })
                    .toList());
        }

        @Override
        public String look() {
            return "choice";
        }

        @Override
        public List<Option> options(Known known) {
            return words;
        }

        @Override
        public Node read(Entered entered) {
            return entered.scalar(chosen(entered, words));
        }
    }

    /** Somebody known. */
    record Somebody() implements Shape {

        @Override
        public String look() {
            return "somebody";
        }

        @Override
        public List<Option> options(Known known) {
            return known.people();
        }

        @Override
        public Node read(Entered entered) {
            return entered.scalar(chosen(entered, entered.known().people()));
        }
    }

    /** Several people known, in the order they were chosen. */
    record People() implements Shape {

        @Override
        public String look() {
            return "people";
        }

        @Override
        public List<Option> options(Known known) {
            return known.people();
        }

        @Override
        public Node read(Entered entered) {
            return several(entered, entered.known().people());
        }
    }

    /** Something on record by its id: the interview that was moved. */
    record Named(String kind) implements Shape {

        @Override
        public String look() {
            return "choice";
        }

        @Override
        public List<Option> options(Known known) {
            return known.all(kind);
        }

        @Override
        public Node read(Entered entered) {
            return entered.scalar(chosen(entered, entered.known().all(kind)));
        }
    }

    /** Days with or without a name, one a line: "2026-07-02 company day". */
    record Closures() implements Shape {

        @Override
        public String look() {
            return "lines";
        }

        @Override
        public Node read(Entered entered) {
            Trees.Fields days = Trees.fields();
            List<Node> bare = new ArrayList<>();
            Set<String> seen = new HashSet<>();
            boolean named = false;
            for (String line :
                    entered.text().lines().filter(each -> !each.isBlank()).toList()) {
                String[] parts = line.strip().split("\\s+", 2);
                Node.Scalar day = entered.scalar(parts[0]);
                Fields.dateOf(day);
                if (!seen.add(parts[0])) {
                    throw entered.wrong("'" + parts[0] + "' stands here twice", "every day once", null);
                }
                bare.add(day);
                named |= parts.length > 1;
                days.put(parts[0], entered.scalar(parts.length > 1 ? parts[1] : "closed"));
            }
            return named ? days.made() : entered.list(bare);
        }

        @Override
        public List<String> show(Node node, ZoneId office) {
            if (!(node instanceof Node.Mapping mapping)) {
                return List.of(String.join("\n", texts(node)));
            }
            return List.of(mapping.entries().stream()
                    .map(entry -> entry.key().text() + " " + String.join("", texts(entry.value())))
                    .collect(Collectors.joining("\n")));
        }
    }

    /** Other applications. */
    record Others() implements Shape {

        @Override
        public String look() {
            return "several";
        }

        @Override
        public List<Option> options(Known known) {
            return known.all("application");
        }

        @Override
        public Node read(Entered entered) {
            return several(entered, entered.known().all("application"));
        }
    }

    private static String chosen(Entered entered, List<Option> options) {
        String text = entered.text();
        if (options.stream().noneMatch(option -> option.value().equals(text))) {
            throw unlisted(entered, text, options);
        }
        return text;
    }

    private static Node several(Entered entered, List<Option> options) {
        List<Node> items = new ArrayList<>();
        for (String text : new LinkedHashSet<>(entered.texts())) {
            if (options.stream().noneMatch(option -> option.value().equals(text))) {
                throw unlisted(entered, text, options);
            }
            items.add(entered.scalar(text));
        }
        return entered.list(items);
    }

    private static BadInputException unlisted(Entered entered, String text, List<Option> options) {
        String near = Nearest.of(text, options.stream().map(Option::value).toList());
        return entered.wrong(
                "'" + text + "' is not on the list",
                options.isEmpty()
                        ? "nothing, for there is nothing on record yet"
                        : "one of " + options.stream().map(Option::words).collect(Collectors.joining(", ")),
                options.stream()
                        .filter(option -> option.value().equals(near))
                        .map(Option::words)
                        .findFirst()
                        .orElse(null));
    }

    private static List<String> texts(Node node) {
        return switch (node) {
            case Node.Scalar scalar -> List.of(scalar.text());
            case Node.Listing listing ->
                listing.items().stream().flatMap(item -> texts(item).stream()).toList();
            case Node.Mapping mapping -> List.of();
        };
    }
}
