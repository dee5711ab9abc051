package afterword.prose.reply;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a mail means, by how likely the model of whole mails thinks each answer. A refusal or a stop is claimed only where a
 * sentence says something of the kind, and a refusal only where nothing else explains the mail.
 */
final class Outcome {

    private static final float CLAIM = 0.5f;
    private static final float CLAIM_REFUSAL = 0.4f;
    private static final float CLAIM_STOP = 0.45f;
    /** How likely a sentence has to be to say it, for a refusal or a stop. */
    private static final float SAID = 0.1f;
    /** And for a refusal beside a wish to hear from the candidate again. */
    private static final float SAID_BESIDE = 0.3f;
    /** An answer as likely as this explains a mail, so that it is taken for no refusal. */
    private static final float EXPLAINS = 0.25f;
    /** Thanks explain less: a refusal often begins with them. */
    private static final float THANKS = 0.6f;
    /** Good news explains more: a refusal beside it is mostly an earlier one. */
    private static final float CHEERS = 0.1f;

    /** What is claimed alone is at least as likely as this. */
    private static final float LIKELIEST = 0.05f;
    /** And as this part of a refusal or a stop that is too unlikely to be claimed. */
    private static final float BESIDE = 0.5f;

    private static final Set<Answer> GOOD = EnumSet.of(Answer.REOPENED, Answer.OFFER);

    /** Answers of which a mail gives one; and no job mail gives any other. */
    private static final List<Set<Answer>> EXCLUSIVE = List.of(
            EnumSet.of(Answer.TIMELINE, Answer.TIMELINE_MOVED),
            EnumSet.of(Answer.CALL_WANTED, Answer.CALLS_WELCOME, Answer.CALLS_UNWELCOME));

    /** What may be said with a refusal. */
    private static final Set<Answer> COMPANIONS = EnumSet.of(
            Answer.FORM_REJECTION,
            Answer.NO_CONTACT,
            Answer.FOLLOW_UP_WANTED,
            Answer.CALLS_WELCOME,
            Answer.CALLS_UNWELCOME,
            Answer.BOUNCE);

    /** What the model tells apart; of a refusal its kind beside. */
    private static final Set<Answer> TOLD = EnumSet.complementOf(EnumSet.of(Answer.UNSURE, Answer.PERSONAL_REJECTION));

    private final float[] probable;
    private final Map<Answer, Hit> rules;
    private final List<Verdict> verdicts;
    private final boolean offered;

    /**
     * @param probable of the whole mail, by ordinal: {@link Answer#FORM_REJECTION} for any refusal,
     *     {@link Answer#PERSONAL_REJECTION} for its being personal if it is one
     * @param rules what the rules claim
     * @param verdicts of the sentences; not empty
     * @param cues found in the mail
     */
    Outcome(float[] probable, Map<Answer, Hit> rules, List<Verdict> verdicts, List<Hit> cues) {
        this.probable = probable;
        this.rules = rules;
        this.verdicts = verdicts;
        this.offered = cues.stream().anyMatch(cue -> cue.sign() == Sign.OFFER && cue.sentence() != Hit.SUBJECT);
    }

    /** What is claimed, with the sentence that says so; empty if nothing is. */
    Map<Answer, Hit> claims() {
        Map<Answer, Hit> claims = new LinkedHashMap<>();
        for (Answer answer : TOLD) {
            if (claimed(answer) && !outdone(answer)) {
                claims.put(named(answer), evidence(answer));
            }
        }
        if (!claims.isEmpty()) {
            return claims;
        }
        Answer likeliest = Answer.ACKNOWLEDGEMENT;
        float gravest = 0;
        for (Answer answer : TOLD) {
            if (answer.grave()) {
                gravest = Math.max(gravest, of(answer));
            } else if (of(answer) > of(likeliest)) {
                likeliest = answer;
            }
        }
        return of(likeliest) > LIKELIEST && of(likeliest) > BESIDE * gravest
                ? Map.of(likeliest, evidence(likeliest))
                : Map.of(Answer.UNSURE, evidence(likeliest));
    }

    private boolean claimed(Answer answer) {
        if (!answer.grave()) {
            return of(answer) > CLAIM;
        }
        if (answer == Answer.FORM_REJECTION) {
            return of(answer) > CLAIM_REFUSAL
                    && said(answer, of(Answer.FOLLOW_UP_WANTED) > CLAIM ? SAID_BESIDE : SAID)
                    && !explained();
        }
        return of(answer) > CLAIM_STOP && said(answer, SAID);
    }

    /** Whether an answer that excludes it is likelier. */
    private boolean outdone(Answer answer) {
        return TOLD.stream()
                .anyMatch(
                        other -> excludes(answer, other) && !other.grave() && of(other) > of(answer) && claimed(other));
    }

    private static boolean excludes(Answer one, Answer other) {
        return one != other
                && (one == Answer.NO_JOB_MAIL
                        || other == Answer.NO_JOB_MAIL
                        || EXCLUSIVE.stream().anyMatch(set -> set.contains(one) && set.contains(other)));
    }

    /** Whether something else explains what sounds like a refusal. */
    private boolean explained() {
        return (offered && rules.keySet().stream().noneMatch(Answer::grave))
                || TOLD.stream().anyMatch(answer -> !COMPANIONS.contains(answer) && of(answer) > explaining(answer));
    }

    /** From how likely on an answer explains what sounds like a refusal. */
    private static float explaining(Answer answer) {
        if (answer == Answer.ACKNOWLEDGEMENT) {
            return THANKS;
        }
        return GOOD.contains(answer) ? CHEERS : EXPLAINS;
    }

    /** Whether a sentence of the mail says it outright, or the rules, which look at how it is said, found it said. */
    private boolean said(Answer answer, float least) {
        return rules.keySet().stream().anyMatch(claim -> Agreement.known(claim) == answer)
                || verdicts.stream()
                        .anyMatch(verdict -> verdict.of(answer) > least
                                && verdict.of(answer) >= callsUnwelcome(answer, verdict)
                                && verdict.plain()
                                && verdict.sentence() != Hit.SUBJECT);
    }

    /** How likely a sentence asks only not to be telephoned: what is said less plainly than that is no stop. */
    private static float callsUnwelcome(Answer answer, Verdict verdict) {
        return answer == Answer.FORM_REJECTION ? 0 : verdict.of(Answer.CALLS_UNWELCOME);
    }

    private Answer named(Answer answer) {
        return answer == Answer.FORM_REJECTION && probable[Answer.PERSONAL_REJECTION.ordinal()] > CLAIM
                ? Answer.PERSONAL_REJECTION
                : answer;
    }

    private float of(Answer answer) {
        return probable[answer.ordinal()];
    }

    /** The rules' sentence, or the one likeliest to say it. */
    private Hit evidence(Answer answer) {
        for (Map.Entry<Answer, Hit> claim : rules.entrySet()) {
            if (Agreement.known(claim.getKey()) == answer) {
                return claim.getValue();
            }
        }
        Verdict best = verdicts.getFirst();
        for (Verdict verdict : verdicts) {
            best = verdict.of(answer) > best.of(answer) ? verdict : best;
        }
        return Agreement.hit(answer, best, of(answer));
    }
}
