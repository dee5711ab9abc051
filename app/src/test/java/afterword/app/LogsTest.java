package afterword.app;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.PatternLayout;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** Nothing a person typed and nothing that lets somebody in is ever written to the log, whatever goes wrong. */
@Tag("server")
class LogsTest {

    private static final List<String> MARKED = List.of("quokka", "numbat", "wombat", "bilby", "potoroo");

    @Test
    void whateverGoesWrongNoMarkedWordReachesTheLog() {
        Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        Written written = new Written(root);
        PrintStream errors = System.err;
        PrintStream answers = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        root.addAppender(written);
        System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        String session;
        String link;
        try (RunningServer server = new RunningServer()) {
            link = server.link();
            Browser owner = server.owners();
            session = owner.cookies().getOrDefault("session", "none");
            use(owner);
            // Every way of failing: an input that cannot be read, a row that is refused, a table that is gone.
            server.update("alter table plan add constraint refuses check (notation = '') not valid");
            use(owner);
            server.update("alter table fact rename to fact_gone");
            use(owner);
            server.databaseAway(true);
            use(owner);
            server.databaseAway(false);
        } finally {
            root.detachAppender(written);
            System.setErr(errors);
            System.setOut(answers);
        }
        String all = written.text + printed.toString(StandardCharsets.UTF_8);
        assertThat(all).as("that faults were logged at all").contains("fact", "PSQLException");
        assertThat(all.toLowerCase(Locale.ROOT)).doesNotContain(MARKED);
        assertThat(all).doesNotContain(session, link.substring(link.indexOf('=') + 1));
    }

    private static void use(Browser owner) {
        owner.get("/settings/password");
        owner.submit(
                "/settings/password",
                "name",
                "quokka",
                "password",
                "numbat numbat numbat",
                "again",
                "numbat numbat numbat");
        owner.get("/sign-in");
        owner.submit("/sign-in/password", "name", "quokka", "password", "numbat wrong");
        owner.get("/settings");
        owner.submit("/settings", "zone", "wombat");
        owner.submit("/settings", "zone", "America/New_York");
        owner.get("/applications/new");
        owner.submit(
                "/applications",
                "employer",
                "Bilby Quokka",
                "zone",
                "America/New_York",
                "via",
                "portal",
                "calls",
                "unsaid");
        owner.submit("/applications", "employer", "Bilby", "zone", "wombat");
        String page = "/applications/bilby-quokka";
        owner.get(page);
        owner.submit(page + "/tell/received-news", "says", "potoroo");
        owner.submit(page + "/tell/received-news", "says", "potoroo", "from", "bilby");
        owner.get(page + "/tell/interview");
        owner.submit(
                page + "/tell/interview",
                "at",
                "2026-06-12T07:00",
                "until",
                "2026-06-12T08:00",
                "mode",
                "on-site",
                "name-with-1",
                "Potoroo Wombat",
                "role-with-1",
                "hiring-manager",
                "email-with-1",
                "potoroo@wombat.example");
        owner.get("/?potoroo=wombat");
        owner.get("/applications/quokka?at=numbat");
        owner.get("/sign-in?link=numbat");
    }

    /** What the log would hold, were it written to a file. */
    private static final class Written extends AppenderBase<ILoggingEvent> {

        private final StringBuffer text = new StringBuffer();
        private final PatternLayout layout = new PatternLayout();

        Written(Logger root) {
            layout.setContext(root.getLoggerContext());
            layout.setPattern("%level %logger %msg%n%ex");
            layout.start();
            setContext(root.getLoggerContext());
            start();
        }

        @Override
        protected void append(ILoggingEvent event) {
            if (event.getLevel().isGreaterOrEqual(Level.WARN)) {
                text.append(layout.doLayout(event));
            }
        }
    }
}
