package afterword.app.api;

import afterword.app.candidacy.Erase;
import afterword.app.candidacy.MeetSomeone;
import afterword.app.candidacy.OnFile;
import afterword.app.storage.Storage;
import afterword.app.storage.Viewer;
import afterword.engine.notation.Fields;
import afterword.engine.notation.Node;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Whoever was met. What was told wrongly about somebody is set right by a fact. */
@Controller
final class PeopleApi {

    private final Storage storage;
    private final OnFile file;
    private final MeetSomeone meet;
    private final Erase erase;
    private final Writes writes;

    PeopleApi(Storage storage, OnFile file, MeetSomeone meet, Erase erase, Writes writes) {
        this.storage = storage;
        this.file = file;
        this.meet = meet;
        this.erase = erase;
        this.writes = writes;
    }

    @GetMapping("/api/people")
    @Does(value = "Lists everyone on record, by their ids.", gives = "People")
    ResponseEntity<byte[]> list(
            @AuthenticationPrincipal Viewer viewer,
            @RequestParam @Nullable String cursor,
            @RequestParam @Nullable String limit) {
        String after = Query.after(cursor);
        int most = Query.limit(limit);
        List<Node.Mapping> found = storage.read(viewer, rows -> file.people(rows, after, most + 1));
        List<Node.Mapping> page = found.subList(0, Math.min(most, found.size()));
        return people(page, page.size() < found.size() ? Query.cursor(id(page.getLast())) : null)
                .sent();
    }

    @GetMapping("/api/people/{person}")
    @Does(value = "Shows somebody, as they were first described.", gives = "Person", tagged = true)
    ResponseEntity<byte[]> get(@AuthenticationPrincipal Viewer viewer, @PathVariable String person) {
        return storage.read(viewer, rows -> Answer.of(file.person(rows, person)))
                .sent();
    }

    @DeleteMapping("/api/people/{person}")
    @Does(value = "Erases a person for good, under every spelling, from everything.", status = 204, matches = true)
    ResponseEntity<byte[]> erase(@AuthenticationPrincipal Viewer viewer, @PathVariable String person, Incoming in) {
        ResponseEntity<byte[]> answer = writes.once(viewer, in, rows -> {
            in.match(Answer.of(file.person(rows, person)));
            erase.person(rows, person);
            return Answer.nothing();
        });
        erase.sweep();
        return answer;
    }

    @GetMapping("/api/applications/{id}/people")
    @Does(value = "Lists everyone met on the way of an application.", gives = "People")
    ResponseEntity<byte[]> met(@AuthenticationPrincipal Viewer viewer, @PathVariable String id) {
        return people(storage.read(viewer, rows -> file.people(rows, id)), null).sent();
    }

    @PostMapping("/api/applications/{id}/people")
    @Does(value = "Adds somebody met on the way of an application.", takes = "NewPerson", gives = "Made", status = 201)
    ResponseEntity<byte[]> meet(@AuthenticationPrincipal Viewer viewer, @PathVariable String id, Incoming in) {
        return writes.once(viewer, in, rows -> {
            Node.Mapping person = in.fields();
            Told.refuseGiven(person, "id", "same-as");
            String name = Fields.of(person, "a person").text("name");
            String met = meet.meet(viewer, id, name, person);
            return Answer.of(json -> json.put("id", met)).made("/api/people/" + met);
        });
    }

    private static Answer people(List<Node.Mapping> people, @Nullable String next) {
        return Answer.of(json -> {
            json.list("items");
            people.forEach(json::item);
            json.endList().put("next", next);
        });
    }

    private static String id(Node.Mapping person) {
        return Fields.of(person, "a person").text("id");
    }
}
