package afterword.app.telling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import afterword.calendars.WorldCalendars;
import afterword.engine.casefile.CaseReader;
import afterword.engine.fact.Event;
import afterword.engine.fact.Fact;
import afterword.engine.fact.Meaning;
import afterword.engine.notation.BadInputException;
import afterword.engine.notation.Fields;
import afterword.engine.notation.Node;
import afterword.engine.notation.Notation;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class KindsTest {

    private static final Instant NOW = Instant.parse("2026-06-12T13:00:00Z");
    private static final ZoneId OFFICE = ZoneId.of("America/New_York");
    private static final Known KNOWN = new Known(
            OFFICE,
            Map.of(
                    "person", List.of(new Option("hm", "Maya Chen"), new Option("hr", "Tom Okafor")),
                    "interview", List.of(new Option("talk", "The interview")),
                    "sent", List.of(new Option("thanks", "The thanks")),
                    "received stop", List.of(new Option("stop", "The stop")),
                    "offer-elsewhere", List.of(new Option("other", "The offer")),
                    "promised", List.of(new Option("word", "The promise")),
                    "application", List.of(new Option("second", "Halden")),
                    "employer", List.of(new Option("main", "Northwind"))));
    private static final String CASE = """
            candidate: {zone: America/New_York}
            employer: {name: Northwind, zone: America/New_York, holidays: US}
            people: [{id: hm, name: Maya Chen}, {id: hr, name: Tom Okafor}]
            facts:
              - {id: talk, at: 2026-06-02T10:00-04:00, interview: {until: 2026-06-02T11:00-04:00, with: [hm]}}
              - {id: thanks, at: 2026-06-02T12:00-04:00, sent: {kind: thank-you, to: hm, via: email}}
              - {id: stop, at: 2026-06-03T12:00-04:00, received: {from: hm, meaning: stop}}
              - {id: other, at: 2026-06-04T12:00-04:00, offer-elsewhere: {employer: Halden}}
              - {id: word, at: 2026-06-04T12:00-04:00, promised: {to: hm, what: a drawing}}
            also:
              - {id: second, employer: main, facts: []}
            """;

    @Test
    void everyEventAndEveryMeaningHasAForm() {
        Set<String> events = new TreeSet<>();
        Set<String> meanings = new TreeSet<>();
        for (Kind kind : Kinds.all()) {
            switch (read(kind).event()) {
                case Event.Received it -> {
                    events.add("Received");
                    meanings.add(it.meaning().name());
                }
                case Event it -> events.add(it.getClass().getSimpleName());
            }
        }
        Set<String> all = Arrays.stream(Event.class.getPermittedSubclasses())
                .map(Class::getSimpleName)
                .collect(Collectors.toCollection(TreeSet::new));
        all.removeAll(Set.of("Corrected", "Retracted"));

        assertThat(all).hasSizeGreaterThan(24);
        assertThat(events).isEqualTo(all);
        assertThat(meanings)
                .isEqualTo(
                        Arrays.stream(Meaning.values()).map(Enum::name).collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void everyFieldACaseFileKnowsCanBeAnswered() {
        Fields schema = Fields.of(Notation.read(Path.of("../docs/case.schema.json")), "the schema");
        Fields defs = schema.fields("$defs", "definitions");
        Set<String> known = new TreeSet<>();
        Set<String> asked = new TreeSet<>();
        Fields events = defs.fields("event", "events").fields("properties", "events");
        for (Node.Entry event : entries(defs.fields("event", "events").get("properties"))) {
            String key = event.key().text();
            Fields told = events.fields(key, "an event");
            if (told.has("$ref")) {
                told = defs.fields(told.text("$ref").replaceAll(".*/", ""), "an event");
            }
            if (!Set.of("corrected", "retracted").contains(key)) {
                paths(told, key, known);
            }
        }
        for (Kind kind : Kinds.all()) {
            kind.fixed().keySet().forEach(key -> asked.add(kind.event() + "." + key));
            kind.fields().forEach(field -> asked.add(kind.event() + "." + String.join(".", field.path())));
        }
        for (String part : List.of("posting", "agency", "employer", "person")) {
            Set<String> fields = new TreeSet<>();
            paths(defs.fields(part, part), part, fields);
            known.addAll(fields);
        }
        Descriptions.posting().forEach(field -> asked.add(String.join(".", field.path())));
        Descriptions.employer().forEach(field -> asked.add("employer." + String.join(".", field.path())));
        Descriptions.person().forEach(field -> asked.add("person." + String.join(".", field.path())));
        known.removeAll(Set.of("employer.id", "person.id", "person.same-as", "person-known.same-as"));
        asked.remove("internal");

        assertThat(known).hasSizeGreaterThan(70);
        assertThat(asked).isEqualTo(known);
    }

    @Test
    void whatIsAnsweredIsReadAndShownAgainAsItWas() {
        int answered = 0;
        for (Kind kind : Kinds.all()) {
            Answers answers = Samples.whole(kind.questions(), KNOWN);
            Node.Mapping fact = kind.fact(answers, KNOWN, NOW);

            assertThat(Kinds.of(fact)).as(kind.name()).contains(kind);
            assertThat(kind.show(fact, OFFICE).typed()).as(kind.name()).isEqualTo(answers.typed());
            assertThat(read(kind).at()).as(kind.name()).isEqualTo(Instant.parse("2026-06-09T13:00:00Z"));
            answered += answers.typed().size();
        }
        assertThat(answered).isGreaterThan(150);
    }

    @Test
    void whatCannotBeMeantIsRefusedAtItsFieldWithWhatWasExpected() {
        int refused = 0;
        for (Kind kind : Kinds.all()) {
            for (Field field : kind.questions()) {
                for (String wrong : Samples.wrong(field)) {
                    Answers answers = Samples.whole(kind.questions(), KNOWN).with(field.name(), List.of(wrong));
                    assertThatThrownBy(() -> kind.fact(answers, KNOWN, NOW))
                            .as("%s %s", kind.name(), field.name())
                            .isInstanceOfSatisfying(BadInputException.class, bad -> {
                                assertThat(bad.problems()).hasSize(1);
                                assertThat(bad.problems().getFirst().place().file())
                                        .isEqualTo(field.name());
                                assertThat(bad.problems().getFirst().expected()).isNotBlank();
                            });
                    refused++;
                }
            }
        }
        assertThat(refused).isGreaterThan(200);
    }

    @Test
    void whatHasToBeAnsweredIsMissedWhereItBelongs() {
        List<String> missed = new ArrayList<>();
        for (Kind kind : Kinds.all()) {
            for (Field field : kind.questions()) {
                if (field.needed()) {
                    Answers answers = Samples.whole(kind.questions(), KNOWN).with(field.name(), List.of(" "));
                    assertThatThrownBy(() -> kind.fact(answers, KNOWN, NOW))
                            .isInstanceOfSatisfying(
                                    BadInputException.class,
                                    bad -> assertThat(bad.problems()
                                                    .getFirst()
                                                    .place()
                                                    .file())
                                            .isEqualTo(field.name()));
                    missed.add(field.name());
                }
            }
        }
        assertThat(missed).hasSizeGreaterThan(40);
    }

    @Test
    void aKindIsFoundByWordsOneWouldTypeAndEveryKindByItsOwn() {
        assertThat(Kinds.meant("voicemail")).extracting(Kind::name).contains("call");
        assertThat(Kinds.meant("job offer")).extracting(Kind::name).contains("received-offer");
        assertThat(Kinds.meant("ooo")).extracting(Kind::name).containsExactly("received-auto-reply");
        assertThat(Kinds.meant("xyzzy")).isEmpty();
        for (Kind kind : Kinds.all()) {
            assertThat(Kinds.meant(kind.title())).contains(kind);
        }
        assertThat(Kinds.all()).extracting(Kind::name).doesNotHaveDuplicates();
    }

    @Test
    void everyFormHasFewQuestionsAtFirst() {
        for (Kind kind : Kinds.all()) {
            assertThat(kind.questions().stream().filter(field -> !field.rare()))
                    .as(kind.name())
                    .hasSizeLessThanOrEqualTo(9);
            assertThat(kind.questions()).as(kind.name()).extracting(Field::name).doesNotHaveDuplicates();
        }
    }

    private static Fact read(Kind kind) {
        Node.Mapping fact = kind.fact(Samples.whole(kind.questions(), KNOWN), KNOWN, NOW);
        Node.Mapping whole = (Node.Mapping) Notation.yaml("a test", CASE);
        List<Node.Entry> entries = new ArrayList<>();
        for (Node.Entry entry : whole.entries()) {
            if (entry.key().text().equals("facts") && entry.value() instanceof Node.Listing facts) {
                List<Node> all =
                        Stream.concat(facts.items().stream(), Stream.of(fact)).toList();
                entries.add(new Node.Entry(entry.key(), new Node.Listing(facts.place(), all)));
            } else {
                entries.add(entry);
            }
        }
        return new CaseReader(new WorldCalendars())
                .read(new Node.Mapping(whole.place(), entries))
                .application()
                .facts()
                .getLast();
    }

    /** Where values stand in a part of a case file: "received.request.to". */
    private static void paths(Fields part, String path, Set<String> paths) {
        if (!part.has("properties")) {
            return;
        }
        Fields properties = part.fields("properties", "properties");
        for (Node.Entry entry : entries(part.get("properties"))) {
            String inner = path + "." + entry.key().text();
            Fields property = properties.fields(entry.key().text(), "a property");
            if (property.has("properties")) {
                paths(property, inner, paths);
            } else {
                paths.add(inner);
            }
        }
    }

    private static List<Node.Entry> entries(Node node) {
        return ((Node.Mapping) node).entries();
    }
}
