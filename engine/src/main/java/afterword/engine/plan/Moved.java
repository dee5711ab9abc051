package afterword.engine.plan;

import java.time.LocalDateTime;

/**
 * One adjustment of a date: from where to where, and why.
 *
 * @param from local time of the addressee
 * @param to local time of the addressee, never before {@code from}
 * @param why in plain words ("Fri 2026-06-19 is Juneteenth")
 */
public record Moved(LocalDateTime from, LocalDateTime to, String why) {}
