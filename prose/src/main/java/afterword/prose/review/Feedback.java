package afterword.prose.review;

import afterword.engine.fact.Meaning;
import afterword.engine.fact.MessageKind;
import afterword.engine.history.Incoming;
import afterword.engine.history.Outgoing;
import afterword.prose.letter.Finding;
import afterword.prose.letter.Severity;
import afterword.prose.letter.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whether a request for feedback follows a no that somebody wrote, asks one thing, and asks it once (L21). */
final class Feedback implements Check {

    private static final Pattern ASKS = Pattern.compile(
            "\\?|\\b(?:please|kindly) (?:do )?(?:send|tell|give|explain|let me know|share|name|list)\\b",
            Pattern.CASE_INSENSITIVE);

    @Override
    public List<Finding> of(Page page) {
        List<Finding> found = new ArrayList<>();
        if (page.letter().kind() != MessageKind.FEEDBACK_REQUEST) {
            return found;
        }
        Incoming no = rejection(page);
        if (no != null && !no.what().personal()) {
            found.add(
                    finding(
                            null,
                            "Their no went to many",
                            "A form letter has no author who could tell you more; a question is better kept for somebody who wrote to you."));
        }
        for (Outgoing each : page.recorded().history().sent()) {
            if (each.kind() == MessageKind.FEEDBACK_REQUEST
                    && each.at().isBefore(page.recorded().now())
                    && (no == null || each.at().isAfter(no.at()))) {
                found.add(finding(
                        null,
                        "You asked already",
                        "One request is enough; if nothing comes, it is their way of saying so."));
                break;
            }
        }
        List<Span> asking = Text.sentences(page.body()).stream()
                .filter(each -> ASKS.matcher(page.at(each)).find())
                .toList();
        if (asking.size() > 1) {
            found.add(finding(
                    asking.get(1),
                    "More than one request",
                    "Ask one open question; it is easier to answer, and to decline."));
        }
        return found;
    }

    private static @Nullable Incoming rejection(Page page) {
        Incoming last = null;
        for (Incoming each : page.recorded().history().received()) {
            last = each.what().meaning() == Meaning.REJECTION ? each : last;
        }
        return last;
    }

    private static Finding finding(@Nullable Span span, String title, String says) {
        return new Finding("L21", Severity.WARNING, span, title, says, Sources.of("S2.20", "S2.21"), null);
    }
}
