package afterword.app.today;

import afterword.app.candidacy.Glance;
import afterword.app.present.Days;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something they owe.
 *
 * @param on its day at the employer's
 * @param late whether that day has passed
 * @param said their words, null if none were kept
 */
public record Due(
        String application,
        String employer,
        LocalDate on,
        String what,
        boolean late,
        @Nullable String said,
        String more) {

    static List<Due> of(Glance glance, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, glance.employer().zone());
        return glance.owed().stream()
                .map(owed -> new Due(
                        glance.id(),
                        glance.employer().name(),
                        owed.on(),
                        owed.what(),
                        owed.promised() && owed.on().isBefore(today),
                        owed.said(),
                        owed.more()))
                .toList();
    }

    /** "9 Dec". */
    public String day() {
        return Days.shortly(on);
    }
}
