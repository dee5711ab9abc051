package afterword.engine.plan;

import afterword.engine.fact.Channel;
import afterword.engine.fact.Meaning;
import afterword.engine.fact.MessageKind;
import afterword.engine.fact.Role;
import afterword.engine.history.History;
import afterword.engine.history.Incoming;
import afterword.engine.history.Outgoing;
import afterword.engine.rule.Guard;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Messages that would come too near to one another: sent or planned, here or for another application. */
final class Spacing {

    /** No guard looks further back than this: messages before it cannot matter for spacing. */
    private static final Duration LOOKS_BACK = Duration.ofDays(40);

    private final Situation situation;

    /** Messages planned so far. */
    private final List<Booked> booked;

    private final List<Past> recent = new ArrayList<>();
    private final List<Past> recentElsewhere = new ArrayList<>();

    Spacing(Situation situation, List<Booked> booked) {
        this.situation = situation;
        this.booked = booked;
        Instant from = situation.now.minus(LOOKS_BACK);
        keepRecent(situation.history, from, recent);
        recent.removeIf(past -> situation.followUps.ownSide(past.message));
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

    @Nullable
    Objection tooSoon(Guard.Spacing spacing, Attempt attempt) {
        int days = spacing.days();
        boolean status = FollowUps.statusKind(attempt.kind());
        Objection worst = null;
        for (Past past : recent) {
            Outgoing message = past.message;
            boolean counts = FollowUps.unsolicited(message.kind()) || message.kind() == MessageKind.EMPLOYER_REQUESTED;
            if (counts && samePerson(message, attempt)) {
                worst = Objection.later(worst, tooNear(past, attempt, attempt.office(), days));
            } else if (status && FollowUps.statusKind(message.kind())) {
                worst = Objection.later(worst, tooNear(past, attempt, situation.office, days));
            }
        }
        for (Past past : recentElsewhere) {
            Outgoing message = past.message;
            boolean counts = FollowUps.unsolicited(message.kind()) || message.kind() == MessageKind.EMPLOYER_REQUESTED;
            boolean joint = status
                    && FollowUps.statusKind(message.kind())
                    && message.alsoFor().contains(situation.application.id());
            if ((counts && samePerson(message, attempt)) || joint) {
                worst = Objection.later(worst, tooNear(past, attempt, attempt.office(), days));
            }
        }
        LocalDate day = attempt.at().toLocalDate();
        LocalDate last = attempt.position().last;
        if (status && last != null && day.isBefore(last.plusDays(days))) {
            LocalDateTime over = last.plusDays(days).atStartOfDay();
            worst = Objection.later(worst, Objection.until(over, new Why("the step before is on ", last)));
        }
        for (Booked other : booked) {
            if (FollowUps.unsolicited(other.kind())
                    && attempt.person() != null
                    && other.person().equals(attempt.person().id())) {
                worst = Objection.later(
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
        LocalDateTime local = own ? until : Timing.minute(attempt.office().local(counting.instant(until)));
        return Objection.until(local, new Why("a message went out on ", sent), past.message.fact());
    }

    @Nullable
    Objection oneADay(Attempt attempt) {
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
            boolean clashes = other.kind() == MessageKind.THANK_YOU || (thanks && FollowUps.unsolicited(other.kind()));
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
                    message.kind() == MessageKind.THANK_YOU || (thanks && FollowUps.unsolicited(message.kind()));
            if (clashes
                    && message.to().equals(person)
                    && past.day(attempt.office()).equals(day)) {
                return Objection.until(
                        day.plusDays(1).atStartOfDay(), new Why("they already get a message that day"), message.fact());
            }
        }
        return null;
    }

    @Nullable
    Objection acknowledged(Guard.Acknowledged guard, Attempt attempt) {
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

    @Nullable
    Objection secondApplication(Guard.SecondApplication second, Attempt attempt) {
        if (attempt.person() == null) {
            return null;
        }
        Objection worst = null;
        for (Past past : recentElsewhere) {
            Outgoing message = past.message;
            if (samePerson(message, attempt)
                    && FollowUps.statusKind(message.kind())
                    && !message.alsoFor().contains(situation.application.id())) {
                worst = Objection.later(worst, besides(attempt, past.day(attempt.office()), second, message.fact()));
            }
        }
        for (Booked other : booked) {
            if (other.elsewhere()
                    && FollowUps.statusKind(other.kind())
                    && other.person().equals(attempt.person().id())) {
                worst = Objection.later(worst, besides(attempt, other.day(), second, other.fact()));
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
}
