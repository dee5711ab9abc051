package afterword.prose.reply;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Puts cues and second opinion together, sentence by sentence. A cue falls where the opinion thinks little of it, and what
 * only the opinion sees becomes a cue of its weight; a refusal or a stop needs both, or an opinion that is very sure.
 */
final class Agreement {

    private static final float KEEP = 0.05f;
    private static final float KEEP_GRAVE = 0.35f;
    /** How little the opinion may think of a refusal or a stop for which there is a strong cue. */
    private static final float KEEP_STRONG = 0.2f;

    private static final int STRONG = 90;
    /** A cue falls below this part of what is likeliest in its sentence. */
    private static final float KEEP_BESIDE = 0.3f;
    /** And below this part of an answer that excludes it. */
    private static final float KEEP_AGAINST = 0.9f;

    private static final float ADD = 0.5f;
    private static final float ADD_STOP = 0.75f;
    private static final float ADD_REFUSAL = 0.9f;
    private static final float GUESS = 0.02f;
    /** A guess is no less likely than this part of there being nothing to guess. */
    private static final float GUESS_BESIDE = 0.5f;

    private static final float GUESS_STOP = 0.45f;
    private static final float GUESS_REFUSAL = 0.6f;
    /** So likely it is a second chance that no refusal is claimed. */
    private static final float SECOND_CHANCE = 0.2f;

    /** So likely it is a meeting that no refusal is claimed, where the same sentence hardly speaks of one. */
    private static final float MEETING = 0.9f;

    private static final float NO_REFUSAL = 0.12f;

    /** A sentence of other mail counts for more than a word about jobs in it. */
    private static final int ELSEWHERE = 65;

    /** By which signs the judgement knows an answer. */
    private static final Map<Answer, List<Sign>> SIGNS = new EnumMap<>(Map.ofEntries(
            Map.entry(Answer.ACKNOWLEDGEMENT, List.of(Sign.ACK)),
            Map.entry(Answer.NEWS, List.of(Sign.NEWS)),
            Map.entry(Answer.TIMELINE, List.of(Sign.WHEN, Sign.DECIDING)),
            Map.entry(Answer.TIMELINE_MOVED, List.of(Sign.MOVED, Sign.WHEN)),
            Map.entry(Answer.ON_HOLD, List.of(Sign.HOLD)),
            Map.entry(Answer.INVITATION, List.of(Sign.INVITE)),
            Map.entry(Answer.SCHEDULING, List.of(Sign.SCHEDULE)),
            Map.entry(Answer.DOCUMENTS_WANTED, List.of(Sign.DOCS)),
            Map.entry(Answer.CALL_WANTED, List.of(Sign.CALL)),
            Map.entry(Answer.FOLLOW_UP_WANTED, List.of(Sign.FOLLOW_UP)),
            Map.entry(Answer.FORM_REJECTION, List.of(Sign.REJECT, Sign.YOU)),
            Map.entry(Answer.REOPENED, List.of(Sign.REOPEN)),
            Map.entry(Answer.OFFER, List.of(Sign.OFFER, Sign.YOU)),
            Map.entry(Answer.NO_STATUS_CONTACT, List.of(Sign.STOP_STATUS)),
            Map.entry(Answer.PROCESS_SILENCE, List.of(Sign.STOP_PROCESS)),
            Map.entry(Answer.NO_CONTACT, List.of(Sign.STOP_CONTACT)),
            Map.entry(Answer.CALLS_WELCOME, List.of(Sign.CALLS_WELCOME)),
            Map.entry(Answer.CALLS_UNWELCOME, List.of(Sign.CALLS_UNWELCOME)),
            Map.entry(Answer.OUT_OF_OFFICE, List.of(Sign.OOO)),
            Map.entry(Answer.BOUNCE, List.of(Sign.BOUNCE)),
            Map.entry(Answer.NO_JOB_MAIL, List.of(Sign.OTHER))));

    /** Answers of which a sentence gives one. */
    private static final List<Set<Answer>> EXCLUSIVE = List.of(
            Set.of(Answer.CALLS_WELCOME, Answer.CALLS_UNWELCOME, Answer.CALL_WANTED),
            Set.of(Answer.INVITATION, Answer.SCHEDULING, Answer.OFFER),
            Set.of(Answer.TIMELINE, Answer.TIMELINE_MOVED),
            Set.of(Answer.NEWS, Answer.ON_HOLD, Answer.DOCUMENTS_WANTED, Answer.REOPENED),
            Set.of(Answer.NO_STATUS_CONTACT, Answer.NO_CONTACT, Answer.PROCESS_SILENCE));

    private final List<Verdict> verdicts;
    private final boolean hopeful;

    /** What a mail says if it says anything. */
    record Guess(Answer answer, Hit hit) {}

    /** @param verdicts one for each sentence */
    Agreement(List<Verdict> verdicts) {
        this.verdicts = verdicts.stream()
                .filter(verdict -> verdict.sentence() != Hit.SUBJECT)
                .toList();
        this.hopeful = this.verdicts.stream().anyMatch(Agreement::gives);
    }

    /** Whether a sentence gives a second chance or a meeting, beside which a refusal is doubtful. */
    private static boolean gives(Verdict verdict) {
        return verdict.of(Answer.REOPENED) > SECOND_CHANCE
                || (Math.max(verdict.of(Answer.INVITATION), verdict.of(Answer.SCHEDULING)) > MEETING
                        && verdict.of(Answer.FORM_REJECTION) < NO_REFUSAL);
    }

