package afterword.engine.casefile;

import afterword.engine.calendar.UnknownRegionException;
import afterword.engine.calendar.WorkCalendar;
import afterword.engine.fact.Case;
import afterword.engine.fact.Event;
import afterword.engine.notation.Node;
import afterword.engine.notation.Notation;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Small case files for tests. */
final class Cases {

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    /** Knows the holidays of every country. */
    static final CaseReader READER = new CaseReader(region -> {
        if (!COUNTRIES.contains(region.split("-", 2)[0])) {
            throw new UnknownRegionException(region, region.substring(0, 2));
        }
        return new NeverClosed();
    });

    /** The lines before the first fact; facts begin in line 9. */
    private static final String BEFORE = """
            candidate: {zone: America/Chicago}
            employer: {name: Northwind Optics, zone: America/New_York}
            people:
              - {id: hm, role: hiring-manager, email: maya@northwind.example}
              - {id: hr}
              - {id: lee, role: agency-recruiter}
            now: 2026-06-30T12:00-04:00
            facts:
            """;

    private Cases() {}

    static Node file(String yaml) {
        return Notation.yaml("case", yaml);
    }

    /** A case whose facts are these lines, each of which begins with a dash. */
    static Node facts(String lines) {
        return file(BEFORE + lines);
    }

    static Case read(Node node) {
        return READER.read(node);
    }

    /** The event of the last of these facts. */
    static Event event(String lines) {
        return read(facts(lines)).application().facts().getLast().event();
    }

    private static final class NeverClosed implements WorkCalendar {

        @Override
        public boolean isBusinessDay(LocalDate date) {
            return true;
        }

        @Override
        public @Nullable String closedFor(LocalDate date) {
            return null;
        }
    }
}
