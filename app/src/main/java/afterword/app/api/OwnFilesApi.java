package afterword.app.api;

import afterword.app.candidacy.LookAhead;
import afterword.app.candidacy.Planned;
import afterword.app.letters.LetterFile;
import afterword.app.letters.OwnFile;
import afterword.app.letters.OwnFiles;
import afterword.app.present.JsonText;
import afterword.app.storage.Viewer;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Files of the person's own, which go along with a letter that names them among its attachments. */
@Controller
final class OwnFilesApi {

    private static final String FILES = "/api/applications/{id}/files";

    private final LookAhead look;
    private final OwnFiles files;
    private final Writes writes;

    OwnFilesApi(LookAhead look, OwnFiles files, Writes writes) {
        this.look = look;
        this.files = files;
        this.writes = writes;
    }

    @GetMapping(FILES)
    @Does(value = "Lists the files of your own that are kept for an application.", gives = "OwnFiles")
    ResponseEntity<byte[]> list(@AuthenticationPrincipal Viewer viewer, @PathVariable String id) {
        Planned planned = look.planned(viewer, id);
        List<OwnFile> all = files.of(viewer, planned.id());
        return Answer.of(json -> {
                    json.list("items");
                    for (OwnFile each : all) {
                        json.begin();
                        write(json, planned, each);
                        json.end();
                    }
                    json.endList();
                })
                .sent();
    }

    /** @param name what it is called where it comes from */
    @PostMapping(FILES)
    @Does(
            value = "Keeps a file of your own, called what the posting asks for; a letter takes it along by naming it.",
            takes = Incoming.BINARY,
            gives = "OwnFile",
            status = 201)
    ResponseEntity<byte[]> add(
            @AuthenticationPrincipal Viewer viewer,
            @PathVariable String id,
            @RequestParam @Nullable String name,
            Incoming in) {
        return writes.once(viewer, in, rows -> {
            Planned planned = look.planned(viewer, id);
            OwnFile added = files.add(viewer, planned, Objects.requireNonNullElse(name, ""), in.bytes(), List.of());
            return Answer.of(json -> write(json, planned, added))
                    .made("/api/applications/" + planned.id() + "/files/" + added.id());
        });
    }

    @GetMapping(FILES + "/{file}")
    @Does(value = "Gives a file of your own.", gives = Incoming.BINARY, tagged = true)
    ResponseEntity<byte[]> get(
            @AuthenticationPrincipal Viewer viewer, @PathVariable String id, @PathVariable String file) {
        String application = look.planned(viewer, id).id();
        OwnFile own = files.find(viewer, application, file);
        LetterFile whole = LetterFile.own(own, files.bytes(viewer, application, own));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(whole.type()))
                .eTag(tag(own))
                .header(HttpHeaders.CONTENT_DISPOSITION, whole.disposition())
                .body(whole.bytes());
    }

    @DeleteMapping(FILES + "/{file}")
    @Does(value = "Erases a file of your own for good.", status = 204, matches = true)
    ResponseEntity<byte[]> erase(
            @AuthenticationPrincipal Viewer viewer, @PathVariable String id, @PathVariable String file, Incoming in) {
        ResponseEntity<byte[]> answer = writes.once(viewer, in, rows -> {
            String application = look.planned(viewer, id).id();
            in.match(Answer.nothing().tagged(tag(files.find(viewer, application, file))));
            files.erase(viewer, application, file);
            return Answer.nothing();
        });
        files.sweep();
        return answer;
    }

    private static String tag(OwnFile file) {
        return Answer.tag(file.id() + file.name());
    }

    private static void write(JsonText json, Planned planned, OwnFile file) {
        json.put("id", file.id().toString())
                .put("name", file.name())
                .put("kind", file.kind())
                .put("size", file.size())
                .put("added", file.added(), planned.office());
    }
}
