package afterword.app.today;

import afterword.app.candidacy.Planned;
import afterword.app.present.Days;
import afterword.app.present.Why;
import afterword.engine.plan.Withheld;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * Somebody to leave in peace.
 *
 * @param lead "not before" or "until"
 * @param until a day where the addressee is, or "they write"
 */
record Held(String application, String employer, String who, String lead, String until, List<Why> why) {

    static Held of(Planned planned, Withheld held) {
        Instant until = held.notBefore();
        return new Held(
                planned.id(),
                planned.employer(),
                Objects.requireNonNullElse(planned.words().name(held.step().to()), "Everybody there"),
                until == null ? "until" : "not before",
                until == null
                        ? "they write"
                        : Days.day(LocalDate.ofInstant(until, held.step().zone())),
                Why.of(held.because()));
    }
}
