package afterword.app.account;

import afterword.app.storage.Viewer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
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

/** Where a person adds passkeys, removes them, and signs in by one. */
@Controller
final class PasskeyPages {

    private static final int LONGEST_LABEL = 80;

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
        String problem = null;
        if (called.isEmpty()
                || called.length() > LONGEST_LABEL
                || called.chars().anyMatch(Character::isISOControl)) {
            problem = "Give it a name of 1 to " + LONGEST_LABEL + " characters.";
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

    @PostMapping("/settings/passkeys/{passkey}/remove")
    String remove(
            @AuthenticationPrincipal Viewer viewer,
            SignedIn here,
            @PathVariable UUID passkey,
            HttpServletResponse response,
            Model model) {
        if (passkeys.list(viewer).stream().anyMatch(kept -> kept.id().equals(passkey))
                && passwords.needsPasskey(viewer, passkey)) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(
                    viewer,
                    here,
                    "",
                    "It is your only way in, and was kept. Set a password or add another passkey first.",
                    model);
        }
        if (!passkeys.remove(viewer, passkey)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return "redirect:/settings/passkeys";
    }

    @PostMapping("/sign-in/passkey")
    String signIn(
            @RequestParam(defaultValue = "") String credential,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        String nobodys = "a passkey";
        if (tries.take(request.getRemoteAddr(), nobodys + request.getRemoteAddr())
                .isPresent()) {
            response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
            return refused("That was tried too often. Wait a few minutes.", model);
        }
        Optional<Viewer> viewer = passkeys.who(credential);
        if (viewer.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return refused("This passkey opens nothing here. Try it once more, or come in another way.", model);
        }
        tries.giveBack(request.getRemoteAddr(), nobodys + request.getRemoteAddr());
        return entrance.letIn(viewer.get(), DoorEvent.PASSKEY, request, response);
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
