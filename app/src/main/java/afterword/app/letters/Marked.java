package afterword.app.letters;

import afterword.prose.letter.Finding;
import afterword.prose.letter.Severity;
import afterword.prose.letter.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A run of a letter's body, marked or plain.
 *
 * @param look "err", "tone" or "good"; empty for plain words
 */
public record Marked(String text, String look) {

    /** The whole body in runs. Of two marks that overlap the weightier stands. */
    static List<Marked> of(String body, List<Finding> findings) {
        List<Finding> marks = new ArrayList<>();
        findings.stream()
                .filter(each ->
                        spanOf(each, body) != null && !FindingLine.look(each).equals("gap"))
                .sorted(Comparator.comparing(Finding::severity))
                .forEach(each -> {
                    if (marks.stream().noneMatch(other -> overlap(each, other))) {
                        marks.add(each);
                    }
                });
        marks.sort(Comparator.comparingInt(each -> from(each)));
        List<Marked> runs = new ArrayList<>();
        int at = 0;
        for (Finding mark : marks) {
            if (from(mark) > at) {
                runs.add(new Marked(body.substring(at, from(mark)), ""));
            }
            runs.add(new Marked(body.substring(from(mark), to(mark)), FindingLine.look(mark)));
            at = to(mark);
        }
        if (at < body.length()) {
            runs.add(new Marked(body.substring(at), ""));
        }
        return runs;
    }

    private static @org.jspecify.annotations.Nullable Span spanOf(Finding finding, String body) {
        Span span = finding.span();
        return span != null
                        && span.part() == Span.Part.BODY
                        && span.from() >= 0
                        && span.from() < span.to()
                        && span.to() <= body.length()
                        && finding.severity() != Severity.ADVICE
                ? span
                : null;
    }

    private static boolean overlap(Finding one, Finding other) {
        return from(one) < to(other) && from(other) < to(one);
    }

    private static int from(Finding finding) {
        return java.util.Objects.requireNonNull(finding.span()).from();
    }

    private static int to(Finding finding) {
        return java.util.Objects.requireNonNull(finding.span()).to();
    }
}
