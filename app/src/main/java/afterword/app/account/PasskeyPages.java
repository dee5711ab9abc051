package afterword.app.account;

import afterword.app.storage.Viewer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Where a person adds passkeys, names and removes them, and signs in by one. */
@Controller
final class PasskeyPages {

    private static final int LONGEST_LABEL = 80;
    private static final String NO_NAME = "Give it a name of 1 to " + LONGEST_LABEL + " characters.";

    private final Passkeys passkeys;
    private final Passwords passwords;
    private final Proof proof;
    private final Tries tries;
    private final Entrance entrance;

    PasskeyPages(Passkeys passkeys, Passwords passwords, Proof proof, Tries tries, Entrance entrance) {
        this.passkeys = passkeys;
        this.passwords = passwords;
        this.proof = proof;
        this.tries = tries;
        this.entrance = entrance;
    }

    @GetMapping("/settings/passkeys")
    String show(@AuthenticationPrincipal Viewer viewer, SignedIn here, Model model) {
        return page(viewer, here, "", null, model);
    }

    @PostMapping("/settings/passkeys")
    String add(
            @AuthenticationPrincipal Viewer viewer,
            SignedIn here,
            @RequestParam(defaultValue = "") String label,
            @RequestParam(defaultValue = "") String current,
            @RequestParam(defaultValue = "") String credential,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        String called = label.strip();
        String problem;
        if (!isName(called)) {
            problem = NO_NAME;
        } else if (passkeys.list(viewer).size() >= Passkeys.MOST) {
            problem = "There are " + Passkeys.MOST + " already. Remove one first.";
        } else if (!passkeys.possible()) {
            problem = "Passkeys need an address with a name, over HTTPS.";
        } else {
            problem = proof.refused(viewer, here, current, request.getRemoteAddr());
            if (problem == null && !passkeys.add(viewer, called, credential)) {
                problem = "The device’s answer could not be used. Try it once more.";
            }
        }
        if (problem != null) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(viewer, here, label, problem, model);
        }
        return "redirect:/settings/passkeys";
    }

    @PostMapping("/settings/passkeys/{passkey}/rename")
    String rename(
            @AuthenticationPrincipal Viewer viewer,
            SignedIn here,
            @PathVariable UUID passkey,
            @RequestParam(defaultValue = "") String label,
            HttpServletResponse response,
            Model model) {
        has(viewer, passkey);
        String called = label.strip();
        if (!isName(called)) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(viewer, here, "", NO_NAME, model);
        }
        passkeys.rename(viewer, passkey, called);
        return "redirect:/settings/passkeys";
    }

    @PostMapping("/settings/passkeys/{passkey}/remove")
    String remove(
            @AuthenticationPrincipal Viewer viewer,
            SignedIn here,
            @PathVariable UUID passkey,
            HttpServletResponse response,
            Model model) {
        has(viewer, passkey);
        if (passwords.needsPasskey(viewer, passkey)) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(
                    viewer,
                    here,
                    "",
                    "It is your only way in, and was kept. Set a password or add another passkey first.",
                    model);
        }
        passkeys.remove(viewer, passkey);
        return "redirect:/settings/passkeys";
    }

    @PostMapping("/sign-in/passkey")
    String signIn(
            @RequestParam(defaultValue = "") String credential,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        String address = request.getRemoteAddr();
        Optional<Duration> wait = tries.left(address);
        if (wait.isPresent()) {
            response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
            response.setHeader(
                    HttpHeaders.RETRY_AFTER,
                    Long.toString(Math.ceilDiv(wait.get().toMillis(), 1000)));
            return refused("That was tried too often. One more try comes back every minute.", model);
        }
        Optional<Viewer> viewer = passkeys.who(credential);
        if (viewer.isEmpty()) {
            tries.take(address);
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return refused("This passkey opens nothing here. Try it once more, or come in another way.", model);
        }
        return entrance.letIn(viewer.get(), DoorEvent.PASSKEY, request, response);
    }

    private void has(Viewer viewer, UUID passkey) {
        if (passkeys.list(viewer).stream().noneMatch(kept -> kept.id().equals(passkey))) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }

    private static boolean isName(String label) {
        return !label.isEmpty()
                && label.length() <= LONGEST_LABEL
                && label.chars().noneMatch(Character::isISOControl);
    }

    private String refused(String why, Model model) {
        model.addAttribute("passkeyProblem", why);
        model.addAttribute("challenge", passkeys.possible() ? passkeys.askWho() : null);
        model.addAttribute("host", passkeys.host());
        return "sign-in";
    }

    private String page(Viewer viewer, SignedIn here, String label, @Nullable String problem, Model model) {
        model.addAttribute("passkeys", passkeys.list(viewer));
        model.addAttribute("possible", passkeys.possible());
        model.addAttribute("host", passkeys.host());
        model.addAttribute("challenge", passkeys.askToAdd(viewer));
        model.addAttribute("handle", Passkeys.handle(viewer));
        model.addAttribute("called", passwords.name(viewer).orElse("Afterword"));
        model.addAttribute("asked", proof.asked(viewer, here));
        model.addAttribute("label", label);
        model.addAttribute("problem", problem);
        model.addAttribute("nav", "settings");
        return "passkeys";
    }
}
