package afterword.prose.reply;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Weighs the cues found in a mail against each other. */
final class Judgement {

    /** The weight of what looks like mail about jobs in general. */
    private static final int ADVERT = 94;

    /** The weight of what may be claimed beside something that mostly excludes it. */
    private static final int PLAIN = 90;

    private final Map<Sign, List<Hit>> found = new EnumMap<>(Sign.class);
    private final Map<Answer, Hit> claims = new LinkedHashMap<>();
    private final boolean about;

    /** @param about whether the subject line is the writer's own and no "Re:" */
    Judgement(List<Hit> hits, boolean about) {
        this.about = about;
        for (Hit hit : hits) {
            found.computeIfAbsent(hit.sign(), sign -> new ArrayList<>()).add(hit);
        }
    }

    Map<Answer, Hit> claims(boolean automatic, boolean personal) {
        machines(automatic);
        if (claims.containsKey(Answer.BOUNCE) || claims.containsKey(Answer.NO_JOB_MAIL)) {
            return claims;
        }
        stops();
        ends(personal);
        requests();
        progress();
        return claims;
    }

    private void machines(boolean automatic) {
        Hit bounced = best(Sign.BOUNCE);
        if (bounced != null && best(Sign.JOB) == null) {
            claims.put(Answer.BOUNCE, bounced);
            return;
        }
        Hit elsewhere = best(Sign.OTHER);
        Hit job = best(Sign.JOB);
        boolean surer = elsewhere != null
                && (job == null || job.cue().weight() < elsewhere.cue().weight());
        boolean advert = elsewhere != null && elsewhere.cue().weight() == ADVERT;
        if (elsewhere != null && surer && !(advert && (in(Sign.REJECT) || in(Sign.ACK_TOO) || in(Sign.OFFER)))) {
            claims.put(Answer.NO_JOB_MAIL, elsewhere);
            return;
        }
        Hit away = best(Sign.OOO_SUBJECT);
        if (away == null) {
            away = best(Sign.OOO);
        }
        if (away == null && kinds(Sign.OOO_HINT) >= 2) {
            away = best(Sign.OOO_HINT);
        }
        boolean said = (away != null && away.sentence() == Hit.SUBJECT) || (automatic && best(Sign.REJECT) == null);
        if (away != null && (said || !(in(Sign.REJECT) || in(Sign.FOLLOW_UP)))) {
            claims.put(Answer.OUT_OF_OFFICE, away);
        }
    }

    private void stops() {
        Hit never = over(Sign.STOP_CONTACT, Sign.STOP_STATUS);
        if (never != null) {
            claims.put(Answer.NO_CONTACT, never);
        }
        Hit silence = best(Sign.STOP_PROCESS);
        if (silence != null) {
            claims.put(Answer.PROCESS_SILENCE, silence);
        }
        if (!claims.containsKey(Answer.NO_CONTACT)) {
            Hit quiet = over(Sign.STOP_STATUS, Sign.CALLS_UNWELCOME, Sign.STOP_PROCESS);
            if (quiet != null) {
                claims.put(Answer.NO_STATUS_CONTACT, quiet);
            }
        }
        if (claims.containsKey(Answer.OUT_OF_OFFICE)) {
            return;
        }
        Hit write = over(Sign.CALLS_UNWELCOME, Sign.STOP_STATUS, Sign.STOP_PROCESS, Sign.STOP_CONTACT);
        if (write != null) {
            claims.put(Answer.CALLS_UNWELCOME, write);
        } else {
            Hit call = apart(Sign.CALLS_WELCOME, Sign.CALLS_UNWELCOME, Sign.FOLLOW_UP);
            if (call != null) {
                claims.put(Answer.CALLS_WELCOME, call);
            }
        }
    }

    private void ends(boolean personal) {
        if (claims.containsKey(Answer.OUT_OF_OFFICE)) {
            return;
        }
        Hit again = best(Sign.REOPEN);
        long hints = kinds(Sign.REOPEN_HINT);
        if (again == null && (hints >= 3 || (hints == 2 && !in(Sign.REJECT)))) {
            again = best(Sign.REOPEN_HINT);
        }
        if (again != null) {
            claims.put(Answer.REOPENED, again);
            return;
        }
        Hit offer = best(Sign.OFFER);
        if (offer == null) {
            offer = apart(Sign.CHOSEN, Sign.MEETING, Sign.INVITE);
        }
        Hit no = best(Sign.REJECT);
        if (no != null && !in(Sign.JOB) && !in(Sign.YOU)) {
            claims.put(Answer.UNSURE, no);
            return;
        }
        Hit hold = best(Sign.HOLD);
        boolean hinted = found.getOrDefault(Sign.REJECT_HINT, List.of()).stream()
                .anyMatch(hit -> hit.cue().weight() >= 50);
        if (hold != null && !hinted && (no == null || no.cue().weight() < 90 || no.sentence() == hold.sentence())) {
            claims.put(Answer.ON_HOLD, hold);
            return;
        }
        if (best(Sign.NOT_REJECTED) != null && no != null && no.cue().weight() < 90) {
            no = null;
        }
        if (no == null && hinted && offer == null && !in(Sign.INVITE) && !in(Sign.SCHEDULE)) {
            no = hints();
        }
        boolean outweighed = offer != null && kinds(Sign.REJECT) > 2 * (kinds(Sign.OFFER) + kinds(Sign.CHOSEN));
        if (no != null && (offer == null || offer.sentence() == no.sentence() || hinted || outweighed)) {
            claims.put(personal ? Answer.PERSONAL_REJECTION : Answer.FORM_REJECTION, no);
        } else if (offer != null) {
            claims.put(no == null ? Answer.OFFER : Answer.UNSURE, offer);
        }
    }

