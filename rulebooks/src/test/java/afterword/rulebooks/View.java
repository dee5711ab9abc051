package afterword.rulebooks;

import afterword.engine.fact.Channel;
import afterword.engine.fact.MessageKind;
import afterword.engine.fact.TaskKind;
import afterword.engine.notation.Fields;
import afterword.engine.notation.Node;
import afterword.engine.plan.State;
import afterword.engine.plan.Step;
import afterword.engine.plan.Waiting;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One look at the plan of one rulebook, and what a scenario says is to be seen; whatever is null or empty it leaves open.
 *
 * @param with fields of the case that are different in this view
 * @param facts recorded besides those of the case
 * @param play whether carrying out each step in time must leave the others as they are
 * @param steps expected steps; of each kind named here the plan has these and no others
 * @param further kinds of which there may be others
 * @param absent steps there must not be
 * @param only kinds besides which there must be no step, null if there may be
 * @param undated kinds whose steps must have no date
 * @param debatable codes of the readings all of it rests on
 * @param others the same view under other readings, by code
 */
record View(
        Instant at,
        String title,
        Node.Mapping with,
        List<Node> facts,
        boolean play,
        @Nullable State state,
        @Nullable LocalDate since,
        @Nullable Waiting waiting,
        List<ExpectedStep> steps,
        Set<MessageKind> further,
        List<Pattern> absent,
        @Nullable Set<MessageKind> only,
        Set<MessageKind> undated,
        @Nullable Ending end,
        List<Duty> tasks,
        List<ExpectedAnswer> may,
        List<String> debatable,
        Map<String, List<View>> others) {

    /** Steps of a sort, whatever is null being of any. */
    record Pattern(
            @Nullable MessageKind kind,
            @Nullable String to,
            @Nullable Channel via) {

        boolean fits(Step step) {
            return (kind == null || kind == step.kind())
                    && (to == null || to.equals(step.to()))
                    && (via == null || via == step.via());
        }
    }

    /**
     * The day of letting go.
     *
     * @param on null for never
     * @param tasks what is to be done from that day on
     */
    record Ending(@Nullable LocalDate on, Set<TaskKind> tasks) {}

    /**
     * Something for the person to do.
     *
     * @param due the candidate's date, null if the scenario does not say
     */
    record Duty(TaskKind task, @Nullable LocalDate due) {}

    static View read(Node node) {
        Fields view = Fields.of(node, "a view");
        Instant at = view.instant("at");
        String title = view.findText("title");
        List<String> debatable = view.texts("debatable");
        View read = new View(
                at,
                title == null ? "" : title,
                view.has("with") ? (Node.Mapping) view.get("with") : new Node.Mapping(node.place(), List.of()),
                view.list("facts"),
                view.flag("play", false),
                view.has("state") ? view.word("state", State.class) : null,
                view.findDate("since"),
                view.has("waiting") ? view.word("waiting", Waiting.class) : null,
                view.list("steps").stream().map(ExpectedStep::read).toList(),
                Reading.words(view, "further", MessageKind.class),
                view.list("absent").stream().map(View::pattern).toList(),
                view.has("only") ? Reading.words(view, "only", MessageKind.class) : null,
                Reading.words(view, "undated", MessageKind.class),
                ending(view.findFields("end", "an end")),
                view.list("tasks").stream().map(View::duty).toList(),
                view.list("may").stream()
                        .map(question -> ExpectedAnswer.read(question, at))
                        .toList(),
                debatable,
                Reading.others(view, (Node.Mapping) node, debatable, View::read));
        view.noOthers();
        return read;
    }

    private static Pattern pattern(Node node) {
        if (node instanceof Node.Scalar) {
            return new Pattern(Reading.word(node, MessageKind.class), null, null);
        }
        Fields fields = Fields.of(node, "a sort of steps");
        Pattern pattern = new Pattern(
                fields.has("kind") ? fields.word("kind", MessageKind.class) : null,
                fields.findText("to"),
                fields.has("via") ? fields.word("via", Channel.class) : null);
        fields.texts("debatable");
        fields.noOthers();
        return pattern;
    }

    private static @Nullable Ending ending(@Nullable Fields end) {
        if (end == null) {
            return null;
        }
        LocalDate on = end.text("on").equals("none") ? null : end.date("on");
        Ending ending = new Ending(on, Reading.words(end, "tasks", TaskKind.class));
        end.texts("debatable");
        end.noOthers();
        return ending;
    }

    private static Duty duty(Node node) {
        if (node instanceof Node.Scalar) {
            return new Duty(Reading.word(node, TaskKind.class), null);
        }
        Fields fields = Fields.of(node, "a task");
        Duty duty = new Duty(fields.word("task", TaskKind.class), fields.findDate("due"));
        fields.noOthers();
        return duty;
    }

    /** Whether it says anything about the plan or an answer. */
    boolean decides() {
        return state != null
                || !steps.isEmpty()
                || !absent.isEmpty()
                || only != null
                || !undated.isEmpty()
                || end != null
                || !tasks.isEmpty()
                || !may.isEmpty();
    }

    /** Whether it says what happens as time goes by. */
    boolean passesTime() {
        return play || steps.stream().anyMatch(step -> step.lateUntil() != null);
    }

    /** The case's fields as this view sees them: those that are different replaced, further facts at the end. */
    Node.Mapping applyTo(Node.Mapping theCase) {
        Node.Mapping changed = Reading.replaced(theCase, with);
        if (facts.isEmpty()) {
            return changed;
        }
        Node known = Fields.of(changed, "a case").get("facts");
        List<Node> all = new ArrayList<>(((Node.Listing) known).items());
        all.addAll(facts);
        Node.Scalar key = new Node.Scalar(known.place(), "facts", false);
        Node.Entry entry = new Node.Entry(key, new Node.Listing(known.place(), all));
        return Reading.replaced(changed, new Node.Mapping(known.place(), List.of(entry)));
    }
}
