package afterword.engine.plan;

import afterword.engine.fact.Channel;
import afterword.engine.fact.MessageKind;
import afterword.engine.fact.Person;
import afterword.engine.rule.Circumstance;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Answers "may I contact them?" with the planner's own guards and dates. */
final class MayI {

    /** What never ends first, then what ends last: the first reason is the one that decides. */
    private static final Comparator<Settling.Weighed> LONGEST_FIRST =
            Comparator.comparing(each -> each.objection().until(), Comparator.nullsFirst(Comparator.reverseOrder()));

    private final Planning planning;
    private final Situation situation;

    MayI(Planning planning) {
        this.planning = planning;
        this.situation = planning.situation;
    }

    Answer answer(Contact contact) {
        Plan plan = planning.plan();
        Step step = step(plan, contact);
        Person person = situation.people.person(contact.to());
        Office office = situation.officeOf(person);
        setAside(step, contact, office.day(contact.at()));
        Position position = planning.chain.real();
        planning.answers.position(position, person, situation.requests.callsForbidden(person));
        planning.answers.person(person, situation.anchor);
        planning.answers.set(Circumstance.INVITE, planning.network.invited(person.id()));
        Attempt attempt = new Attempt(
                contact.kind(),
                person,
                contact.via(),
                office,
                office.local(contact.at()),
                position,
                planning.maker.deadline(contact.kind()));
        List<Channel> channels = channels(attempt, step);
        List<Reason> because = new ArrayList<>();
        Verdict verdict = null;
        boolean otherWay = false;
        List<Settling.Weighed> weighed = planning.maker.settling.weigh(attempt).stream()
                .sorted(LONGEST_FIRST)
                .toList();
        for (Settling.Weighed each : weighed) {
            because.add(reason(each));
            verdict = stronger(verdict, kindOf(each));
            otherWay |= kindOf(each) == Verdict.ANOTHER_CHANNEL;
        }
        Instant waits = step == null ? null : due(step);
        boolean waiting = waits != null && waits.isAfter(contact.at());
        if (waiting && step != null && waits != null) {
            verdict = stronger(verdict, Verdict.NOT_UNTIL);
            LocalDateTime due = office.local(waits);
            boolean longest = weighed.stream()
                    .map(each -> each.objection().until())
                    .allMatch(until -> until != null && !until.isAfter(due));
            int place = longest ? 0 : because.size();
            for (Reason reason : against(step)) {
                if (because.stream().noneMatch(known -> known.rule() == reason.rule())) {
                    because.add(place++, reason);
                }
            }
        }
        if (step != null && waitsForOthers(step) && step.earliest() == null) {
            verdict = stronger(verdict, Verdict.NO);
            because.addAll(step.because());
        }
        boolean way = step != null && (outlet(contact.via()) || waitsForOthers(step));
        if (step != null && way && !step.channels().contains(contact.via())) {
            verdict = stronger(verdict, Verdict.ANOTHER_CHANNEL);
            otherWay = true;
            step.because().stream()
                    .filter(reason -> because.stream().noneMatch(known -> known.rule() == reason.rule()))
                    .forEach(because::add);
        }
        LocalDateTime until = null;
        if (verdict == Verdict.NOT_UNTIL || (verdict == Verdict.ANOTHER_CHANNEL && !channels.isEmpty())) {
            Channel via = otherWay && !channels.isEmpty() ? channels.getFirst() : attempt.via();
            until = firstFree(attempt.via(via), step, office);
            if (until == null) {
                verdict = channels.isEmpty() ? Verdict.NO : Verdict.ANOTHER_CHANNEL;
            } else if (otherWay) {
                // What will not be open then either is not promised for then.
                verdict = Verdict.ANOTHER_CHANNEL;
                until = channels.isEmpty() || !until.isAfter(attempt.at()) ? null : until;
            }
        }
        String advice = null;
        if (verdict == null) {
            Step called = step != null && calledFor(step, contact) ? step : null;
            boolean planned = called != null && contact.to().equals(called.to());
            verdict = planned || isAnswer(contact.kind()) ? Verdict.YES : Verdict.YES_BUT;
            if (called != null) {
                because.addAll(called.because());
            }
            if (verdict == Verdict.YES_BUT) {
                advice = called == null ? advise(contact.kind(), because) : "The plan has it for " + name(called) + ".";
                if (advice.isEmpty() && step != null && step.kind() != contact.kind()) {
                    advice = "Next in the plan is another message: "
                            + step.kind().word().replace('-', ' ') + ".";
                }
            }
        }
        Instant preferred = step == null ? null : step.preferred();
        return new Answer(
                verdict,
                until == null ? null : office.instant(until),
                preferred != null && preferred.isAfter(contact.at()) ? preferred : null,
                channels,
                advice,
                because);
    }

    /** Whether the plan calls for it now: it has a date, or is owed. */
    private static boolean calledFor(Step step, Contact contact) {
        return step.kind() == contact.kind()
                && (step.kind() == MessageKind.THANK_YOU
                        || (step.preferred() != null && step.status() != Status.WAITING));
    }

    /** What goes back and forth between the two, and needs no rule that calls for it (U16). */
    private static boolean isAnswer(MessageKind kind) {
        return switch (kind) {
            case REPLY, REJECTION_REPLY, FEEDBACK_REQUEST, LOGISTICS, CORRECTION, WITHDRAWAL, OFFER_ANSWER -> true;
            default -> false;
        };
    }

