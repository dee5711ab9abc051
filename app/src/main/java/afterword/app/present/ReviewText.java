package afterword.app.present;

import afterword.engine.rule.Source;
import afterword.prose.letter.Finding;
import afterword.prose.letter.Letter;
import afterword.prose.letter.Repair;
import afterword.prose.letter.Severity;
import afterword.prose.letter.Span;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is to be said of a letter, for people: each finding with the words it is about, and the rule behind it. */
public final class ReviewText {

    /** As much of a line as stands beside the words that are marked. */
    private static final int SHOWN = 72;

    private ReviewText() {}

    /** The findings as a page of 80 columns, in their order, and how politely the letter asks. */
    public static String of(Letter letter, List<Finding> findings, boolean colour) {
        Paper paper = new Paper(colour);
        paper.title(title(findings));
        Severity under = null;
        for (Finding finding : findings) {
            if (finding.severity() != under) {
                under = finding.severity();
                paper.heading(heading(under));
            }
            paper.strong(2, finding.title());
            mark(paper, letter, finding.span());
            paper.line(4, finding.says());
            instead(paper, finding.repair());
            paper.faint(
                    4,
                    "(" + finding.check() + ": "
                            + finding.sources().stream().map(Source::toString).collect(Collectors.joining("; ")) + ")");
        }
        Manner manner = letter.form().spoken() ? null : Manner.of(letter.body());
        if (manner != null) {
            paper.heading("How it asks");
            paper.line(2, manner.words());
        }
        return paper.toString();
    }

    private static String title(List<Finding> findings) {
        long errors = count(findings, Severity.ERROR);
        long open = errors + count(findings, Severity.HELD) + count(findings, Severity.WARNING);
        if (errors > 0) {
            return "It is not ready yet.";
        }
        return open > 0 ? "It may go once you have looked at this." : "Nothing speaks against it.";
    }

    private static long count(List<Finding> findings, Severity severity) {
        return findings.stream().filter(each -> each.severity() == severity).count();
    }

    private static String heading(Severity severity) {
        return switch (severity) {
            case ERROR -> "To fix before it goes";
            case HELD -> "To sleep on";
            case WARNING -> "To look at";
            case ADVICE -> "To consider";
            case GOOD -> "Good";
        };
    }

    private static void instead(Paper paper, @Nullable Repair repair) {
        if (repair != null && !repair.with().isBlank()) {
            paper.line(4, "Maybe: " + repair.with().strip());
        }
    }

    /** The line the words stand in, and below it a mark under them; of a long line what is next to them. */
    private static void mark(Paper paper, Letter letter, @Nullable Span span) {
        if (span == null || span.from() == span.to()) {
            return;
        }
        String all = span.part() == Span.Part.SUBJECT ? letter.subject() : letter.body();
        int begin = all.lastIndexOf('\n', span.from() - 1) + 1;
        int newline = all.indexOf('\n', span.from());
        int end = newline < 0 ? all.length() : newline;
        int marked = Math.min(span.to(), end) - span.from();
        int from = end - begin <= SHOWN ? begin : Math.max(begin, span.from() - Math.max(0, SHOWN - marked) / 2);
        String shown = all.substring(from, Math.min(end, from + SHOWN)).replaceAll("[\\p{Cntrl}\\p{Cf}]", " ");
        int indent = 4 + shown.length() - shown.stripLeading().length();
        paper.line(indent, shown);
        paper.line(4 + span.from() - from, "^".repeat(Math.min(marked, SHOWN - (span.from() - from))));
    }
}
