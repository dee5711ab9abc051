package afterword.prose.reply;

import afterword.prose.linear.LinearModel;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Finds the cues of a lexicon in a text, and leaves out those that do not count where they stand. */
final class Scan {

    private static final int FEWEST_FOREIGN = 3;
    /** The weight of a word that is said of jobs alone. */
    private static final int SURELY = 90;

    private static final Set<Sign> UNSAID_BY_NAMES = EnumSet.of(Sign.OTHER, Sign.OOO, Sign.OOO_SUBJECT, Sign.OOO_HINT);
    private static final Set<Answer> OF_NAMES = EnumSet.of(Answer.NO_JOB_MAIL, Answer.OUT_OF_OFFICE);

    private final Lexicon lexicon;
    private final Words words;
    private final LinearModel opinion;
    private final Traits traits;
    final List<Hit> hits = new ArrayList<>();
    /** One for each sentence read; of a long one the most of its pieces. */
    final List<Verdict> verdicts = new ArrayList<>();

    final Whole whole;

    private final int[] asked;
    private final boolean[] there;
    private int asking;
    private int known;
    private int foreign;

    Scan(Lexicon lexicon, LinearModel opinion) {
        this.lexicon = lexicon;
        this.words = new Words(lexicon.vocabulary);
        this.asked = new int[lexicon.starts()];
        this.there = new boolean[lexicon.starts()];
        this.opinion = opinion;
        this.traits = new Traits(lexicon.kin);
        this.whole = new Whole(lexicon.kin);
    }

    void read(String text, Span sentence, int number) {
        boolean question = text.charAt(sentence.end() - 1) == '?';
        float[] probable = new float[ReplyReader.ANSWERS];
        boolean plain = !question;
        int at = sentence.start();
        while (at < sentence.end()) {
            at = words.fill(text, at, sentence.end());
            foreign += words.foreign;
            int before = hits.size();
            find(number, question);
            traits.fill(words, question, hits.subList(before, hits.size()));
            opinion.raise(probable, traits.found, traits.count);
            whole.add(words, number == Hit.SUBJECT);
            plain &= !words.waits && !conditional(0, words.length) && !possible(0, words.length);
        }
        verdicts.add(Verdict.of(number, probable, plain));
    }

    /** Takes names for what they are, from a sentence on, in a mail that is about a job: no insurer writes of insurance there. */
    void namesFrom(int first) {
        if (hits.stream()
                .noneMatch(hit -> hit.sentence() < first
                        && hit.sign() == Sign.JOB
                        && hit.cue().weight() >= SURELY)) {
            return;
        }
        hits.removeIf(hit -> hit.sentence() >= first && UNSAID_BY_NAMES.contains(hit.sign()));
        verdicts.replaceAll(verdict -> verdict.sentence() < first ? verdict : verdict.without(OF_NAMES));
    }

    /** Whether the text is not plainly in another language. */
    boolean english() {
        return foreign < FEWEST_FOREIGN || foreign < known;
    }

    private void find(int number, boolean question) {
        asking++;
        boolean whole = words.length < Step.REACH;
        for (int i = 0; i < words.length; i++) {
            int word = words.words[i];
            if (word < 0) {
                continue;
            }
            known += words.known(i) ? 1 : 0;
            for (int index : lexicon.beginningWith(word)) {
                Lexicon.Start start = lexicon.start(index);
                if (asked[index] == asking ? !there[index] : !(there[index] = mayBe(start, whole))) {
                    asked[index] = asking;
                    continue;
                }
                asked[index] = asking;
                long ends = start.pattern().ends(words, i, 1);
                if (ends != 0 && counts(start.cue(), i, i + Long.numberOfTrailingZeros(ends), question)) {
                    hits.add(new Hit(start.cue(), index, number));
                }
            }
        }
    }

    /** Whether a pattern is anywhere in the sentence: asked once for all its words, where it is short enough. */
    private boolean mayBe(Lexicon.Start start, boolean whole) {
        return start.mayBeIn(words) && (!whole || start.pattern().ends(words, 0, (1L << words.length) - 1) != 0);
    }

    private boolean counts(Cue cue, int at, int end, boolean question) {
        if (cue.sorry() && !words.sorry) {
            return false;
        }
        if (cue.whatever()) {
            return true;
        }
        return switch (cue.sign()) {
            case REJECT, REJECT_HINT ->
                !question
                        && !words.waits
                        && !conditional(at, end)
                        && !words.consequence[at]
                        && !denied(at)
                        && !ofOthers(at, end)
                        && !possible(Math.max(0, at - 2), end);
            case OFFER -> !conditional(at, end) && !denied(at);
            case REOPEN -> !conditional(at, end) && !denied(at);
            case STOP_STATUS -> !question && !conditional(at, end) && !bySpeech(at);
            case STOP_PROCESS, STOP_CONTACT -> !question && !conditional(at, end);
            case HOLD, MOVED, NEWS, NEWS_TOO, NEWS_HINT, DELAY, DECIDING, ACK, ACK_TOO -> !conditional(at, end);
            case INVITE, MEETING, SCHEDULE, REOPEN_HINT ->
                !conditional(at, end) && !words.consequence[at] && !denied(at);
            default -> true;
        };
    }

    /** Whether it only may be so. */
    private boolean possible(int at, int end) {
        for (int i = at; i < end; i++) {
            if (words.words[i] >= 0 && lexicon.onlyMay(words.words[i])) {
                return true;
            }
        }
        return false;
    }

    private boolean conditional(int at, int end) {
        for (int i = at; i < end; i++) {
            if (words.condition[i]) {
                return true;
            }
        }
        return false;
    }

    /** Whether a "not" stands so close before the words that it speaks of them. */
    private boolean denied(int at) {
        for (int i = Math.max(0, at - 3); i < at; i++) {
            int word = words.words[i];
            if (word >= 0 && lexicon.denies(word)) {
                return !hasty(at);
            }
        }
        return false;
    }

    /** Whether it is said of people in general: "many good people cannot be offered a place". */
    private boolean ofOthers(int at, int end) {
        for (int i = at; i < Math.min(end, words.length); i++) {
            if (words.words[i] >= 0 && lexicon.addresses(words.words[i])) {
                return false;
            }
        }
        for (int i = Math.max(0, at - 3); i < at; i++) {
            if (words.words[i] >= 0 && lexicon.crowd(words.words[i])) {
                return true;
            }
        }
        return false;
    }

    /** Whether only the telephone is spoken of: "telephonic queries will not be entertained". */
    private boolean bySpeech(int at) {
        return at > 0 && words.words[at - 1] >= 0 && lexicon.spoken(words.words[at - 1]);
    }

    /** "We cannot wait to" and "do not hesitate to" deny nothing. */
    private boolean hasty(int at) {
        for (int i = Math.max(0, at - 3); i < at; i++) {
            if (words.words[i] >= 0 && lexicon.hastens(words.words[i])) {
                return true;
            }
        }
        return false;
    }
}
