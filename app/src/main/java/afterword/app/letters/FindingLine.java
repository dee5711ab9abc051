package afterword.app.letters;

import afterword.app.candidacy.RightWords;
import afterword.prose.letter.Finding;
import afterword.prose.letter.Repair;
import afterword.prose.letter.Severity;
import afterword.prose.letter.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A finding beside the letter.
 *
 * @param look "err", "tone", "gap" or "good"
 * @param word what it asks for, for those who do not see its colour
 * @param was the words that would go, empty where something is put in
 * @param with the words in their place
 * @param mend names the repair when it is asked for; null where there is none
 * @param right a word no dictionary has, which may be said to be right; null where there is none
 * @param show where the words stand, "12:20"; null where it is about no words
 */
public record FindingLine(
        String anchor,
        String look,
        String icon,
        String word,
        String title,
        String says,
        List<Cite> cites,
        String was,
        String with,
        @Nullable String mend,
        @Nullable String right,
        @Nullable String show) {

    /** Where a rule comes from: "three-steps, step 2 (S2.9)". */
    public record Cite(String article, String words) {

        /** "Three steps". */
        public String title() {
            return Tally.capital(article.replace('-', ' '));
        }
    }

    private static final List<String> ORDER = List.of("err", "tone", "gap", "good");
    /** A swap longer than this is not shown on its button. */
    private static final int SHOWN = 60;

    /** What has to be fixed first, then what to soften, what is missing, and what is good. */
    static List<FindingLine> of(Text text, List<Finding> findings) {
        List<FindingLine> lines = new ArrayList<>();
        for (int i = 0; i < findings.size(); i++) {
            lines.add(of(text, findings.get(i), i));
        }
        lines.sort(java.util.Comparator.comparingInt(line -> ORDER.indexOf(line.look())));
        return lines;
    }

    private static FindingLine of(Text text, Finding finding, int number) {
        Repair repair = finding.repair();
        Span span = finding.span();
        return new FindingLine(
                "src-" + finding.check() + "-" + number,
                look(finding),
                icon(finding),
                word(finding),
                finding.title(),
                finding.says(),
                finding.sources().stream()
                        .map(source -> new Cite(
                                source.article().equals("promise") ? "house" : source.article(), source.toString()))
                        .toList(),
                repair == null ? "" : cut(part(text, repair.span())),
                repair == null ? "" : cut(repair.with()),
                repair == null ? null : name(finding),
                fitting(finding.unknown()),
                span == null || span.part() == Span.Part.SUBJECT ? null : span.from() + ":" + span.to());
    }

    /** The word, if it can be kept as right. */
    private static @Nullable String fitting(@Nullable String word) {
        return word != null && RightWords.fits(word) ? word : null;
    }

    /** What a repair is called in a form: the check and its place, which hold for these very words alone. */
    static String name(Finding finding) {
        Span span = Objects.requireNonNull(finding.repair()).span();
        return finding.check() + ":" + span.part() + ":" + span.from() + ":" + span.to();
    }

    /** The words with a repair made. */
    static Text mended(Text text, Repair repair) {
        Span span = repair.span();
        return span.part() == Span.Part.SUBJECT
                ? new Text(swap(text.subject(), span, repair.with()), text.body(), text.attachments())
                : new Text(text.subject(), swap(text.body(), span, repair.with()), text.attachments());
    }

    static String look(Finding finding) {
        return switch (finding.severity()) {
            case ERROR, HELD -> "err";
            case WARNING -> slip(finding) ? "err" : finding.span() == null && !alike(finding) ? "gap" : "tone";
            case ADVICE -> finding.span() == null ? "gap" : "tone";
            case GOOD -> "good";
        };
    }

    private static String word(Finding finding) {
        return switch (finding.severity()) {
            case ERROR -> "Fix";
            case HELD -> "Sleep on it";
            case WARNING -> slip(finding) ? "Check" : finding.span() == null && !alike(finding) ? "Missing" : "Soften";
            case ADVICE -> "Consider";
            case GOOD -> "Good";
        };
    }

    private static String icon(Finding finding) {
        return alike(finding)
                ? "twins"
                : switch (look(finding)) {
                    case "err" -> "alert";
                    case "tone" -> "tone";
                    case "gap" -> "gap";
                    default -> "check";
                };
    }

    /** Spelling and names: what is wrong there is no matter of tone. */
    private static boolean slip(Finding finding) {
        return finding.span() != null
                && (finding.check().equals("L9") || finding.check().equals("L10"));
    }

    private static boolean alike(Finding finding) {
        return finding.severity() != Severity.GOOD
                && (finding.check().equals("L14") || finding.check().equals("L15"));
    }

    private static String part(Text text, Span span) {
        String all = span.part() == Span.Part.SUBJECT ? text.subject() : text.body();
        return all.substring(Math.min(span.from(), all.length()), Math.min(span.to(), all.length()));
    }

    private static String swap(String all, Span span, String with) {
        return all.substring(0, span.from()) + with + all.substring(span.to());
    }

    private static String cut(String words) {
        return words.length() <= SHOWN ? words : words.substring(0, SHOWN - 1).strip() + "…";
    }
}
