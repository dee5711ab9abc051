package afterword.engine.plan;

import java.time.LocalTime;

/** A part of the day where a message goes to: two within one of them went at the same time of day (S0.18). */
public enum PartOfDay {
    /** Before half past nine. */
    EARLY(LocalTime.of(9, 30)),
    /** Before half past eleven. */
    MID_MORNING(LocalTime.of(11, 30)),
    /** Before three in the afternoon. */
    MIDDAY(LocalTime.of(15, 0)),
    LATE_AFTERNOON(LocalTime.MAX);

    private final LocalTime over;

    PartOfDay(LocalTime over) {
        this.over = over;
    }

    /** The part a local time falls into. */
    public static PartOfDay of(LocalTime time) {
        for (PartOfDay part : values()) {
            if (time.isBefore(part.over)) {
                return part;
            }
        }
        return LATE_AFTERNOON;
    }
}
