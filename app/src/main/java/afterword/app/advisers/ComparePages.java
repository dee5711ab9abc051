package afterword.app.advisers;

import afterword.app.candidacy.Advisers;
import afterword.app.candidacy.Glance;
import afterword.app.candidacy.LookAhead;
import afterword.app.candidacy.Standing;
import afterword.app.planning.Rulebooks;
import afterword.app.storage.Viewer;
import afterword.engine.calendar.WorkCalendars;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** The advisers side by side, and following one of them. */
@Controller
final class ComparePages {

    private static final String ALL = "all";

    private final Advisers advisers;
    private final LookAhead look;
    private final Rulebooks rulebooks;
    private final WorkCalendars calendars;
    private final InstantSource clock;

    ComparePages(Advisers advisers, LookAhead look, Rulebooks rulebooks, WorkCalendars calendars, InstantSource clock) {
        this.advisers = advisers;
        this.look = look;
        this.rulebooks = rulebooks;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** Which application to compare them about. */
    @GetMapping("/compare")
    String which(@AuthenticationPrincipal Viewer viewer, Model model) {
        model.addAttribute(
                "rows",
                look.glances(viewer, clock.instant(), Standing.NOW, Standing.LEAVE, Standing.WAIT).stream()
                        .map(Glance::card)
                        .toList());
        model.addAttribute("nav", "compare");
        return "compare-which";
    }

    /**
     * @param was what was followed before a change that was just made; empty for whichever the account follows
     * @param of whether the change was made for all applications
     * @param choice what had been chosen then of what the rulebook leaves, each as "name:value"
     * @param changed how many plans say something else since
     */
    @GetMapping("/applications/{id}/compare")
    String compare(
            @AuthenticationPrincipal Viewer viewer,
            @PathVariable String id,
            @RequestParam @Nullable String was,
            @RequestParam @Nullable String of,
            @RequestParam(defaultValue = "") List<String> choice,
            @RequestParam @Nullable Integer changed,
            Model model) {
        Advisers.Compared compared = advisers.compare(viewer, id);
        var region = compared.followed().file().application().employer().region();
        model.addAttribute("view", CompareView.of(compared, calendars.of(region), rulebooks.withBase()));
        model.addAttribute("was", was);
        model.addAttribute("ofAll", ALL.equals(of));
        model.addAttribute("choices", choice);
        model.addAttribute("changed", changed);
        model.addAttribute("nav", "compare");
        return "compare";
    }

    /**
     * Follows a rulebook from now on.
     *
     * @param rulebook empty for whichever the account follows
     * @param of "all" for all applications, else for this one
     * @param undo there if this takes back a change; then there is nothing to take back any more
     */
    @PostMapping("/applications/{id}/compare")
    String follow(
            @AuthenticationPrincipal Viewer viewer,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String rulebook,
            @RequestParam(defaultValue = "") String of,
            @RequestParam(defaultValue = "") List<String> choice,
            @RequestParam @Nullable String undo) {
        String application = look.planned(viewer, id).id();
        Advisers.Before before = of.equals(ALL)
                ? advisers.followEverywhere(viewer, rulebook, chosen(choice))
                : advisers.follow(viewer, application, rulebook.isEmpty() ? null : rulebook);
        UriComponentsBuilder to =
                UriComponentsBuilder.fromPath("/applications/{id}/compare").queryParam("changed", before.changed());
        if (undo == null) {
            to.queryParam("was", "{was}");
            if (of.equals(ALL)) {
                to.queryParam("of", ALL);
            }
            before.settings().forEach((name, value) -> to.queryParam("choice", name + ":" + value));
        }
        return "redirect:"
                + to.encode()
                        .buildAndExpand(Map.of("id", application, "was", before.rulebook()))
                        .toUriString();
    }

    private static Map<String, String> chosen(List<String> choices) {
        Map<String, String> chosen = new LinkedHashMap<>();
        for (String choice : choices) {
            int colon = choice.indexOf(':');
            if (colon > 0) {
                chosen.put(choice.substring(0, colon), choice.substring(colon + 1));
            }
        }
        return chosen;
    }
}
