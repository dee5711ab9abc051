package afterword.app.api;

import afterword.app.candidacy.BringCase;
import afterword.app.candidacy.ChangePreferences;
import afterword.app.candidacy.Erase;
import afterword.app.candidacy.OnFile;
import afterword.app.candidacy.Preferences;
import afterword.app.candidacy.PreferencesNotation;
import afterword.app.storage.Storage;
import afterword.app.storage.Viewer;
import afterword.engine.notation.JsonForm;
import afterword.engine.notation.YamlForm;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What is the account's as a whole: its settings, case files on their way in and out, and that something was erased. */
@Controller
final class AccountApi {

    private static final MediaType YAML = new MediaType("application", "yaml", StandardCharsets.UTF_8);

    private final Storage storage;
    private final OnFile file;
    private final ChangePreferences preferences;
    private final PreferencesNotation notation;
    private final BringCase bring;
    private final Erase erase;
    private final Writes writes;

    AccountApi(
            Storage storage,
            OnFile file,
            ChangePreferences preferences,
            PreferencesNotation notation,
            BringCase bring,
            Erase erase,
            Writes writes) {
        this.storage = storage;
        this.file = file;
        this.preferences = preferences;
        this.notation = notation;
        this.bring = bring;
        this.erase = erase;
        this.writes = writes;
    }

    @GetMapping("/api/preferences")
    @Does(value = "Tells what was chosen for all applications.", gives = "Preferences", tagged = true)
    ResponseEntity<byte[]> preferences(@AuthenticationPrincipal Viewer viewer) {
        return Answer.of(PreferencesNotation.of(preferences.now(viewer))).sent();
    }

    @PutMapping("/api/preferences")
    @Does(
            value = "Chooses anew for all applications; every plan is made anew.",
            takes = "Preferences",
            gives = "Preferences",
            tagged = true,
            matches = true)
    ResponseEntity<byte[]> choose(@AuthenticationPrincipal Viewer viewer, Incoming in) {
        return writes.once(viewer, in, rows -> {
            in.match(Answer.of(PreferencesNotation.of(Preferences.read(rows))));
            Preferences chosen = notation.read(rows, in.fields());
            preferences.change(viewer, before -> chosen);
            return Answer.of(PreferencesNotation.of(Preferences.read(rows)));
        });
    }

    @GetMapping("/api/applications/{id}/case.json")
    @Does(value = "Gives the case file of an application, as JSON.", gives = "Case")
    ResponseEntity<byte[]> json(@AuthenticationPrincipal Viewer viewer, @PathVariable String id) {
        String text = storage.read(viewer, rows -> JsonForm.of(file.whole(rows, id))) + "\n";
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(text.getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping("/api/applications/{id}/case.yaml")
    @Does(value = "Gives the case file of an application, as YAML.", gives = "Yaml")
    ResponseEntity<byte[]> yaml(@AuthenticationPrincipal Viewer viewer, @PathVariable String id) {
        String text = storage.read(viewer, rows -> YamlForm.of(file.whole(rows, id)));
        return ResponseEntity.ok().contentType(YAML).body(text.getBytes(StandardCharsets.UTF_8));
    }

    @PostMapping("/api/import")
    @Does(
            value = "Takes in a case file, JSON or YAML: all of it, or nothing.",
            takes = "Case",
            gives = "BroughtIn",
            status = 201)
    ResponseEntity<byte[]> take(
            @AuthenticationPrincipal Viewer viewer, @RequestParam @Nullable String again, Incoming in) {
        return writes.once(viewer, in, rows -> {
            String file = in.file();
            bring.before(viewer, file).filter(before -> !"yes".equals(again)).ifPresent(before -> {
                throw new Refused(
                        HttpStatus.CONFLICT,
                        "This very file was brought in before, as " + before
                                + ". Maybe ask with ?again=yes to bring it in once more?");
            });
            BringCase.Brought brought = bring.bring(viewer, file);
            return Answer.of(json -> {
                        json.put("id", brought.id());
                        if (!brought.signing().isEmpty()) {
                            json.list("signing");
                            brought.signing().forEach(json::item);
                            json.endList();
                        }
                    })
                    .made("/api/applications/" + brought.id());
        });
    }

    @GetMapping("/api/erased")
    @Does(value = "Tells that something was erased, and when; not what.", gives = "Erased")
    ResponseEntity<byte[]> erased(@AuthenticationPrincipal Viewer viewer) {
        return Answer.of(json -> {
                    json.list("items");
                    for (Erase.Tombstone each : erase.tombstones(viewer)) {
                        json.begin()
                                .put("kind", each.kind())
                                .put("at", each.at(), ZoneOffset.UTC)
                                .end();
                    }
                    json.endList();
                })
                .sent();
    }
}