    /** In how many ways a sign is given. */
    private long kinds(Sign sign) {
        return found.getOrDefault(sign, List.of()).stream()
                .filter(this::usable)
                .mapToInt(Hit::pattern)
                .distinct()
                .count();
    }

    /** Wishes for the search ahead, and one more thing that is said with a refusal. */
    private @Nullable Hit hints() {
        List<Hit> hints = found.getOrDefault(Sign.REJECT_HINT, List.of());
        long kinds = hints.stream().map(Hit::cue).distinct().count();
        return kinds < 2 ? null : best(Sign.REJECT_HINT);
    }

    private void requests() {
        if (ended()) {
            claims.remove(Answer.CALLS_WELCOME);
            Hit later = best(Sign.FOLLOW_UP);
            if (later != null && later.cue().weight() >= PLAIN) {
                claims.put(Answer.FOLLOW_UP_WANTED, later);
            }
            return;
        }
        boolean offered = claims.containsKey(Answer.OFFER);
        Hit papers = apart(Sign.DOCS, Sign.SCHEDULE, Sign.STOP_CONTACT, Sign.STOP_STATUS, Sign.STOP_PROCESS);
        if (offered) {
            papers = apart(Sign.DOCS_TOO, Sign.OFFER);
        }
        if (offered || claims.containsKey(Answer.REOPENED)) {
            if (papers != null && offered) {
                claims.put(Answer.DOCUMENTS_WANTED, papers);
            }
            return;
        }
        Hit later =
                apart(Sign.FOLLOW_UP, Sign.STOP_STATUS, Sign.STOP_CONTACT, Sign.STOP_PROCESS, Sign.DOCS, Sign.SCHEDULE);
        if (later != null && !claims.containsKey(Answer.OUT_OF_OFFICE)) {
            claims.put(Answer.FOLLOW_UP_WANTED, later);
        }
        if (claims.containsKey(Answer.OUT_OF_OFFICE) || claims.containsKey(Answer.ON_HOLD)) {
            return;
        }
        if (papers != null) {
            claims.put(Answer.DOCUMENTS_WANTED, papers);
        }
        Hit time = over(Sign.SCHEDULE, Sign.CALL);
        Hit call = over(
                Sign.CALL,
                Sign.CALLS_WELCOME,
                Sign.CALLS_UNWELCOME,
                Sign.STOP_STATUS,
                Sign.STOP_CONTACT,
                Sign.SCHEDULE);
        if (time != null) {
            claims.put(Answer.SCHEDULING, time);
            return;
        }
        if (call != null && !claims.containsKey(Answer.CALLS_WELCOME) && !claims.containsKey(Answer.CALLS_UNWELCOME)) {
            claims.put(Answer.CALL_WANTED, call);
            return;
        }
        Hit meeting = best(Sign.INVITE);
        if (meeting != null
                && (papers == null
                        || papers.sentence() != meeting.sentence()
                        || meeting.cue().weight() >= PLAIN)
                && later == null
                && !stopped()) {
            claims.put(Answer.INVITATION, meeting);
        }
    }

    private void progress() {
        boolean away = claims.containsKey(Answer.OUT_OF_OFFICE);
        boolean meeting = claims.containsKey(Answer.INVITATION) || claims.containsKey(Answer.SCHEDULING);
        if (!ended() && !away && !meeting && !hasAny(Answer.OFFER, Answer.REOPENED, Answer.ON_HOLD)) {
            if (!hasAny(Answer.DOCUMENTS_WANTED, Answer.CALL_WANTED)) {
                dates();
            }
            Hit open = apart(Sign.NEWS_TOO, Sign.MOVED);
            if (open != null
                    && (!hasOther(EnumSet.of(Answer.CALLS_UNWELCOME, Answer.CALLS_WELCOME))
                            || hasAny(Answer.TIMELINE_MOVED, Answer.TIMELINE, Answer.FOLLOW_UP_WANTED))) {
                claims.put(Answer.NEWS, open);
            } else if (claims.isEmpty()) {
                Hit news = best(Sign.NEWS);
                Hit late = best(Sign.DELAY);
                if (late != null && late.sentence() == Hit.SUBJECT) {
                    late = null;
                }
                if (news != null || late != null || open != null) {
                    claims.put(Answer.NEWS, news != null ? news : late != null ? late : open);
                }
            }
        }
        Hit got = best(Sign.ACK_TOO);
        Hit thanks = best(Sign.ACK);
        if (claims.isEmpty()
                || (got != null
                        && !hasOther(EnumSet.of(
                                Answer.TIMELINE, Answer.OUT_OF_OFFICE, Answer.NO_STATUS_CONTACT, Answer.NEWS)))) {
            if (got != null || thanks != null) {
                claims.remove(Answer.NEWS);
                claims.put(Answer.ACKNOWLEDGEMENT, got != null ? got : thanks);
            }
        }
        if (claims.isEmpty()) {
            Hit some = best(Sign.NEWS_HINT);
            Hit when = bodily(Sign.WHEN);
            if (when != null || some != null) {
                claims.put(when != null ? Answer.TIMELINE : Answer.NEWS, when != null ? when : some);
            }
        }
        if (claims.isEmpty()) {
            Hit job = best(Sign.JOB);
            if (job != null) {
                claims.put(Answer.UNSURE, job);
            }
        }
    }

