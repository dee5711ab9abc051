package afterword.rulebooks.properties;

import afterword.engine.fact.AgencyPolicy;
import afterword.engine.fact.Application;
import afterword.engine.fact.CallPolicy;
import afterword.engine.fact.Case;
import afterword.engine.fact.Channel;
import afterword.engine.fact.Employer;
import afterword.engine.fact.Fact;
import afterword.engine.fact.MediumSource;
import afterword.engine.fact.Person;
import afterword.engine.fact.Posting;
import afterword.engine.fact.Role;
import afterword.engine.rule.Rulebook;
import afterword.engine.rule.Setting;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Random whole searches: two years of interviews in seven zones, with whatever can happen around them, wise or not. The
 * same seed gives the same search.
 */
public final class Histories {

    /** A zone and whose holidays are kept there. */
    record Spot(ZoneId zone, String region) {
        static Spot of(String zone, String region) {
            return new Spot(ZoneId.of(zone), region);
        }
    }

    private static final List<Spot> SPOTS = List.of(
            Spot.of("America/New_York", "US"),
            Spot.of("America/Chicago", "US-IL"),
            Spot.of("America/Denver", "US"),
            Spot.of("America/Los_Angeles", "US-CA"),
            Spot.of("America/Phoenix", "US-AZ"),
            Spot.of("Europe/London", "GB"),
            Spot.of("Asia/Kolkata", "none"));

