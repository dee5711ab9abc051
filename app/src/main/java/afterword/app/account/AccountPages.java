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
import org.springframework.web.server.ResponseStatusException;

/** Where a person sees the browsers that are signed in, and ends what should not be. */
@Controller
final class AccountPages {

    private final Sessions sessions;
    private final SessionCookie cookie;
    private final Invitations invitations;

    AccountPages(Sessions sessions, SessionCookie cookie, Invitations invitations) {
        this.invitations = invitations;
        this.sessions = sessions;
        this.cookie = cookie;
    }

    @GetMapping("/sessions")
    String show(@AuthenticationPrincipal Viewer viewer, SignedIn here, Model model) {
        model.addAttribute("sessions", sessions.listOpen(viewer));
        model.addAttribute("here", here.session());
        model.addAttribute("mayInvite", invitations.mayInvite(viewer));
        return "sessions";
    }

    @PostMapping("/sessions/{session}/end")
    String end(@AuthenticationPrincipal Viewer viewer, @PathVariable UUID session) {
        if (!sessions.end(viewer, session)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return "redirect:/sessions";
    }

    @PostMapping("/sign-out")
    String signOut(@AuthenticationPrincipal Viewer viewer, SignedIn here, HttpServletResponse response) {
        sessions.end(viewer, here.session());
        cookie.takeBack(response);
        return "redirect:/sign-in?signed-out";
    }
}
