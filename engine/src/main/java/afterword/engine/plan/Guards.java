package afterword.engine.plan;

import static java.util.Objects.requireNonNull;

import afterword.engine.calendar.WorkCalendar;
import afterword.engine.fact.Absence;
import afterword.engine.fact.CallPolicy;
import afterword.engine.fact.Certainty;
import afterword.engine.fact.Channel;
import afterword.engine.fact.Fact;
import afterword.engine.fact.Meaning;
import afterword.engine.fact.MessageKind;
import afterword.engine.fact.Person;
import afterword.engine.fact.Posting;
import afterword.engine.fact.Role;
import afterword.engine.history.History;
import afterword.engine.history.Incoming;
import afterword.engine.history.Meeting;
import afterword.engine.history.Outgoing;
import afterword.engine.rule.Guard;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Whether something speaks against a contact at a time, and until when. The planner moves its steps by these answers and
 * "May I?" gives them: there is no second opinion.
 */
final class Guards {

    /** No guard looks further back than this: messages before it cannot matter for spacing. */
    private static final Duration LOOKS_BACK = Duration.ofDays(40);

    private final Situation situation;
    private final List<Past> recent = new ArrayList<>();
    private final List<Past> recentElsewhere = new ArrayList<>();

    /** Messages planned so far, here and for other applications that come first. */
    final List<Booked> booked = new ArrayList<>();

    // The last answer of lateThanks(), which depends on nothing but these three.
    private Guard.@Nullable LateThanks lateBy;
    private @Nullable Office lateFor;
    private int lateBooked;
    private @Nullable Objection afterLateThanks;

    Guards(Situation situation) {
        this.situation = situation;
        Instant from = situation.now.minus(LOOKS_BACK);
        keepRecent(situation.history, from, recent);
        recent.removeIf(past -> situation.ownSide(past.message));
        for (History other : situation.others) {
            keepRecent(other, from, recentElsewhere);
        }
    }

    private static void keepRecent(History history, Instant from, List<Past> into) {
        for (Outgoing message : history.sent()) {
            if (message.at().isAfter(from)) {
                into.add(new Past(message));
            }
        }
    }

    /** A message that was sent, with its day where that was last asked for: guards ask for it again and again. */
    private static final class Past {
        final Outgoing message;
        private @Nullable Office counting;
        private @Nullable LocalDate day;

        Past(Outgoing message) {
            this.message = message;
        }

        LocalDate day(Office at) {
            LocalDate known = day;
            if (known == null || counting != at) {
                known = at.day(message.at());
                counting = at;
                day = known;
            }
            return known;
        }
    }

    /** Leaves messages out of account that were planned, but are now asked about. */
    void unbook(Predicate<Booked> asked) {
        booked.removeIf(asked);
        lateFor = null;
    }

    /** A guard of a rule, ready to be asked. */
    interface Check {

        /** The objection to a contact, or null if there is none. */
        @Nullable
        Objection object(Guards guards, Attempt attempt);
    }

    /** Finds out once, when a rulebook is made ready, what a guard asks. */
    static Check check(Guard guard) {
        return switch (guard) {
            case Guard.Never never -> (guards, attempt) -> Objection.never("");
            case Guard.NotThisWay way -> (guards, attempt) -> Objection.notThisWay("");
            case Guard.PostingSays says -> Guards::postingSays;
            case Guard.Stopped stopped -> Guards::stopped;
            case Guard.ProcessSilence silence -> Guards::silence;
            case Guard.BeforeInterview before -> Guards::beforeInterview;
            case Guard.Unasked unasked -> (guards, attempt) -> guards.unasked();
            case Guard.StatedDate stated -> Guards::statedDate;
            case Guard.Spacing spacing -> (guards, attempt) -> guards.spacing(spacing, attempt);
            case Guard.OneADay day -> Guards::oneADay;
            case Guard.Acknowledged acknowledged -> (guards, attempt) -> guards.acknowledged(acknowledged, attempt);
            case Guard.Absent absent -> (guards, attempt) -> guards.absent(absent, attempt);
            case Guard.Away away -> Guards::away;
            case Guard.WorkingDay day -> (guards, attempt) -> workingDay(attempt);
            case Guard.CallHours hours -> (guards, attempt) -> callHours(hours, attempt);
            case Guard.QuietDays quiet -> (guards, attempt) -> quiet(quiet, attempt);
            case Guard.LateThanks late -> (guards, attempt) -> guards.lateThanks(late, attempt);
            case Guard.SecondApplication second -> (guards, attempt) -> guards.secondApplication(second, attempt);
        };
    }