    /** The cues that stand, and those the opinion adds. The subject line's are left as they are. */
    List<Hit> hits(List<Hit> cues) {
        Map<Integer, Verdict> by = new HashMap<>();
        verdicts.forEach(verdict -> by.put(verdict.sentence(), verdict));
        List<Hit> agreed = new ArrayList<>();
        for (Hit cue : cues) {
            Verdict verdict = by.get(cue.sentence());
            if (verdict == null || stands(cue, verdict)) {
                agreed.add(cue);
            }
        }
        for (Verdict verdict : verdicts) {
            if (verdict.likeliest() != Answer.UNSURE) {
                SIGNS.forEach((answer, signs) -> {
                    if (seen(answer, verdict)) {
                        signs.forEach(sign -> agreed.add(hit(sign, verdict, answer)));
                    }
                });
            }
        }
        return agreed;
    }

    /** What is likeliest in a mail of which nothing else can be made; null if nothing is likely enough. */
    @Nullable
    Guess guess() {
        Guess best = null;
        float most = 0;
        for (Verdict verdict : verdicts) {
            for (Map.Entry<Answer, List<Sign>> entry : SIGNS.entrySet()) {
                Answer answer = entry.getKey();
                float probable = verdict.of(answer);
                if (probable > most
                        && probable >= of(answer, GUESS, GUESS_STOP, GUESS_REFUSAL)
                        && probable >= GUESS_BESIDE * verdict.of(Answer.UNSURE)
                        && !doubted(answer)) {
                    most = probable;
                    best = new Guess(answer, hit(entry.getValue().getFirst(), verdict, answer));
                }
            }
        }
        return best;
    }

    /** The answer by which the opinion knows one: it tells no form from a personal refusal. */
    static Answer known(Answer answer) {
        return answer == Answer.PERSONAL_REJECTION ? Answer.FORM_REJECTION : answer;
    }

    private boolean doubted(Answer answer) {
        return answer == Answer.FORM_REJECTION && hopeful;
    }

    private boolean stands(Hit cue, Verdict verdict) {
        Sign sign = cue.sign();
        if (sign == Sign.WHEN || sign == Sign.DECIDING) {
            float dated = Math.max(verdict.of(Answer.TIMELINE), verdict.of(Answer.TIMELINE_MOVED));
            return dated >= KEEP && dated >= KEEP_BESIDE * verdict.most();
        }
        Answer answer = claimed(sign);
        if (answer == null) {
            return true;
        }
        float probable = verdict.of(answer);
        return !doubted(answer)
                && probable >= least(answer, cue)
                && probable >= KEEP_BESIDE * verdict.most()
                && (probable >= KEEP_AGAINST * verdict.most() || !exclude(answer, verdict.likeliest()));
    }

    private static float of(Answer answer, float any, float stop, float refusal) {
        return !answer.grave() ? any : answer == Answer.FORM_REJECTION ? refusal : stop;
    }

    private static float least(Answer answer, Hit cue) {
        return !answer.grave() ? KEEP : cue.cue().weight() >= STRONG ? KEEP_STRONG : KEEP_GRAVE;
    }

    private boolean seen(Answer answer, Verdict verdict) {
        Answer likeliest = verdict.likeliest();
        return verdict.of(answer) > of(answer, ADD, ADD_STOP, ADD_REFUSAL)
                && (answer == likeliest || !exclude(answer, likeliest))
                && !doubted(answer);
    }

    private static boolean exclude(Answer one, Answer other) {
        return one != other && EXCLUSIVE.stream().anyMatch(set -> set.contains(one) && set.contains(other));
    }

    /** A sentence as a cue for an answer. */
    static Hit hit(Answer answer, Verdict verdict, float probable) {
        return hit(Objects.requireNonNull(SIGNS.get(answer)).getFirst(), verdict, probable);
    }

    private static Hit hit(Sign sign, Verdict verdict, Answer answer) {
        return hit(sign, verdict, verdict.of(answer));
    }

    private static Hit hit(Sign sign, Verdict verdict, float probable) {
        int weight = Math.round(probable * 99);
        Cue cue = new Cue(
                "second-opinion",
                sign,
                sign == Sign.OTHER ? Math.max(ELSEWHERE, weight) : weight,
                false,
                false,
                List.of(),
                List.of(),
                List.of());
        return new Hit(cue, -1 - sign.ordinal(), verdict.sentence());
    }

    /** What a cue claims by itself; null for one that only speaks for or against something. */
    private static @Nullable Answer claimed(Sign sign) {
        return switch (sign) {
            case ACK, ACK_TOO -> Answer.ACKNOWLEDGEMENT;
            case NEWS, NEWS_TOO, NEWS_HINT -> Answer.NEWS;
            case MOVED -> Answer.TIMELINE_MOVED;
            case HOLD -> Answer.ON_HOLD;
            case INVITE -> Answer.INVITATION;
            case SCHEDULE -> Answer.SCHEDULING;
            case DOCS, DOCS_TOO -> Answer.DOCUMENTS_WANTED;
            case CALL -> Answer.CALL_WANTED;
            case FOLLOW_UP -> Answer.FOLLOW_UP_WANTED;
            case REJECT -> Answer.FORM_REJECTION;
            case REOPEN, REOPEN_HINT -> Answer.REOPENED;
            case OFFER -> Answer.OFFER;
            case STOP_STATUS -> Answer.NO_STATUS_CONTACT;
            case STOP_PROCESS -> Answer.PROCESS_SILENCE;
            case STOP_CONTACT -> Answer.NO_CONTACT;
            case CALLS_WELCOME -> Answer.CALLS_WELCOME;
            case CALLS_UNWELCOME -> Answer.CALLS_UNWELCOME;
            case OOO -> Answer.OUT_OF_OFFICE;
            case BOUNCE -> Answer.BOUNCE;
            case OTHER -> Answer.NO_JOB_MAIL;
            default -> null;
        };
    }
}
