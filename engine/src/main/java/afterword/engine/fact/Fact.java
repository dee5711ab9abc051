package afterword.engine.fact;

import java.time.Instant;

/**
 * Something that happened, and when it became known. Facts are only ever added; a mistake is set right by a
 * {@link Event.Corrected} or {@link Event.Retracted}.
 *
 * @param id unique in its application; how reasons and corrections refer to it
 * @param at when it happened (for an interview: when it starts)
 * @param recorded when it was written down, never before which it is not known
 */
public record Fact(String id, Instant at, Instant recorded, Event event) {}
