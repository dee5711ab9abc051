package afterword.prose.reply;

import afterword.engine.fact.Precision;
import afterword.prose.timeline.Reading;
import afterword.prose.timeline.TimelineReader;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** Reads the dates of a sentence; what a reply needs of the reading of timelines. */
@FunctionalInterface
public interface Dates {

    /** No date is ever read: for whoever wants to know only what a mail means. */
    Dates UNREAD = (sentence, said) -> new Window(null, null, Precision.NONE);

    /** The dates as timelines are read. */
    static Dates of(TimelineReader reader) {
        return (sentence, said) -> {
            Reading reading = reader.read(sentence, said.toLocalDate());
            return new Window(reading.first(), reading.last(), reading.precision());
        };
    }

    /**
     * @param said when the sentence was said, local time of who said it
     * @return the window it names; of precision {@link Precision#NONE} if it names none
     */
    Window read(String sentence, LocalDateTime said);

    /**
     * When something is to happen.
     *
     * @param first first day, null for none or an open one
     * @param last last day, null for none
     */
    record Window(@Nullable LocalDate first, @Nullable LocalDate last, Precision precision) {}
}
