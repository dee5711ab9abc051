package afterword.rulebooks;

import afterword.engine.fact.Channel;
import afterword.engine.fact.MessageKind;
import afterword.engine.notation.Fields;
import afterword.engine.notation.Node;
import afterword.engine.plan.Answer;
import afterword.engine.plan.Contact;
import afterword.engine.plan.Verdict;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A question "may I contact them?" and the answers a scenario accepts.
 *
 * @param verdicts any of these
 * @param channels exactly these are left, empty if the scenario does not say
 * @param others the same question under other readings, by code
 */
record ExpectedAnswer(
        Contact contact,
        Set<Verdict> verdicts,
        @Nullable Moment notBefore,
        Set<Channel> channels,
        @Nullable Moment preferred,
        Map<String, List<ExpectedAnswer>> others) {

    /** @param at when it is asked unless the question says so itself */
    static ExpectedAnswer read(Node node, Instant at) {
        Fields question = Fields.of(node, "a question");
        Instant asked = question.findInstant("at");
        Contact contact = new Contact(
                question.word("kind", MessageKind.class),
                question.text("to"),
                question.word("via", Channel.class),
                asked == null ? at : asked);
        question.get("answer");
        ExpectedAnswer read = new ExpectedAnswer(
                contact,
                Reading.words(question, "answer", Verdict.class),
                Moment.find(question, "not-before"),
                Reading.words(question, "channels", Channel.class),
                Moment.find(question, "preferred"),
                Reading.others(
                        question,
                        (Node.Mapping) node,
                        question.texts("debatable"),
                        instead -> ExpectedAnswer.read(instead, at)));
        question.noOthers();
        return read;
    }

    /** What an answer says otherwise, in plain words; nothing if it is as expected. */
    List<String> differences(Answer answer, ZoneId zone) {
        List<String> differences = new ArrayList<>();
        if (!verdicts.contains(answer.verdict())) {
            differences.add("answer " + verdicts + ", but is " + answer.verdict());
        }
        if (notBefore != null && !notBefore.is(answer.notBefore(), zone)) {
            differences.add("not before " + notBefore + ", but is " + answer.notBefore());
        }
        if (!channels.isEmpty() && !channels.equals(Set.copyOf(answer.channels()))) {
            differences.add("channels " + channels + ", but leaves " + answer.channels());
        }
        if (preferred != null && !preferred.is(answer.preferred(), zone)) {
            differences.add("preferred " + preferred + ", but is " + answer.preferred());
        }
        return differences;
    }

    /** "a follow-up to maya via email at 2026-06-05T14:00:00Z" */
    String title() {
        return "a " + contact.kind().word() + " to " + contact.to() + " via "
                + contact.via().word() + " at " + contact.at();
    }
}