    private void dates() {
        Set<Sign> others =
                EnumSet.of(Sign.FOLLOW_UP, Sign.CALL, Sign.SCHEDULE, Sign.DOCS, Sign.STOP_CONTACT, Sign.OFFER);
        Hit moved = null;
        Hit dated = null;
        for (Hit when : found.getOrDefault(Sign.WHEN, List.of())) {
            if (when.sentence() == Hit.SUBJECT || others.stream().anyMatch(sign -> at(sign, when.sentence()))) {
                continue;
            }
            Hit change = hitAt(Sign.MOVED, when.sentence());
            if (change != null) {
                moved = change;
            } else if (at(Sign.DECIDING, when.sentence())) {
                dated = dated == null ? when : dated;
            }
        }
        if (moved != null) {
            claims.put(Answer.TIMELINE_MOVED, moved);
        } else if (dated != null) {
            Hit late = best(Sign.DELAY);
            claims.put(late != null && late.cue().weight() >= 70 ? Answer.TIMELINE_MOVED : Answer.TIMELINE, dated);
        }
    }

    private boolean ended() {
        return hasAny(Answer.FORM_REJECTION, Answer.PERSONAL_REJECTION);
    }

    private boolean stopped() {
        return hasAny(Answer.NO_CONTACT, Answer.PROCESS_SILENCE, Answer.NO_STATUS_CONTACT);
    }

    private boolean hasAny(Answer... answers) {
        for (Answer answer : answers) {
            if (claims.containsKey(answer)) {
                return true;
            }
        }
        return false;
    }

    private boolean hasOther(Set<Answer> than) {
        return claims.keySet().stream().anyMatch(answer -> !than.contains(answer));
    }

    private boolean in(Sign sign) {
        return best(sign) != null;
    }

    private boolean at(Sign sign, int sentence) {
        return hitAt(sign, sentence) != null;
    }

    private @Nullable Hit bodily(Sign sign) {
        for (Hit hit : found.getOrDefault(sign, List.of())) {
            if (hit.sentence() != Hit.SUBJECT) {
                return hit;
            }
        }
        return null;
    }

    private @Nullable Hit hitAt(Sign sign, int sentence) {
        for (Hit hit : found.getOrDefault(sign, List.of())) {
            if (hit.sentence() == sentence) {
                return hit;
            }
        }
        return null;
    }

    /** The best hit in a sentence in which none of the other signs is. */
    private @Nullable Hit apart(Sign sign, Sign... others) {
        Hit best = null;
        for (Hit hit : found.getOrDefault(sign, List.of())) {
            boolean alone = usable(hit);
            for (Sign other : others) {
                alone &= !at(other, hit.sentence());
            }
            if (alone && (best == null || hit.cue().weight() > best.cue().weight())) {
                best = hit;
            }
        }
        return best;
    }

    /** The best hit of a sign in a sentence in which none of the others weighs more. */
    private @Nullable Hit over(Sign sign, Sign... others) {
        Hit best = null;
        for (Hit hit : found.getOrDefault(sign, List.of())) {
            boolean stands = usable(hit);
            for (Sign other : others) {
                for (Hit rival : found.getOrDefault(other, List.of())) {
                    stands &= rival.sentence() != hit.sentence()
                            || rival.cue().weight() <= hit.cue().weight();
                }
            }
            if (stands && (best == null || hit.cue().weight() > best.cue().weight())) {
                best = hit;
            }
        }
        return best;
    }

    private @Nullable Hit best(Sign sign) {
        return apart(sign);
    }

    /** A subject line with "Re:" is the candidate's, but for what a machine writes into it. */
    private boolean usable(Hit hit) {
        return hit.sentence() != Hit.SUBJECT
                ? hit.sign() != Sign.OOO_SUBJECT
                : switch (hit.sign()) {
                    case OOO, OOO_SUBJECT, BOUNCE, OTHER, JOB, DELAY -> true;
                    case HOLD -> about;
                    default -> false;
                };
    }
}
