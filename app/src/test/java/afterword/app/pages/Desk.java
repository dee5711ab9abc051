package afterword.app.pages;

import afterword.app.candidacy.ApplicationView;
import afterword.app.candidacy.BoardPrints;
import afterword.app.candidacy.DebriefView;
import afterword.app.candidacy.ErasePrints;
import afterword.app.candidacy.Glance;
import afterword.app.candidacy.Planned;
import afterword.app.candidacy.SettingsPrints;
import afterword.app.planning.Rulebooks;
import afterword.app.shell.Mishap;
import afterword.app.today.TodayView;
import afterword.calendars.WorldCalendars;
import afterword.engine.calendar.WorkCalendar;
import afterword.engine.casefile.CaseReader;
import afterword.engine.fact.Case;
import afterword.engine.fact.Channel;
import afterword.engine.fact.MessageKind;
import afterword.engine.notation.Notation;
import afterword.engine.plan.Contact;
import afterword.engine.plan.Planner;
import afterword.engine.rule.Rulebook;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Every page there is, from the journeys and from a desk with several searches on one day. */
final class Desk {

    static final ZoneId HOME = ZoneId.of("America/New_York");

    private static final Path JOURNEYS = Path.of("../rulebooks/src/main/resources/journeys");
    private static final Path SEARCHES = Path.of("src/test/resources/pages");

    private static final String PAYLOAD =
            "<script>alert(1)</script><img src=x onerror=alert(1)>\\\"' onmouseover='alert(1)";
    private static final String HOSTILE = """
            candidate: {zone: America/New_York}
            employer: {name: "%1$s", zone: America/New_York, holidays: US}
            people:
              - {id: hm, name: "%1$s", title: "%1$s", role: hiring-manager, email: "%1$s", phone: "%1$s", post: "%1$s"}
            facts:
              - {id: talk, at: 2026-06-12T10:00-04:00, interview: {until: 2026-06-12T11:00-04:00, with: [hm]}}
              - {id: when, at: 2026-06-12T10:30-04:00, timeline: {by: hm, says: "%1$s", from: 2026-06-19, to: 2026-06-19, precision: exact}}
            now: 2026-06-12T15:00-04:00
            """;

    private final Press press = new Press();
    private final WorldCalendars calendars = new WorldCalendars();
    private final Planner planner = new Planner(calendars);
    private final Rulebook house = new Rulebooks()
            .all().stream()
                    .filter(book -> book.name().equals("house"))
                    .findFirst()
                    .orElseThrow();

    /** Pages by name. */
    Map<String, String> pages() {
        Map<String, String> pages = new TreeMap<>();
        List<Planned> searches = searches();
        Instant now = searches.getFirst().plan().now();
        pages.put("today", today(searches, now));
        pages.put("today-empty", today(List.of(), now));
        Planned first = searches.getFirst();
        pages.put("application", application(first, false));
        pages.put("application-may", application(first, true));
        pages.put("debrief", debrief(first, Map.of(), Map.of()));
        pages.put(
                "debrief-problem",
                debrief(
                        first,
                        Map.of("says", "by the end of next week", "precision", "exact", "email-new-1", "zoe(at)home"),
                        Map.of(
                                "date", "Pick the day they named, or say that there was none.",
                                "email-new-1", "An address has an @ in it, as in zoe@northwind.example.")));
        pages.put("board", board(searches, 160));
        pages.put("board-none", board(List.of(), 0));
        pages.put("settings", settings(Map.of()));
        pages.put(
                "settings-problem",
                settings(Map.of("zone", "Choose where you are at home.", "to", "That is before the first day.")));
        pages.put(
                "sessions",
                press.print(
                        "sessions",
                        Map.of(
                                "nav",
                                "settings",
                                "here",
                                "a",
                                "sessions",
                                List.of(
                                        Map.of("id", "a", "describedAs", "Firefox on Linux"),
                                        Map.of("id", "b", "describedAs", "Safari on a phone")))));
        pages.put("password", password(false, Map.of()));
        pages.put(
                "password-problem",
                password(true, Map.of("current", "That is not the password you have now.", "again", "Once more.")));
        pages.put("people-here", peopleHere());
        pages.put("doors", doors());
        pages.put("passkeys", passkeys());
        for (String state : List.of("GOOD", "USED", "EXPIRED", "WITHDRAWN")) {
            pages.put(
                    "invited-" + state.toLowerCase(Locale.ROOT),
                    press.print("invited", Map.of("state", state, "link", "abc", "name", "", "problems", Map.of())));
        }
        pages.put("sign-in-none", press.print("sign-in", Map.of()));
        pages.put(
                "sign-in-problem",
                press.print("sign-in", Map.of("name", "maya", "problem", "Name and password do not belong together.")));
        pages.put("sign-in", press.print("sign-in", Map.of("link", "abc")));
        pages.put("sign-in-spent", press.print("sign-in", Map.of("given", true)));
        pages.put("erase", erase(false, null));
        pages.put("erase-problem", erase(true, "Type Maya Chen, as it stands above. Nothing was erased."));
        pages.put("erased", press.print("erased", Map.of("nav", "settings", "tombstones", ErasePrints.tombstones())));
        for (int status : new int[] {400, 403, 404, 405, 413, 422, 500, 503}) {
            pages.put("error-" + status, press.print("error", Map.of("mishap", Mishap.of(status))));
        }
        return pages;
    }

