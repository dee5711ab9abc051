package afterword.prose.review;

import afterword.engine.fact.Event;
import afterword.engine.fact.Precision;
import afterword.engine.history.Statement;
import afterword.prose.letter.Finding;
import afterword.prose.letter.Repair;
import afterword.prose.letter.Severity;
import afterword.prose.letter.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether a day they are said to have named is the one on record (L24): a wrong one reads like a reproach. */
final class NamedDate implements Check {

    /** That they named a day, up to the day. */
    private static final Pattern NAMED = Pattern.compile(
            "\\b(?:you|your team|the team|they|he|she|we were told|i was told|(?:Mr|Ms|Mrs|Dr)\\.? \\p{L}+)(?: (?:had|have|all|both|kindly|first|then|also|once))*"
                    + " (?:said|mentioned|named|gave|hoped|hope|expected|expect|planned|plan|thought|told|spoke of|wrote|indicated|suggested|estimated|aimed|were aiming|intended|meant|wanted)\\b"
                    + "|\\b(?:we were|i was) (?:told|given)\\b|\\byour (?:date|target|deadline|aim|goal) (?:of|was|is)\\b",
            Pattern.CASE_INSENSITIVE);

    /** That the day is one for the candidate's own answer to somebody. */
    private static final Pattern ANSWERED =
            Pattern.compile("\\b(?:my|an) (?:answer|decision|reply)\\b|\\boffer\\b", Pattern.CASE_INSENSITIVE);

    @Override
    public List<Finding> of(Page page) {
        List<Finding> found = new ArrayList<>();
        if (windows(page).isEmpty()) {
            return found;
        }
        for (Span sentence : Text.sentences(page.body())) {
            Matcher named = NAMED.matcher(page.at(sentence));
            if (!named.find()) {
                continue;
            }
            for (Dated date : Dated.in(page, sentence)) {
                boolean before = date.span().from() < sentence.from() + named.end();
                if (!before && !onRecord(page, date.day())) {
                    found.add(wrong(page, date.span(), date::like));
                }
            }
            for (LooseDay loose :
                    ANSWERED.matcher(page.at(sentence)).find() ? List.<LooseDay>of() : LooseDay.in(page, sentence)) {
                boolean before = loose.span().from() < sentence.from() + named.end();
                if (!before && !onRecord(page, loose)) {
                    found.add(wrong(page, loose.span(), loose::like));
                }
            }
        }
        return found;
    }

    /** @param like another day, written as the wrong one is */
    private static Finding wrong(Page page, Span span, Function<LocalDate, String> like) {
        List<Event.Timeline> all = windows(page);
        Event.Timeline last = all.getLast();
        LocalDate to = Objects.requireNonNull(last.to());
        LocalDate from = last.from() == null ? to : last.from();
        boolean one = last.precision() == Precision.EXACT && all.size() == 1;
        String said = to.equals(from) || last.precision() == Precision.EXACT
                ? page.day(to)
                : page.day(from) + " to " + page.day(to);
        return new Finding(
                "L24",
                Severity.WARNING,
                span,
                "On record it is " + said,
                "That is the day they named, as it was written down.",
                Sources.of("S1.15"),
                one ? new Repair(span, like.apply(to)) : null);
    }

    /** Whether somebody of the employer's named a day, alone or within a stretch. */
    static boolean onRecord(Page page, LocalDate day) {
        return windows(page).stream().anyMatch(each -> within(each, day));
    }

    /** Whether a day named by half may be one that somebody of the employer's named. */
    static boolean onRecord(Page page, LooseDay loose) {
        for (Event.Timeline each : windows(page)) {
            LocalDate to = Objects.requireNonNull(each.to());
            LocalDate from = each.from() == null ? to : each.from();
            // Of an exact window the ends are named: the days between them only wait.
            boolean exact = each.precision() == Precision.EXACT;
            for (LocalDate day = from; !day.isAfter(to.plusDays(1)); day = day.plusDays(1)) {
                boolean end = !exact || day.equals(from) || !day.isBefore(to);
                if (end && loose.may(day) && within(each, day)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean within(Event.Timeline window, LocalDate day) {
        LocalDate to = window.to();
        LocalDate from = window.from() == null ? to : window.from();
        boolean eve = window.precision() == Precision.EXACT
                && to != null
                && to.plusDays(1).equals(day)
                && window.says() != null
                && window.says().contains("before");
        return eve || (to != null && from != null && !day.isBefore(from) && !day.isAfter(to));
    }

    private static List<Event.Timeline> windows(Page page) {
        return page.recorded().history().statements().stream()
                .map(Statement::what)
                .filter(each -> each.to() != null)
                .toList();
    }
}
