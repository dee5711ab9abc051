package afterword.engine.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import afterword.engine.fact.AgencyPolicy;
import afterword.engine.fact.CallPolicy;
import afterword.engine.fact.Certainty;
import afterword.engine.fact.Channel;
import afterword.engine.fact.Meaning;
import afterword.engine.fact.MediumSource;
import afterword.engine.fact.MessageKind;
import afterword.engine.fact.Mode;
import afterword.engine.fact.Outcome;
import afterword.engine.fact.Precision;
import afterword.engine.fact.Role;
import afterword.engine.fact.Spelling;
import afterword.engine.fact.StopDegree;
import afterword.engine.fact.TaskKind;
import afterword.engine.fact.Word;
import afterword.engine.notation.Node;
import afterword.engine.plan.Answer;
import afterword.engine.plan.End;
import afterword.engine.plan.Moved;
import afterword.engine.plan.Plan;
import afterword.engine.plan.Reason;
import afterword.engine.plan.State;
import afterword.engine.plan.Status;
import afterword.engine.plan.Step;
import afterword.engine.plan.Task;
import afterword.engine.plan.Verdict;
import afterword.engine.plan.Waiting;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CaseSchemaTest {

    private static final Map<String, Class<? extends Word>> LISTS = Map.ofEntries(
            Map.entry("role", Role.class),
            Map.entry("channel", Channel.class),
            Map.entry("medium-source", MediumSource.class),
            Map.entry("mode", Mode.class),
            Map.entry("message-kind", MessageKind.class),
            Map.entry("outcome", Outcome.class),
            Map.entry("meaning", Meaning.class),
            Map.entry("precision", Precision.class),
            Map.entry("certainty", Certainty.class),
            Map.entry("spelling", Spelling.class),
            Map.entry("stop-degree", StopDegree.class),
            Map.entry("task-kind", TaskKind.class),
            Map.entry("call-policy", CallPolicy.class),
            Map.entry("agency-policy", AgencyPolicy.class),
            Map.entry("state", State.class),
            Map.entry("status", Status.class),
            Map.entry("waiting", Waiting.class),
            Map.entry("verdict", Verdict.class));

    private final CaseSchema schema = new CaseSchema();

    @Test
    void everyExampleInTheRepositoryIsAValidCaseThatCanBeRead() throws IOException {
        List<Examples.Example> examples = Examples.all();

        for (Examples.Example example : examples) {
            assertThat(schema.complaints(example.node())).as(example.title()).isEmpty();
            assertThat(Cases.READER.read(example.node()).people())
                    .as(example.title())
                    .isNotNull();
        }
        assertThat(examples).hasSizeGreaterThanOrEqualTo(40);
    }

    @Test
    void everyClosedListIsTheListOfItsWords() {
        LISTS.forEach((name, list) -> assertThat(words(schema.part("$defs", name, "enum")))
                .as(name)
                .isEqualTo(
                        Arrays.stream(list.getEnumConstants()).map(Word::word).toList()));
    }

    @Test
    void everyClosedListOfTheSchemaIsCompared() {
        List<String> closed = ((Node.Mapping) schema.part("$defs"))
                .entries().stream()
                        .filter(entry -> ((Node.Mapping) entry.value())
                                .entries().stream()
                                        .anyMatch(each -> each.key().text().equals("enum")))
                        .map(entry -> entry.key().text())
                        .filter(name -> !name.equals("medium"))
                        .toList();

        assertThat(closed).containsExactlyInAnyOrderElementsOf(LISTS.keySet());
    }

    @Test
    void theMediaToPreferAreTheReaders() {
        assertThat(words(schema.part("$defs", "medium", "enum")))
                .isEqualTo(PeopleReader.MEDIA.stream().map(Channel::word).toList());
    }

    @Test
    void theEventsAreTheReaders() {
        assertThat(keys(schema.part("$defs", "event", "properties"))).isEqualTo(EventReader.EVENTS);
        assertThat(((Node.Listing) schema.part("$defs", "event", "oneOf")).items())
                .hasSize(EventReader.EVENTS.size());
    }

    @Test
    void theNotationExplainsEveryEventAndEveryWord() throws IOException {
        String explained = Files.readString(CaseSchema.REPOSITORY.resolve("docs/case-file.md"));

        assertThat(EventReader.EVENTS).allSatisfy(event -> assertThat(explained).contains("`" + event + ": {"));
        for (Class<? extends Word> list : LISTS.values()) {
            if (list.getPackage().equals(Word.class.getPackage())) {
                assertThat(list.getEnumConstants())
                        .allSatisfy(word -> assertThat(explained).contains("`" + word.word() + "`"));
            }
        }
    }

    @Test
    void theAnswersHaveTheFieldsOfTheirRecords() {
        assertThat(fields("plan")).isEqualTo(components(Plan.class));
        assertThat(fields("step")).isEqualTo(components(Step.class));
        assertThat(fields("task")).isEqualTo(components(Task.class));
        assertThat(keys(schema.part("$defs", "plan", "properties", "end", "properties")))
                .isEqualTo(components(End.class));
        assertThat(keys(schema.part("$defs", "reason", "properties", "moved", "items", "properties")))
                .isEqualTo(components(Moved.class));
        assertThat(fields("reason")).containsAll(components(Reason.class));
        assertThat(fields("withheld")).containsExactly("notBefore");
        assertThat(fields("may-answer")).first().isEqualTo("answer");
        assertThat(fields("may-answer").subList(1, 6))
                .isEqualTo(components(Answer.class).subList(1, 6));
    }

    private List<String> fields(String definition) {
        return keys(schema.part("$defs", definition, "properties"));
    }

    private static List<String> components(Class<? extends Record> record) {
        return Arrays.stream(record.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
    }

    private static List<String> words(Node listing) {
        return ((Node.Listing) listing)
                .items().stream().map(item -> ((Node.Scalar) item).text()).toList();
    }

    static List<String> keys(Node mapping) {
        return ((Node.Mapping) mapping)
                .entries().stream().map(entry -> entry.key().text()).toList();
    }
}
