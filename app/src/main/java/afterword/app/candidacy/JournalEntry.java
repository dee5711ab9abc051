package afterword.app.candidacy;

import afterword.app.present.Days;
import afterword.engine.fact.Event;
import afterword.engine.fact.Fact;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A fact in words.
 *
 * @param fact its id
 * @param on its day at the employer's office
 * @param said what somebody said, in their words, or null
 * @param taken whether it was taken back or set right later
 */
public record JournalEntry(
        String fact, LocalDate on, String text, @Nullable String said, boolean taken) {

    /** Everything known by the plan's instant, the last first. */
    static List<JournalEntry> of(Planned planned) {
        FactWords words = new FactWords(planned);
        List<JournalEntry> entries = new ArrayList<>();
        List<Fact> facts = planned.file().application().facts().stream()
                .filter(fact -> !fact.recorded().isAfter(planned.plan().now()))
                .toList();
        Set<String> taken = new HashSet<>();
        for (Fact fact : facts) {
            switch (fact.event()) {
                case Event.Retracted it -> taken.add(it.fact());
                case Event.Corrected it -> taken.add(it.fact());
                default -> {}
            }
        }
        facts.stream()
                .sorted((a, b) -> b.at().compareTo(a.at()))
                .forEach(fact -> entries.add(new JournalEntry(
                        fact.id(),
                        LocalDate.ofInstant(fact.at(), planned.office()),
                        words.of(fact.event()),
                        FactWords.said(fact.event()),
                        taken.contains(fact.id()))));
        return entries;
    }

    /** "9 Dec". */
    public String day() {
        return Days.shortly(on);
    }
}
