package afterword.engine.plan;

import afterword.engine.fact.Channel;
import afterword.engine.fact.Event;
import afterword.engine.fact.MessageKind;
import afterword.engine.fact.Person;
import afterword.engine.fact.Role;
import afterword.engine.history.Incoming;
import afterword.engine.history.Meeting;
import afterword.engine.rule.Addressee;
import afterword.engine.rule.Route;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** To whom a step goes, and through which of the channels its rules name. */
final class Routing {

    private final Situation situation;
    private final Playbook book;
    private final Guards guards;
    private final Answers answers;

    Routing(Situation situation, Playbook book, Guards guards, Answers answers) {
        this.situation = situation;
        this.book = book;
        this.guards = guards;
        this.answers = answers;
    }

    @Nullable
    Person addressee(Addressee to, Order order) {
        return switch (to) {
            case IN_CHARGE -> present(situation.people.inCharge(), order.back());
            case INTERVIEWER -> present(situation.people.leadInterviewer(), order.back());
            case THE_PERSON, SENDER -> order.person() != null ? order.person() : situation.people.inCharge();
            case AGENCY_RECRUITER -> {
                String recruiter = situation.application.agencyRecruiter();
                yield recruiter == null ? situation.people.inCharge() : situation.people.person(recruiter);
            }
            case HUMAN_RESOURCES -> {
                Person human = situation.people.first(Role.HR);
                Person arranger = situation.people.first(Role.ARRANGER);
                Meeting meeting = order.meeting() == null ? situation.anchor : order.meeting();
                String by = meeting == null ? null : meeting.arrangedBy();
                Person other = by != null ? situation.people.person(by) : arranger;
                // With nobody to ask or to pass it on, it stays with whom it is meant for.
                yield human != null ? human : other != null ? other : order.person();
            }
        };
    }

    /** The person, or who stands in for them while they are away for more than a week of work (H14). */
    @Nullable
    Person present(@Nullable Person person, boolean back) {
        Incoming away = person == null ? null : situation.people.absence(person);
        if (person == null || away == null || back || longAway(person) == null) {
            return person;
        }
        String delegate = away.what().delegate();
        Person standIn = delegate != null ? situation.people.person(delegate) : situation.people.otherThan(person);
        return standIn == null ? person : standIn;
    }

    /** Whether a step falls on a day on which whoever is meant by its rules is back. */
    boolean back(Made made) {
        Step step = made.step();
        Instant on = step.preferred() != null ? step.preferred() : step.earliest();
        Addressee to = made.blend().to;
        Person meant = to == Addressee.IN_CHARGE
                ? situation.people.inCharge()
                : to == Addressee.INTERVIEWER ? situation.people.leadInterviewer() : null;
        LocalDate until = meant == null ? null : longAway(meant);
        return on != null && until != null && situation.officeOf(meant).day(on).isAfter(until);
    }

    /** The last day of an absence of more than a week of work, null if there is none or it is over. */
    private @Nullable LocalDate longAway(Person person) {
        Incoming away = situation.people.absence(person);
        LocalDate until = situation.people.awayUntil(person, 5);
        if (away == null || until == null) {
            return null;
        }
        Office office = situation.officeOf(person);
        boolean isLong = until.isAfter(office.calendar().businessDayAfter(office.day(away.at()), 5))
                && !until.isBefore(situation.today(office));
        return isLong ? until : null;
    }

    List<Channel> channels(Blend blend, Order order, Attempt probe, Because because) {
        List<Channel> open = new ArrayList<>(2);
        List<Channel> unreached = new ArrayList<>(0);
        for (Route route : blend.via) {
            Channel channel = channel(route, probe.person(), order);
            if (channel == null || open.contains(channel) || unreached.contains(channel)) {
                continue;
            }
            Attempt attempt = probe.via(channel);
            boolean barred = false;
            for (Playbook.Forbidding each : book.forbids(order.kind())) {
                if (!each.aboutChannel() || !each.applies(channel, answers.bits)) {
                    continue;
                }
                Objection objection = each.check().object(guards, attempt);
                if (objection != null) {
                    because.add(each.entry(), objection.facts(), List.of());
                    barred = true;
                }
            }
            if (!barred) {
                boolean reaches = probe.person() == null || reaches(probe.person(), channel, order.kind());
                (reaches ? open : unreached).add(channel);
            }
        }
        return open.isEmpty() && !unreached.isEmpty() ? List.of(unreached.getFirst()) : open;
    }

    /** Whether an address is known; for whoever likes paper, thanks may go to the employer's with a name on them. */
    static boolean reaches(Person person, Channel channel, MessageKind kind) {
        boolean likesPaper = person.prefers() == Channel.POST && person.name() != null;
        return person.reachableBy(channel) || (channel == Channel.POST && kind == MessageKind.THANK_YOU && likesPaper);
    }

    Channel firstRoute(Blend blend, @Nullable Person to, Order order) {
        for (Route route : blend.via) {
            Channel channel = channel(route, to, order);
            if (channel != null) {
                return channel;
            }
        }
        return Channel.EMAIL;
    }

    private @Nullable Channel channel(Route route, @Nullable Person to, Order order) {
        return switch (route) {
            case EMAIL -> Channel.EMAIL;
            case PHONE -> Channel.PHONE;
            case POST -> Channel.POST;
            case FAX -> Channel.FAX;
            case NETWORK -> Channel.NETWORK;
            case THEIR_MEDIUM -> {
                Channel prefers = to == null ? null : to.prefers();
                yield prefers == null || prefers == Channel.PHONE ? Channel.EMAIL : prefers;
            }
            case OTHER_OUTLET -> {
                boolean emailed = order.position().used(Channel.EMAIL);
                boolean called = order.position().used(Channel.PHONE);
                yield emailed && !called ? Channel.PHONE : called && !emailed ? Channel.EMAIL : null;
            }
            case AS_REQUESTED -> {
                Incoming asked = situation.requests.pending;
                Event.Request request = asked == null ? null : asked.what().request();
                Channel wanted = request == null ? null : request.via();
                yield wanted != null
                        ? wanted
                        : asked != null && asked.what().meaning() == afterword.engine.fact.Meaning.MISSED_CALL
                                ? Channel.PHONE
                                : Channel.EMAIL;
            }
        };
    }
}
