package afterword.prose.timeline;

import afterword.engine.calendar.WorkCalendar;
import afterword.engine.fact.Precision;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads from what an employer says when something will happen. docs/timelines.md tells how. It keeps nothing between
 * texts, and may be used by several threads if the calendar may.
 */
public final class TimelineReader {

    private final Conventions conventions;
    private final WorkCalendar calendar;
    private final Opinion opinion;

    /** @param calendar the business days of the place in which it is said */
    public TimelineReader(Conventions conventions, WorkCalendar calendar) {
        this(conventions, calendar, Opinion.shipped());
    }

    TimelineReader(Conventions conventions, WorkCalendar calendar, Opinion opinion) {
        this.conventions = conventions;
        this.calendar = conventions.worked(calendar);
        this.opinion = opinion;
    }

    /**
     * Reads a text, mostly one sentence. What is not sure is vague or none; nothing is invented.
     *
     * @param said the day on which it was said, in the speaker's zone
     */
    public Reading read(String text, LocalDate said) {
        Tokens words = Tokens.of(text);
        List<Phrase> phrases = Phrases.of(words, new Days(said, conventions, calendar));
        if (phrases.isEmpty()) {
            return new Reading(null, null, Precision.NONE, "", "No day is named.", List.of());
        }
        return new Choice(words, said, opinion).of(phrases);
    }

    /** Every day a text names, whatever for. */
    List<Phrase> phrases(String text, LocalDate said) {
        return Phrases.of(Tokens.of(text), new Days(said, conventions, calendar));
    }

    /** One phrase and what became of it. */
    private record Weighed(Phrase phrase, Subject subject, boolean hope, boolean corrected) {}

    /** Chooses among the days of a text. */
    private record Choice(Tokens words, LocalDate said, Opinion opinion) {

        Reading of(List<Phrase> phrases) {
            Judgement judgement = new Judgement(words, said, opinion);
            List<Weighed> all = new ArrayList<>(phrases.size());
            for (int i = 0; i < phrases.size(); i++) {
                Phrase phrase = phrases.get(i);
                Phrase next = i + 1 < phrases.size() ? phrases.get(i + 1) : null;
                Clause clause = Clause.of(words, phrase, i > 0 ? phrases.get(i - 1) : null, next);
                Subject subject = judgement.of(clause);
                boolean corrected = subject.counts() && new Correction(words).is(clause, next);
                Phrase meant = phrase;
                if (subject.counts() && judgement.isAfter(clause)) {
                    meant = lowest(phrase, Bound.AFTER, 1, "the week after ");
                } else if (subject.counts() && (judgement.isEarliest(clause) || judgement.isBeginning(clause))) {
                    meant = lowest(phrase, Bound.FROM, 0, "the week from the day on that is ");
                }
                boolean again = i > 0 && words.is(phrase.end() - 1, "then") && all.getLast().hope;
                boolean hope = subject.counts() && (again || judgement.isHope(clause));
                all.add(new Weighed(meant, subject, hope, corrected));
            }
            Weighed best = null;
            for (Weighed each : all) {
                if (each.subject.counts() && !each.corrected && (best == null || isBetter(each, best))) {
                    best = each;
                }
            }
            return best == null ? none(all) : reading(best, all);
        }

        /** News before other steps, then a day before a mere length, a last day before a first one, the later day. */
        private static boolean isBetter(Weighed one, Weighed best) {
            int order = one.subject.compareTo(best.subject);
            if (order != 0) {
                return order < 0;
            }
            if (one.phrase.isLength() != best.phrase.isLength()) {
                return best.phrase.isLength();
            }
            if (one.phrase.isLowest() != best.phrase.isLowest()
                    && (one.phrase.isHighest() || best.phrase.isHighest())) {
                return best.phrase.isLowest();
            }
            return !one.phrase.last().isBefore(best.phrase.last());
        }

        private static Phrase lowest(Phrase phrase, Bound bound, int from, String how) {
            LocalDate day = phrase.named().last();
            return new Phrase(
                    phrase.named(),
                    day.plusDays(from),
                    day.plusDays(from + 6),
                    Precision.VAGUE,
                    bound,
                    how + phrase.how(),
                    phrase.start(),
                    phrase.end());
        }

        private Reading reading(Weighed best, List<Weighed> all) {
            Phrase phrase = best.phrase;
            Precision precision = best.hope ? Precision.VAGUE : phrase.precision();
            String span = phrase.first().equals(phrase.last())
                    ? Spoken.day(phrase.last())
                    : Spoken.day(phrase.first()) + " to " + Spoken.day(phrase.last());
            String how = "\"" + text(phrase) + "\": " + phrase.how() + ": " + span
                    + (precision == Precision.EXACT ? "." : best.hope ? "; a hope, so not exact." : "; not exact.");
            return new Reading(phrase.first(), phrase.last(), precision, text(phrase), how, others(all, best));
        }

        private Reading none(List<Weighed> all) {
            Weighed first = all.getFirst();
            String how = "No day for it: \"" + text(first.phrase) + "\" is about " + why(first) + ".";
            return new Reading(null, null, Precision.NONE, "", how, others(all, null));
        }

        private List<Reading.Other> others(List<Weighed> all, @Nullable Weighed best) {
            List<Reading.Other> others = new ArrayList<>();
            for (Weighed each : all) {
                if (each != best) {
                    boolean unknown = each.phrase.precision() == Precision.NONE;
                    others.add(new Reading.Other(
                            unknown ? null : each.phrase.first(),
                            unknown ? null : each.phrase.last(),
                            text(each.phrase),
                            why(each)));
                }
            }
            return others;
        }

        private static String why(Weighed weighed) {
            if (weighed.phrase.precision() == Precision.NONE) {
                return weighed.phrase.how();
            }
            return weighed.corrected
                    ? "a day that another took the place of"
                    : weighed.subject.counts() ? "another step" : weighed.subject.words();
        }

        private String text(Phrase phrase) {
            return words.between(phrase.start(), phrase.end());
        }
    }
}
