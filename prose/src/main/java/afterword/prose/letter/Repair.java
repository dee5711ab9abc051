package afterword.prose.letter;

/**
 * One change that mends what a finding found.
 *
 * @param span what goes; of no length where something is put in
 * @param with what comes in its place
 */
public record Repair(Span span, String with) {}
