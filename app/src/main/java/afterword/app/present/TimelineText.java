package afterword.app.present;

import afterword.prose.timeline.Reading;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** When something will happen, for people: the window, how sure it is, and the words it rests on. */
public final class TimelineText {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMMM uuuu", Locale.ENGLISH);

    private TimelineText() {}

    /** The reading as a page of 80 columns. */
    public static String of(Reading reading, boolean colour) {
        Paper paper = new Paper(colour);
        paper.title(
                switch (reading.precision()) {
                    case EXACT -> span(reading.first(), reading.last());
                    case VAGUE -> "Roughly " + span(reading.first(), reading.last());
                    case NONE -> "No timeline.";
                });
        paper.line(2, reading.how());
        if (!reading.others().isEmpty()) {
            paper.heading("Also named");
            for (Reading.Other other : reading.others()) {
                String days = other.last() == null ? "" : span(other.first(), other.last()) + ", ";
                paper.line(2, "- \"" + other.words() + "\": " + days + other.why());
            }
        }
        return paper.toString();
    }

    private static String span(@Nullable LocalDate first, @Nullable LocalDate last) {
        if (first == null || last == null) {
            return "";
        }
        return first.equals(last) ? DAY.format(last) : DAY.format(first) + " to " + DAY.format(last);
    }
}
