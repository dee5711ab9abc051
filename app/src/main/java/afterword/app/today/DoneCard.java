package afterword.app.today;

import afterword.app.candidacy.ChannelLook;
import afterword.app.candidacy.Planned;
import afterword.app.present.Days;
import afterword.app.present.Phrases;
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
record DoneCard(
        String application,
        String employer,
        String fact,
        String what,
        String who,
        String stamp,
        String at,
        String day) {

    static List<DoneCard> of(Planned planned, ZoneId home) {
        LocalDate today = LocalDate.ofInstant(planned.plan().now(), home);
        return planned.history().sent().stream()
                .filter(sent -> LocalDate.ofInstant(sent.at(), home).equals(today))
                .map(sent -> new DoneCard(
                        planned.id(),
                        planned.employer(),
                        sent.fact(),
                        Phrases.of(sent.kind(), sent.via(), 1),
                        planned.name(sent.to()),
                        ChannelLook.stamp(sent.via(), sent.kind()),
                        Days.time(LocalDateTime.ofInstant(sent.at(), home).toLocalTime()),
                        Days.shortly(today)))
                .toList();
    }
}