    private @Nullable Objection postingSays(Attempt attempt) {
        if (attempt.via() == Channel.PHONE || attempt.via() == Channel.TEXT) {
            return situation.callsForbidden(attempt.person())
                    ? Objection.notThisWay("the posting asks not to be called", "posting")
                    : null;
        }
        if (attempt.via() == Channel.EMAIL && situation.application.posting().emails() == CallPolicy.FORBIDDEN) {
            return Objection.notThisWay("the posting asks for no email", "posting");
        }
        return null;
    }

    private @Nullable Objection stopped(Attempt attempt) {
        Standing outcome = situation.outcome;
        for (Stop stop : outcome.stops) {
            String why = forbids(stop, attempt);
            if (why != null) {
                return Objection.never(why, stop.fact());
            }
        }
        if (Situation.statusKind(attempt.kind()) && !outcome.word.equals("open")) {
            return Objection.never("the answer has come", outcome.fact);
        }
        return null;
    }

    private static boolean exempt(List<String> people, Attempt attempt) {
        return attempt.person() != null && people.contains(attempt.person().id());
    }

    /** Why a stop forbids a contact, or null if it does not. */
    private @Nullable String forbids(Stop stop, Attempt attempt) {
        MessageKind kind = attempt.kind();
        boolean thanks = kind == MessageKind.THANK_YOU;
        return switch (stop.degree()) {
            case NO_CONTACT, UNCLEAR -> {
                Meeting last = situation.anchor;
                boolean metSince = last != null && last.end().isAfter(stop.at());
                yield thanks && stop.liftedForPurpose() && metSince ? null : "they asked not to be contacted";
            }
            case PROCESS_SILENCE ->
                situation.outcome.word.equals("open")
                                && (Situation.unsolicited(kind) || (thanks && !exempt(stop.exempt(), attempt)))
                        ? "nobody may be contacted while they decide"
                        : null;
            case NO_STATUS_CONTACT -> Situation.unsolicited(kind) ? "they asked not to be asked" : null;
        };
    }

    private @Nullable Objection silence(Attempt attempt) {
        Posting posting = situation.application.posting();
        return posting.silence() && !exempt(posting.exempt(), attempt) && situation.outcome.word.equals("open")
                ? Objection.never("the posting wants nobody contacted while they decide", "posting")
                : null;
    }

    private @Nullable Objection beforeInterview(Attempt attempt) {
        Person person = attempt.person();
        Meeting first = null;
        for (Meeting meeting : situation.history.meetings()) {
            if (person == null || !meeting.with().contains(person.id())) {
                continue;
            }
            if (meeting.held()) {
                return null;
            }
            boolean coming = meeting.standing() == Meeting.Standing.SCHEDULED;
            if (coming && (first == null || meeting.end().isBefore(first.end()))) {
                first = meeting;
            }
        }
        if (first == null) {
            return null;
        }
        LocalDateTime over = ceiling(attempt.office().local(first.end()));
        return attempt.at().isBefore(over)
                ? Objection.until(over, new Why("the interview is still to come"), first.fact())
                : null;
    }

    private @Nullable Objection unasked() {
        for (Incoming message : situation.history.received()) {
            switch (message.what().meaning()) {
                case REQUEST, INVITATION, MISSED_CALL, CALLS_WELCOME -> {
                    return null;
                }
                default -> {}
            }
        }
        return Objection.never("they have asked for nothing");
    }

