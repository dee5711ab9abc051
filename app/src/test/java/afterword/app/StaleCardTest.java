package afterword.app;

import static org.assertj.core.api.Assertions.assertThat;

import afterword.app.storage.Viewer;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The same day open in two browsers. */
@Tag("server")
class StaleCardTest {

    @Test
    void whatWasDoneInOneIsNotWrittenDownAgainFromTheOther() {
        try (RunningServer server = new RunningServer()) {
            Viewer owner = server.owner();
            String id = server.begin(owner, "Northwind");
            String maya = server.meet(owner, id, "Maya Chen", "role: hiring-manager, email: maya@northwind.example");
            server.tell(
                    owner,
                    id,
                    "{at: 2026-06-11T10:00-04:00, interview: {until: 2026-06-11T11:00-04:00, with: [" + maya + "]}}");
            Browser one = server.owners();
            Browser other = server.owners();
            one.get("/settings");
            one.submit("/settings", "zone", "America/New_York");
            assertThat(one.get("/").body()).contains("name=\"of-step\"");
            assertThat(other.get("/").body()).contains("name=\"of-step\"");
            String sent = "/applications/" + id + "/tell/sent";
            HttpResponse<String> first = one.submit(sent, "via", "email");
            HttpResponse<String> second = other.submit(sent, "via", "email");
            assertThat(first.statusCode()).as(first.body()).isEqualTo(302);
            assertThat(second.statusCode()).as(second.body()).isEqualTo(302);
            assertThat(second.headers().firstValue("Location"))
                    .isEqualTo(first.headers().firstValue("Location"))
                    .hasValueSatisfying(place -> assertThat(place).contains("told=f"));
            assertThat(server.column("select id from fact where notation like '%thank-you%'"))
                    .hasSize(1);
        }
    }
}
