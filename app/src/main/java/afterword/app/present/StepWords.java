package afterword.app.present;

import afterword.engine.fact.Case;
import afterword.engine.fact.Channel;
import afterword.engine.fact.Person;
import afterword.engine.plan.Status;
import afterword.engine.plan.Step;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** What a step is and when it comes, in the words the terminal and the page share. */
public final class StepWords {

    private final Case file;
    private final Instant now;

    /** @param now the instant the plan was made for */
    public StepWords(Case file, Instant now) {
        this.file = file;
        this.now = now;
    }

    /** "Say thank you to Maya Chen". */
    public String what(Step step) {
        // What may go by mail as well is not only a call.
        Channel via = step.channels().size() > 1 && step.via() == Channel.PHONE ? Channel.EMAIL : step.via();
        String said = Phrases.of(step.kind(), via, step.number());
        String name = name(step.to());
        return switch (step.kind()) {
            case THANK_YOU -> name == null ? said : said + " to " + name;
            case FOLLOW_UP ->
                name == null ? said : said.startsWith("Call") ? said + ": " + name : said + " with " + name;
            default -> name == null ? said : said + ": " + name;
        };
    }

    /** A person's name, or how the facts call them; null for nobody. */
    public @Nullable String name(@Nullable String id) {
        for (Person person : file.people()) {
            if (person.id().equals(id)) {
                return person.name() == null ? person.id() : person.name();
            }
        }
        return id;
    }

    /** "Tue 9 June 2026, 10:00 in New York; at the latest Wed 10 June 2026, 17:00 in New York". */
    public String when(Step step) {
        return when(step, file.candidateZone(), now);
    }

    /**
     * The same, without the case.
     *
     * @param home the person's own zone
     * @param now the instant the step is looked at
     */
    public static String when(Step step, ZoneId home, Instant now) {
        ZoneId zone = step.zone();
        Instant preferred = step.preferred();
        StringBuilder when = new StringBuilder();
        if (preferred != null) {
            when.append(at(preferred, zone, home));
            if (step.until() != null) {
                when.append(", until ").append(Days.until(step.until(), preferred, zone));
            }
        } else {
            when.append(step.latest() != null ? "In time" : "On a day you choose; this rulebook names none");
            if (step.earliest() != null && !step.earliest().isBefore(now)) {
                when.append(", from ").append(at(step.earliest(), zone, home));
            }
        }
        if (step.soft() != null) {
            when.append("; ideally by ").append(at(step.soft(), zone, home));
        }
        if (step.latest() != null) {
            when.append("; at the latest ").append(at(step.latest(), zone, home));
        }
        if (step.status() == Status.LATE || step.status() == Status.OVERDUE) {
            when.append("; still owed").append(step.due() == null ? "" : " since " + at(step.due(), zone, home));
        }
        return when.toString();
    }

    private static String at(Instant instant, ZoneId zone, ZoneId home) {
        return Days.instant(instant, zone, home);
    }
}
