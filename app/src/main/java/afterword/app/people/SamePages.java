package afterword.app.people;

import afterword.app.candidacy.SameAs;
import afterword.app.storage.Storage;
import afterword.app.storage.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.util.UriComponentsBuilder;

/** Where somebody says that two spellings are one person, or two, and takes it back. */
@Controller
final class SamePages {

    private final Storage storage;
    private final SameAs sameAs;

    SamePages(Storage storage, SameAs sameAs) {
        this.storage = storage;
        this.sameAs = sameAs;
    }

    /**
     * @param other whose spelling is right
     * @param said "two" for two people
     * @param from the person whose page it was said on, null for that of all
     */
    @PostMapping("/people/{person}/same-as/{other}")
    String say(
            @AuthenticationPrincipal Viewer viewer,
            @PathVariable String person,
            @PathVariable String other,
            @RequestParam(defaultValue = "one") String said,
            @RequestParam @Nullable String from) {
        boolean same = !said.equals("two");
        try {
            storage.write(viewer, rows -> {
                sameAs.say(rows, person, other, same);
                return same;
            });
        } catch (SameAs.Contradiction contradiction) {
            throw new ResponseStatusException(HttpStatus.CONFLICT, contradiction.says(), contradiction);
        }
        return back(from == null || !same ? from : other, person, other);
    }

    @PostMapping("/people/{person}/same-as/{other}/undo")
    String takeBack(
            @AuthenticationPrincipal Viewer viewer,
            @PathVariable String person,
            @PathVariable String other,
            @RequestParam @Nullable String from) {
        storage.write(viewer, rows -> {
            sameAs.takeBack(rows, person, other);
            return person;
        });
        return back(from, person, other);
    }

    /** Ids are readable, and may hold what an address may not. */
    private static String back(@Nullable String page, String person, String other) {
        UriComponentsBuilder to = UriComponentsBuilder.fromPath("/people");
        if (page != null) {
            to.pathSegment(page);
        }
        return "redirect:" + to.queryParam("said", person, other).encode().toUriString();
    }
}
