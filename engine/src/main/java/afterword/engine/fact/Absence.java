package afterword.engine.fact;

import java.time.LocalDate;

/**
 * Days on which the candidate is away and wants nothing of this.
 *
 * @param from first day, where the candidate is at home
 * @param to last day
 * @param turn on which business day after it this application's questions begin again, 1 for the first; whoever has many
 *     applications gives them different ones, so that not everything falls on the first day back
 */
public record Absence(LocalDate from, LocalDate to, int turn) {}
