package afterword.engine.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * What the clocks of a zone show. As java.time has it, only faster: it remembers the last stretches of time asked about in
 * which the clocks are not changed, and leaves what is near a change to java.time. Safe for use by many threads.
 */
public final class WallClock {

    /** Local times this near to a change, in seconds, may come twice, or never. */
    private static final long NEAR = 2 * 86_400;

    private static final int REMEMBERED = 8;

    private static final int SECONDS_A_DAY = 86_400;

    private static final ConcurrentHashMap<ZoneId, WallClock> KNOWN = new ConcurrentHashMap<>();

    private final ZoneId zone;
    private final ZoneRules rules;

    /** The newest first; never changed, but replaced. */
    private volatile Steady[] remembered = {};

    private WallClock(ZoneId zone) {
        this.zone = zone;
        this.rules = zone.getRules();
    }

    /** The clock of a zone. */
    public static WallClock of(ZoneId zone) {
        WallClock known = KNOWN.get(zone);
        return known != null ? known : KNOWN.computeIfAbsent(zone, WallClock::new);
    }

    /** Whose clock it is. */
    public ZoneId zone() {
        return zone;
    }

    /** How far it is from UTC at an instant. */
    public ZoneOffset offset(Instant instant) {
        Steady steady = steady(instant.getEpochSecond());
        return steady != null ? steady.offset : rules.getOffset(instant);
    }

    /** Its date at an instant. */
    public LocalDate day(Instant instant) {
        long second = instant.getEpochSecond() + offset(instant).getTotalSeconds();
        return LocalDate.ofEpochDay(Math.floorDiv(second, SECONDS_A_DAY));
    }

    /**
     * What it shows at an instant, or, in an hour that comes twice because the clocks go back, the end of that hour the
     * second time: a local time stands for the first instant it names, and must not stand for one before this.
     */
    public LocalDateTime local(Instant instant) {
        Steady steady = steady(instant.getEpochSecond());
        if (steady != null) {
            return LocalDateTime.ofEpochSecond(instant.getEpochSecond(), instant.getNano(), steady.offset);
        }
        LocalDateTime local = LocalDateTime.ofInstant(instant, zone);
        ZoneOffsetTransition change = rules.getTransition(local);
        return change != null && local.toInstant(change.getOffsetBefore()).isBefore(instant)
                ? change.getDateTimeBefore()
                : local;
    }

    /** When it shows a local time: by the earlier offset where there are two, or none. */
    public Instant instant(LocalDateTime local) {
        long shown = local.toLocalDate().toEpochDay() * SECONDS_A_DAY
                + local.toLocalTime().toSecondOfDay();
        for (Steady steady : remembered) {
            long second = shown - steady.offset.getTotalSeconds();
            if (steady.covers(second)) {
                return Instant.ofEpochSecond(second, local.getNano());
            }
        }
        Instant instant = local.toInstant(rules.getOffset(local));
        steady(instant.getEpochSecond());
        return instant;
    }

    private @Nullable Steady steady(long second) {
        Steady[] all = remembered;
        for (Steady steady : all) {
            if (steady.covers(second)) {
                return steady;
            }
        }
        Steady found = around(Instant.ofEpochSecond(second));
        if (!found.covers(second)) {
            return null;
        }
        Steady[] more = new Steady[Math.min(all.length + 1, REMEMBERED)];
        more[0] = found;
        System.arraycopy(all, 0, more, 1, more.length - 1);
        remembered = more;
        return found;
    }

    private Steady around(Instant instant) {
        ZoneOffsetTransition before = rules.previousTransition(instant.plusSeconds(1));
        ZoneOffsetTransition after = rules.nextTransition(instant);
        return new Steady(
                before == null ? Long.MIN_VALUE : before.toEpochSecond() + NEAR,
                after == null ? Long.MAX_VALUE : after.toEpochSecond() - NEAR,
                rules.getOffset(instant));
    }

    /** A stretch of time, from the first second to before the last, with no change of the clocks in it or near it. */
    private record Steady(long from, long to, ZoneOffset offset) {

        boolean covers(long second) {
            return from <= second && second < to;
        }
    }
}
