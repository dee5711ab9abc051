package afterword.prose.review;

import afterword.engine.fact.Case;
import afterword.prose.letter.Letter;
import java.time.Instant;
import java.util.List;

/**
 * What a letter is reviewed against.
 *
 * @param file the record; what was sent before stands in its facts
 * @param now when the letter is to go: what was recorded later is not known
 * @param others letters of the same day to colleagues, as they stand now
 */
public record Circumstances(Case file, Instant now, List<Letter> others) {}
