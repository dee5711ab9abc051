package afterword.engine.plan;

import afterword.engine.calendar.WorkCalendar;
import afterword.engine.fact.Event;
import afterword.engine.fact.Fact;
import afterword.engine.history.Incoming;
import afterword.engine.history.Meeting;
import afterword.engine.history.Outgoing;
import afterword.engine.rule.Formula;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Works out the formulas of rules for one subject, at one addressee's office. */
final class Dates {

    private final Situation situation;
    private final Office office;
    private final @Nullable Position position;
    private final @Nullable Meeting meeting;
    private final @Nullable Instant event;
    private final @Nullable LocalDate lettingGo;

    /** Where a date was rolled over closed days, for the reason. */
    final List<Moved> rolled = new ArrayList<>(1);

    Dates(
            Situation situation,
            Office office,
            @Nullable Position position,
            @Nullable Meeting meeting,
            @Nullable Instant event,
            @Nullable LocalDate lettingGo) {
        this.situation = situation;
        this.office = office;
        this.position = position;
        this.meeting = meeting;
        this.event = event;
        this.lettingGo = lettingGo;
    }

    @Nullable
    LocalDate day(Formula formula) {
        return switch (formula) {
            case Formula.Day anchor -> anchor(anchor);
            case Formula.Days days -> {
                LocalDate of = day(days.of());
                yield of == null ? null : of.plusDays(days.days());
            }
            case Formula.BusinessDay business -> {
                LocalDate of = day(business.of());
                yield of == null ? null : calendar().businessDayAfter(of, business.n());
            }
            case Formula.Week week -> {
                LocalDate of = day(week.of());
                yield of == null ? null : week(of);
            }
            case Formula.Roll roll -> {
                LocalDate of = day(roll.of());
                yield of == null ? null : roll(of);
            }
            case Formula.RollBack roll -> {
                LocalDate of = day(roll.of());
                yield of == null ? null : calendar().rollBack(of);
            }
            case Formula.Later later -> best(later.of(), this::day, LocalDate::isAfter);
            case Formula.Earlier earlier -> best(earlier.of(), this::day, LocalDate::isBefore);
            case Formula.Choose choose -> {
                LocalDate left = day(choose.left());
                LocalDate right = day(choose.right());
                yield left == null || right == null
                        ? null
                        : day(left.isBefore(right) ? choose.then() : choose.otherwise());
            }
            default -> throw new IllegalStateException("no date: " + formula);
        };
    }

    @Nullable
    Instant instant(Formula formula) {
        return switch (formula) {
            case Formula.Moment anchor -> anchor(anchor);
            case Formula.Elapsed elapsed -> {
                Instant of = instant(elapsed.of());
                yield of == null ? null : of.plus(Duration.ofHours(elapsed.hours()));
            }
            case Formula.CloseOfBusiness close -> {
                LocalDate of = day(close.of());
                yield of == null ? null : office.instant(of.atTime(office.closes(of)));
            }
            case Formula.EndOfDay end -> {
                Instant of = instant(end.of());
                ZoneId home = situation.file.candidateZone();
                yield of == null
                        ? null
                        : LocalDate.ofInstant(of, home)
                                .atTime(LAST_MINUTE)
                                .atZone(home)
                                .toInstant();
            }
            case Formula.At at -> {
                LocalDate of = day(at.of());
                yield of == null ? null : office.instant(of.atTime(at.time()));
            }
            case Formula.Later later -> best(later.of(), this::instant, Instant::isAfter);
            case Formula.Earlier earlier -> best(earlier.of(), this::instant, Instant::isBefore);
            case Formula.Choose choose -> {
                LocalDate left = day(choose.left());
                LocalDate right = day(choose.right());
                yield left == null || right == null
                        ? null
                        : instant(left.isBefore(right) ? choose.then() : choose.otherwise());
            }
            default -> throw new IllegalStateException("no instant: " + formula);
        };
    }

