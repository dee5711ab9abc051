package afterword.app.today;

import afterword.app.candidacy.Glance;
import afterword.app.present.Days;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;

/**
 * Something done today, which can still be taken back.
 *
 * @param fact the id of the fact that says so
 * @param at the person's own time
 */
public record DoneCard(
        String application,
        String employer,
        String fact,
        String what,
        String who,
        String stamp,
        String at,
        String day) {

    static List<DoneCard> of(Glance glance, Instant now, ZoneId home) {
        LocalDate today = LocalDate.ofInstant(now, home);
        return glance.done().stream()
                .filter(did -> LocalDate.ofInstant(did.at(), home).equals(today))
                .map(did -> new DoneCard(
                        glance.id(),
                        glance.employer().name(),
                        did.fact(),
                        did.what(),
                        did.who(),
                        did.stamp(),
                        Days.time(LocalDateTime.ofInstant(did.at(), home).toLocalTime()),
                        Days.shortly(today)))
                .toList();
    }
}
