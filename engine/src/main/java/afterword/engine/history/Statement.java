package afterword.engine.history;

import afterword.engine.fact.Event;
import java.time.Instant;

/**
 * What somebody said about when they decide.
 *
 * @param inMessage whether it came in a message rather than in an interview's debrief
 */
public record Statement(String fact, Instant at, Instant recorded, Event.Timeline what, boolean inMessage) {}
