package afterword.engine.plan;

import afterword.engine.fact.Channel;
import afterword.engine.fact.Event;
import afterword.engine.fact.Fact;
import afterword.engine.fact.MessageKind;
import afterword.engine.history.Incoming;
import afterword.engine.history.Outgoing;
import afterword.engine.rule.Formula;
import afterword.engine.rule.Subject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** When a step would be by its rules alone, and at what time of the day. */
final class Timing {

    private final Situation situation;

    Timing(Situation situation) {
        this.situation = situation;
    }

    /** The dates as the rules give them, local to the addressee; the preferred one is a day until the slot is known. */
    static final class When {
        @Nullable
        LocalDateTime earliest;

        @Nullable
        LocalDateTime preferred;

        boolean preferredIsDay;

        @Nullable
        Instant soft;

        @Nullable
        Instant latest;
    }

    When when(Order order, Blend blend, Attempt attempt, Dates dates, boolean simulated) {
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
        Incoming asked = situation.requests.pending;
        Event.Request request = asked == null ? null : asked.what().request();
        if (asked == null || request == null) {
            return;
        }
        LocalTime hour = request.hour();
        if (hour != null && when.preferred != null) {
            when.preferred = when.preferred.toLocalDate().atTime(hour);
            when.preferredIsDay = false;
        }
        List<Outgoing> tries = situation.requests.triesFor(asked);
        if (!tries.isEmpty()) {
            LocalDateTime again = office.calendar()
                    .roll(office.day(tries.getLast().at()).plusDays(2))
                    .atStartOfDay();
            when.earliest = again;
            when.preferred = again;
            when.preferredIsDay = true;
            when.latest = null;
        }
    }

    static LocalTime slot(Channel via, Blend blend, Position position) {
        if (via == Channel.PHONE || via == Channel.TEXT) {
            return blend.callFrom;
        }
        for (LocalTime time : blend.emailTimes) {
            boolean used = false;
            for (LocalTime sent : position.emailTimes) {
                used |= PartOfDay.of(sent) == PartOfDay.of(time);
            }
            if (!used) {
                return time;
            }
        }
        return blend.emailTimes.isEmpty() ? LocalTime.MIDNIGHT : blend.emailTimes.getLast();
    }

    /**
     * The next time of day that is well chosen.
     *
     * @param over local time from which the day is over for it, null if any later time will do
     */
    static LocalDateTime slotFrom(LocalDateTime free, LocalTime slot, @Nullable LocalTime over) {
        LocalDateTime at = free.toLocalDate().atTime(slot);
        if (!at.isBefore(free)) {
            return at;
        }
        return over != null && free.toLocalTime().isAfter(over) ? at.plusDays(1) : free;
    }

    static LocalDateTime minute(LocalDateTime time) {
        LocalDateTime whole = time.truncatedTo(ChronoUnit.MINUTES);
        return whole.equals(time) ? time : whole.plusMinutes(1);
    }

    /** The next moment at which a message is well sent, counted from now. */
    LocalDateTime soonest(Office office, Channel via, LocalTime slot, boolean agency) {
        LocalDateTime now = minute(situation.now(office));
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
}
