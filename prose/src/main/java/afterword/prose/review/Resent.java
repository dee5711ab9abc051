package afterword.prose.review;

import afterword.engine.fact.Meaning;
import afterword.engine.fact.MessageKind;
import afterword.engine.history.Incoming;
import afterword.engine.plan.PartOfDay;
import afterword.prose.letter.Finding;
import afterword.prose.letter.Severity;
import afterword.prose.letter.Span;
import afterword.prose.letter.Wording;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether a message to somebody who had one before says something else, and comes at another time of day (L15). The same time
 * of day is the part of the day in which the last two went that were not answered, or an hour at which one of them did.
 */
final class Resent implements Check {

    private static final double ALIKE = 0.60;
    private static final int IN_VAIN = 2;
    private static final Duration AN_HOUR = Duration.ofHours(1);

    private static final Set<MessageKind> STATUS = Set.of(
            MessageKind.FOLLOW_UP,
            MessageKind.CLOSING_QUESTION,
            MessageKind.OFFER_NOTICE,
            MessageKind.APPLICATION_FOLLOW_UP);

    /** A message of which the words are on record. */
    private record Worded(Earlier earlier, Wording wording) {}

    @Override
    public List<Finding> of(Page page) {
        List<Finding> found = new ArrayList<>();
        List<Earlier> earlier = Earlier.to(page.letter().to(), page.recorded().about());
        alike(page, earlier, found);
        if (STATUS.contains(page.letter().kind())) {
            hour(page, earlier, found);
        }
        return found;
    }

    private static List<Worded> worded(List<Earlier> earlier, List<String> names) {
        List<Worded> worded = new ArrayList<>();
        for (Earlier each : earlier) {
            String words = each.words();
            if (words != null) {
                worded.add(new Worded(each, Wording.ofLetter(words, names)));
            }
        }
        return worded;
    }

    private static void alike(Page page, List<Earlier> earlier, List<Finding> found) {
        List<String> names = Names.of(page);
        List<Worded> worded = worded(earlier, names);
        Wording own = Wording.ofLetter(page.body(), names);
        Earlier closest = null;
        double most = 0;
        for (Worded each : worded) {
            double alike = own.likeness(each.wording());
            if (alike >= most && alike > 0) {
                most = alike;
                closest = each.earlier();
            }
        }
        if (closest == null || most < ALIKE) {
            paragraphs(page, worded, names, found);
            return;
        }
        ZoneId zone = page.recorded().zone();
        String day = page.day(LocalDate.ofInstant(closest.message().at(), zone));
        found.add(
                most == 1
                        ? finding(
                                Severity.ERROR,
                                "Sent before, on " + day,
                                "It is word for word what they have from you already; say something new.")
                        : finding(
                                Severity.WARNING,
                                "Much like your message of " + day,
                                "Say it in other words, or give them something they have not read yet."));
    }

    /** A paragraph they have read already, in a letter that is otherwise another. */
    private static void paragraphs(Page page, List<Worded> worded, List<String> names, List<Finding> found) {
        for (Span each : Paragraphs.of(page)) {
            Wording paragraph = Wording.of(page.at(each), names);
            for (Worded before : worded) {
                if (Paragraphs.shared(paragraph, before.wording())) {
                    LocalDate day = LocalDate.ofInstant(
                            before.earlier().message().at(), page.recorded().zone());
                    found.add(finding(
                            Severity.WARNING,
                            each,
                            "They have this from you, of " + page.day(day),
                            "Say it in other words, or give them something they have not read yet."));
                    break;
                }
            }
        }
    }

    private static void hour(Page page, List<Earlier> earlier, List<Finding> found) {
        List<Earlier> vain = unanswered(page, earlier);
        if (vain.size() < IN_VAIN || !timed(page)) {
            return;
        }
        ZoneId zone = page.recorded().zone();
        LocalTime now = LocalTime.ofInstant(page.recorded().now(), zone);
        boolean part = true;
        boolean hour = false;
        for (Earlier each : vain.subList(vain.size() - IN_VAIN, vain.size())) {
            LocalTime sent = LocalTime.ofInstant(each.message().at(), zone);
            part &= PartOfDay.of(sent) == PartOfDay.of(now);
            hour |= Duration.between(sent, now).abs().compareTo(AN_HOUR) < 0;
        }
        if (part || hour) {
            found.add(finding(
                    Severity.WARNING,
                    "The same time of day",
                    "What went " + Text.during(PartOfDay.of(now))
                            + " found no answer twice; another time of day may find them."));
        }
    }

    /** Messages of which the hour counts, since the other side last said something. */
    private static List<Earlier> unanswered(Page page, List<Earlier> earlier) {
        Instant heard = heard(page);
        return earlier.stream()
                .filter(each -> STATUS.contains(each.message().kind())
                        && each.hasHour()
                        && !each.message().attempt()
                        && (heard == null || each.message().at().isAfter(heard)))
                .toList();
    }

    private static @Nullable Instant heard(Page page) {
        Instant heard = null;
        for (Incoming each : page.recorded().history().received()) {
            heard = each.what().meaning() == Meaning.AUTO_REPLY ? heard : each.at();
        }
        return heard;
    }

    private static boolean timed(Page page) {
        return switch (page.letter().form()) {
            case EMAIL, FAX, CALL_SCRIPT, VOICEMAIL, TEXT -> true;
            case CARD, LETTER, NETWORK, PORTAL -> false;
        };
    }

    private static Finding finding(Severity severity, String title, String says) {
        return finding(severity, null, title, says);
    }

    private static Finding finding(Severity severity, @Nullable Span span, String title, String says) {
        return new Finding("L15", severity, span, title, says, Sources.of("S0.17", "S0.18"), null);
    }
}
