package afterword.engine.casefile;

import static afterword.engine.notation.Fields.problem;

import afterword.engine.calendar.WorkCalendars;
import afterword.engine.fact.Employer;
import afterword.engine.notation.Fields;
import afterword.engine.notation.Nearest;
import afterword.engine.notation.Node;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Reads the employers of a case; an id met again is the same employer, and must be told the same way. */
final class EmployerReader {

    private static final LocalTime CLOSES = LocalTime.of(17, 0);
    private static final String CLOSED = "closed";

    private static final Map<String, DayOfWeek> DAYS = new LinkedHashMap<>();

    static {
        for (DayOfWeek day : DayOfWeek.values()) {
            DAYS.put(day.name().toLowerCase(Locale.ROOT), day);
        }
    }

    private final WorkCalendars calendars;
    private final Map<String, Employer> known = new LinkedHashMap<>();

    EmployerReader(WorkCalendars calendars) {
        this.calendars = calendars;
    }

    /** The ids of the employers read so far. */
    Set<String> known() {
        return known.keySet();
    }

    /**
     * The employer of an application.
     *
     * @param application whose id is the employer's, unless it gives itself one
     */
    Employer read(Fields part, String application) {
        Node node = part.get("employer", "an employer");
        if (node instanceof Node.Scalar id) {
            return named(id);
        }
        Employer employer = described(Fields.of(node, "an employer"), application);
        Employer before = known.putIfAbsent(employer.id(), employer);
        if (before != null && !before.equals(employer)) {
            throw problem(
                    node,
                    "the employer '" + employer.id() + "' was described differently before",
                    "the same words again, or the id alone",
                    "employer: " + employer.id());
        }
        return employer;
    }

    private Employer named(Node.Scalar id) {
        Employer employer = known.get(id.text());
        if (employer == null) {
            throw problem(
                    id,
                    "'" + id.text() + "' is no employer described before",
                    Names.oneOf(known.keySet(), "an employer with name and zone"),
                    Nearest.of(id.text(), known.keySet()));
        }
        return employer;
    }

    private Employer described(Fields employer, String application) {
        String id = Names.findId(employer);
        String name = employer.text("name");
        ZoneId zone = employer.zone("zone");
        String region = Regions.find(employer, "holidays", calendars);
        LocalTime closes = employer.findTime("closes");
        Employer read = new Employer(
                id == null ? application : id,
                name,
                zone,
                region == null ? WorkCalendars.NO_HOLIDAYS : region,
                closes == null ? CLOSES : closes,
                closesOn(employer),
                closures(employer));
        employer.noOthers();
        return read;
    }

    private static Map<DayOfWeek, LocalTime> closesOn(Fields employer) {
        Node node = employer.find("closes-on");
        if (node == null) {
            return Map.of();
        }
        Fields days = Fields.of(node, "closing hours by weekday");
        Map<DayOfWeek, LocalTime> closesOn = new EnumMap<>(DayOfWeek.class);
        DAYS.forEach((word, day) -> {
            LocalTime closes = days.findTime(word);
            if (closes != null) {
                closesOn.put(day, closes);
            }
        });
        days.noOthers();
        return closesOn;
    }

    private static Map<LocalDate, String> closures(Fields employer) {
        Node node = employer.find("closures");
        Map<LocalDate, String> closures = new TreeMap<>();
        switch (node) {
            case null -> {
                return Map.of();
            }
            case Node.Mapping named -> {
                Fields names = Fields.of(named, "closures");
                for (Node.Entry entry : named.entries()) {
                    String name = names.findText(entry.key().text());
                    closures.put(Fields.dateOf(entry.key()), name == null ? CLOSED : name);
                }
            }
            default -> {
                for (Node date : employer.list("closures")) {
                    closures.put(Fields.dateOf(date), CLOSED);
                }
            }
        }
        return closures;
    }
}
