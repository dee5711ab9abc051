package afterword.app.account;

import afterword.app.storage.Viewer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.stereotype.Component;

/** The one way in: a session and a form token nobody can have given the browser before. */
@Component
final class Entrance {

    private final Sessions sessions;
    private final SessionCookie cookie;
    private final CsrfTokenRepository forms;

    Entrance(Sessions sessions, SessionCookie cookie, CsrfTokenRepository forms) {
        this.sessions = sessions;
        this.cookie = cookie;
        this.forms = forms;
    }

    /**
     * Lets a browser in.
     *
     * @param how a link, a password or a passkey
     * @return where it goes from here
     */
    String letIn(Viewer viewer, DoorEvent how, HttpServletRequest request, HttpServletResponse response) {
        if (request.getUserPrincipal() instanceof SignedIn before) {
            sessions.end(before.getPrincipal(), before.session());
        }
        forms.saveToken(null, request, response);
        String browser = request.getHeader(HttpHeaders.USER_AGENT);
        cookie.give(response, sessions.open(viewer, browser == null ? "unknown" : browser, how));
        return "redirect:/";
    }
}