    /** The one of several that beats the others, told with its own moves alone. */
    private <T> @Nullable T best(List<Formula> of, Function<Formula, @Nullable T> value, BiPredicate<T, T> beats) {
        List<Moved> before = rolled.isEmpty() ? List.of() : List.copyOf(rolled);
        List<Moved> moves = before;
        T best = null;
        for (Formula each : of) {
            rolled.clear();
            rolled.addAll(before);
            T next = value.apply(each);
            if (best == null || (next != null && beats.test(next, best))) {
                best = next;
                moves = rolled.size() == before.size() ? before : List.copyOf(rolled);
            }
        }
        rolled.clear();
        rolled.addAll(moves);
        return best;
    }

    static final LocalTime LAST_MINUTE = LocalTime.of(23, 59);

    private WorkCalendar calendar() {
        return office.calendar();
    }

    private LocalDate week(LocalDate of) {
        LocalDate seven = of.plusDays(7);
        LocalDate week = calendar().weekAfter(of);
        if (!week.equals(seven)) {
            String closed = calendar().closedFor(seven);
            note(
                    seven,
                    week,
                    closed == null
                            ? new Why("five business days are not over on ", seven)
                            : new Why(seven, " is ", closed));
        }
        return week;
    }

    private LocalDate roll(LocalDate of) {
        LocalDate open = calendar().roll(of);
        if (!open.equals(of)) {
            note(of, open, new Why(of, " is ", calendar().closedFor(of)));
        }
        return open;
    }

    private void note(LocalDate from, LocalDate to, Why why) {
        if (situation.brief) {
            return;
        }
        Moved moved = new Moved(from.atStartOfDay(), to.atStartOfDay(), why.words());
        if (!rolled.contains(moved)) {
            rolled.add(moved);
        }
    }

    private @Nullable LocalDate anchor(Formula.Day anchor) {
        return switch (anchor) {
            case TODAY -> situation.today(office);
            case INTERVIEW -> {
                Meeting of = meeting == null ? situation.anchor : meeting;
                yield of == null ? null : office.day(of.end());
            }
            case TIMELINE -> situation.statedDay();
            case LAST -> position == null ? null : position.last;
            case EXCHANGE -> situation.exchange(office);
            case APPLIED -> {
                Fact applied = situation.history.applied();
                yield applied == null ? null : office.day(applied.at());
            }
            case CLOSING_DATE -> situation.application.posting().closingDate();
            case REJECTION -> received(situation.outcome.rejection);
            case OFFER -> received(situation.outcome.offer);
            case LETTING_GO -> lettingGo;
            case INVITE_ACCEPTED -> event == null ? null : office.day(event);
            case REQUEST_FROM -> {
                Event.Request request = request();
                LocalDate from = request == null ? null : request.from();
                yield from != null ? from : received(situation.requests.pending);
            }
            case REQUEST_UNTIL -> {
                Event.Request request = request();
                yield request == null ? null : request.until() == null ? request.from() : request.until();
            }
            case LOOKUP -> {
                LocalDate last = null;
                for (Outgoing message : situation.history.sent()) {
                    if (message.kind() == afterword.engine.fact.MessageKind.CONTACT_LOOKUP) {
                        last = office.day(message.at());
                    }
                }
                yield last;
            }
            case RETURN -> position == null ? null : position.returns;
        };
    }

    private Event.@Nullable Request request() {
        return situation.requests.pending == null
                ? null
                : situation.requests.pending.what().request();
    }

    private @Nullable LocalDate received(@Nullable Incoming message) {
        return message == null ? null : office.day(message.at());
    }

    private @Nullable Instant anchor(Formula.Moment anchor) {
        Meeting of = meeting == null ? situation.anchor : meeting;
        return switch (anchor) {
            case NOW -> situation.now;
            case INTERVIEW_START -> of == null ? null : of.start();
            case INTERVIEW_END -> of == null ? null : of.end();
            case HOME -> of == null ? null : situation.thanks.home(of);
            case RESPOND_BY ->
                situation.outcome.offer == null
                        ? null
                        : situation.outcome.offer.what().respondBy();
        };
    }
}
