package afterword.app.advisers;

import afterword.app.candidacy.Advisers;
import afterword.app.candidacy.BoardCard;
import afterword.app.candidacy.Glance;
import afterword.app.candidacy.KeepRulebook;
import afterword.app.candidacy.LookAhead;
import afterword.app.candidacy.Planned;
import afterword.app.candidacy.Stage;
import afterword.app.candidacy.Standing;
import afterword.app.storage.Viewer;
import afterword.engine.notation.BadInputException;
import afterword.engine.notation.Problem;
import afterword.engine.rule.Rulebook;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Rulebooks one writes oneself: typed or brought in, checked, tried on an application, and kept. */
@Controller
final class OwnRulebookPages {

    /** What an empty page begins with. */
    private static final String BLANK = """
            rulebook: mine
            title: Mine
            about: The house, with one thing done another way.
            extends: house
            rules:
              - id: my.wait
                title: Two weeks
                says: Wait two weeks before asking.
                strength: should
                when: { since: interview, timeline: none, unanswered: 0, job: wanted, outcome: open }
                then:
                  - plan: { step: follow-up, on: roll(interview + 14 days) }
            """;

    private final KeepRulebook keep;
    private final Advisers advisers;
    private final LookAhead look;
    private final InstantSource clock;

    OwnRulebookPages(KeepRulebook keep, Advisers advisers, LookAhead look, InstantSource clock) {
        this.keep = keep;
        this.advisers = advisers;
        this.look = look;
        this.clock = clock;
    }

    @GetMapping("/rulebooks")
    String list(@AuthenticationPrincipal Viewer viewer, Model model) {
        model.addAttribute("kept", keep.all(viewer));
        return page(viewer, BLANK, model);
    }

    /** @param version an older one to take up again */
    @GetMapping("/rulebooks/{book}")
    String edit(
            @AuthenticationPrincipal Viewer viewer,
            @PathVariable String book,
            @RequestParam @Nullable Integer version,
            @RequestParam @Nullable String kept,
            Model model) {
        List<KeepRulebook.Version> versions = keep.versions(viewer, book);
        KeepRulebook.Version shown = versions.stream()
                .filter(each -> version == null || each.number() == version)
                .findFirst()
                .orElse(versions.getFirst());
        model.addAttribute("saved", kept != null);
        return whole(viewer, versions, shown.text(), model);
    }

    /**
     * Checks what was typed or chosen, shows what it would do to an application, or keeps it. What was chosen goes before what
     * was typed.
     *
     * @param action "check", "try" or "keep"
     * @param application to try it on
     */
    @PostMapping("/rulebooks")
    String take(
            @AuthenticationPrincipal Viewer viewer,
            @RequestParam(defaultValue = "") String text,
            @RequestParam @Nullable MultipartFile file,
            @RequestParam(defaultValue = "check") String action,
            @RequestParam(defaultValue = "") String application,
            Model model,
            HttpServletResponse response)
            throws IOException {
        String whole = "";
        try {
            whole = file == null || file.isEmpty() ? text.replace("\r\n", "\n") : decoded(file);
            if (action.equals("keep")) {
                return "redirect:/rulebooks/" + keep.keep(viewer, whole) + "?kept";
            }
            Rulebook book = keep.check(whole);
            model.addAttribute("checked", book);
            if (action.equals("try") && !application.isEmpty()) {
                List<Planned> tried = advisers.tried(viewer, application, book);
                model.addAttribute("tried", TrialView.of(tried.getFirst(), tried.getLast(), book));
            }
        } catch (BadInputException bad) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute(
                    "problems",
                    bad.problems().stream().map(OwnRulebookPages::words).toList());
        }
        model.addAttribute("application", application);
        model.addAttribute("kept", keep.all(viewer));
        return page(viewer, whole, model);
    }

    /** Lets go of one that nothing follows. */
    @PostMapping("/rulebooks/{book}/remove")
    String remove(
            @AuthenticationPrincipal Viewer viewer,
            @PathVariable String book,
            Model model,
            HttpServletResponse response) {
        if (keep.remove(viewer, book).none()) {
            return "redirect:/rulebooks";
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("inUse", true);
        List<KeepRulebook.Version> versions = keep.versions(viewer, book);
        return whole(viewer, versions, versions.getFirst().text(), model);
    }

    private String whole(Viewer viewer, List<KeepRulebook.Version> versions, String text, Model model) {
        KeepRulebook.Version newest = versions.getFirst();
        KeepRulebook.Followers followers = keep.followers(viewer, newest.name());
        model.addAttribute("newest", newest);
        model.addAttribute("versions", versions.stream().map(VersionLine::of).toList());
        model.addAttribute("followers", followers);
        model.addAttribute(
                "following",
                rows(viewer).stream()
                        .filter(row -> followers.applications().contains(row.id()))
                        .toList());
        return page(viewer, text, model);
    }

    private String page(Viewer viewer, String text, Model model) {
        model.addAttribute("text", text);
        model.addAttribute(
                "rows",
                rows(viewer).stream().filter(row -> row.stage() != Stage.CLOSED).toList());
        model.addAttribute("nav", "rules");
        return "own-rulebook";
    }

    private List<BoardCard> rows(Viewer viewer) {
        return look.glances(viewer, clock.instant(), Standing.values()).stream()
                .map(Glance::card)
                .toList();
    }

    private static String decoded(MultipartFile file) throws IOException {
        if (file.getSize() > KeepRulebook.LARGEST) {
            throw KeepRulebook.tooLarge();
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file.getBytes()))
                    .toString()
                    .replace("\r\n", "\n");
        } catch (CharacterCodingException e) {
            throw KeepRulebook.noText();
        }
    }

    private static String words(Problem problem) {
        return "Line " + problem.place().line() + ", column " + problem.place().column() + ": " + problem.message()
                + ". Expected " + problem.expected() + "."
                + (problem.maybe() == null ? "" : " Maybe " + problem.maybe() + "?");
    }
}
