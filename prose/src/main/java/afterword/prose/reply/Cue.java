package afterword.prose.reply;

import java.util.List;

/**
 * One way of saying something, with what shows that it works.
 *
 * @param name of its own
 * @param sign what it is a sign of
 * @param weight how far it can be trusted alone, in hundredths
 * @param whatever whether it holds in a condition, a question and the like as well
 * @param sorry whether it counts only in a sentence that says it is sorry
 * @param patterns the ways of putting it
 * @param fires sentences it is found in
 * @param silent sentences it is not found in
 */
record Cue(
        String name,
        Sign sign,
        int weight,
        boolean whatever,
        boolean sorry,
        List<Step> patterns,
        List<String> fires,
        List<String> silent) {}
