package afterword.prose.review;

import afterword.engine.fact.Channel;
import afterword.engine.fact.MediumSource;
import afterword.engine.fact.MessageKind;
import afterword.engine.fact.Person;
import afterword.prose.draft.English;
import afterword.prose.letter.Form;
import afterword.prose.letter.Layout;
import afterword.prose.letter.Letter;
import afterword.prose.letter.Span;
import afterword.prose.tone.Reading;
import java.time.LocalDate;

/**
 * A letter laid out beside the record.
 *
 * @param roster every name on record
 * @param row what it is read by
 * @param layout where its parts stand
 * @param sound how its body reads
 * @param subject how its subject reads
 */
record Page(Letter letter, Recorded recorded, Roster roster, Table row, Layout layout, Reading sound, Reading subject) {

    String body() {
        return letter.body();
    }

    /** The words of a span. */
    String at(Span span) {
        String text = span.part() == Span.Part.SUBJECT ? letter.subject() : letter.body();
        return text.substring(span.from(), span.to());
    }

    /** What is said between salutation and closing. */
    String said() {
        return at(layout.said());
    }

    /** "June 2" or "2 June", as the employer writes it. */
    String day(LocalDate date) {
        return English.of(recorded.about().file()).day(date);
    }

    /** A span of the body. */
    static Span span(int from, int to) {
        return new Span(Span.Part.BODY, from, to);
    }

    /** Whether the letter is read by a check. */
    boolean reads(String check) {
        return row.has(check, recorded.afterNo())
                || (check.equals("L18") && letter.form().spoken());
    }

    /** Whether it is the two lines that go before a card, for which points and fit are no matter (C4). */
    boolean shortNote() {
        Person to = recorded.to();
        return to != null
                && letter.kind() == MessageKind.THANK_YOU
                && letter.form() == Form.EMAIL
                && (to.prefers() == Channel.POST || to.prefers() == Channel.FAX)
                && to.preferenceSource() == MediumSource.INFERRED;
    }
}
