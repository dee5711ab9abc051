package afterword.rulebooks.properties;

import afterword.engine.fact.Channel;
import afterword.engine.fact.Employer;
import afterword.engine.fact.Event;
import afterword.engine.fact.Fact;
import afterword.engine.fact.Meaning;
import afterword.engine.fact.MessageKind;
import afterword.engine.fact.Mode;
import afterword.engine.fact.Precision;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What happens in one application, told from the resume to long after the last word. */
final class Story {

    private final Draw draw;
    private final Employer employer;
    private final List<String> hosts;
    private final @Nullable String recruiter;
    private final Chapter chapter;
    private final List<Fact> facts = new ArrayList<>();
    private final Set<Instant> taken = new HashSet<>();

    /** How much this candidate writes down late, in percent. */
    private final int late;

    Story(
            Draw draw,
            Employer employer,
            List<String> hosts,
            @Nullable String recruiter,
            boolean reference,
            List<String> others) {
        this.draw = draw;
        this.employer = employer;
        this.hosts = hosts;
        this.recruiter = recruiter;
        late = draw.chance(35) ? 15 : 0;
        chapter = new Chapter(draw, employer, hosts, recruiter, reference, others, this);
    }

    List<Fact> tell(LocalDate start) {
        Instant clock = at(start, 10, 0);
        if (draw.chance(40)) {
            clock = clock.minus(Duration.ofDays(draw.between(3, 40)));
            add(clock, new Event.Applied(draw.pick(Channel.PORTAL, Channel.EMAIL)));
            if (draw.chance(25)) {
                clock = chapter.pass(clock, draw.between(1, 2));
            }
        }
        boolean silent = draw.chance(25);
        int rounds = draw.chance(7) && !facts.isEmpty() ? 0 : draw.chance(72) ? 1 : draw.between(2, 3);
        LocalDate day = start;
        for (int round = 1; round <= rounds; round++) {
            clock = round(day, round, silent);
            clock = chapter.pass(clock, silent ? 0 : draw.between(0, draw.chance(20) ? 9 : 4));
            day = LocalDate.ofInstant(clock, employer.zone()).plusDays(draw.between(1, 12));
        }
        if (facts.isEmpty()) {
            add(clock, new Event.Applied(Channel.PORTAL));
        }
        return List.copyOf(facts);
    }

    /** The days of one round, the thanks for them, and what was said about a decision. */
    private Instant round(LocalDate from, int round, boolean silent) {
        int days = draw.chance(78) ? 1 : draw.between(2, 3);
        LocalDate day = from;
        Instant end = at(day, 12, 0);
        for (int i = 0; i < days; i++) {
            List<String> with = new ArrayList<>();
            for (int n = draw.chance(60) ? 1 : draw.between(2, 3); n > 0; n--) {
                String host = draw.pick(hosts);
                if (!with.contains(host)) {
                    with.add(host);
                }
            }
            int minutes = 15 * draw.between(8 * 4, 23 * 4 + 3);
            end = at(day, minutes / 60, minutes % 60);
            Instant start = end.minus(Duration.ofMinutes(15L * draw.between(2, 8)));
            String interview = interview(start, end, with, round, silent);
            said(end, with, i == days - 1, silent);
            thank(end, with, silent);
            if (draw.chance(silent ? 0 : 9)) {
                Instant when = end.minus(Duration.ofHours(draw.between(3, 60)));
                switch (draw.between(0, 2)) {
                    case 0 -> add(when, new Event.InterviewCancelled(interview, draw.chance(60)));
                    case 1 -> {
                        Instant to = start.plus(Duration.ofDays(draw.between(1, 9)));
                        add(when, new Event.InterviewMoved(interview, to, to.plus(Duration.ofHours(1))));
                    }
                    default -> add(end.plus(Duration.ofMinutes(20)), new Event.InterviewMissed(interview));
                }
            }
            day = day.plusDays(draw.between(1, 4));
        }
        return end;
    }

