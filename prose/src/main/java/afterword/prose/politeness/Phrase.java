package afterword.prose.politeness;

import afterword.prose.reply.Span;

/**
 * Some words that make a text more polite or less.
 *
 * @param weight by how much, in log-odds; never 0
 * @param word for people: "thanks", "an order"
 */
public record Phrase(Span span, double weight, String word) {}
