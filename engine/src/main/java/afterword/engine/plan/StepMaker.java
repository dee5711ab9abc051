package afterword.engine.plan;

import afterword.engine.fact.Channel;
import afterword.engine.fact.Event;
import afterword.engine.fact.Fact;
import afterword.engine.fact.MessageKind;
import afterword.engine.fact.Person;
import afterword.engine.fact.Role;
import afterword.engine.history.Incoming;
import afterword.engine.history.Meeting;
import afterword.engine.history.Outgoing;
import afterword.engine.rule.Addressee;
import afterword.engine.rule.Formula;
import afterword.engine.rule.Guard;
import afterword.engine.rule.Route;
import afterword.engine.rule.Subject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes one step: who, through which channel, when; and moves it behind everything that speaks against it. */
final class StepMaker {

    /** No chain of objections is longer than this; reaching it means two guards push each other for ever. */
    private static final int PATIENCE = 400;

    private final Situation situation;
    private final Playbook book;
    private final Guards guards;
    private final Answers answers;

    StepMaker(Situation situation, Playbook book, Guards guards, Answers answers) {
        this.situation = situation;
        this.book = book;
        this.guards = guards;
        this.answers = answers;
    }

    /**
     * What is to be made.
     *
     * @param event an instant the step counts from, if not an interview's
     * @param after key of the step before in the chain, null for the first
     */
    record Order(
            MessageKind kind,
            Subject subject,
            int number,
            @Nullable Person person,
            @Nullable Meeting meeting,
            @Nullable Instant event,
            Position position,
            @Nullable String after,
            boolean @Nullable [] spent,
            String fact) {

        Order(
                MessageKind kind,
                Subject subject,
                int number,
                @Nullable Person person,
                @Nullable Meeting meeting,
                @Nullable Instant event) {
            this(kind, subject, number, person, meeting, event, new Position(), null, null, "");
        }

        Order inChain(Position at, @Nullable String before, boolean[] used, String trigger) {
            return new Order(kind, subject, number, person, meeting, event, at, before, used, trigger);
        }

        Order about(Position at, String trigger) {
            return new Order(kind, subject, number, person, meeting, event, at, null, null, trigger);
        }
    }

    /**
     * A step made.
     *
     * @param blocked why it can never be done as things stand, null if it can
     */
    record Made(
            Step step,
            Attempt attempt,
            Blend blend,
            @Nullable Instant baseEarliest,
            @Nullable LocalDateTime preferredLocal,
            @Nullable List<Reason> blocked) {}

