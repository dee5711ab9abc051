package afterword.app.cli;

import afterword.engine.fact.Case;
import afterword.prose.letter.Finding;
import afterword.prose.letter.Letter;
import afterword.prose.letter.Span;
import afterword.prose.review.Circumstances;
import afterword.prose.review.Reviewer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * What the review finds in a mail that keeps it from going or has to be meant, in a line for each.
 *
 * @param errors what has to be fixed before it goes: whatever the review calls an error, and a subject that is missing
 * @param doubts what has to be meant
 */
record BeforeItGoes(List<String> errors, List<String> doubts) {

    /** As much of a finding's words as is shown. */
    private static final int SHOWN = 60;

    static BeforeItGoes of(Letter mail, Case file, Instant now) {
        List<String> errors = new ArrayList<>();
        if (mail.subject().isBlank()) {
            errors.add("It has no subject. Expected --subject, or a text that begins with \"Subject:\".");
        }
        List<String> doubts = new ArrayList<>();
        for (Finding each : Reviewer.builtin()
                .review(mail, new Circumstances(file, now, List.of()))
                .findings()) {
            switch (each.severity()) {
                case ERROR -> errors.add(said(mail, each));
                case WARNING, HELD -> doubts.add(said(mail, each));
                case ADVICE, GOOD -> {}
            }
        }
        return new BeforeItGoes(errors, doubts);
    }

    private static String said(Letter mail, Finding finding) {
        Span span = finding.span();
        if (span == null || span.from() == span.to()) {
            return finding.title() + ". " + finding.says();
        }
        String part = span.part() == Span.Part.SUBJECT ? mail.subject() : mail.body();
        String words = part.substring(span.from(), span.to()).replaceAll("[\\p{Cntrl}\\p{Cf}\\s]+", " ");
        return finding.title() + ": “" + (words.length() > SHOWN ? words.substring(0, SHOWN) + "…" : words) + "”. "
                + finding.says();
    }
}