    private @Nullable Objection statedDate(Attempt attempt) {
        LocalDate to = situation.statedDay();
        if (to == null || situation.stated == null) {
            return null;
        }
        LocalDate day = attempt.at().toLocalDate();
        boolean wish = situation.stated.what().certainty() == Certainty.WISH;
        Why pending = new Why(wish ? "they hope for " : "they named ", to, " and it has not passed");
        if (!day.isAfter(to)) {
            return Objection.until(to.plusDays(1).atStartOfDay(), pending, situation.stated.fact());
        }
        if (attempt.office() != situation.office) {
            Instant over = situation.office.instant(to.plusDays(1).atStartOfDay());
            if (attempt.office().instant(attempt.at()).isBefore(over)) {
                return Objection.until(ceiling(attempt.office().local(over)), pending, situation.stated.fact());
            }
        }
        return null;
    }

    private static LocalDateTime ceiling(LocalDateTime time) {
        return Timing.minute(time);
    }

    private @Nullable Objection spacing(Guard.Spacing spacing, Attempt attempt) {
        int days = spacing.days();
        boolean status = Situation.statusKind(attempt.kind());
        Objection worst = null;
        for (Past past : recent) {
            Outgoing message = past.message;
            boolean counts = Situation.unsolicited(message.kind()) || message.kind() == MessageKind.EMPLOYER_REQUESTED;
            if (counts && samePerson(message, attempt)) {
                worst = worse(worst, tooNear(past, attempt, attempt.office(), days));
            } else if (status && Situation.statusKind(message.kind())) {
                worst = worse(worst, tooNear(past, attempt, situation.office, days));
            }
        }
        for (Past past : recentElsewhere) {
            Outgoing message = past.message;
            boolean counts = Situation.unsolicited(message.kind()) || message.kind() == MessageKind.EMPLOYER_REQUESTED;
            boolean joint = status
                    && Situation.statusKind(message.kind())
                    && message.alsoFor().contains(situation.application.id());
            if ((counts && samePerson(message, attempt)) || joint) {
                worst = worse(worst, tooNear(past, attempt, attempt.office(), days));
            }
        }
        LocalDate day = attempt.at().toLocalDate();
        LocalDate last = attempt.position().last;
        if (status && last != null && day.isBefore(last.plusDays(days))) {
            LocalDateTime over = last.plusDays(days).atStartOfDay();
            worst = worse(worst, Objection.until(over, new Why("the step before is on ", last)));
        }
        for (Booked other : booked) {
            if (Situation.unsolicited(other.kind())
                    && attempt.person() != null
                    && other.person().equals(attempt.person().id())) {
                worst = worse(
                        worst,
                        tooNear(other.day(), day, days, new Why("another message is planned for ", other.day())));
            }
        }
        return orNextDay(worst, days, attempt);
    }

    /** A wait of some days, or of one for a mail about an offer that would end meanwhile (C14). */
    private static @Nullable Objection orNextDay(@Nullable Objection wait, int days, Attempt attempt) {
        LocalDateTime until = wait == null ? null : wait.until();
        if (wait == null || until == null || attempt.inTime(until) || attempt.via() != Channel.EMAIL) {
            return wait;
        }
        LocalDateTime nextDay = until.minusDays(days - 1L);
        return attempt.at().isBefore(nextDay) ? new Objection(nextDay, false, wait.why(), wait.facts()) : null;
    }

    private static boolean samePerson(Outgoing message, Attempt attempt) {
        return attempt.person() != null && message.to().equals(attempt.person().id());
    }

    private static @Nullable Objection worse(@Nullable Objection one, @Nullable Objection other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return requireNonNull(one.until()).isBefore(requireNonNull(other.until())) ? other : one;
    }

    private static @Nullable Objection tooNear(LocalDate other, LocalDate day, int days, Why why) {
        long apart = Math.abs(day.toEpochDay() - other.toEpochDay());
        return apart < days ? Objection.until(other.plusDays(days).atStartOfDay(), why) : null;
    }

