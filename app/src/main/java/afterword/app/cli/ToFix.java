package afterword.app.cli;

import afterword.engine.fact.Case;
import afterword.prose.letter.Finding;
import afterword.prose.letter.Letter;
import afterword.prose.letter.Severity;
import afterword.prose.letter.Span;
import afterword.prose.review.Circumstances;
import afterword.prose.review.Reviewer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What has to be fixed before a mail goes: whatever the review calls an error, and a subject that is missing. */
final class ToFix {

    /** As much of a finding's words as is shown. */
    private static final int SHOWN = 60;

    private ToFix() {}

    /** A line for each, none if the mail may go. */
    static List<String> of(Letter mail, Case file, Instant now) {
        List<String> lines = new ArrayList<>();
        if (mail.subject().isBlank()) {
            lines.add("It has no subject. Expected --subject, or a text that begins with \"Subject:\".");
        }
        Reviewer.builtin().review(mail, new Circumstances(file, now, List.of())).findings().stream()
                .filter(each -> each.severity() == Severity.ERROR)
                .map(each -> said(mail, each))
                .forEach(lines::add);
        return lines;
    }

    private static String said(Letter mail, Finding error) {
        Span span = error.span();
        if (span == null || span.from() == span.to()) {
            return error.title() + ". " + error.says();
        }
        String part = span.part() == Span.Part.SUBJECT ? mail.subject() : mail.body();
        String words = part.substring(span.from(), span.to()).replaceAll("[\\p{Cntrl}\\p{Cf}\\s]+", " ");
        return error.title() + ": “" + (words.length() > SHOWN ? words.substring(0, SHOWN) + "…" : words) + "”. "
                + error.says();
    }
}
