package afterword.app.account;

import afterword.app.storage.Viewer;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Where the installation's owner invites, and closes and opens the accounts of those who came. Nobody else finds it. */
@Controller
final class InvitationPages {

    private static final int LONGEST_LABEL = 80;

    private final Invitations invitations;

    InvitationPages(Invitations invitations) {
        this.invitations = invitations;
    }

    @GetMapping("/settings/people")
    String show(@AuthenticationPrincipal Viewer viewer, Model model) {
        ownersOnly(viewer);
        return page(viewer, model);
    }

    @PostMapping("/settings/people")
    String invite(
            @AuthenticationPrincipal Viewer viewer,
            @RequestParam(defaultValue = "") String label,
            HttpServletResponse response,
            Model model) {
        ownersOnly(viewer);
        String called = label.strip();
        if (called.isEmpty()
                || called.length() > LONGEST_LABEL
                || called.chars().anyMatch(Character::isISOControl)) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("label", label);
            model.addAttribute("problem", "Say whom it is for, in 1 to " + LONGEST_LABEL + " characters.");
            return page(viewer, model);
        }
        model.addAttribute("called", called);
        model.addAttribute("made", invitations.make(viewer, called));
        return page(viewer, model);
    }

    @PostMapping("/settings/people/{invitation}/withdraw")
    String withdraw(@AuthenticationPrincipal Viewer viewer, @PathVariable UUID invitation) {
        return done(invitations.withdraw(viewer, invitation));
    }

    @PostMapping("/settings/people/{invitation}/close")
    String close(@AuthenticationPrincipal Viewer viewer, @PathVariable UUID invitation) {
        return done(invitations.close(viewer, invitation, true));
    }

    @PostMapping("/settings/people/{invitation}/open")
    String open(@AuthenticationPrincipal Viewer viewer, @PathVariable UUID invitation) {
        return done(invitations.close(viewer, invitation, false));
    }

    private static String done(boolean done) {
        if (!done) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return "redirect:/settings/people";
    }

    private void ownersOnly(Viewer viewer) {
        if (!invitations.mayInvite(viewer)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }

    private String page(Viewer viewer, Model model) {
        model.addAttribute("invitations", invitations.list(viewer));
        model.addAttribute("nav", "settings");
        return "people-here";
    }
}
