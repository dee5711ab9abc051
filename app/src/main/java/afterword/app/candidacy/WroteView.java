package afterword.app.candidacy;

import afterword.app.present.Days;
import afterword.app.present.ReplyText;
import afterword.app.reading.ReadReply;
import afterword.app.telling.Answers;
import afterword.app.telling.Field;
import afterword.app.telling.Kind;
import afterword.app.telling.Kinds;
import afterword.app.telling.Known;
import afterword.prose.reply.Answer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What was read of a mail, before anything is written down.
 *
 * @param shared what is asked once for all of it
 * @param parts what it says, each with its form
 * @param city in whose time it is told
 * @param problems what is wrong with no field in particular
 */
public record WroteView(AskPage shared, List<Part> parts, String city, List<String> problems) {

    /**
     * One thing that a mail says.
     *
     * @param row what its fields end with
     * @param kind the form it is told in
     * @param answer what was read
     * @param words the same in a sentence
     * @param says the sentence of the mail it rests on; empty if it rests on its envelope
     * @param sure whether it may be taken as read
     * @param open whether its form is unfolded
     */
    public record Part(
            String row,
            String kind,
            String answer,
            String words,
            String says,
            boolean sure,
            boolean taken,
            boolean open,
            AskPage form) {}

    /** The form's fields for what was read; what is sure is ticked. */
    static Answers answers(ReadReply read, Answers shared) {
        Map<String, List<String>> typed = new LinkedHashMap<>(shared.typed());
        int row = 0;
        for (ReadReply.Proposal proposal : read.proposals()) {
            row++;
            String at = "-" + row;
            typed.put("kind" + at, List.of(proposal.kind().name()));
            typed.put("answer" + at, List.of(proposal.answer().word()));
            if (proposal.sure()) {
                typed.put("sure" + at, List.of("yes"));
                typed.put("take" + at, List.of("yes"));
            }
            proposal.answers().typed().forEach((field, texts) -> {
                if (TellReply.SHARED.stream().noneMatch(each -> each.name().equals(field))) {
                    typed.put(field + at, texts);
                }
            });
        }
        return new Answers(typed);
    }

    /** The form as it was last sent, or as it was read. */
    static WroteView of(Planned planned, Answers answers, Map<String, String> problems) {
        Known known = OnRecord.of(planned);
        List<Part> parts = new ArrayList<>();
        for (String row : TellReply.rows(answers)) {
            Kind kind = TellReply.inRow(Kinds.get(answers.one("kind-" + row)), row);
            AskPage form = form(planned, kind, answers, problems, known);
            boolean sure = !answers.one("sure-" + row).isEmpty();
            parts.add(new Part(
                    row,
                    kind.name(),
                    answers.one("answer-" + row),
                    words(answers.one("answer-" + row), kind),
                    answers.one("says-" + row),
                    sure,
                    TellReply.taken(answers, row),
                    form.asked().stream().anyMatch(each -> each.question().problem() != null) || form.open(),
                    form));
        }
        List<Field> all = new ArrayList<>(TellReply.SHARED);
        parts.forEach(part -> all.addAll(TellReply.ownQuestions(TellReply.inRow(Kinds.get(part.kind()), part.row()))));
        return new WroteView(
                AskPage.of(
                        planned,
                        new AskPage.Words("What they wrote", "", "Write it down"),
                        "",
                        Map.of(),
                        TellReply.SHARED,
                        answers,
                        problems,
                        known),
                parts,
                Days.city(planned.office()),
                AskPage.elsewhere(all, problems));
    }

    private static AskPage form(
            Planned planned, Kind kind, Answers answers, Map<String, String> problems, Known known) {
        return AskPage.of(
                planned,
                new AskPage.Words(kind.title(), kind.help(), ""),
                "",
                Map.of(),
                TellReply.ownQuestions(kind),
                answers,
                problems,
                known);
    }

    private static String words(String answer, Kind kind) {
        return Arrays.stream(Answer.values())
                .filter(each -> each.word().equals(answer))
                .findFirst()
                .map(ReplyText::says)
                .orElse(kind.title());
    }
}