    private String name(Step step) {
        String name =
                step.to() == null ? null : situation.people.person(step.to()).name();
        return name == null ? "somebody else" : name;
    }

    /** What should have been sent by now, but for thanks, holds nothing back: it may as well go later. */
    private void setAside(@Nullable Step step, Contact contact, LocalDate today) {
        boolean thanks = contact.kind() == MessageKind.THANK_YOU;
        planning.guards.unbook(booked -> (step != null && booked.fact().equals(step.key()))
                || (thanks && booked.kind() == MessageKind.THANK_YOU && !booked.elsewhere())
                || (!booked.day().isAfter(today) && (booked.elsewhere() || FollowUps.unsolicited(booked.kind()))));
    }

    private String advise(MessageKind kind, List<Reason> because) {
        String advice = "";
        for (Playbook.Advising each : planning.book.advice(kind)) {
            if (each.entry().applies(planning.answers.bits)) {
                Because reasons = new Because(situation);
                reasons.add(each.entry(), situation.turn.fact());
                because.addAll(reasons.reasons());
                advice = each.entry().rule.says();
            }
        }
        return advice;
    }

    private Reason reason(Settling.Weighed each) {
        return new Reason(
                each.forbidding().entry().rule,
                each.objection().facts().stream()
                        .filter(fact -> !fact.isEmpty())
                        .toList(),
                List.of());
    }

    private static Verdict kindOf(Settling.Weighed each) {
        Objection objection = each.objection();
        if (objection.until() != null) {
            return Verdict.NOT_UNTIL;
        }
        boolean oneWay = each.forbidding().forbid().via().size() < Channel.values().length;
        return objection.otherWay() || oneWay ? Verdict.ANOTHER_CHANNEL : Verdict.NO;
    }

    private static Verdict stronger(@Nullable Verdict one, Verdict other) {
        if (one == null) {
            return other;
        }
        return rank(one) >= rank(other) ? one : other;
    }

    private static int rank(Verdict verdict) {
        return switch (verdict) {
            case YES, YES_BUT -> 0;
            case ANOTHER_CHANNEL -> 1;
            case NOT_UNTIL -> 2;
            case NO -> 3;
        };
    }

    /** Whether a channel is one of the two that count as outlets. */
    private static boolean outlet(Channel channel) {
        return channel == Channel.EMAIL || channel == Channel.PHONE;
    }

    /** The planned step this contact would be, if there is one. */
    private @Nullable Step step(Plan plan, Contact contact) {
        if (FollowUps.statusKind(contact.kind())) {
            Step next = planning.chain.next == null ? null : planning.chain.next.step();
            Step later = next == null || next.kind() == contact.kind() ? null : inChain(plan, contact.kind());
            return later == null ? next : later;
        }
        Step found = null;
        for (Step step : plan.steps()) {
            boolean same = step.kind() == contact.kind() && contact.to().equals(step.to());
            boolean thanks = step.kind() == MessageKind.THANK_YOU;
            if (same && !thanks && step.after() == null && found == null) {
                found = step;
            } else if (same && thanks && (found == null || found.via() != contact.via())) {
                found = step;
            }
        }
        return found;
    }

    /** Whether messages come before it; a request for an address is none of these. */
    private boolean waitsForOthers(Step step) {
        return FollowUps.statusKind(step.kind()) && planning.chain.next != null && planning.chain.next.step() != step;
    }

    /** The first of a kind that waits for steps before it. */
    private static @Nullable Step inChain(Plan plan, MessageKind kind) {
        for (Step step : plan.steps()) {
            if (step.kind() == kind && step.after() != null) {
                return step;
            }
        }
        return null;
    }

    private List<Channel> channels(Attempt attempt, @Nullable Step step) {
        List<Channel> open = new ArrayList<>();
        List<Channel> candidates = step != null
                ? step.channels()
                : List.of(Channel.EMAIL, Channel.PHONE, Channel.POST, Channel.FAX, Channel.NETWORK);
        for (Channel channel : candidates) {
            Person person = attempt.person();
            boolean reachable = person == null || person.reachableBy(channel);
            boolean barred = planning.maker.settling.weigh(attempt.via(channel)).stream()
                    .anyMatch(each -> each.objection().until() == null);
            if (reachable && !barred) {
                open.add(channel);
            }
        }
        return open;
    }

    private @Nullable LocalDateTime firstFree(Attempt attempt, @Nullable Step step, Office office) {
        LocalDateTime from = attempt.at();
        Instant earliest = step == null ? null : due(step);
        if (earliest != null && earliest.isAfter(office.instant(from))) {
            from = office.local(earliest);
        }
        return planning.maker.settling.free(attempt.at(from));
    }

    /** From when the rules call for a step; what else holds it back is weighed for the contact itself. */
    private @Nullable Instant due(Step step) {
        Made next = planning.chain.next;
        return next != null && next.step() == step ? next.baseEarliest() : step.earliest();
    }

    private List<Reason> against(Step step) {
        Made next = planning.chain.next;
        return next != null && next.step() == step ? planning.maker.settling.against(next) : step.because();
    }
}
