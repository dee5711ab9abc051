package afterword.prose.timeline;

import java.util.Arrays;
import java.util.Set;

/**
 * Whether a day of which nothing beside it tells what it is said of may be one of filling a place. It is where it stands
 * all but alone ("Friday, I think."), or where the sentence speaks to somebody or of what is to come. Any other is the time of
 * something else: a day that is not told does less harm than one that is invented.
 */
record Filling(Tokens words) {

    private static final int LONGEST_SENTENCE = 60;

    /** Words that say nothing of what a day is for. */
    private static final Set<String> SMALL = words("""
            the a an and or of to for in on by at with is it it's that that's this be i we they he she my our as so but
            then there here not just only yes no ok okay now maybe sorry afraid think say guess i'd i'm we're
            are was said told honestly realistically typically usually normally hi hello dear again roughly well still
            also even if latest earliest sometime sure um er oh actually promise looks looking was it'd sharp noon
            midday est pst gmt utc bst pacific eastern central mountain edt pdt cet ist local time morning afternoon
            evening night day days date all done sadly fingers crossed hopefully probably likely most more less thing
            today tomorrow until late early mid any make takes luck bit failing possible soon before after between
            me do needful earlier later can can't like looks leave talking late end last half second first part possibly tbh towards both
            let another than thereabouts otherwise too right alright fine hon mate folks everyone probably bet works
            """);

    private static final Set<String> TO_COME = words("""
            will we'll you'll i'll they'll he'll she'll it'll that'll who'll there'll shall going gonna would should hope
            hopes hoping expect expects expecting aim aims aiming plan plans planned planning need needs might must want
            wants wanted assume allow wait hang bear give call set due target target's goal sorted settled done sort
            finished ready promise promised count you you'd your timeline timing turnaround delay delayed slipped moved pushed extended
            postponed tuned stay patient patience watch check chase ping follow follows know knows finalists finalist
            could they'd he'd she'd won't take takes debrief search wraps wrap ends seat tells told
            somebody someone pick picks picked vote votes voting happens happen comes coming goes go out over
            """);

    private static Set<String> words(String words) {
        return Set.copyOf(Arrays.asList(words.strip().split("\\s+")));
    }

    boolean may(Clause clause) {
        int from = clause.sentenceStart();
        int to = clause.end();
        while (to < words.size() && to - clause.end() < LONGEST_SENTENCE && !words.isStop(to)) {
            to++;
        }
        boolean alone = true;
        for (int i = from; i < to; i++) {
            boolean inside = i >= clause.phrase().start() && i < clause.phrase().end();
            if (!words.isWord(i) || (inside && !words.in(i, Cues.STEP))) {
                continue;
            }
            if (words.in(i, TO_COME) || words.in(i, Cues.NEWS) || words.in(i, Cues.TELLING) || words.in(i, Cues.STEP)) {
                return true;
            }
            boolean beside = i >= clause.start() && i < clause.end();
            alone &= !beside
                    || words.in(i, SMALL)
                    || words.in(i, Cues.OURS)
                    || words.at(i).meaning() != null
                    || words.in(i, Cues.HOPES);
        }
        return alone;
    }
}
