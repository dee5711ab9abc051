package afterword.engine;

import afterword.engine.calendar.Weekdays;
import afterword.engine.calendar.WorkCalendars;
import afterword.engine.casefile.CaseReader;
import afterword.engine.fact.Case;
import afterword.engine.notation.Node;
import afterword.engine.notation.Notation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Small cases for tests. What a test does not say is this: an employer in New York that closes at five and keeps no
 * holidays, a manager, an engineer and someone from human resources there, an agency's recruiter, a candidate in Chicago,
 * and Wednesday noon.
 */
public final class SmallCase {

    /** Knows every region, and holidays of none. */
    public static final WorkCalendars CALENDARS = region -> new Weekdays();

    private static final Node.Mapping USUAL = mapping("""
            candidate: {zone: America/Chicago}
            employer: {name: Northwind Optics, zone: America/New_York, closes: "17:00"}
            people:
              - {id: hm, name: Maya Chen, role: hiring-manager, email: maya@northwind.example, phone: "+1 212 555 0148"}
              - {id: engineer, role: interviewer, email: tom@northwind.example}
              - {id: hr, role: hr, email: ruth@northwind.example}
              - {id: agent, role: agency-recruiter, email: lee@agency.example}
            facts: []
            now: 2026-06-10T12:00-04:00
            """);

    private SmallCase() {}

    /** A case with these parts, each of which replaces the usual one. */
    public static Case of(String parts) {
        Map<String, Node.Entry> merged = new LinkedHashMap<>();
        USUAL.entries().forEach(entry -> merged.put(entry.key().text(), entry));
        mapping(parts).entries().forEach(entry -> merged.put(entry.key().text(), entry));
        return new CaseReader(CALENDARS).read(new Node.Mapping(USUAL.place(), List.copyOf(merged.values())));
    }

    private static Node.Mapping mapping(String yaml) {
        return (Node.Mapping) Notation.yaml("case", yaml);
    }
}
