package afterword.app.api;

import afterword.app.candidacy.DoStep;
import afterword.app.candidacy.LookAhead;
import afterword.app.candidacy.OnFile;
import afterword.app.candidacy.Planned;
import afterword.app.candidacy.Standing;
import afterword.app.present.JsonText;
import afterword.app.present.PlanJson;
import afterword.app.storage.Storage;
import afterword.app.storage.Viewer;
import afterword.app.today.PutOff;
import afterword.engine.notation.Fields;
import afterword.engine.notation.Node;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** What there is to do today, and that it was done, or can wait. */
@Controller
final class TodayApi {

    private final Storage storage;
    private final OnFile file;
    private final LookAhead look;
    private final DoStep doStep;
    private final PutOff putOff;
    private final Writes writes;
    private final InstantSource clock;

    TodayApi(
            Storage storage,
            OnFile file,
            LookAhead look,
            DoStep doStep,
            PutOff putOff,
            Writes writes,
            InstantSource clock) {
        this.storage = storage;
        this.file = file;
        this.look = look;
        this.doStep = doStep;
        this.putOff = putOff;
        this.writes = writes;
        this.clock = clock;
    }

    @GetMapping("/api/today")
    @Does(
            value =
                    "Gives the plan of every application in which something can be done now, in the order they were begun.",
            gives = "Today",
            text = true)
    ResponseEntity<byte[]> today(
            @AuthenticationPrincipal Viewer viewer,
            @RequestParam @Nullable String cursor,
            @RequestParam @Nullable String limit,
            @RequestHeader(name = HttpHeaders.ACCEPT, required = false) @Nullable String accept,
            HttpServletResponse response) {
        int after = Query.afterNumber(cursor);
        int most = Query.limit(limit);
        Instant now = clock.instant();
        look.bringUpToDate(viewer, now);
        List<OnFile.Listed> found =
                storage.read(viewer, rows -> file.applications(rows, Standing.NOW, after, most + 1));
        List<OnFile.Listed> page = found.subList(0, Math.min(most, found.size()));
        String next = page.size() < found.size()
                ? Query.cursor(Integer.toString(page.getLast().number()))
                : null;
        if (next != null) {
            response.setHeader(HttpHeaders.LINK, "</api/today?limit=" + most + "&cursor=" + next + ">; rel=\"next\"");
        }
        Map<PutOff.What, Instant> later = storage.read(viewer, rows -> PutOff.list(rows, now));
        List<Planned> planned = new ArrayList<>();
        for (OnFile.Listed each : page) {
            try {
                planned.add(look.planned(viewer, each.id()));
            } catch (NoSuchElementException e) {
                // Erased since the list was read.
                continue;
            }
        }
        return Wanted.by(
                accept,
                json -> {
                    json.put("now", now, ZoneOffset.UTC).list("items");
                    planned.forEach(each -> item(json, each, later));
                    json.endList().put("next", next);
                },
                () -> planned.isEmpty()
                        ? "Nothing to do now.\n"
                        : planned.stream().map(PlansApi::text).collect(Collectors.joining("\n")));
    }

    @PostMapping("/api/applications/{id}/done")
    @Does(value = "Writes down that a step of the plan was done.", takes = "Done", gives = "Recorded", status = 201)
    ResponseEntity<byte[]> done(@AuthenticationPrincipal Viewer viewer, @PathVariable String id, Incoming in) {
        return writes.once(viewer, in, rows -> {
            List<String> facts = doStep.done(viewer, look.planned(viewer, id), in.fields());
            return FactsApi.recorded(look, viewer, id, facts)
                    .made("/api/applications/" + id + "/facts/" + facts.getFirst());
        });
    }

    @PostMapping("/api/applications/{id}/later")
    @Does(
            value = "Puts a step off as far as the rules allow it; without a time it is taken up again.",
            takes = "Later",
            status = 204)
    ResponseEntity<byte[]> later(@AuthenticationPrincipal Viewer viewer, @PathVariable String id, Incoming in) {
        return writes.once(viewer, in, rows -> {
            Planned planned = look.planned(viewer, id);
            Fields told = Fields.of(in.fields(), "what can wait");
            String step = told.text("step");
            if (told.findText("until") == null) {
                putOff.back(viewer, new PutOff.What(planned.id(), step));
            } else {
                putOff.until(
                        viewer,
                        planned,
                        (Node.Scalar) told.get("step"),
                        (Node.Scalar) told.get("until"),
                        clock.instant());
            }
            told.noOthers();
            return Answer.nothing();
        });
    }

    private static void item(JsonText json, Planned planned, Map<PutOff.What, Instant> later) {
        json.begin()
                .put("application", planned.id())
                .put("employer", planned.employer())
                .list("later");
        later.forEach((what, until) -> {
            if (what.application().equals(planned.id())) {
                json.begin()
                        .put("step", what.step())
                        .put("until", until, planned.office())
                        .end();
            }
        });
        json.endList().begin("plan");
        PlanJson.whole(json, planned.plan(), planned.office());
        json.end().end();
    }
}
