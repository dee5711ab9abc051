package afterword.prose.review;

import afterword.engine.fact.Event;
import afterword.prose.letter.Finding;
import afterword.prose.letter.Severity;
import afterword.prose.letter.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** L12: whether a letter says what the candidate brings, as it is written down, in a sentence that ties it to the job. */
final class Fitting implements Check {

    @Override
    public List<Finding> of(Page page) {
        Severity lacking = Weight.ofLacking("L12", page);
        if (lacking == null || !page.reads("L12")) {
            return List.of();
        }
        for (Event.Fit fit : page.recorded().fits()) {
            String shown = fit.shown();
            if (shown != null && said(Topic.of(shown), page)) {
                return List.of(finding(
                        Severity.GOOD,
                        "It reminds them what you bring",
                        "“" + fit.needs() + "” is asked for, and shown."));
            }
        }
        boolean tied = page.sound().says("L12", "fit")
                || page.recorded().fits().stream().anyMatch(fit -> brought(Topic.of(fit.needs()), page));
        if (tied) {
            return List.of();
        }
        String example = page.recorded().fits().stream()
                .findFirst()
                .map(fit -> "One sentence that ties what you have done to what they need: “" + fit.needs() + "”.")
                .orElse(
                        "Write down what the job asks for and what shows that you can do it; one sentence of it belongs here.");
        return List.of(finding(lacking, "What you bring is not said", example));
    }

    private static boolean said(Topic topic, Page page) {
        for (Span sentence : Points.sentences(page)) {
            if (topic.in(page.at(sentence))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a need is spoken of in more words than those of a point of the talk: to come back to the talk is to bring nothing yet. */
    private static boolean brought(Topic need, Page page) {
        List<Topic> points = page.recorded().points(page.letter().to()).stream()
                .map(Topic::of)
                .toList();
        for (Span sentence : Points.sentences(page)) {
            Set<String> stems = new HashSet<>(Stems.of(page.at(sentence)));
            Set<String> all = Set.copyOf(stems);
            points.stream().filter(point -> point.shared(all) > 0).forEach(point -> stems.removeAll(point.stems()));
            if (need.shared(stems) > 0) {
                return true;
            }
        }
        return false;
    }

    private static Finding finding(Severity severity, String title, String says) {
        return new Finding("L12", severity, null, title, says, Sources.of("S4.17"), null);
    }
}
