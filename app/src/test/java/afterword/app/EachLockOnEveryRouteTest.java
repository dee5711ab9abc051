package afterword.app;

import static org.assertj.core.api.Assertions.assertThat;

import afterword.app.storage.Viewer;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Two locks keep one account's rows from another: the statements themselves, and the database. The whole server is run
 * without either, every route is asked for what is another's, and nobody can tell the difference.
 */
@Tag("server")
class EachLockOnEveryRouteTest {

    private static final UnaryOperator<String> AS_THEY_ARE = UnaryOperator.identity();
    private static final UnaryOperator<String> FOR_EVERYBODY =
            sql -> sql.replaceAll("([a-z]+\\.)?owner_id = \\?", "($0 or true)");

    @Test
    void theDatabaseAloneKeepsEveryRouteAndEveryTableToItsOwner() {
        assertThat(seen(FOR_EVERYBODY, false)).isEqualTo(seen(AS_THEY_ARE, false));
    }

    @Test
    void theStatementsAloneKeepEveryRouteAndEveryTableToItsOwner() {
        assertThat(seen(AS_THEY_ARE, true)).isEqualTo(seen(AS_THEY_ARE, false));
    }

    @Test
    void everyRouteWasAskedAndEveryTableWasLookedInto() {
        assertThat(seen(AS_THEY_ARE, false)).hasSizeGreaterThan(40);
    }

    @Test
    void withoutEitherSomebodySeesMore() {
        assertThat(seen(FOR_EVERYBODY, true)).isNotEqualTo(seen(AS_THEY_ARE, false));
    }

    /** What another account is answered on every route, and what stands in every table afterwards. */
    private static List<String> seen(UnaryOperator<String> statements, boolean unlocked) {
        try (RunningServer server = new RunningServer(statements, unlocked)) {
            List<String> seen = new ArrayList<>();
            Browser owner = server.owners();
            furnish(server, owner, server.owner(), "Northwind", "maya");
            Browser another = server.strangers(false);
            furnish(
                    server,
                    another,
                    new Viewer(UUID.fromString(server.column("select owner_id from account order by created_at desc")
                            .getFirst())),
                    "Halden",
                    "ruth");
            Viewer other =
                    new Viewer(UUID.fromString(server.column("select owner_id from account order by created_at desc")
                            .getFirst()));
            server.token(server.owner(), "read");
            Program program = new Program(server.port(), server.token(other, "read write erase"));
            program.post(
                    "/api/applications",
                    "{\"employer\": {\"name\": \"Ruth Ltd\", \"zone\": \"UTC\"}}",
                    "Idempotency-Key",
                    "a key");
            for (String route : routes(server)) {
                another.get("/settings");
                String path = route.substring(route.indexOf(' ') + 1)
                        .replace("/search", "/search?q=maya")
                        .replace("{id}", "northwind")
                        .replace("{fact}", "f1")
                        .replace("{kind}", "sent")
                        .replace("{message}", "thank-you")
                        .replace("{to}", "maya-chen")
                        .replace("{form}", "email")
                        .replace("{person}", "maya-chen")
                        .replace("{other}", "m-chen")
                        .replace("{book}", "by-maya")
                        .replace("{rule}", "my.wait")
                        .replace("{file}", first(server, "select id from own_file where candidacy_id = 'northwind'"))
                        .replace(
                                "{token}",
                                server.column("select id from api_token where scopes = 'read'")
                                        .getFirst())
                        .replace("{invitation}", first(server, "select id from invitation"))
                        .replace("{passkey}", first(server, "select id from passkey"))
                        .replace(
                                "{session}",
                                server.column("select id from account_session where described_as like 'Java%' limit 1")
                                        .getFirst());
                if (path.startsWith("/api/")) {
                    seen.add(route + " " + asked(program, route.substring(0, route.indexOf(' ')), path));
                    continue;
                }
                HttpResponse<String> answer =
                        route.startsWith("GET") ? another.get(path) : another.submit(path, "words", "Maya Chen");
                seen.add(route + " " + answer.statusCode() + " " + plain(answer.body()));
                if (route.equals("POST /sign-out")) {
                    another.get("/settings");
                }
            }
            owner.get("/settings");
            seen.add("the owner: " + plain(owner.get("/applications/northwind").body()));
            for (String table : List.of(
                    "account",
                    "account_session",
                    "sign_in_link",
                    "invitation",
                    "door_event",
                    "passkey",
                    "employer",
                    "candidacy",
                    "person",
                    "same_as",
                    "met",
                    "fact",
                    "plan",
                    "letter",
                    "letter_version",
                    "own_file",
                    "own_rulebook",
                    "tombstone",
                    "api_token",
                    "answered")) {
                List<String> rows = new ArrayList<>(server.column("select t::text from " + table + " t").stream()
                        .map(EachLockOnEveryRouteTest::plain)
                        .toList());
                assertThat(rows).as(table).isNotEmpty();
                rows.sort(String::compareTo);
                seen.add(table + " " + rows);
            }
            return seen;
        } catch (RuntimeException | AssertionError e) {
            return List.of(String.valueOf(e.getMessage()));
        }
    }

