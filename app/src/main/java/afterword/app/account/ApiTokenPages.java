package afterword.app.account;

import afterword.app.storage.Viewer;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Where a person lets programs in, sees which may, and ends that. A token cannot do this: it needs a browser signed in. */
@Controller
final class ApiTokenPages {

    private static final int LONGEST_NAME = 80;
    private static final Map<String, Integer> DAYS = Map.of("30", 30, "90", 90, "365", 365);
    private static final String NEVER = "never";

    private final ApiTokens tokens;
    private final InstantSource clock;

    ApiTokenPages(ApiTokens tokens, InstantSource clock) {
        this.tokens = tokens;
        this.clock = clock;
    }

    @GetMapping("/settings/tokens")
    String show(@AuthenticationPrincipal Viewer viewer, Model model) {
        return page(viewer, "", EnumSet.of(Scope.READ), "90", Map.of(), model);
    }

    /** The one time the token is shown: it stands on the page that answers, and in no address. */
    @PostMapping("/settings/tokens")
    String make(
            @AuthenticationPrincipal Viewer viewer,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") List<String> scope,
            @RequestParam(defaultValue = "90") String days,
            Model model,
            HttpServletResponse response) {
        Set<Scope> scopes = Scope.of(String.join(" ", scope));
        Map<String, String> problems = problems(name, scopes, days);
        if (problems.isEmpty() && tokens.list(viewer).size() >= ApiTokens.MOST) {
            problems.put("name", "There are " + ApiTokens.MOST + " already. End one first.");
        }
        if (!problems.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(viewer, name, scopes, days, problems, model);
        }
        model.addAttribute(
                "made", tokens.make(viewer, name.strip(), scopes, expires(days)).text());
        return page(viewer, "", EnumSet.of(Scope.READ), "90", Map.of(), model);
    }

    @PostMapping("/settings/tokens/{token}/revoke")
    String revoke(@AuthenticationPrincipal Viewer viewer, @PathVariable UUID token) {
        if (!tokens.revoke(viewer, token)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return "redirect:/settings/tokens";
    }

    private static Map<String, String> problems(String name, Set<Scope> scopes, String days) {
        Map<String, String> problems = new LinkedHashMap<>();
        if (name.isBlank()
                || name.strip().length() > LONGEST_NAME
                || name.chars().anyMatch(Character::isISOControl)) {
            problems.put("name", "Choose a name of 1 to " + LONGEST_NAME + " characters, to know it again by.");
        }
        if (scopes.isEmpty()) {
            problems.put("scope", "Choose what it may do.");
        }
        if (!days.equals(NEVER) && !DAYS.containsKey(days)) {
            problems.put("days", "Choose how long it is good.");
        }
        return problems;
    }

    private @Nullable Instant expires(String days) {
        Integer good = DAYS.get(days);
        return good == null ? null : clock.instant().plus(Duration.ofDays(good));
    }

    private String page(
            Viewer viewer, String name, Set<Scope> chosen, String days, Map<String, String> problems, Model model) {
        model.addAttribute("tokens", tokens.list(viewer));
        model.addAttribute("scopes", Scope.values());
        model.addAttribute("chosen", chosen);
        model.addAttribute("name", name);
        model.addAttribute("days", days);
        model.addAttribute("problems", problems);
        model.addAttribute("nav", "settings");
        return "tokens";
    }
}