    /** A page of each kind for each journey at its last look. */
    Map<String, String> journeys() {
        Map<String, String> pages = new TreeMap<>();
        for (Path path : yaml(JOURNEYS)) {
            String text = read(path);
            var whole = afterword.engine.notation.Fields.of(Notation.yaml("journey", text), "a journey");
            String at = null;
            for (var look : whole.fields("journey", "journey").list("looks")) {
                var fields = afterword.engine.notation.Fields.of(look, "a look");
                at = fields.instant("at").toString();
            }
            Case file = new CaseReader(calendars).read(whole.get("case"));
            Instant now = Instant.parse(Objects.requireNonNull(at));
            String name = path.getFileName().toString().replace(".yaml", "");
            Planned planned = Planned.of(name, file, planner.plan(file, house, now));
            pages.put(name + "-today", today(List.of(planned), now));
            pages.put(name + "-application", application(planned, !file.people().isEmpty()));
            pages.put(name + "-debrief", debrief(planned, Map.of(), Map.of()));
        }
        return pages;
    }

    /** The pages of a case in which somebody typed a script wherever one can type. */
    List<String> hostile() {
        return of(HOSTILE.formatted(PAYLOAD));
    }

    /** The pages for one case. */
    private List<String> of(String yaml) {
        Case file = new CaseReader(calendars).read(Notation.yaml("case", yaml));
        Instant now = Objects.requireNonNull(file.now());
        Planned planned = Planned.of("a", file, planner.plan(file, house, now));
        return List.of(
                today(List.of(planned), now),
                application(planned, true),
                board(List.of(planned), 0),
                debrief(
                        planned,
                        Map.of("says", "\"><script>alert(1)</script>"),
                        Map.of("date", "<img src=x onerror=alert(1)>")));
    }

    /** Several searches on one day. */
    List<Planned> searches() {
        List<Planned> searches = new ArrayList<>();
        for (Path path : yaml(SEARCHES)) {
            Case file = new CaseReader(calendars).read(Notation.read(path));
            Instant now = Objects.requireNonNull(file.now());
            String id = path.getFileName().toString().replace(".yaml", "");
            searches.add(Planned.of(id, file, planner.plan(file, house, now)));
        }
        return searches;
    }

    private static List<Glance> glances(List<Planned> searches) {
        return searches.stream().map(Glance::of).toList();
    }

    private String today(List<Planned> searches, Instant now) {
        return press.print(
                "today", Map.of("nav", "today", "view", TodayView.of(glances(searches), now, HOME, calendars)));
    }

    String application(Planned planned, boolean asked) {
        Contact contact = asked
                ? new Contact(
                        MessageKind.FOLLOW_UP,
                        planned.file().people().getFirst().id(),
                        Channel.PHONE,
                        planned.plan().now())
                : null;
        return press.print(
                "application",
                Map.of(
                        "nav",
                        "applications",
                        "view",
                        ApplicationView.of(
                                planned,
                                calendar(planned),
                                contact,
                                contact == null ? null : planner.may(planned.file(), house, contact),
                                null)));
    }

    private String board(List<Planned> searches, int closed) {
        LocalDate today = searches.isEmpty()
                ? LocalDate.EPOCH
                : LocalDate.ofInstant(searches.getFirst().plan().now(), HOME);
        return press.print(
                "board", Map.of("nav", "applications", "view", BoardPrints.of(glances(searches), today, closed, 2)));
    }

    private String settings(Map<String, String> problems) {
        return press.print(
                "settings",
                Map.of(
                        "nav",
                        "settings",
                        "view",
                        SettingsPrints.of(problems),
                        "words",
                        List.of("choux", "recatalogued")));
    }

    private String erase(boolean person, @Nullable String problem) {
        Map<String, Object> model =
                new HashMap<>(Map.of("nav", "applications", "words", "", "extent", ErasePrints.extent()));
        model.put("person", person ? ErasePrints.person() : null);
        model.put("problem", problem);
        return press.print("erase", model);
    }

    private String password(boolean has, Map<String, String> problems) {
        return press.print(
                "password",
                Map.of("nav", "settings", "has", has, "asked", has, "name", has ? "maya" : "", "problems", problems));
    }

    private String peopleHere() {
        List<Map<String, String>> invitations = new ArrayList<>();
        for (String state : List.of("waiting", "open", "closed", "withdrawn", "expired")) {
            invitations.add(Map.of("id", state, "label", "Nora, who is " + state, "state", state));
        }
        return press.print(
                "people-here",
                Map.of(
                        "nav",
                        "settings",
                        "called",
                        "Nora",
                        "made",
                        "https://afterword.example/invited?link=" + "abcdefgh".repeat(5),
                        "invitations",
                        invitations));
    }

    private String doors() {
        Map<String, Object> line = Map.of(
                "what", "Signed in by a link", "detail", "Firefox on Linux", "at", "Fri 12 June 2026, 13:00 UTC");
        return press.print("doors", Map.of("nav", "settings", "entries", List.of(line, line), "older", 1));
    }

    private String passkeys() {
        Map<String, Object> model = new HashMap<>(
                Map.of("nav", "settings", "possible", true, "host", "localhost", "challenge", "YQ", "handle", "YQ"));
        model.put("called", "maya");
        model.put("asked", true);
        model.put("label", "");
        model.put(
                "passkeys",
                List.of(Map.of(
                        "id", "a", "label", "My phone", "number", "YQ", "says", "Added 12 June 2026, not used yet.")));
        return press.print("passkeys", model);
    }

    private String debrief(Planned planned, Map<String, String> sent, Map<String, String> problems) {
        return press.print(
                "debrief",
                Map.of("nav", "debrief", "view", DebriefView.of(planned, calendar(planned), sent, problems)));
    }

    private WorkCalendar calendar(Planned planned) {
        return calendars.of(planned.file().application().employer().region());
    }

    private static List<Path> yaml(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