    Made make(Order order) {
        Blend blend = Blend.of(book, order.kind(), order.subject(), answers.bits, order.spent());
        Person to = addressee(blend.to, order);
        Office office = situation.officeOf(to);
        Because because = new Because(situation);
        Attempt probe = new Attempt(
                order.kind(),
                to,
                Channel.EMAIL,
                office,
                office.local(situation.now),
                order.position(),
                deadline(order.kind()));
        List<Channel> channels = channels(blend, order, probe, because);
        boolean agency = blend.to == Addressee.AGENCY_RECRUITER;
        Channel via = channels.isEmpty() ? firstRoute(blend, to, order) : channels.getFirst();
        Attempt attempt = probe.via(via);
        Because why = new Because(situation);
        blend.explain(book, order.kind(), via == Channel.PHONE, why, order.fact());
        Dates dates = new Dates(
                situation, office, order.position(), order.meeting(), order.event(), null);
        boolean simulated = order.after() != null;
        When when = when(order, blend, attempt, dates, simulated);
        Settled earliest = null;
        Settled preferred = null;
        if (channels.isEmpty() && !blend.via.isEmpty()) {
            return blocked(order, blend, to, via, channels, office, attempt, why, because.reasons());
        }
        Because moves = new Because(situation);
        if (when.earliest != null) {
            earliest = settle(attempt, when.earliest, moves, null);
        } else {
            Settled probeNow = settle(attempt, office.local(situation.now), new Because(situation), null);
            if (probeNow.at() == null) {
                return blocked(order, blend, to, via, channels, office, attempt, why, probeNow.reasons());
            }
        }
        if (earliest != null && earliest.at() == null) {
            return blocked(order, blend, to, via, channels, office, attempt, why, earliest.reasons());
        }
        LocalDateTime nowLocal = office.local(situation.now);
        LocalDateTime free = earliest == null ? null : earliest.at();
        if (free != null && !simulated && !free.isAfter(nowLocal)) {
            Settled still = settle(attempt, nowLocal, new Because(situation), null);
            LocalDateTime stillAt = still.at();
            if (stillAt == null) {
                return blocked(order, blend, to, via, channels, office, attempt, why, still.reasons());
            }
            if (stillAt.isAfter(nowLocal)) {
                settle(attempt, nowLocal, moves, null);
                free = stillAt;
            }
        }
        LocalTime slot = slot(via, blend, order.position());
        Instant due = null;
        LocalDateTime wanted = when.preferred;
        if (wanted != null) {
            LocalDateTime original = wanted;
            if (when.preferredIsDay) {
                wanted = wanted.toLocalDate().atTime(slot);
                original = wanted;
                if (free != null && free.isAfter(wanted)) {
                    wanted = free.toLocalTime().isAfter(slot) || free.toLocalDate().isAfter(wanted.toLocalDate())
                            ? slotFrom(free, slot)
                            : free;
                }
            } else if (free != null && free.isAfter(wanted)) {
                wanted = free;
            }
            if (wanted.isBefore(nowLocal)) {
                if (original.toLocalDate().isBefore(nowLocal.toLocalDate()) && when.latest == null) {
                    due = office.instant(original);
                }
                wanted = order.kind() == MessageKind.THANK_YOU ? minute(nowLocal) : soonest(office, via, slot, agency);
            }
            preferred = settle(attempt, wanted, moves, when.preferredIsDay || wanted.isAfter(nowLocal) ? slot : null);
        }
        String key = key(blend, order, to);
        LocalDateTime preferredAt = preferred == null ? null : preferred.at();
        Instant earliestAt = free == null ? null : office.instant(free);
        Instant preferredInstant = preferredAt == null ? null : office.instant(preferredAt);
        if (preferredInstant != null && earliestAt != null && preferredInstant.isBefore(earliestAt)) {
            preferredInstant = earliestAt;
        }
        Instant latest = when.latest;
        if (latest != null && latest.isBefore(situation.now)) {
            due = latest;
            latest = null;
        }
        Instant floor = preferredInstant != null ? preferredInstant : earliestAt;
        if (latest != null && floor != null && latest.isBefore(floor) && order.kind() != MessageKind.THANK_YOU) {
            latest = office.instant(office.day(floor).atTime(Dates.LAST_MINUTE));
        } else if (latest != null && floor != null && latest.isBefore(floor)) {
            due = latest;
            latest = null;
        }
        Instant soft = when.soft;
        if (soft != null && (soft.isBefore(situation.now) || (floor != null && soft.isBefore(floor)))) {
            soft = null;
        }
        Because all = merge(why, moves, blend, dates);
        String lookup = lookupFor(order, to);
        Status status = status(order, simulated || lookup != null, earliestAt, preferredInstant, due, when, office);
        Instant until = via == Channel.PHONE && preferredAt != null && preferredAt.toLocalTime().isBefore(blend.callTo)
                ? office.instant(preferredAt.toLocalDate().atTime(blend.callTo))
                : null;
        Step step = new Step(
                key,
                order.kind(),
                order.number(),
                to == null ? null : to.id(),
                via,
                channels.isEmpty() ? List.of(via) : List.copyOf(channels),
                office.zone(),
                earliestAt,
                preferredInstant,
                until,
                soft,
                latest,
                due,
                status,
                order.after() != null ? order.after() : lookup,
                blend.optional,
                all.reasons(),
                checks(order.kind()));
        if (preferredAt != null && to != null && booksDay(order)) {
            guards.booked.add(
                    new Booked(to.id(), order.kind(), preferredAt.toLocalDate(), false, true, key));
        }
        return new Made(
                step,
                attempt,
                blend,
                when.earliest == null ? null : office.instant(when.earliest),
                preferredAt,
                null);
    }

    private static boolean booksDay(Order order) {
        return order.kind() == MessageKind.THANK_YOU
                || (Situation.unsolicited(order.kind()) && order.subject() != Subject.APPLICATION);
    }

