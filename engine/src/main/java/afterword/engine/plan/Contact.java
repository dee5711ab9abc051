package afterword.engine.plan;

import afterword.engine.fact.Channel;
import afterword.engine.fact.MessageKind;
import java.time.Instant;

/**
 * A contact somebody thinks of making.
 *
 * @param kind the intent
 * @param to the person's id
 * @param at when
 */
public record Contact(MessageKind kind, String to, Channel via, Instant at) {}
