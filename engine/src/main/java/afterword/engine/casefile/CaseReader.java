package afterword.engine.casefile;

import afterword.engine.calendar.WorkCalendars;
import afterword.engine.fact.Absence;
import afterword.engine.fact.AgencyPolicy;
import afterword.engine.fact.Application;
import afterword.engine.fact.CallPolicy;
import afterword.engine.fact.Case;
import afterword.engine.fact.Employer;
import afterword.engine.fact.Fact;
import afterword.engine.fact.Posting;
import afterword.engine.fact.Sender;
import afterword.engine.notation.BadInputException;
import afterword.engine.notation.Fields;
import afterword.engine.notation.Node;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a case file. Facts are never refused for being unwise, only for saying what cannot be. */
public final class CaseReader {

    /** Two weeks of business days: what begins again later than that is another plan. */
    private static final int LAST_TURN = 10;

    private final WorkCalendars calendars;

    /** @param calendars say which regions' holidays are known */
    public CaseReader(WorkCalendars calendars) {
        this.calendars = calendars;
    }

    /**
     * The case a file tells. People and facts are checked one by one, so that their problems are reported together.
     *
     * @throws BadInputException with at least one problem, in the order of the file
     */
    public Case read(Node node) {
        Fields file = Fields.of(node, "a case");
        Fields candidate = file.fields("candidate", "a candidate");
        ZoneId zone = candidate.zone("zone");
        Sender sender = new Sender(
                candidate.findText("name"),
                candidate.findText("phone"),
                candidate.findText("email"),
                candidate.findText("post"),
                candidate.findText("signature"),
                candidate.texts("words"));
        List<Absence> away = away(candidate);
        candidate.noOthers();
        Instant now = file.findInstant("now", zone);
        String rulebook = file.findText("rulebook");
        Map<String, String> settings = settings(file);
        Problems problems = new Problems();

        List<Fields> parts = parts(file);
        EmployerReader employers = new EmployerReader(calendars);
        Names names = new Names();
        List<Employer> employerOf = new ArrayList<>(parts.size());
        for (int i = 0; i < parts.size(); i++) {
            String id = i == 0 ? Names.MAIN : names.newApplication(parts.get(i));
            employerOf.add(employers.read(parts.get(i), id));
        }
        PeopleReader people = new PeopleReader(calendars, employers.known());
        for (Node each : file.list("people")) {
            try {
                names.newPerson(people.read(each), each);
            } catch (BadInputException e) {
                problems.add(e);
            }
        }
        names.everybodyListed(problems);
        problems.refuseAny();

        List<Application> applications = new ArrayList<>(parts.size());
        List<String> ids = names.applications();
        for (int i = 0; i < parts.size(); i++) {
            Fields part = parts.get(i);
            String id = ids.get(i);
            Employer employer = employerOf.get(i);
            try {
                applications.add(application(part, id, employer, names, people, now, problems));
            } catch (BadInputException e) {
                problems.add(e);
            }
        }
        problems.refuseAny();
        return new Case(
                file.place().file(),
                zone,
                sender,
                away,
                applications.getFirst(),
                List.copyOf(applications.subList(1, applications.size())),
                names.people(applications.getFirst().employer().id()),
                names.spellings(),
                rulebook == null ? "house" : rulebook,
                settings,
                now);
    }

    private static List<Absence> away(Fields candidate) {
        List<Absence> away = new ArrayList<>();
        for (Node each : candidate.list("away")) {
            Fields absence = Fields.of(each, "days away");
            LocalDate from = absence.date("from");
            LocalDate to = absence.date("to");
            if (to.isBefore(from)) {
                throw Fields.problem(absence.get("to"), to + " is before " + from, "the last day away", null);
            }
            int turn = absence.number("turn", 1);
            if (turn < 1 || turn > LAST_TURN) {
                throw Fields.problem(
                        absence.get("turn"), turn + " is no business day to come back on", "1 to " + LAST_TURN, null);
            }
            absence.noOthers();
            away.add(new Absence(from, to, turn));
        }
        return List.copyOf(away);
    }

    private static Map<String, String> settings(Fields file) {
        Node node = file.find("settings");
        if (node == null) {
            return Map.of();
        }
        Fields chosen = Fields.of(node, "the settings");
        Map<String, String> settings = new LinkedHashMap<>();
        for (Node.Entry entry : ((Node.Mapping) node).entries()) {
            settings.put(entry.key().text(), chosen.text(entry.key().text()));
        }
        return settings;
    }

    /** The parts that tell of an application each: the file itself first. */
    private static List<Fields> parts(Fields file) {
        List<Fields> parts = new ArrayList<>();
        parts.add(file);
        for (Node each : file.list("also")) {
            parts.add(Fields.of(each, "a further application"));
        }
        return parts;
    }

    private static Application application(
            Fields part,
            String id,
            Employer employer,
            Names names,
            PeopleReader people,
            @Nullable Instant now,
            Problems problems) {
        Posting posting = posting(part, names);
        String recruiter = null;
        AgencyPolicy policy = AgencyPolicy.THROUGH_AGENCY;
        Fields agency = part.findFields("agency", "an agency");
        if (agency != null) {
            recruiter = names.person(agency, "recruiter");
            policy = agency.word("policy", AgencyPolicy.class, AgencyPolicy.THROUGH_AGENCY);
            agency.noOthers();
        }
        boolean internal = part.flag("internal", false);
        part.get("facts", "a list of facts");
        List<Node> nodes = part.list("facts");
        try {
            part.noOthers();
        } catch (BadInputException e) {
            problems.add(e);
        }
        List<Fact> facts = new FactReader(id, employer, names, people, now).read(nodes);
        return new Application(id, employer, posting, recruiter, policy, internal, facts);
    }

    private static Posting posting(Fields part, Names names) {
        Fields posting = part.findFields("posting", "a posting");
        if (posting == null) {
            return Posting.SILENT;
        }
        Posting read = new Posting(
                posting.findText("title"),
                posting.word("calls", CallPolicy.class, CallPolicy.UNSAID),
                posting.word("emails", CallPolicy.class, CallPolicy.UNSAID),
                posting.findDate("closing-date"),
                posting.flag("silence", false),
                names.people(posting, "exempt"),
                posting.texts("instructions"),
                posting.findText("says"));
        posting.noOthers();
        return read;
    }
}