    private Made blocked(
            Order order,
            Blend blend,
            @Nullable Person to,
            Channel via,
            List<Channel> channels,
            Office office,
            Attempt attempt,
            Because why,
            List<Reason> because) {
        Step step = new Step(
                key(blend, order, to),
                order.kind(),
                order.number(),
                to == null ? null : to.id(),
                via,
                channels.isEmpty() ? List.of(via) : List.copyOf(channels),
                office.zone(),
                null,
                null,
                null,
                null,
                null,
                null,
                Status.UNDATED,
                order.after(),
                blend.optional,
                why.reasons(),
                checks(order.kind()));
        return new Made(step, attempt, blend, null, null, because);
    }

    private static Because merge(Because why, Because moves, Blend blend, Dates dates) {
        if (!dates.rolled.isEmpty()) {
            Playbook.Entry dated = blend.preferredRule != null ? blend.preferredRule : blend.earliestRule;
            if (dated != null) {
                why.add(dated, List.of(), List.copyOf(dates.rolled));
            }
        }
        moves.into(why);
        return why;
    }

    private static String key(Blend blend, Order order, @Nullable Person to) {
        Playbook.Entry planner = blend.planner;
        String rule = planner == null ? order.kind().word() : planner.rule.id();
        String about = order.subject() == Subject.APPLICATION || to == null ? "" : ":" + to.id();
        String chain = order.subject() == Subject.APPLICATION ? "#" + order.number() : "";
        return rule + "@" + order.fact() + about + chain;
    }

    private @Nullable Instant deadline(MessageKind kind) {
        if (kind != MessageKind.OFFER_NOTICE) {
            return null;
        }
        Fact offer = situation.offerElsewhere();
        return offer == null ? null : ((Event.OfferElsewhere) offer.event()).respondBy();
    }

    // --- to whom, through what ------------------------------------------------------------------------------------

    private @Nullable Person addressee(Addressee to, Order order) {
        return switch (to) {
            case IN_CHARGE -> presentInCharge();
            case THE_PERSON, SENDER -> order.person() != null ? order.person() : situation.inCharge();
            case AGENCY_RECRUITER -> {
                String recruiter = situation.application.agencyRecruiter();
                yield recruiter == null ? situation.inCharge() : situation.person(recruiter);
            }
            case HUMAN_RESOURCES -> {
                Person human = situation.first(Role.HR);
                Person arranger = situation.first(Role.ARRANGER);
                Meeting meeting = order.meeting();
                String by = meeting == null ? null : meeting.arrangedBy();
                yield human != null ? human : by != null ? situation.person(by) : arranger;
            }
        };
    }

    /** The person in charge, or who stands in for them when they are away for more than a week of work (H14). */
    private @Nullable Person presentInCharge() {
        Person person = situation.inCharge();
        Incoming away = person == null ? null : situation.absence(person);
        LocalDate until = person == null ? null : situation.awayUntil(person, 5);
        if (person == null || away == null || until == null) {
            return person;
        }
        Office office = situation.officeOf(person);
        boolean isLong = until.isAfter(office.calendar().businessDayAfter(office.day(away.at()), 5))
                && !until.isBefore(office.day(situation.now));
        if (!isLong) {
            return person;
        }
        String delegate = away.what().delegate();
        Person standIn = delegate != null ? situation.person(delegate) : situation.otherThan(person);
        return standIn == null ? person : standIn;
    }

    private List<Channel> channels(Blend blend, Order order, Attempt probe, Because because) {
        List<Channel> open = new ArrayList<>(2);
        for (Route route : blend.via) {
            Channel channel = channel(route, probe.person(), order);
            if (channel == null || open.contains(channel)) {
                continue;
            }
            boolean reachable = probe.person() == null
                    || probe.person().reachableBy(channel)
                    || channel == Channel.EMAIL
                    || (channel == Channel.POST && order.kind() == MessageKind.THANK_YOU);
            if (!reachable) {
                continue;
            }
            Attempt attempt = probe.via(channel);
            boolean barred = false;
            for (Playbook.Forbidding each : book.forbids(order.kind())) {
                if (!aboutChannel(each.forbid().guard(), each.forbid().via().size())
                        || !each.forbid().via().contains(channel)
                        || !each.entry().applies(answers.bits)) {
                    continue;
                }
                Objection objection = guards.object(each.forbid().guard(), attempt);
                if (objection != null) {
                    because.add(each.entry(), objection.facts(), List.of());
                    barred = true;
                }
            }
            if (!barred) {
                open.add(channel);
            }
        }
        return open;
    }

