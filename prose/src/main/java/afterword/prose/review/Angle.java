package afterword.prose.review;

import afterword.engine.fact.Event;
import afterword.engine.fact.MessageKind;
import afterword.prose.letter.Finding;
import afterword.prose.letter.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Whether a further follow-up gives a reason that was not given yet (L15), where the record has one left. */
final class Angle implements Check {

    @Override
    public List<Finding> of(Page page) {
        List<String> said = Earlier.to(page.letter().to(), page.recorded().about()).stream()
                .map(Earlier::words)
                .filter(Objects::nonNull)
                .toList();
        if (page.letter().kind() != MessageKind.FOLLOW_UP
                || said.isEmpty()
                || page.sound().says("L23", "value")) {
            return List.of();
        }
        List<List<String>> fresh = reasons(page).stream()
                .filter(reason -> said.stream().noneMatch(earlier -> in(reason, earlier)))
                .toList();
        if (fresh.isEmpty() || fresh.stream().anyMatch(reason -> in(reason, page.body()))) {
            return List.of();
        }
        return List.of(new Finding(
                "L15",
                Severity.ADVICE,
                null,
                "The same reasons as before",
                "You have not spoken of “" + fresh.getFirst().getFirst() + "” yet.",
                Sources.of("S0.17"),
                null));
    }

    /** What the record has to come back to; each in one wording or two. */
    private static List<List<String>> reasons(Page page) {
        List<List<String>> reasons = new ArrayList<>();
        for (Event.Fit fit : page.recorded().fits()) {
            if (fit.shown() != null) {
                reasons.add(List.of(fit.needs(), fit.shown()));
            }
        }
        page.recorded().points(page.letter().to()).forEach(point -> reasons.add(List.of(point)));
        return reasons;
    }

    private static boolean in(List<String> reason, String body) {
        return reason.stream()
                .map(Topic::of)
                .anyMatch(topic -> Text.sentences(body).stream().anyMatch(each -> topic.in(Text.at(body, each))));
    }
}
