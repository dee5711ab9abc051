package afterword.prose.review;

import afterword.prose.letter.Finding;
import java.util.List;

/**
 * What is to be said of a letter.
 *
 * @param findings the gravest first, what is well done last, each sort in the order of the letter; what is about no words of
 *     it comes behind what is
 */
public record Review(List<Finding> findings) {}
