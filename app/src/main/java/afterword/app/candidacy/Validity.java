package afterword.app.candidacy;

import afterword.engine.history.Meeting;
import afterword.engine.plan.Plan;
import afterword.engine.plan.Step;
import afterword.engine.plan.Task;
import afterword.engine.plan.Withheld;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How long a glance stays what it is while nothing happens but that time passes. The plan's own dates say when that may end;
 * whether it holds until then is not believed but planned again, and if it does not, the moment is searched for.
 */
final class Validity {

    /**
     * How often one looks in between. The hours for calls begin, end, and are as they were before; they are never shorter
     * than this.
     */
    private static final Duration STEP = Duration.ofMinutes(30);

    /** Nothing is expected of what is over: looks after a day, three, a week and so on, as far as a month ahead. */
    private static final int MONTH = 30;

    private static final Duration FINE = Duration.ofMillis(1);

    private final Instant now;
    private final Glance glance;
    private final Function<Instant, Glance> later;

    private Validity(Instant now, Glance glance, Function<Instant, Glance> later) {
        this.now = now;
        this.glance = glance;
        this.later = later;
    }

    /**
     * The first instant after the plan's own at which the glance may be another.
     *
     * @param later what one would see at a later instant if nothing happened
     */
    static Instant end(Planned planned, Glance glance, Function<Instant, Glance> later) {
        Instant now = planned.plan().now();
        Validity validity = new Validity(now, glance, later);
        Instant held = now;
        for (Instant end : validity.ends(planned)) {
            Instant last = end.minus(1, ChronoUnit.MICROS);
            if (last.isAfter(held)) {
                if (!glance.equals(later.apply(last))) {
                    return validity.change(held, last);
                }
                held = last;
            }
        }
        return micros(held);
    }

    /** When one looks whether it still holds, in order; the last one is as far as it is kept. */
    private List<Instant> ends(Planned planned) {
        boolean over = glance.standing() == Standing.OVER;
        ZoneId office = planned.office();
        LocalDate today = LocalDate.ofInstant(now, office);
        Instant far = today.plusDays(over ? MONTH : 1).atStartOfDay(office).toInstant();
        Instant date = date(planned);
        Instant last = date != null && date.isBefore(far) ? date : far;
        List<Instant> ends = new ArrayList<>();
        Duration step = over ? Duration.ofDays(1) : STEP;
        for (Instant end = now.plus(step); end.isBefore(last); end = end.plus(step)) {
            ends.add(end);
            step = over ? step.multipliedBy(2) : step;
        }
        ends.add(last);
        return ends;
    }

    /** The next of the plan's dates. */
    private @Nullable Instant date(Planned planned) {
        Plan plan = planned.plan();
        List<@Nullable Instant> dates = new ArrayList<>();
        plan.steps().forEach(step -> dates(step, dates));
        for (Withheld held : plan.withheld()) {
            dates.add(held.notBefore());
            dates(held.step(), dates);
        }
        for (Task task : plan.tasks()) {
            dates.add(task.due());
        }
        for (Meeting meeting : planned.history().meetings()) {
            dates.add(meeting.start());
        }
        LocalDate end = plan.end().on();
        dates.add(end == null ? null : end.atStartOfDay(planned.office()).toInstant());
        Instant soonest = null;
        for (Instant date : dates) {
            if (date != null && date.isAfter(now) && (soonest == null || date.isBefore(soonest))) {
                soonest = date;
            }
        }
        return soonest;
    }

    private void dates(Step step, List<@Nullable Instant> dates) {
        dates.add(step.earliest());
        dates.add(Glance.slides(step.preferred(), now) ? null : step.preferred());
        dates.add(step.until());
        dates.add(step.soft());
        dates.add(step.latest());
    }

    /** The first instant found at which it is no longer the same: it still is at {@code same}, but not at {@code other}. */
    private Instant change(Instant same, Instant other) {
        Instant before = same;
        Instant after = other;
        while (Duration.between(before, after).compareTo(FINE) > 0) {
            Instant middle = before.plus(Duration.between(before, after).dividedBy(2));
            if (glance.equals(later.apply(middle))) {
                before = middle;
            } else {
                after = middle;
            }
        }
        return micros(before);
    }

    /** The first microsecond after it: finer than that neither the clock nor the database counts. */
    private static Instant micros(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MICROS).plus(1, ChronoUnit.MICROS);
    }
}
