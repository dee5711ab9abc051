package afterword.prose.review;

import afterword.engine.fact.Fact;
import afterword.engine.history.Meeting;
import afterword.prose.letter.Finding;
import afterword.prose.letter.Repair;
import afterword.prose.letter.Severity;
import afterword.prose.letter.Span;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * L9: the day on which a letter says an interview was. A day of which nothing at all is written down, near that of an interview, is
 * taken for a slip; one far from any may be of something nobody wrote down.
 */
final class MetOn implements Check {

    /** As many characters before a day as are looked at. */
    private static final int AROUND = 120;

    /** In days. */
    private static final int NEAR = 7;

    private static final String MET =
            "\\b(?:interview(?:ed)?|met|meeting|spoke|talked|talk|conversation|discussed|visit(?:ed)?)\\b";
    private static final Pattern BEFORE = Pattern.compile(
            "(?i)" + MET + "(?: [\\p{L}\\p{M}\\p{N}.'’-]+){0,4} (?:on|of)(?: the)? (?:\\p{L}+day,? )?\\z");
    private static final Pattern BEHIND = Pattern.compile(
            "(?i)\\A(?:,? (?:when|where|in which|during which) (?:we|i|you)\\b|(?:['’]s)? " + MET + ")");

    @Override
    public List<Finding> of(Page page) {
        List<Finding> found = new ArrayList<>();
        for (Span sentence : Text.sentences(page.body())) {
            for (Dated date : Dated.in(page, sentence)) {
                int from = Math.max(sentence.from(), date.span().from() - AROUND);
                String before = page.body().substring(from, date.span().from());
                String behind = page.body().substring(date.span().to(), sentence.to());
                if (!BEFORE.matcher(before).find() && !BEHIND.matcher(behind).find()) {
                    continue;
                }
                LocalDate right = right(page, date.day());
                if (right != null) {
                    found.add(new Finding(
                            "L9",
                            Severity.WARNING,
                            date.span(),
                            "The interview was on " + page.day(right),
                            "So it stands on record.",
                            Sources.of("S4.18"),
                            new Repair(date.span(), date.like(right))));
                }
            }
        }
        return found;
    }

    /** The day that is meant, null where the one named may be right. */
    private static @Nullable LocalDate right(Page page, LocalDate named) {
        if (named.isAfter(page.recorded().today())) {
            return null;
        }
        for (Fact fact : page.recorded().about().file().application().facts()) {
            if (LocalDate.ofInstant(fact.at(), page.recorded().zone()).equals(named)
                    || LocalDate.ofInstant(
                                    fact.at(), page.recorded().about().file().candidateZone())
                            .equals(named)) {
                return null;
            }
        }
        LocalDate nearest = null;
        for (Meeting meeting : page.recorded().history().meetings()) {
            LocalDate day = LocalDate.ofInstant(meeting.start(), page.recorded().zone());
            if (day.equals(named)) {
                return null;
            }
            if (meeting.held()
                    && apart(day, named) <= NEAR
                    && (nearest == null || apart(day, named) < apart(nearest, named))) {
                nearest = day;
            }
        }
        return nearest;
    }

    private static long apart(LocalDate one, LocalDate other) {
        return Math.abs(ChronoUnit.DAYS.between(one, other));
    }
}
