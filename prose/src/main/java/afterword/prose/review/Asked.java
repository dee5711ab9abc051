package afterword.prose.review;

import afterword.prose.letter.Finding;
import afterword.prose.letter.Severity;
import afterword.prose.letter.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** L17: how often a letter asks where things stand. Thanks do not ask, and a follow-up asks once. */
final class Asked implements Check {

    private static final Pattern ASKS = Pattern.compile(
            "(?i)\\?\\s*$|\\b(?:would|should) (?:\\w+ )?(?:be (?:very )?(?:grateful|glad|thankful)|appreciate)\\b"
                    + "|\\b(?:may|might|could|can) (?:i|you)\\b|\\b(?:let me know|tell me|wonder(?:ing)?|curious|like to (?:know|ask|hear)|love to know)\\b");

    /** What is asked about when somebody asks how things stand. */
    private static final Pattern STANDING = Pattern.compile(
            "(?i)\\b(?:(?:hiring|final|your|a|the|any|no) decision|decided|decide|made up (?:its|your|their|his|her) minds?"
                    + "|any news|news (?:about|on|of|from)|update|where (?:things|you|we|the \\w+|i|my \\w+) stands?|status|next (?:steps?|stage|round)|(?:second|third|final) (?:round|interview|stage)"
                    + "|outcome|hear(?:d)? back|timeline|timetable|shortlist(?:ed)?|in the running|still (?:open|vacant)|been filled|chosen|made (?:a|your) choice"
                    + "|how (?:the|your) (?:search|selection|process) is|when (?:i|we) (?:can|may|might|will|should) (?:expect|hear|know)|other candidates|start date)\\b");

    private static final Pattern QUESTION = Pattern.compile("\\?\\s*$");

    @Override
    public List<Finding> of(Page page) {
        List<Finding> found = new ArrayList<>();
        if (page.row() == Table.THANK_YOU) {
            for (Span each : asking(page, Points.sentences(page), ASKS)) {
                found.add(finding(
                        each, "Thanks ask for nothing", "Leave the question where things stand to a later message."));
            }
            return found;
        }
        for (Span take : Takes.of(page.letter().form(), page.body())) {
            List<Span> sentences = Points.sentences(page).stream()
                    .filter(each -> each.from() >= take.from() && each.to() <= take.to())
                    .toList();
            asking(page, sentences, QUESTION).stream()
                    .skip(1)
                    .map(each ->
                            finding(each, "One question is enough", "The one that matters most is answered soonest."))
                    .forEach(found::add);
        }
        return found;
    }

    private static List<Span> asking(Page page, List<Span> sentences, Pattern asks) {
        return sentences.stream()
                .filter(each -> STANDING.matcher(page.at(each)).find()
                        && asks.matcher(page.at(each)).find())
                .toList();
    }

    private static Finding finding(Span span, String title, String says) {
        return new Finding("L17", Severity.WARNING, span, title, says, Sources.of("S2.15"), null);
    }
}