    private String interview(Instant start, Instant end, List<String> with, int round, boolean silent) {
        boolean imported = draw.chance(silent ? 0 : 4);
        Instant recorded = end;
        if (draw.chance(35)) {
            recorded = start.minus(Duration.ofHours(draw.between(5, 200)));
        } else if (imported || draw.chance(silent ? 0 : 7)) {
            recorded = end.plus(Duration.ofHours(draw.between(5, 24 * 60)));
        }
        String id = next();
        facts.add(new Fact(
                id,
                free(start),
                recorded,
                new Event.Interview(
                        end,
                        List.copyOf(with),
                        draw.pick(Mode.ON_SITE, Mode.VIDEO, Mode.PHONE),
                        draw.chance(50) ? round : 0,
                        draw.chance(10) ? draw.pick(hosts) : null,
                        draw.chance(15) ? end.plus(Duration.ofMinutes(draw.between(5, 400))) : null,
                        imported)));
        return id;
    }

    private void said(Instant end, List<String> with, boolean last, boolean silent) {
        if (draw.chance(last ? 55 : 20)) {
            boolean later = draw.chance(silent ? 0 : 10);
            Instant when = later ? end.plus(Duration.ofHours(draw.between(20, 200))) : end.minus(Duration.ofMinutes(3));
            String by = draw.chance(75) ? with.getFirst() : draw.pick(hosts);
            add(when, timeline(by, when));
        }
    }

    /** A date they name: exact, vague or none, up to two months away, now and then a slip. */
    Event.Timeline timeline(String by, Instant when) {
        LocalDate said = LocalDate.ofInstant(when, employer.zone());
        if (draw.chance(8)) {
            return new Event.Timeline(by, null, null, null, Precision.NONE);
        }
        int days = draw.chance(70) ? draw.between(0, 14) : draw.between(15, 60);
        LocalDate to = said.plusDays(draw.chance(2) ? -draw.between(1, 5) : days);
        boolean vague = draw.chance(40);
        LocalDate from = vague ? to.minusDays(draw.between(0, 4)) : draw.chance(50) ? to : said;
        return new Event.Timeline(
                by, null, from.isAfter(to) ? to : from, to, vague ? Precision.VAGUE : Precision.EXACT);
    }

    private void thank(Instant end, List<String> with, boolean silent) {
        for (String person : with) {
            if (!draw.chance(silent ? 85 : 68)) {
                continue;
            }
            int hours = silent || draw.chance(75) ? draw.between(0, 23) : draw.between(24, 24 * 17);
            Channel via = draw.chance(88) ? Channel.EMAIL : draw.pick(Channel.POST, Channel.FAX, Channel.PHONE);
            Instant when = end.plus(Duration.ofMinutes(hours * 60L + draw.between(5, 55)));
            String sent = add(when, Chapter.sent(draw, MessageKind.THANK_YOU, person, via, List.of()));
            if (draw.chance(silent ? 0 : 5)) {
                add(when.plus(Duration.ofMinutes(draw.between(1, 300))), new Event.Bounced(sent));
            }
        }
    }

    // --- writing facts down ---------------------------------------------------------------------------------------

    /** Writes a fact down, mostly when it happens; no two facts share a minute. */
    String add(Instant when, Event event) {
        Instant at = free(when);
        Instant recorded = draw.chance(late) ? at.plus(Duration.ofHours(draw.between(2, 24 * 50))) : at;
        String id = next();
        facts.add(new Fact(id, at, recorded, event));
        return id;
    }

    private String next() {
        return "f" + (facts.size() + 1);
    }

    private Instant free(Instant when) {
        Instant at = Instant.ofEpochSecond(Math.floorDiv(when.getEpochSecond(), 60) * 60);
        while (!taken.add(at)) {
            at = at.plusSeconds(60);
        }
        return at;
    }

    /** Ids of the facts of one sort told so far, or an empty list. */
    List<Fact> told(Class<? extends Event> sort) {
        return facts.stream().filter(fact -> sort.isInstance(fact.event())).toList();
    }

    boolean heard(Meaning meaning) {
        return facts.stream()
                .anyMatch(fact -> fact.event() instanceof Event.Received received && received.meaning() == meaning);
    }

    Instant at(LocalDate day, int hour, int minute) {
        return day.atTime(LocalTime.of(hour, minute)).atZone(employer.zone()).toInstant();
    }

    List<Fact> facts() {
        return facts;
    }

    @Nullable
    String recruiter() {
        return recruiter;
    }
}
