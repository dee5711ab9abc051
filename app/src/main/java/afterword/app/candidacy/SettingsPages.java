package afterword.app.candidacy;

import afterword.app.planning.Rulebooks;
import afterword.app.storage.Viewer;
import jakarta.servlet.http.HttpServletResponse;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where a person says where they are at home, and whose rules to follow. */
@Controller
final class SettingsPages {

    private final Choices choices;

    SettingsPages(Choices choices) {
        this.choices = choices;
    }

    @GetMapping("/settings")
    String show(@AuthenticationPrincipal Viewer viewer, Model model) {
        Choices.Chosen chosen = choices.get(viewer);
        return page(chosen.zone(), chosen.rulebook(), Map.of(), model);
    }

    @PostMapping("/settings")
    String choose(
            @AuthenticationPrincipal Viewer viewer,
            @RequestParam(defaultValue = "") String zone,
            @RequestParam(defaultValue = "") String rulebook,
            Model model,
            HttpServletResponse response) {
        Map<String, String> problems = choices.choose(viewer, zone, rulebook);
        if (problems.isEmpty()) {
            return "redirect:/";
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(zone, rulebook, problems, model);
    }

    private static String page(@Nullable String zone, String rulebook, Map<String, String> problems, Model model) {
        Map<String, String> typed = new HashMap<>();
        typed.put("zone", zone == null ? "" : zone);
        typed.put("rulebook", rulebook);
        model.addAttribute(
                "view",
                new FormView(
                        typed,
                        problems,
                        ZoneId.getAvailableZoneIds().stream().sorted().toList()));
        model.addAttribute("rulebooks", Rulebooks.NAMES);
        model.addAttribute("nav", "settings");
        return "settings";
    }
}