    private static @Nullable Objection tooNear(Past past, Attempt attempt, Office counting, int days) {
        LocalDate sent = past.day(counting);
        boolean own = counting == attempt.office()
                || counting.zone().equals(attempt.office().zone());
        LocalDate day =
                own ? attempt.at().toLocalDate() : counting.day(attempt.office().instant(attempt.at()));
        if (Math.abs(day.toEpochDay() - sent.toEpochDay()) >= days) {
            return null;
        }
        LocalDateTime until = sent.plusDays(days).atStartOfDay();
        LocalDateTime local = own ? until : ceiling(attempt.office().local(counting.instant(until)));
        return Objection.until(local, new Why("a message went out on ", sent), past.message.fact());
    }

    private @Nullable Objection oneADay(Attempt attempt) {
        if (attempt.person() == null || attempt.person().role() == Role.AGENCY_RECRUITER) {
            return null;
        }
        LocalDate day = attempt.at().toLocalDate();
        String person = attempt.person().id();
        boolean thanks = attempt.kind() == MessageKind.THANK_YOU;
        if (thanks && attempt.via() != Channel.EMAIL) {
            return null;
        }
        for (Booked other : booked) {
            boolean clashes = other.kind() == MessageKind.THANK_YOU || (thanks && Situation.unsolicited(other.kind()));
            if (clashes && other.person().equals(person) && other.day().equals(day)) {
                return Objection.until(
                        day.plusDays(1).atStartOfDay(), new Why("another message to them is planned that day"));
            }
        }
        Objection sent = sentThatDay(recent, attempt, person, thanks);
        return sent != null ? sent : sentThatDay(recentElsewhere, attempt, person, thanks);
    }

    private static @Nullable Objection sentThatDay(
            List<Past> messages, Attempt attempt, String person, boolean thanks) {
        LocalDate day = attempt.at().toLocalDate();
        for (Past past : messages) {
            Outgoing message = past.message;
            boolean clashes =
                    message.kind() == MessageKind.THANK_YOU || (thanks && Situation.unsolicited(message.kind()));
            if (clashes
                    && message.to().equals(person)
                    && past.day(attempt.office()).equals(day)) {
                return Objection.until(
                        day.plusDays(1).atStartOfDay(), new Why("they already get a message that day"), message.fact());
            }
        }
        return null;
    }

    private @Nullable Objection acknowledged(Guard.Acknowledged guard, Attempt attempt) {
        for (Incoming message : situation.history.received()) {
            if (message.what().meaning() == Meaning.ACKNOWLEDGEMENT) {
                LocalDate day = attempt.office().day(message.at());
                LocalDate at = attempt.at().toLocalDate();
                if (!at.isBefore(day) && at.isBefore(day.plusDays(guard.days()))) {
                    LocalDateTime over = day.plusDays(guard.days()).atStartOfDay();
                    Objection wait = Objection.until(over, new Why("they wrote on ", day), message.fact());
                    wait = orNextDay(wait, guard.days(), attempt);
                    if (wait != null) {
                        return wait;
                    }
                }
            }
        }
        return null;
    }

    private @Nullable Objection absent(Guard.Absent guard, Attempt attempt) {
        Person person = attempt.person();
        LocalDate until = person == null ? null : situation.awayUntil(person, guard.unknown());
        if (person == null || until == null) {
            return null;
        }
        WorkCalendar calendar = attempt.office().calendar();
        LocalDate settled = calendar.businessDayAfter(calendar.roll(until.plusDays(1)), 1);
        Incoming message = situation.absence(person);
        return attempt.at().toLocalDate().isBefore(settled)
                ? Objection.until(
                        settled.atStartOfDay(),
                        new Why("they are away until ", until, " and need a day to settle"),
                        message == null ? "" : message.fact())
                : null;
    }