    /** Weeks in which a calendar is at its worst: clocks change, holidays gather, the year ends. */
    private static final List<LocalDate> EDGES = List.of(
            LocalDate.of(2026, 3, 6),
            LocalDate.of(2026, 10, 30),
            LocalDate.of(2026, 11, 20),
            LocalDate.of(2026, 12, 18),
            LocalDate.of(2027, 3, 12),
            LocalDate.of(2027, 11, 5),
            LocalDate.of(2027, 12, 20));

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2027, 12, 31);

    private final Draw draw;
    private final List<Person> people = new ArrayList<>();

    /** Whether people have a zone of their own because two employers share them. */
    private boolean placed;

    private Histories(Draw draw) {
        this.draw = draw;
    }

    /** The search of a seed, with settings of the rulebook it is to be planned by. */
    public static Case of(long seed, Rulebook rulebook) {
        return new Histories(new Draw(seed)).search("seed " + seed, rulebook);
    }

    /** Instants to plan such a search for: in the middle of it, and after it. */
    public static List<Instant> moments(Case file, long seed) {
        Draw draw = new Draw(seed ^ 0x5DEECE66DL);
        List<Fact> facts = file.application().facts();
        List<Instant> moments = new ArrayList<>(3);
        for (int i = draw.between(1, 2); i > 0; i--) {
            Fact near = draw.pick(facts);
            Instant base = draw.chance(80) ? near.recorded() : near.at();
            moments.add(base.plus(Duration.ofMinutes(
                    draw.chance(60) ? draw.between(0, 2 * 24 * 60) : draw.between(0, 12 * 24 * 60))));
        }
        Instant last =
                facts.stream().map(Fact::recorded).max(Instant::compareTo).orElseThrow();
        int days = draw.chance(85) ? draw.between(0, 16) : draw.between(17, 420);
        moments.add(last.plus(Duration.ofMinutes(days * 24L * 60 + draw.between(0, 24 * 60))));
        return moments;
    }

    private Case search(String name, Rulebook rulebook) {
        Employer employer = employer("main");
        boolean second = draw.chance(22);
        boolean sameHouse = second && draw.chance(40);
        boolean shared = second && (sameHouse || draw.chance(50));
        Employer otherEmployer = second ? sameHouse ? employer : employer("other") : null;
        boolean agency = draw.chance(10);
        String recruiter = agency ? meet(Role.AGENCY_RECRUITER, employer, null) : null;
        placed = shared && !sameHouse;
        List<String> hosts = hosts(employer, second && !shared ? "main" : null);
        reference();
        LocalDate start = draw.chance(20)
                ? draw.pick(EDGES).plusDays(draw.between(-3, 12))
                : FIRST.plusDays(draw.between(0, 729));
        start = start.isAfter(LAST) ? LAST : start;
        List<String> elsewhere = otherEmployer == null ? List.of() : shared ? hosts : hosts(otherEmployer, "other");
        Application main =
                application("main", employer, hosts, recruiter, start, second ? List.of("second") : List.of());
        List<Application> also = otherEmployer == null
                ? List.of()
                : List.of(application(
                        "second",
                        otherEmployer,
                        elsewhere,
                        null,
                        start.plusDays(draw.between(-15, 15)),
                        List.of("main")));
        return new Case(
                name,
                draw.pick(SPOTS).zone(),
                main,
                also,
                List.copyOf(people),
                rulebook.name(),
                settings(rulebook),
                null);
    }

    private Map<String, String> settings(Rulebook rulebook) {
        Map<String, String> chosen = new LinkedHashMap<>();
        if (draw.chance(50)) {
            for (Setting setting : rulebook.settings().values()) {
                if (setting.values().size() > 1 && draw.chance(30)) {
                    chosen.put(setting.name(), draw.pick(setting.values()));
                }
            }
        }
        return chosen;
    }

    private Employer employer(String id) {
        Spot spot = draw.pick(SPOTS);
        LocalTime closes = draw.chance(70)
                ? LocalTime.of(17, 0)
                : draw.pick(LocalTime.of(16, 0), LocalTime.of(17, 30), LocalTime.of(18, 30), LocalTime.of(12, 0));
        Map<DayOfWeek, LocalTime> closesOn =
                draw.chance(15) ? Map.of(DayOfWeek.FRIDAY, LocalTime.of(draw.between(11, 15), 0)) : Map.of();
        Map<LocalDate, String> closures = new TreeMap<>();
        if (draw.chance(25)) {
            LocalDate from = FIRST.plusDays(draw.between(0, 760));
            for (int i = draw.between(1, 9); i > 0; i--) {
                closures.put(from.plusDays(draw.between(0, 12)), "closed");
            }
        }
        return new Employer(id, "Employer " + id, spot.zone(), spot.region(), closes, closesOn, closures);
    }

    private List<String> hosts(Employer employer, @Nullable String belongsTo) {
        List<String> hosts = new ArrayList<>();
        if (draw.chance(80)) {
            hosts.add(meet(Role.HIRING_MANAGER, employer, belongsTo));
        }
        for (int i = draw.between(0, 3); i > 0; i--) {
            hosts.add(meet(Role.INTERVIEWER, employer, belongsTo));
        }
        if (draw.chance(45)) {
            hosts.add(meet(Role.HR, employer, belongsTo));
        }
        if (draw.chance(25)) {
            hosts.add(meet(Role.RECRUITER, employer, belongsTo));
        }
        if (hosts.isEmpty() || draw.chance(10)) {
            hosts.add(meet(Role.ARRANGER, employer, belongsTo));
        }
        return hosts;
    }

    private String meet(Role role, Employer employer, @Nullable String belongsTo) {
        String id = "p" + (people.size() + 1);
        Spot own = draw.chance(12) ? draw.pick(SPOTS) : placed ? new Spot(employer.zone(), employer.region()) : null;
        Channel prefers = draw.chance(20) ? draw.pick(Channel.EMAIL, Channel.POST, Channel.FAX, Channel.PHONE) : null;
        people.add(new Person(
                id,
                draw.chance(95) ? "Person " + id : null,
                null,
                null,
                draw.chance(60) ? "Title" : null,
                role,
                draw.chance(92) ? id + "@employer.example" : null,
                draw.chance(72) ? "+1 212 555 01" + (10 + people.size()) : null,
                draw.chance(20) ? "Main Street 1" : null,
                draw.chance(8) ? "+1 212 555 0190" : null,
                prefers,
                draw.chance(50) ? MediumSource.ASKED_FOR : MediumSource.INFERRED,
                own == null ? null : own.zone(),
                own == null ? null : own.region(),
                belongsTo));
        return id;
    }

    private void reference() {
        if (draw.chance(15)) {
            String id = "ref";
            people.add(new Person(
                    id,
                    "A reference",
                    null,
                    null,
                    null,
                    Role.REFERENCE,
                    null,
                    null,
                    null,
                    null,
                    null,
                    MediumSource.ASKED_FOR,
                    null,
                    null,
                    null));
        }
    }

    private Application application(
            String id,
            Employer employer,
            List<String> hosts,
            @Nullable String recruiter,
            LocalDate start,
            List<String> others) {
        boolean reference = people.stream().anyMatch(person -> person.id().equals("ref"));
        List<Fact> facts = new Story(draw, employer, hosts, recruiter, reference, others).tell(start);
        return new Application(
                id,
                employer,
                posting(hosts, start),
                recruiter,
                draw.chance(60) ? AgencyPolicy.THROUGH_AGENCY : AgencyPolicy.DIRECT_OK,
                draw.chance(6),
                facts);
    }

    private Posting posting(List<String> hosts, LocalDate start) {
        if (draw.chance(50)) {
            return Posting.SILENT;
        }
        boolean silence = draw.chance(8);
        return new Posting(
                null,
                draw.chance(45) ? CallPolicy.FORBIDDEN : draw.pick(CallPolicy.ALLOWED, CallPolicy.UNSAID),
                draw.chance(10) ? CallPolicy.FORBIDDEN : CallPolicy.UNSAID,
                draw.chance(25) ? start.plusDays(draw.between(-20, 20)) : null,
                silence,
                silence && draw.chance(50) ? exempt(hosts, start) : List.of(),
                draw.chance(20) ? List.of("name the reference number") : List.of(),
                null);
    }

    /** One or two of them; the day tells which, so that histories with and without an exemption are drawn alike. */
    private List<String> exempt(List<String> hosts, LocalDate start) {
        String one = draw.pick(hosts);
        String other = hosts.getFirst();
        return start.getDayOfMonth() % 2 == 0 || one.equals(other) ? List.of(one) : List.of(one, other);
    }
}
