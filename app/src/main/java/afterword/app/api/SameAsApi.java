package afterword.app.api;

import afterword.app.candidacy.SameAs;
import afterword.app.storage.Rows;
import afterword.app.storage.Storage;
import afterword.app.storage.Viewer;
import afterword.engine.notation.Fields;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;

/** Whether two spellings are one person, as somebody said. */
@Controller
final class SameAsApi {

    private final Storage storage;
    private final SameAs sameAs;
    private final Writes writes;

    SameAsApi(Storage storage, SameAs sameAs, Writes writes) {
        this.storage = storage;
        this.sameAs = sameAs;
        this.writes = writes;
    }

    @GetMapping("/api/people/{person}/same-as/{other}")
    @Does(
            value = "Shows what was said of two spellings: one person, two, or nothing yet.",
            gives = "SameAs",
            tagged = true)
    ResponseEntity<byte[]> get(
            @AuthenticationPrincipal Viewer viewer, @PathVariable String person, @PathVariable String other) {
        return storage.read(viewer, rows -> shown(rows, person, other)).sent();
    }

    @PutMapping("/api/people/{person}/same-as/{other}")
    @Does(
            value =
                    "Says that two spellings are one person, whose name is right as the other has it; or that they are two.",
            takes = "SaySameAs",
            gives = "SameAs",
            tagged = true,
            matches = true)
    ResponseEntity<byte[]> say(
            @AuthenticationPrincipal Viewer viewer,
            @PathVariable String person,
            @PathVariable String other,
            Incoming in) {
        return writes.once(viewer, in, rows -> {
            in.match(shown(rows, person, other));
            Fields told = Fields.of(in.fields(), "what is said of two spellings");
            told.get("same", "true or false");
            boolean same = told.flag("same", true);
            told.noOthers();
            try {
                sameAs.say(rows, person, other, same);
            } catch (SameAs.Contradiction contradiction) {
                throw new Refused(HttpStatus.CONFLICT, contradiction.says());
            }
            return shown(rows, person, other);
        });
    }

    @DeleteMapping("/api/people/{person}/same-as/{other}")
    @Does(
            value = "Takes back what was said of two spellings: then all is as it was before.",
            gives = "SameAs",
            tagged = true,
            matches = true)
    ResponseEntity<byte[]> takeBack(
            @AuthenticationPrincipal Viewer viewer,
            @PathVariable String person,
            @PathVariable String other,
            Incoming in) {
        return writes.once(viewer, in, rows -> {
            in.match(shown(rows, person, other));
            sameAs.takeBack(rows, person, other);
            return shown(rows, person, other);
        });
    }

    private Answer shown(Rows rows, String person, String other) {
        SameAs.Said said = sameAs.said(rows, person, other).orElse(null);
        Answer shown = Answer.of(json -> {
            json.put("person", said == null ? person : said.person());
            json.put("other", said == null ? other : said.other());
            if (said != null) {
                json.put("same", said.same());
            }
        });
        return shown.tagged(Answer.tag(String.valueOf(shown.body())));
    }
}
