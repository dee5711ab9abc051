package afterword.app.telling;

import afterword.engine.notation.Fields;
import afterword.engine.notation.Node;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A kind of fact as a person knows it; one event of a case file may be several of them. It alone says what is asked, what
 * is read from the answers, and what is shown again when a fact is to be set right.
 *
 * @param name in addresses
 * @param title a sentence one would say
 * @param help what it covers
 * @param also further words somebody might look for
 * @param event the key a case file knows it by
 * @param fixed what its fields say in any case: that a reply is an offer
 * @param at when it happened
 * @param fields what else is asked
 */
public record Kind(
        String name,
        Group group,
        String title,
        String help,
        String also,
        String event,
        Map<String, String> fixed,
        Field at,
        List<Field> fields) {

    private static final Field NOTE =
            Field.of("A note for yourself", new Shape.Text(true), "note").seldom();

    /** Every question, in the order of the form. */
    public List<Field> questions() {
        Stream<Field> asked = at.needed()
                ? Stream.concat(Stream.of(at), fields.stream())
                : Stream.concat(fields.stream().filter(field -> !field.rare()), Stream.of(at));
        Stream<Field> rest = at.needed() ? Stream.empty() : fields.stream().filter(Field::rare);
        return Stream.concat(Stream.concat(asked, rest), Stream.of(NOTE)).toList();
    }

    /**
     * The same with its questions in a row of their own, for a page that tells several facts.
     *
     * @param shared the fields that are asked once for all of them
     */
    public Kind within(String row, Set<String> shared) {
        return new Kind(
                name,
                group,
                title,
                help,
                also,
                event,
                fixed,
                shared.contains(at.name()) ? at : at.within(row),
                fields.stream()
                        .map(field -> shared.contains(field.name()) ? field : field.within(row))
                        .toList());
    }

    /**
     * The fact as a case file tells it, without its id and without when it was recorded.
     *
     * @param now when it happened if nobody says
     * @throws afterword.engine.notation.BadInputException with every problem, its place being the field's name
     */
    public Node.Mapping fact(Answers answers, Known known, Instant now) {
        Node.Mapping all = new Form(questions()).read(answers, known);
        Trees.Fields told = Trees.fields();
        fixed.forEach((key, value) -> told.put(key, Trees.text(value)));
        Node at = Trees.text(now.atZone(known.office()).toOffsetDateTime().toString());
        Node note = null;
        for (Node.Entry entry : all.entries()) {
            switch (entry.key().text()) {
                case "at" -> at = entry.value();
                case "note" -> note = entry.value();
                default -> told.put(entry.key().text(), entry.value());
            }
        }
        return Trees.fields()
                .put("at", at)
                .put(event, told.made())
                .put("note", note)
                .made();
    }

    /** What the form shows for a fact of this kind. */
    public Answers show(Node.Mapping fact, ZoneId office) {
        Map<String, List<String>> typed = new LinkedHashMap<>();
        if (Fields.of(fact, "a fact").find(event) instanceof Node.Mapping told) {
            typed.putAll(new Form(fields).show(told, office).typed());
        }
        typed.putAll(new Form(List.of(at, NOTE)).show(fact, office).typed());
        return new Answers(typed);
    }

    /** Whether a fact is of this kind. */
    boolean covers(Node.Mapping fact) {
        Node told = Fields.of(fact, "a fact").find(event);
        if (told == null) {
            return fact.entries().stream().anyMatch(entry -> entry.key().text().equals(event));
        }
        if (!(told instanceof Node.Mapping mapping)) {
            return fixed.isEmpty();
        }
        List<String> differing = new ArrayList<>();
        fixed.forEach((key, value) -> {
            boolean same = Fields.of(mapping, "an event").find(key) instanceof Node.Scalar scalar
                    && scalar.text().equals(value);
            if (!same) {
                differing.add(key);
            }
        });
        return differing.isEmpty();
    }

    /** Whether somebody who types these words may mean this kind. */
    boolean means(String words) {
        String all = (title + " " + help + " " + also + " " + group.words()).toLowerCase(java.util.Locale.ROOT);
        return Stream.of(words.toLowerCase(java.util.Locale.ROOT).split("\\s+")).allMatch(all::contains);
    }
}
