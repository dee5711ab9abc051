package afterword.app.candidacy;

import afterword.app.present.Days;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A fact in words, with what was written down of it before.
 *
 * @param fact its id
 * @param on its day at the employer's office
 * @param said what somebody said, in their words, or null
 * @param written the day it was written down, where that is another one; else null
 * @param before what it said before it was set right, the first version first
 * @param takenBack the fact that takes it back, null while it stands
 */
public record JournalEntry(
        String fact,
        LocalDate on,
        String text,
        @Nullable String said,
        @Nullable String written,
        List<Earlier> before,
        @Nullable String takenBack) {

    /** @param replaced the day something else was written down instead */
    public record Earlier(String text, String replaced) {}

    /** Everything known by the plan's instant, the last first. */
    static List<JournalEntry> of(Planned planned) {
        return FactStory.of(planned).stream()
                .sorted(Comparator.comparing((FactStory story) -> story.last().at())
                        .reversed())
                .map(story -> of(planned, story))
                .toList();
    }

    /** "9 Dec". */
    public String day() {
        return Days.shortly(on);
    }

    private static JournalEntry of(Planned planned, FactStory story) {
        FactWords words = new FactWords(planned);
        ZoneId office = planned.office();
        FactStory.Version last = story.last();
        LocalDate on = LocalDate.ofInstant(last.at(), office);
        LocalDate written = LocalDate.ofInstant(story.versions().getFirst().recorded(), office);
        List<Earlier> before = new ArrayList<>();
        for (int i = 1; i < story.versions().size(); i++) {
            FactStory.Version old = story.versions().get(i - 1);
            LocalDate replaced = LocalDate.ofInstant(story.versions().get(i).recorded(), office);
            before.add(new Earlier(
                    words.of(old.event()) + ", " + Days.shortly(LocalDate.ofInstant(old.at(), office)),
                    Days.shortly(replaced)));
        }
        return new JournalEntry(
                story.id(),
                on,
                words.of(last.event()),
                FactWords.said(last.event()),
                written.equals(on) ? null : Days.shortly(written),
                before,
                story.takenBack());
    }
}
