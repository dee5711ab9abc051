package afterword.app.account;

import afterword.app.storage.Viewer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where a person adds a password to their links, changes it, or goes back to links alone. */
@Controller
final class PasswordPages {

    private final Passwords passwords;
    private final Sessions sessions;
    private final Proof proof;

    PasswordPages(Passwords passwords, Sessions sessions, Proof proof) {
        this.passwords = passwords;
        this.sessions = sessions;
        this.proof = proof;
    }

    @GetMapping("/settings/password")
    String show(
            @AuthenticationPrincipal Viewer viewer,
            SignedIn here,
            @RequestParam @Nullable String saved,
            @RequestParam @Nullable String removed,
            Model model) {
        model.addAttribute("saved", saved != null);
        model.addAttribute("removed", removed != null);
        return page(viewer, here, passwords.name(viewer).orElse(""), Map.of(), model);
    }

    @PostMapping("/settings/password")
    String set(
            @AuthenticationPrincipal Viewer viewer,
            SignedIn here,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String current,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String again,
            @RequestParam(defaultValue = "false") boolean others,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Map<String, String> problems = new LinkedHashMap<>(new NewPassword(name, password, again).problems());
        if (problems.isEmpty()) {
            String refused = proof.refused(viewer, here, current, request.getRemoteAddr());
            if (refused != null) {
                problems.put("current", refused);
            } else if (!passwords.set(viewer, name, password)) {
                problems.put("name", "That name is taken. Choose another.");
            }
        }
        if (!problems.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(viewer, here, name, problems, model);
        }
        if (others) {
            sessions.endOthers(viewer, here.session());
        }
        return "redirect:/settings/password?saved";
    }

    @PostMapping("/settings/password/remove")
    String remove(
            @AuthenticationPrincipal Viewer viewer,
            SignedIn here,
            @RequestParam(defaultValue = "") String current,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        String refused = proof.refused(viewer, here, current, request.getRemoteAddr());
        if (refused != null) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(viewer, here, passwords.name(viewer).orElse(""), Map.of("current", refused), model);
        }
        if (passwords.onlyWayIn(viewer)) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("kept", true);
            return page(viewer, here, passwords.name(viewer).orElse(""), Map.of(), model);
        }
        passwords.remove(viewer);
        return "redirect:/settings/password?removed";
    }

    private String page(Viewer viewer, SignedIn here, String typed, Map<String, String> problems, Model model) {
        Optional<String> name = passwords.name(viewer);
        model.addAttribute("has", name.isPresent());
        model.addAttribute("asked", proof.asked(viewer, here));
        model.addAttribute("name", typed);
        model.addAttribute("problems", problems);
        model.addAttribute("nav", "settings");
        return "password";
    }
}
