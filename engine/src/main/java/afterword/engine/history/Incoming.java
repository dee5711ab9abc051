package afterword.engine.history;

import afterword.engine.fact.Event;
import java.time.Instant;

/** Something the employer's side wrote or said. */
public record Incoming(String fact, Instant at, Event.Received what) {}