    private @Nullable Objection away(Attempt attempt) {
        ZoneId home = situation.file.candidateZone();
        Objection worst = null;
        for (Absence absence : situation.file.away()) {
            Office office = attempt.office();
            LocalDateTime leaves =
                    office.local(absence.from().atStartOfDay(home).toInstant());
            LocalDateTime back = ceiling(
                    office.local(absence.to().plusDays(1).atStartOfDay(home).toInstant()));
            boolean waitsItsTurn = Situation.unsolicited(attempt.kind());
            LocalDateTime free = office.calendar()
                    .businessDayAfter(absence.to(), waitsItsTurn ? absence.turn() : 1)
                    .atStartOfDay();
            LocalDateTime until = free.isBefore(back) ? back : free;
            if (!attempt.at().isBefore(leaves) && attempt.at().isBefore(until)) {
                worst = worse(
                        worst,
                        Objection.until(until, new Why("you are away from ", absence.from(), " to ", absence.to())));
            }
        }
        return worst;
    }

    private static @Nullable Objection workingDay(Attempt attempt) {
        LocalDate day = attempt.at().toLocalDate();
        if (attempt.office().calendar().isBusinessDay(day)) {
            return null;
        }
        LocalDate open = attempt.office().calendar().roll(day);
        if (attempt.via() == Channel.EMAIL && !attempt.inTime(open.atStartOfDay())) {
            return null;
        }
        return Objection.until(
                open.atStartOfDay(),
                new Why(day, " is ", attempt.office().calendar().closedFor(day)));
    }

    private static @Nullable Objection callHours(Guard.CallHours hours, Attempt attempt) {
        LocalTime time = attempt.at().toLocalTime();
        LocalDate day = attempt.at().toLocalDate();
        LocalTime closes = attempt.office().closes(day);
        LocalTime last = closes.isAfter(LocalTime.of(hours.beforeClose(), 0))
                ? closes.minusHours(hours.beforeClose())
                : LocalTime.MIDNIGHT;
        if (!last.isAfter(hours.from()) || !time.isBefore(last)) {
            return Objection.until(
                    day.plusDays(1).atTime(hours.from()), new Why("calls after ", last, " come at a bad time"));
        }
        return time.isBefore(hours.from())
                ? Objection.until(day.atTime(hours.from()), new Why("calls before ", hours.from(), " come too early"))
                : null;
    }

    private static @Nullable Objection quiet(Guard.QuietDays quiet, Attempt attempt) {
        if (attempt.deadline() != null) {
            return null;
        }
        LocalDate day = attempt.at().toLocalDate();
        LocalDate end = day;
        while (isQuiet(quiet, end, attempt.office())) {
            end = end.plusDays(1);
        }
        if (end.equals(day)) {
            return null;
        }
        while (isQuiet(quiet, end, attempt.office())
                || !attempt.office().calendar().isBusinessDay(end)) {
            end = end.plusDays(1);
        }
        return Objection.until(end.atStartOfDay(), new Why(day, " is a quiet day"));
    }

    /** Whether a date is a quiet day at an office. */
    static boolean isQuiet(Guard.QuietDays quiet, LocalDate day, Office office) {
        int from = compare(day, quiet.from());
        int to = compare(day, quiet.to());
        boolean within = quiet.from().isAfter(quiet.to()) ? from >= 0 || to <= 0 : from >= 0 && to <= 0;
        if (within) {
            return true;
        }
        String holiday = quiet.afterHoliday();
        if (holiday == null || !office.region().startsWith("US") || day.getMonthValue() != 11) {
            return false;
        }
        String before = office.calendar().closedFor(day.minusDays(1));
        return before != null && before.contains(holiday);
    }

    private static int compare(LocalDate day, MonthDay other) {
        int months = day.getMonthValue() - other.getMonthValue();
        return months != 0 ? months : day.getDayOfMonth() - other.getDayOfMonth();
    }

    private @Nullable Objection lateThanks(Guard.LateThanks late, Attempt attempt) {
        if (lateBy != late || lateFor != attempt.office() || lateBooked != booked.size()) {
            lateBy = late;
            lateFor = attempt.office();
            lateBooked = booked.size();
            afterLateThanks = afterLateThanks(late, attempt.office());
        }
        Objection last = afterLateThanks;
        return last != null && attempt.at().isBefore(requireNonNull(last.until())) ? last : null;
    }