    private static boolean aboutChannel(Guard guard, int channels) {
        return guard instanceof Guard.PostingSays
                || guard instanceof Guard.NotThisWay
                || (guard instanceof Guard.Never && channels < Channel.values().length);
    }

    private Channel firstRoute(Blend blend, @Nullable Person to, Order order) {
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
                boolean emailed = order.position().outlets.contains(Channel.EMAIL);
                boolean called = order.position().outlets.contains(Channel.PHONE);
                yield emailed && !called ? Channel.PHONE : called && !emailed ? Channel.EMAIL : null;
            }
            case AS_REQUESTED -> {
                Incoming asked = situation.request;
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

    // --- when -----------------------------------------------------------------------------------------------------

    /** The dates as the rules give them, local to the addressee; the preferred one is a day until the slot is known. */
    private static final class When {
        @Nullable LocalDateTime earliest;
        @Nullable LocalDateTime preferred;
        boolean preferredIsDay;
        @Nullable Instant soft;
        @Nullable Instant latest;
    }

    private When when(Order order, Blend blend, Attempt attempt, Dates dates, boolean simulated) {
        When when = new When();
        Office office = attempt.office();
        when.earliest = start(blend.earliest, dates, office);
        boolean phone = attempt.via() == Channel.PHONE || attempt.via() == Channel.TEXT;
        if (phone && when.earliest != null && blend.earliest != null && !blend.earliest.instant()) {
            when.earliest = when.earliest.toLocalDate().atTime(blend.callFrom);
        }
        if (blend.preferred != null) {
            when.preferredIsDay = !blend.preferred.instant();
            when.preferred = start(blend.preferred, dates, office);
        }
        when.latest = end(blend.latest, dates, office, false);
        when.soft = end(blend.soft, dates, office, true);
        if (order.kind() == MessageKind.EMPLOYER_REQUESTED) {
            asRequested(when, office);
        }
        if (!simulated && order.subject() == Subject.APPLICATION) {
            LocalDate chosen = chosen(order);
            if (chosen != null) {
                when.earliest = chosen.atStartOfDay();
                when.preferred = chosen.atStartOfDay();
                when.preferredIsDay = true;
            }
        }
        return when;
    }

    private static @Nullable LocalDateTime start(@Nullable Formula formula, Dates dates, Office office) {
        if (formula == null) {
            return null;
        }
        if (formula.instant()) {
            Instant at = dates.instant(formula);
            return at == null ? null : office.local(at);
        }
        LocalDate day = dates.day(formula);
        return day == null ? null : day.atStartOfDay();
    }

    private static @Nullable Instant end(@Nullable Formula formula, Dates dates, Office office, boolean business) {
        if (formula == null) {
            return null;
        }
        if (formula.instant()) {
            return dates.instant(formula);
        }
        LocalDate day = dates.day(formula);
        return day == null ? null : office.instant(day.atTime(business ? office.closes(day) : Dates.LAST_MINUTE));
    }

    private @Nullable LocalDate chosen(Order order) {
        for (Fact fact : situation.history.others()) {
            if (fact.event() instanceof Event.DateChosen choice
                    && choice.kind() == order.kind()
                    && choice.number() == order.number()
                    && !fact.at().isBefore(situation.turn.at())) {
                return choice.on();
            }
        }
        return null;
    }

    private void asRequested(When when, Office office) {
        Incoming asked = situation.request;
        Event.Request request = asked == null ? null : asked.what().request();
        if (asked == null || request == null) {
            return;
        }
        LocalTime hour = request.hour();
        if (hour != null && when.preferred != null) {
            when.preferred = when.preferred.toLocalDate().atTime(hour);
            when.preferredIsDay = false;
        }
        List<Outgoing> tries = situation.triesFor(asked);
        if (!tries.isEmpty()) {
            LocalDateTime again =
                    office.day(tries.getLast().at()).plusDays(2).atStartOfDay();
            when.earliest = again;
            when.preferred = again;
            when.preferredIsDay = true;
            when.latest = null;
        }
    }

    private static LocalTime slot(Channel via, Blend blend, Position position) {
        if (via == Channel.PHONE || via == Channel.TEXT) {
            return blend.callFrom;
        }
        for (LocalTime time : blend.emailTimes) {
            boolean used = false;
            for (LocalTime sent : position.emailTimes) {
                used |= bucket(sent) == bucket(time);
            }
            if (!used) {
                return time;
            }
        }
        return blend.emailTimes.isEmpty() ? LocalTime.of(10, 0) : blend.emailTimes.getLast();
    }

    /** Part of the day: early, mid-morning, midday, late afternoon (S0.18). */
    private static int bucket(LocalTime time) {
        int minute = time.getHour() * 60 + time.getMinute();
        return minute < 570 ? 0 : minute < 690 ? 1 : minute < 900 ? 2 : 3;
    }

    private static LocalDateTime slotFrom(LocalDateTime free, LocalTime slot) {
        LocalDateTime at = free.toLocalDate().atTime(slot);
        return at.isBefore(free) ? free : at;
    }

    private static LocalDateTime minute(LocalDateTime time) {
        LocalDateTime whole = time.truncatedTo(ChronoUnit.MINUTES);
        return whole.equals(time) ? time : whole.plusMinutes(1);
    }

    /** The next moment at which a message is well sent, counted from now. */
    private LocalDateTime soonest(Office office, Channel via, LocalTime slot, boolean agency) {
        LocalDateTime now = minute(office.local(situation.now));
        LocalDate day = now.toLocalDate();
        if (office.calendar().isBusinessDay(day)) {
            LocalTime closes = office.closes(day);
            LocalTime last = via == Channel.PHONE && !agency ? closes.minusHours(2) : closes;
            if (!now.toLocalTime().isAfter(slot)) {
                return day.atTime(slot);
            }
            if (now.toLocalTime().isBefore(last)) {
                return now;
            }
        }
        return office.calendar().businessDayAfter(day, 1).atTime(slot);
    }

    private record Settled(@Nullable LocalDateTime at, List<Reason> reasons) {}

    /**
     * The first local time, not before {@code from}, at which no guard objects.
     *
     * @param slot time of day to prefer when a day is skipped, null to take the first minute
     */
    private Settled settle(Attempt attempt, LocalDateTime from, Because because, @Nullable LocalTime slot) {
        LocalDateTime at = from;
        List<Playbook.Forbidding> forbids = book.forbids(attempt.kind());
        next:
        for (int round = 0; round < PATIENCE; round++) {
            Attempt here = attempt.at(at);
            for (int i = 0; i < forbids.size(); i++) {
                Playbook.Forbidding each = forbids.get(i);
                if (!each.forbid().via().contains(attempt.via()) || !each.entry().applies(answers.bits)) {
                    continue;
                }
                Objection objection = guards.object(each.forbid().guard(), here);
                if (objection == null) {
                    continue;
                }
                LocalDateTime until = objection.until();
                if (until == null) {
                    Because stop = new Because(situation);
                    stop.add(each.entry(), objection.facts(), List.of());
                    return new Settled(null, stop.reasons());
                }
                LocalDateTime to =
                        slot != null && until.toLocalTime().isBefore(slot) ? until.toLocalDate().atTime(slot) : until;
                because.add(each.entry(), objection.facts(), List.of(new Moved(at, to, objection.why())));
                at = to;
                continue next;
            }
            return new Settled(at, List.of());
        }
        throw new IllegalStateException("Guards push " + attempt.kind().word() + " on for ever from " + from + " in "
                + situation.file.name());
    }

    /** The first instant from now on at which nothing speaks against a step without a date, or null if never. */
    @Nullable Instant firstFree(Made made) {
        Office office = made.attempt().office();
        LocalDateTime at =
                settle(made.attempt(), office.local(situation.now), new Because(situation), null).at();
        return at == null ? null : office.instant(at);
    }

    /** Every rule that speaks against a step now: the one that dates it, and every guard. */
    List<Reason> against(Made made) {
        Because because = new Because(situation);
        Instant base = made.baseEarliest();
        if (base != null && base.isAfter(situation.now) && made.blend().earliestRule != null) {
            because.add(made.blend().earliestRule, "");
        }
        for (Weighed each : weigh(made.attempt().at(made.attempt().office().local(situation.now)))) {
            because.add(each.forbidding().entry(), each.objection().facts(), List.of());
        }
        if (because.isEmpty() && made.blend().planner != null) {
            because.add(made.blend().planner, "");
        }
        return because.reasons();
    }

    /** A guard and its objection. */
    record Weighed(Playbook.Forbidding forbidding, Objection objection) {}

    /** Every objection to a contact as it stands. */
    List<Weighed> weigh(Attempt attempt) {
        List<Weighed> all = new ArrayList<>(2);
        for (Playbook.Forbidding each : book.forbids(attempt.kind())) {
            if (each.forbid().via().contains(attempt.via()) && each.entry().applies(answers.bits)) {
                Objection objection = guards.object(each.forbid().guard(), attempt);
                if (objection != null) {
                    all.add(new Weighed(each, objection));
                }
            }
        }
        return all;
    }

    /** The first local time from which nothing objects any more, null if some objection never ends. */
    @Nullable LocalDateTime free(Attempt attempt) {
        return settle(attempt, attempt.at(), new Because(situation), null).at();
    }

    /** Moves the day of letting go behind closed and quiet days. */
    LocalDate settleEnd(LocalDate on, Position position, Because because) {
        LocalDate day = on;
        Attempt attempt = new Attempt(
                MessageKind.FOLLOW_UP, null, Channel.EMAIL, situation.office, on.atStartOfDay(), position, null);
        next:
        for (int round = 0; round < PATIENCE; round++) {
            for (Playbook.Forbidding each : book.forbids(MessageKind.FOLLOW_UP)) {
                if (!Planning.concernsEnd(each.forbid().guard()) || !each.entry().applies(answers.bits)) {
                    continue;
                }
                Objection objection = guards.object(each.forbid().guard(), attempt.at(day.atStartOfDay()));
                if (objection != null && objection.until() != null) {
                    because.add(
                            each.entry(),
                            List.of(),
                            List.of(new Moved(day.atStartOfDay(), objection.until(), objection.why())));
                    day = objection.until().toLocalDate();
                    continue next;
                }
            }
            return day;
        }
        return day;
    }

    // --- how it stands --------------------------------------------------------------------------------------------

    private @Nullable String lookupFor(Order order, @Nullable Person to) {
        boolean missing = order.kind() == MessageKind.THANK_YOU && to != null && !Answers.writable(to);
        if (!missing || order.meeting() == null) {
            return null;
        }
        for (Playbook.Shaping shaping : book.plans(Subject.MISSING_ADDRESS)) {
            return "lookup:" + shaping.entry().rule.id();
        }
        return null;
    }

    private Status status(
            Order order,
            boolean waits,
            @Nullable Instant earliest,
            @Nullable Instant preferred,
            @Nullable Instant due,
            When when,
            Office office) {
        if (due != null && order.kind() == MessageKind.THANK_YOU && order.meeting() != null) {
            LocalDate day = office.day(order.meeting().end());
            Instant grace = office.instant(
                    office.calendar().businessDayAfter(day, 2).atTime(Dates.LAST_MINUTE));
            Status late = situation.now.isAfter(grace) ? Status.OVERDUE : Status.LATE;
            return waits ? Status.WAITING : late;
        }
        if (waits) {
            return Status.WAITING;
        }
        if (due != null) {
            return Status.OVERDUE;
        }
        if (earliest == null) {
            return Status.UNDATED;
        }
        if (earliest.isAfter(situation.now)) {
            return Status.UPCOMING;
        }
        return preferred == null && when.latest == null ? Status.UNDATED : Status.OPEN;
    }

    private List<LetterCheck> checks(MessageKind kind) {
        List<Playbook.Checking> all = book.checks(kind);
        List<LetterCheck> checks = new ArrayList<>(all.size());
        for (Playbook.Checking each : all) {
            if (each.entry().applies(answers.bits)) {
                checks.add(each.asked());
            }
        }
        return checks;
    }
}
