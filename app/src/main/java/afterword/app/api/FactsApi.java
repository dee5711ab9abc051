package afterword.app.api;

import afterword.app.candidacy.CorrectFact;
import afterword.app.candidacy.LookAhead;
import afterword.app.candidacy.OnFile;
import afterword.app.candidacy.RecordFact;
import afterword.app.candidacy.TakeBack;
import afterword.app.storage.Rows;
import afterword.app.storage.Storage;
import afterword.app.storage.Viewer;
import afterword.engine.notation.Fields;
import afterword.engine.notation.JsonForm;
import afterword.engine.notation.Node;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What happened, in the notation of the case file. Facts are only ever added: a correction is another fact. */
@Controller
final class FactsApi {

    private final Storage storage;
    private final OnFile file;
    private final LookAhead look;
    private final RecordFact record;
    private final CorrectFact correct;
    private final TakeBack takeBack;
    private final Writes writes;

    FactsApi(
            Storage storage,
            OnFile file,
            LookAhead look,
            RecordFact record,
            CorrectFact correct,
            TakeBack takeBack,
            Writes writes) {
        this.storage = storage;
        this.file = file;
        this.look = look;
        this.record = record;
        this.correct = correct;
        this.takeBack = takeBack;
        this.writes = writes;
    }

    @GetMapping("/api/applications/{id}/facts")
    @Does(value = "Lists what happened in the order it was told, corrections among the rest.", gives = "Facts")
    ResponseEntity<byte[]> list(
            @AuthenticationPrincipal Viewer viewer,
            @PathVariable String id,
            @RequestParam @Nullable String cursor,
            @RequestParam @Nullable String limit) {
        int after = Query.afterNumber(cursor);
        int most = Query.limit(limit);
        List<Node.Mapping> all = storage.read(viewer, rows -> file.facts(rows, id));
        int from = Math.min(after, all.size());
        int to = Math.min(from + most, all.size());
        return Answer.of(json -> {
                    json.list("items");
                    all.subList(from, to).forEach(json::item);
                    json.endList().put("next", to < all.size() ? Query.cursor(Integer.toString(to)) : null);
                })
                .sent();
    }

    @PostMapping("/api/applications/{id}/facts")
    @Does(value = "Records what happened: all of it, or nothing.", takes = "NewFacts", gives = "Recorded", status = 201)
    ResponseEntity<byte[]> record(@AuthenticationPrincipal Viewer viewer, @PathVariable String id, Incoming in) {
        return writes.once(viewer, in, rows -> {
            Node.Mapping body = in.fields();
            Fields told = Fields.of(body, "what happened");
            List<Node.Mapping> facts = told.has("facts") ? Told.facts(told) : List.of(Told.fact(body));
            if (told.has("facts")) {
                told.noOthers();
            }
            if (facts.isEmpty()) {
                throw Fields.problem(told.get("facts"), "nothing is told", "at least one fact", null);
            }
            return recorded(look, viewer, id, record.record(viewer, id, facts))
                    .made("/api/applications/" + id + "/facts");
        });
    }

    @GetMapping("/api/applications/{id}/facts/{fact}")
    @Does(value = "Shows a fact as it was told.", gives = "Fact", tagged = true)
    ResponseEntity<byte[]> get(
            @AuthenticationPrincipal Viewer viewer, @PathVariable String id, @PathVariable String fact) {
        return storage.read(viewer, rows -> shown(rows, id, fact)).sent();
    }

    @PutMapping("/api/applications/{id}/facts/{fact}")
    @Does(
            value = "Sets a fact right, as it should have been told.",
            takes = "NewFact",
            gives = "Recorded",
            matches = true)
    ResponseEntity<byte[]> correct(
            @AuthenticationPrincipal Viewer viewer, @PathVariable String id, @PathVariable String fact, Incoming in) {
        return writes.once(viewer, in, rows -> {
            in.match(shown(rows, id, fact));
            return recorded(look, viewer, id, correct.correct(viewer, id, fact, Told.fact(in.fields())));
        });
    }

    @DeleteMapping("/api/applications/{id}/facts/{fact}")
    @Does(
            value = "Takes a fact back, be it a correction or a taking back: then all is as it was before.",
            gives = "Recorded",
            matches = true)
    ResponseEntity<byte[]> takeBack(
            @AuthenticationPrincipal Viewer viewer, @PathVariable String id, @PathVariable String fact, Incoming in) {
        return writes.once(viewer, in, rows -> {
            in.match(shown(rows, id, fact));
            List<String> written = takeBack.takeBack(viewer, look.planned(viewer, id), fact, List.of());
            if (written.isEmpty()) {
                throw new Refused(
                        HttpStatus.CONFLICT, fact + " was taken back before. Maybe take back what took it back?");
            }
            return recorded(look, viewer, id, written);
        });
    }

    /** What was written down for an application, by the ids of the facts and in words. */
    static Answer recorded(LookAhead look, Viewer viewer, String application, List<String> facts) {
        List<String> says = look.told(viewer, application, facts);
        return Answer.of(json ->
                json.put("application", application).texts("facts", facts).texts("says", says));
    }

    /** A fact with an ETag that changes when another one sets it right or takes it back. */
    private Answer shown(Rows rows, String id, String fact) {
        List<Node.Mapping> all = file.facts(rows, id);
        Node.Mapping found = all.stream()
                .filter(each -> Fields.of(each, "a fact").text("id").equals(fact))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("no fact " + fact));
        List<String> spoken = all.stream()
                .filter(each -> speaksOf(each, fact))
                .map(each -> Fields.of(each, "a fact").text("id"))
                .toList();
        return Answer.of(found).tagged(Answer.tag(JsonForm.of(found) + spoken));
    }

    private static boolean speaksOf(Node.Mapping fact, String other) {
        return fact.entries().stream()
                .filter(entry -> entry.key().text().equals("corrected")
                        || entry.key().text().equals("retracted"))
                .anyMatch(
                        entry -> other.equals(Fields.of(entry.value(), "a fact").findText("fact")));
    }
}