    /** The late thanks after which one has to wait longest. */
    private @Nullable Objection afterLateThanks(Guard.LateThanks late, Office office) {
        Objection worst = null;
        for (Thanks thanks : situation.thanks.all()) {
            Instant deadline = thanks.meeting().end().plus(Duration.ofHours(late.hours()));
            LocalDate on = null;
            String fact = thanks.meeting().fact();
            if (thanks.sent()) {
                Thanks.Given given = thanks.given();
                if (given != null && given.at().isAfter(deadline) && !forLater(thanks, given.at())) {
                    on = office.day(given.at());
                    fact = given.fact();
                }
            } else if (deadline.isBefore(situation.now) && !forLater(thanks, situation.now)) {
                on = planned(thanks, office);
            }
            if (on != null) {
                LocalDate until = office.calendar().businessDayAfter(on, late.businessDays());
                worst = worse(
                        worst,
                        Objection.until(
                                until.atStartOfDay(), new Why("the late thank-you of ", on, " comes first"), fact));
            }
        }
        return worst;
    }

    /** Whether a note comes after a later interview with the same person, for which it may be in time. */
    private boolean forLater(Thanks thanks, Instant note) {
        for (Thanks other : situation.thanks.all()) {
            if (other.person().id().equals(thanks.person().id())
                    && other.meeting().end().isAfter(thanks.meeting().end())
                    && !other.meeting().start().isAfter(note)) {
                return true;
            }
        }
        return false;
    }

    /** The first day, at an office, on which thanks to the same person are planned, null if none are. */
    private @Nullable LocalDate planned(Thanks thanks, Office counting) {
        Office theirs = situation.officeOf(thanks.person());
        LocalDate first = null;
        for (Booked other : booked) {
            if (!other.elsewhere() && thanksTo(thanks.person(), other)) {
                boolean today = other.day().equals(situation.today(theirs));
                LocalDate on = today ? situation.today(counting) : other.day();
                first = first == null || on.isBefore(first) ? on : first;
            }
        }
        return first;
    }

    private boolean thanksTo(Person person, Booked planned) {
        for (Thanks thanks : situation.thanks.all()) {
            if (thanks.person().id().equals(person.id()) && thanks.plannedAs(planned.kind(), planned.fact())) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Objection secondApplication(Guard.SecondApplication second, Attempt attempt) {
        if (attempt.person() == null) {
            return null;
        }
        Objection worst = null;
        for (Past past : recentElsewhere) {
            Outgoing message = past.message;
            if (samePerson(message, attempt)
                    && Situation.statusKind(message.kind())
                    && !message.alsoFor().contains(situation.application.id())) {
                worst = worse(worst, besides(attempt, past.day(attempt.office()), second, message.fact()));
            }
        }
        for (Booked other : booked) {
            if (other.elsewhere()
                    && Situation.statusKind(other.kind())
                    && other.person().equals(attempt.person().id())) {
                worst = worse(worst, besides(attempt, other.day(), second, other.fact()));
            }
        }
        return worst;
    }

    private static @Nullable Objection besides(
            Attempt attempt, LocalDate day, Guard.SecondApplication second, String fact) {
        LocalDate until = attempt.office().calendar().businessDayAfter(day, second.businessDays());
        LocalDate at = attempt.at().toLocalDate();
        LocalDate from = day.minusDays(7);
        return at.isBefore(until) && at.isAfter(from)
                ? Objection.until(
                        until.atStartOfDay(),
                        new Why(
                                "they hear from you about another application on ",
                                day,
                                "; one message may speak of both"),
                        fact)
                : null;
    }

    /** Facts of an offer elsewhere, for a reason. */
    static String fact(@Nullable Fact offer) {
        return offer == null ? "" : offer.id();
    }
}
