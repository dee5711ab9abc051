package afterword.app.candidacy;

import afterword.app.storage.Rows;
import afterword.app.storage.Storage;
import afterword.app.storage.Viewer;
import afterword.engine.fact.Fact;
import afterword.engine.plan.Answer;
import afterword.engine.plan.Contact;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What follows, now: for one application, or for all of them. */
@Component
public final class LookAhead {

    /** Longer than a search; what the rules say of other times nobody needs to know. */
    static final Duration REACH = Duration.ofDays(731);

    private final Storage storage;
    private final Plans plans;
    private final InstantSource clock;

    LookAhead(Storage storage, Plans plans, InstantSource clock) {
        this.storage = storage;
        this.plans = plans;
        this.clock = clock;
    }

    /** @throws NoSuchElementException if the viewer has no such application */
    public Planned planned(Viewer viewer, String candidacy) {
        Instant now = clock.instant();
        return storage.read(viewer, rows -> plans.planned(rows, candidacy, now));
    }

    /**
     * What some facts of an application changed, when they were written down.
     *
     * @param facts in the order they were written down; empty if none of them is on record
     */
    public Optional<WhatChanged> changed(Planned planned, List<String> facts) {
        Set<String> known =
                planned.file().application().facts().stream().map(Fact::id).collect(Collectors.toSet());
        List<String> told = facts.stream().filter(known::contains).toList();
        return told.isEmpty()
                ? Optional.empty()
                : Optional.of(WhatChanged.of(
                        plans.upTo(planned, told.getFirst(), false), plans.upTo(planned, told.getLast(), true), told));
    }

    /** Facts of an application in words, in the order they were written down: sentences without their full stops. */
    public List<String> told(Viewer viewer, String candidacy, List<String> facts) {
        Planned planned = planned(viewer, candidacy);
        FactWords words = new FactWords(planned);
        return planned.file().application().facts().stream()
                .filter(fact -> facts.contains(fact.id()))
                .map(Fact::event)
                .map(words::of)
                .toList();
    }

    /** Whether it may be asked now what the rules say of a time: not if it is years ago or ahead. */
    public static boolean reaches(Instant now, Instant asked) {
        return Duration.between(now, asked).abs().compareTo(REACH) <= 0;
    }

    /** Whether a contact may be made. */
    public Answer may(Planned planned, Contact contact) {
        return plans.may(planned, contact);
    }

    /**
     * The applications that stand so at an instant, in this order; what time has overtaken is planned anew on the way.
     *
     * @param now the clock's
     */
    public List<Glance> glances(Viewer viewer, Instant now, Standing... standings) {
        return storage.read(viewer, rows -> kept(rows, now, standings))
                .orElseGet(() -> renewed(viewer, now, standings));
    }

    /** When applications went out: all since an instant, and at least the last. As far as plans are kept. */
    public List<Instant> applied(Rows rows, Instant since) {
        return plans.applied(rows, since);
    }

    /** Everybody met, once for each application they were met in, as they are known at an instant. */
    public List<Acquaintance> people(Viewer viewer, Instant now) {
        return ofKept(viewer, now, plans::people);
    }

    /** Who of them was said to be one person and who to be two. */
    public Spelt spelt(Viewer viewer) {
        return storage.read(viewer, Spelt::of);
    }

    /** What was said of two spellings themselves, empty if nothing was or there are no such two. */
    public Optional<SameAs.Said> saidOf(Viewer viewer, String person, String other) {
        return storage.read(viewer, rows -> SameAs.find(rows, person, other));
    }

    /** Plans anew what time has overtaken at an instant, the clock's. */
    public void bringUpToDate(Viewer viewer, Instant now) {
        boolean kept = storage.read(viewer, rows -> plans.upToDate(rows, now));
        if (!kept) {
            storage.write(viewer, rows -> {
                plans.renewOvertaken(rows, now);
                return now;
            });
        }
    }

    /**
     * How many of the plans that hold at an instant cite each rule, by its id.
     *
     * @param now the clock's
     */
    public Map<String, Integer> citations(Viewer viewer, Instant now) {
        return ofKept(viewer, now, plans::citations);
    }

    /**
     * The applications whose plans, as they hold at an instant, cite a rule.
     *
     * @param now the clock's
     */
    public List<Glance> citing(Viewer viewer, String rule, Instant now) {
        return ofKept(viewer, now, rows -> plans.citing(rows, rule));
    }

    /** The same as far as it is kept, within a transaction that reads more; empty if something has to be planned anew. */
    public Optional<List<Glance>> kept(Rows rows, Instant now, Standing... standings) {
        return plans.upToDate(rows, now) ? Optional.of(plans.glances(rows, standings)) : Optional.empty();
    }

    /** The same, after all that time has overtaken was planned anew. */
    public List<Glance> renewed(Viewer viewer, Instant now, Standing... standings) {
        return storage.write(viewer, rows -> {
            plans.renewOvertaken(rows, now);
            return plans.glances(rows, standings);
        });
    }

    /** What is read of kept plans; what time has overtaken is planned anew first. */
    private <T> T ofKept(Viewer viewer, Instant now, Function<Rows, T> work) {
        Optional<T> kept = storage.read(
                viewer, rows -> plans.upToDate(rows, now) ? Optional.of(work.apply(rows)) : Optional.empty());
        return kept.orElseGet(() -> storage.write(viewer, rows -> {
            plans.renewOvertaken(rows, now);
            return work.apply(rows);
        }));
    }
}