    /** What a program with a token is answered, whatever it may send. */
    private static String asked(Program program, String method, String path) {
        HttpResponse<String> answer = program.send(
                method,
                path,
                method.equals("GET")
                        ? ""
                        : path.contains("people")
                                ? "{\"name\": \"Zoe\"}"
                                : "{\"at\": \"2026-06-10T10:00Z\", \"received\": {\"meaning\": \"news\"}}",
                "If-Match",
                "*");
        return answer.statusCode() + " " + plain(answer.body());
    }

    private static String first(RunningServer server, String sql) {
        return server.column(sql).getFirst();
    }

    /** Something in every table. */
    private static void furnish(RunningServer server, Browser browser, Viewer viewer, String employer, String name) {
        String at = "/applications/" + employer.toLowerCase(Locale.ROOT);
        if (name.equals("maya")) {
            server.invite("Ruth");
            server.update(
                    "insert into passkey (owner_id, id, credential_id, public_half, signatures, backup_eligible, label, "
                            + "made_at) values (?, gen_random_uuid(), 'x', 'x', 0, false, 'a phone', now())",
                    viewer.id());
        }
        browser.get("/settings");
        browser.submit("/settings", "zone", "America/New_York");
        browser.get("/settings");
        browser.submit("/settings/away", "from", "2026-08-01", "to", "2026-08-09");
        browser.get("/settings/password");
        browser.submit("/settings/password", "name", name, "password", "three words each", "again", "three words each");
        server.keepRulebook(viewer, "by-" + name);
        String id = server.begin(viewer, employer);
        server.begin(viewer, employer + " Two");
        String met = server.meet(
                viewer, id, name.equals("maya") ? "Maya Chen" : "Ruth Adeyemi", "email: " + name + "@example.com");
        String other = server.meet(
                viewer, id, name.equals("maya") ? "M. Chen" : "R. Adeyemi", "email: " + name + "@example.com");
        browser.get("/people");
        browser.submit("/people/" + other + "/same-as/" + met, "said", "two");
        server.tell(
                viewer,
                id,
                "{at: 2026-06-11T09:00-04:00, interview: {until: 2026-06-11T10:00-04:00, with: [" + met + "]}}");
        browser.get("/letters/" + id + "/thank-you");
        browser.submit("/letters/" + id + "/thank-you", "to", met, "form", "email", "body", "Dear " + name);
        server.update(
                "insert into own_file (owner_id, candidacy_id, id, name, kind, bytes, added_at) "
                        + "values (?, ?, gen_random_uuid(), ?, 'text', 'Dear', now())",
                viewer.id(),
                id,
                name + ".txt");
        browser.get(at + "-two/erase");
        browser.submit(at + "-two/erase", "words", employer + " Two");
    }

    private static List<String> routes(RunningServer server) {
        List<String> routes = new ArrayList<>();
        for (RequestMappingInfo info : server.bean(RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .keySet()) {
            for (String pattern : info.getPatternValues()) {
                for (RequestMethod method : info.getMethodsCondition().getMethods()) {
                    routes.add(method + " " + pattern);
                }
            }
        }
        // Whoever signs out first is asked for nothing else.
        routes.sort(Comparator.comparing((String route) -> route.contains("sign-"))
                .thenComparing(Comparator.naturalOrder()));
        assertThat(routes).hasSizeGreaterThan(25);
        return routes;
    }

    /** Without what is drawn anew each time. */
    private static String plain(String text) {
        return text.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "an-id")
                .replaceAll("nonce=\"[^\"]*\"", "")
                .replaceAll("data-(challenge|handle)=\"[^\"]*\"", "")
                .replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "")
                .replaceAll("\\\\x[0-9a-f]{64}", "a-hash")
                .replaceAll("argon2id[^,)]*(,t=[^,)]*)?(,p=[^,)]*)?", "a-hash")
                .replaceAll("\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d[.0-9]*[+]00", "then");
    }
}
