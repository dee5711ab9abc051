package afterword.app.api;

import afterword.app.candidacy.BeginCandidacy;
import afterword.app.candidacy.Describe;
import afterword.app.candidacy.Erase;
import afterword.app.candidacy.LookAhead;
import afterword.app.candidacy.OnFile;
import afterword.app.candidacy.Standing;
import afterword.app.storage.Storage;
import afterword.app.storage.Viewer;
import afterword.app.telling.Trees;
import afterword.engine.notation.Fields;
import afterword.engine.notation.Node;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Applications: what they are, whatever happens. */
@Controller
final class ApplicationsApi {

    private final Storage storage;
    private final OnFile file;
    private final LookAhead look;
    private final BeginCandidacy begin;
    private final Describe describe;
    private final Erase erase;
    private final Writes writes;
    private final InstantSource clock;

    ApplicationsApi(
            Storage storage,
            OnFile file,
            LookAhead look,
            BeginCandidacy begin,
            Describe describe,
            Erase erase,
            Writes writes,
            InstantSource clock) {
        this.storage = storage;
        this.file = file;
        this.look = look;
        this.begin = begin;
        this.describe = describe;
        this.erase = erase;
        this.writes = writes;
        this.clock = clock;
    }

    @GetMapping("/api/applications")
    @Does(value = "Lists applications in the order they were begun.", gives = "Applications")
    ResponseEntity<byte[]> list(
            @AuthenticationPrincipal Viewer viewer,
            @RequestParam @Nullable String standing,
            @RequestParam @Nullable String cursor,
            @RequestParam @Nullable String limit) {
        Standing wanted =
                standing == null ? null : Query.of("standing", standing).word("standing", Standing.class);
        int after = Query.afterNumber(cursor);
        int most = Query.limit(limit);
        look.bringUpToDate(viewer, clock.instant());
        List<OnFile.Listed> found = storage.read(viewer, rows -> file.applications(rows, wanted, after, most + 1));
        List<OnFile.Listed> page = found.subList(0, Math.min(most, found.size()));
        return Answer.of(json -> {
                    json.list("items");
                    for (OnFile.Listed each : page) {
                        json.begin()
                                .put("id", each.id())
                                .put("employer", each.employer())
                                .put("standing", each.standing())
                                .put("begun", each.begun(), ZoneOffset.UTC)
                                .end();
                    }
                    json.endList()
                            .put(
                                    "next",
                                    page.size() < found.size()
                                            ? Query.cursor(Integer.toString(
                                                    page.getLast().number()))
                                            : null);
                })
                .sent();
    }

    @PostMapping("/api/applications")
    @Does(
            value = "Adds an application, with what happened already.",
            takes = "NewApplication",
            gives = "Made",
            status = 201)
    ResponseEntity<byte[]> begin(@AuthenticationPrincipal Viewer viewer, Incoming in) {
        return writes.once(viewer, in, rows -> {
            Fields told = Fields.of(in.fields(), "an application");
            Node.Mapping employer = employer(told);
            Node.Mapping posting = posting(told);
            List<Node.Mapping> facts = Told.facts(told);
            told.noOthers();
            String id = begin.begin(viewer, Fields.of(employer, "an employer").text("name"), employer, posting, facts);
            return Answer.of(json -> json.put("id", id)).made("/api/applications/" + id);
        });
    }

    @GetMapping("/api/applications/{id}")
    @Does(value = "Tells what an application is, and its employer.", gives = "Application", tagged = true)
    ResponseEntity<byte[]> get(@AuthenticationPrincipal Viewer viewer, @PathVariable String id) {
        return storage.read(viewer, rows -> Answer.of(file.application(rows, id)))
                .sent();
    }

    @PutMapping("/api/applications/{id}")
    @Does(
            value = "Says anew what an application is, and its employer.",
            takes = "Description",
            gives = "Application",
            tagged = true,
            matches = true)
    ResponseEntity<byte[]> describe(@AuthenticationPrincipal Viewer viewer, @PathVariable String id, Incoming in) {
        return writes.once(viewer, in, rows -> {
            in.match(Answer.of(file.application(rows, id)));
            Fields told = Fields.of(in.fields(), "an application");
            Node.Mapping employer = employer(told);
            Node.Mapping posting = posting(told);
            told.noOthers();
            describe.both(viewer, id, employer, posting);
            return Answer.of(file.application(rows, id));
        });
    }

    @DeleteMapping("/api/applications/{id}")
    @Does(
            value = "Erases an application for good, with all that happened and whoever was met there alone.",
            status = 204,
            matches = true)
    ResponseEntity<byte[]> erase(@AuthenticationPrincipal Viewer viewer, @PathVariable String id, Incoming in) {
        ResponseEntity<byte[]> answer = writes.once(viewer, in, rows -> {
            in.match(Answer.of(file.application(rows, id)));
            erase.application(rows, id);
            return Answer.nothing();
        });
        erase.sweep();
        return answer;
    }

    private static Node.Mapping employer(Fields told) {
        told.fields("employer", "an employer");
        Node.Mapping employer = (Node.Mapping) told.get("employer");
        Told.refuseGiven(employer, "id");
        return employer;
    }

    private static Node.Mapping posting(Fields told) {
        return Trees.fields()
                .put("posting", told.find("posting"))
                .put("agency", told.find("agency"))
                .put("internal", told.find("internal"))
                .made();
    }
}
