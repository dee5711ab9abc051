package afterword.prose.review;

import afterword.prose.letter.Finding;
import afterword.prose.letter.Repair;
import afterword.prose.letter.Severity;
import afterword.prose.letter.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * L10: whether the job a letter is about is called what the posting calls it. Only what ends in the name of an occupation and
 * stands beside "the ... position", "the role of ..." or "my application for ..." is taken for it, and only where it says a word the
 * posting does not, and the other way round: "the technician post" is a Lab Technician's.
 */
final class Advertised implements Check {

    private static final String WORD = "[\\p{L}][\\p{L}&/-]*+";
    private static final String JOB = "(?:" + WORD + " ){0,4}" + WORD;
    private static final String PLACE = "(?:position|role|post|job|vacancy|opening)";

    private static final Pattern ONE_WORD = Pattern.compile(WORD);

    /** What comes after a job's name and is no part of it. */
    private static final Set<String> ENDS =
            Set.of("at", "with", "in", "on", "and", "which", "that", "you", "for", "to", "is", "are", "was");

    private static final Pattern BEFORE = Pattern.compile(
            "(?i)\\b(?:the|this|your) ((?:" + WORD + " ){0,4}?" + WORD + ")(?:['’]s)? " + PLACE + "\\b");
    private static final Pattern BEHIND =
            Pattern.compile("(?i)\\b(?:the|this) " + PLACE + " (?:of|as) (?:an? |the |your )?(" + JOB + ")");
    private static final Pattern APPLIED = Pattern.compile(
            "(?i)\\b(?:application|candidacy|interview) (?:as|for|for the (?:position|role|post|job) of) (?:an? |the |your )?("
                    + JOB + ")");

    /** Where another job is spoken of: an earlier one, or one that may come. */
    private static final Pattern OTHER = Pattern.compile(
            "(?i)\\b(?:former|formerly|previous|previously|last|past|earlier|old|first|another|other|different|future|similar|in my|as a|as an)\\b");

    @Override
    public List<Finding> of(Page page) {
        String title = page.recorded().about().file().application().posting().title();
        if (title == null || title.isBlank()) {
            return List.of();
        }
        List<Finding> found = new ArrayList<>();
        for (Span sentence : Text.sentences(page.body())) {
            in(page.at(sentence), Span.Part.BODY, sentence.from(), title.strip(), page, found);
        }
        in(page.letter().subject(), Span.Part.SUBJECT, 0, title.strip(), page, found);
        return found;
    }

    private static void in(String text, Span.Part part, int at, String title, Page page, List<Finding> found) {
        if (OTHER.matcher(text).find()) {
            return;
        }
        for (Pattern pattern : List.of(BEFORE, BEHIND, APPLIED)) {
            Matcher job = pattern.matcher(text);
            while (job.find()) {
                Span named = named(job, pattern == BEFORE);
                if (named != null && wrong(text.substring(named.from(), named.to()), title, page)) {
                    Span span = new Span(part, at + named.from(), at + named.to());
                    if (found.stream().noneMatch(each -> span.equals(each.span()))) {
                        found.add(new Finding(
                                "L10",
                                Severity.WARNING,
                                span,
                                "The job is called " + title,
                                "So the posting calls it.",
                                Sources.NAMES,
                                new Repair(span, title)));
                    }
                }
            }
        }
    }

    /** The words up to the occupation, as a place in the text; null where none is named. */
    private static @Nullable Span named(Matcher job, boolean whole) {
        String words = job.group(1);
        if (whole) {
            String last = words.substring(words.lastIndexOf(' ') + 1);
            return Occupations.is(last) ? new Span(Span.Part.BODY, job.start(1), job.end(1)) : null;
        }
        Matcher word = ONE_WORD.matcher(words);
        int end = -1;
        while (word.find()) {
            String each = word.group();
            if (Occupations.is(each)) {
                end = word.end();
            } else if (ENDS.contains(each.toLowerCase(Locale.ROOT))) {
                break;
            }
        }
        return end < 0 ? null : new Span(Span.Part.BODY, job.start(1), job.start(1) + end);
    }

    private static boolean wrong(String said, String title, Page page) {
        Set<String> one = words(said);
        Set<String> other = words(title);
        return !other.containsAll(one)
                && !one.containsAll(other)
                && page.recorded().people().stream()
                        .noneMatch(person ->
                                person.title() != null && words(person.title()).containsAll(one));
    }

    private static Set<String> words(String title) {
        Set<String> words =
                new LinkedHashSet<>(Arrays.asList(title.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")));
        words.removeAll(Set.of("of", "the", "and", "for", "a", "an", "m", "f", "d", "x", "open", "new", "vacant", ""));
        return words;
    }
}
