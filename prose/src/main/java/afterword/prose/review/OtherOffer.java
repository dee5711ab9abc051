package afterword.prose.review;

import afterword.engine.fact.Event;
import afterword.engine.fact.Fact;
import afterword.prose.letter.Finding;
import afterword.prose.letter.Repair;
import afterword.prose.letter.Severity;
import afterword.prose.letter.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whether an offer a letter speaks of stands on record, with its date (L22): nobody bluffs here. */
final class OtherOffer implements Check {

    private static final String OTHER =
            "(?:an?other|other|second|further|competing|rival|different|written|verbal|firm|concrete|formal|several|two|three|multiple|better)";

    private static final Pattern SPOKEN_OF = Pattern.compile(
            "\\b(?:" + OTHER + " (?:\\p{L}+[ -]){0,2}offers?\\b"
                    + "|(?:job )?offers? (?:of employment )?(?:from|by|with|at|elsewhere)\\b(?! you\\b)"
                    + "|(?:made|given|extended|sent) me (?:an?|the|their) (?:\\p{L}+ ){0,2}offer\\b"
                    + "|offered me (?:an?|the|another) (?:\\p{L}+ ){0,3}(?:job|position|role|post|contract|place)\\b"
                    + "|(?:been offered|was offered|am offered) (?:an?|the|another) (?:\\p{L}+ ){0,3}(?:job|position|role|post|contract|place)\\b"
                    + "|(?:i|i've) (?:now |also |just |already )?(?:have|hold|received|got|have received|have got|had) (?:now |also |just )?(?:an?|the) (?:job )?offer\\b"
                    + "|" + OTHER
                    + " (?:company|firm|employer|hospital|school|team|bank|agency|practice|office|university|organi[sz]ation|place|house) (?:has |have )?(?:made|given|offered|extended)\\b)",
            Pattern.CASE_INSENSITIVE);

    /** Theirs, or none at all. */
    private static final Pattern NOT_MEANT = Pattern.compile(
            "\\b(?:your (?:\\p{L}+ ){0,2}offer|offers? from you|if (?:i|there|you|another)|no (?:other )?offers?|not (?:\\p{L}+ ){0,3}offers?|should i|were to|offer of (?:help|support|advice)|offers? (?:to|up)|special offers?)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern DUE = Pattern.compile(
            "\\b(?:by|before|until|till|due|on|for|deadline|expires?|answer|reply|respond)\\b",
            Pattern.CASE_INSENSITIVE);

    /** That a day named by half is the one the other employer waits for. */
    private static final Pattern THEIRS = Pattern.compile(
            "\\b(?:they|them|their|offer|my answer|to answer|deadline|reply to (?:it|them)|expires)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern THEIR_SAY = Pattern.compile(
            "\\b(?:met|interview|interviewed|spoke|talked|you (?:said|told|mentioned|expected|hoped|named|planned|thought)|since)\\b",
            Pattern.CASE_INSENSITIVE);

    @Override
    public List<Finding> of(Page page) {
        Span spoken = null;
        List<Span> sentences = Text.sentences(page.body());
        for (Span each : sentences) {
            String sentence = page.at(each);
            Matcher offer = SPOKEN_OF.matcher(sentence);
            if (spoken == null && !NOT_MEANT.matcher(sentence).find() && offer.find()) {
                spoken = Page.span(each.from() + offer.start(), each.from() + offer.end());
            }
        }
        if (spoken == null) {
            return List.of();
        }
        List<Event.OfferElsewhere> open = open(page);
        if (open.isEmpty()) {
            boolean had = !page.recorded().told(Event.OfferElsewhere.class).isEmpty();
            return List.of(finding(
                    Severity.ERROR,
                    spoken,
                    had ? "That offer is gone" : "No offer is written down",
                    had
                            ? "The offer on record is closed or past its date; speak of it only while it stands."
                            : "Speak of an offer once it is real; if it is, write it down with its date first.",
                    null));
        }
        return dates(page, spoken, sentences, open);
    }

    private static List<Finding> dates(Page page, Span spoken, List<Span> sentences, List<Event.OfferElsewhere> open) {
        List<Finding> found = new ArrayList<>();
        List<LocalDate> due = due(page, open);
        boolean right = false;
        for (Span each : sentences) {
            String sentence = page.at(each);
            if (each.to() < spoken.from()
                    || !DUE.matcher(sentence).find()
                    || THEIR_SAY.matcher(sentence).find()) {
                continue;
            }
            for (Dated date : Dated.in(page, each)) {
                if (due.contains(date.day())) {
                    right = true;
                } else if (!date.day().isBefore(page.recorded().today()) && !NamedDate.onRecord(page, date.day())) {
                    found.add(wrong(page, date.span(), date::like, due));
                }
            }
            if (THEIRS.matcher(sentence).find()) {
                for (LooseDay loose : LooseDay.in(page, each)) {
                    if (due.stream().anyMatch(loose::may)) {
                        right = true;
                    } else if (!due.isEmpty() && !NamedDate.onRecord(page, loose)) {
                        found.add(wrong(page, loose.span(), loose::like, due));
                    }
                }
            }
        }
        if (found.isEmpty() && right) {
            found.add(finding(
                    Severity.GOOD,
                    spoken,
                    "An offer with its date",
                    "It stands on record as you say it; a fact needs no pressure.",
                    null));
        }
        return found;
    }

    /** @param like another day, written as the wrong one is */
    private static Finding wrong(Page page, Span span, Function<LocalDate, String> like, List<LocalDate> due) {
        if (due.isEmpty()) {
            return finding(
                    Severity.WARNING,
                    span,
                    "No date is on record",
                    "The offer was written down without a day for your answer; add it there, or leave it out here.",
                    null);
        }
        String day = page.day(due.getFirst());
        return finding(
                Severity.WARNING,
                span,
                "On record it is " + day,
                "They want your answer to the other offer by " + day + ", as it was written down.",
                due.size() == 1 ? new Repair(span, like.apply(due.getFirst())) : null);
    }

    /** The offers of others that are neither closed nor past their date. */
    private static List<Event.OfferElsewhere> open(Page page) {
        List<String> closed = page.recorded().told(Event.OfferElsewhereClosed.class).stream()
                .map(Event.OfferElsewhereClosed::offer)
                .toList();
        List<Event.OfferElsewhere> open = new ArrayList<>();
        for (Fact fact : page.recorded().history().others()) {
            if (fact.event() instanceof Event.OfferElsewhere offer
                    && !closed.contains(fact.id())
                    && (offer.respondBy() == null
                            || offer.respondBy().isAfter(page.recorded().now()))) {
                open.add(offer);
            }
        }
        return open;
    }

    /** The days an answer is due, where the candidate lives and where the employer is. */
    private static List<LocalDate> due(Page page, List<Event.OfferElsewhere> open) {
        List<LocalDate> days = new ArrayList<>();
        for (Event.OfferElsewhere each : open) {
            if (each.respondBy() != null) {
                LocalDate theirs =
                        LocalDate.ofInstant(each.respondBy(), page.recorded().zone());
                LocalDate own = LocalDate.ofInstant(
                        each.respondBy(), page.recorded().about().file().candidateZone());
                days.add(own);
                if (!theirs.equals(own)) {
                    days.add(theirs);
                }
            }
        }
        return days;
    }

    private static Finding finding(Severity severity, Span span, String title, String says, @Nullable Repair repair) {
        return new Finding("L22", severity, span, title, says, Sources.of("S4.30", "S4.31"), repair);
    }
}
