package afterword.app.account;

import afterword.app.storage.Viewer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Signing in. Opening a link only shows a button: programs that look at links before people do use none up. */
@Controller
final class SignInPages {

    private final SignInLinks links;
    private final Sessions sessions;
    private final SessionCookie cookie;

    SignInPages(SignInLinks links, Sessions sessions, SessionCookie cookie) {
        this.links = links;
        this.sessions = sessions;
        this.cookie = cookie;
    }

    @GetMapping("/sign-in")
    String show(@RequestParam @Nullable String link, Model model, HttpServletResponse response) {
        boolean good = link != null && links.good(new Token(link));
        if (link != null && !good) {
            response.setStatus(HttpStatus.GONE.value());
        }
        model.addAttribute("given", link != null);
        model.addAttribute("link", good ? link : null);
        return "sign-in";
    }

    @PostMapping("/sign-in")
    String signIn(@RequestParam String link, HttpServletRequest request, HttpServletResponse response, Model model) {
        Optional<Viewer> viewer = links.use(new Token(link));
        if (viewer.isEmpty()) {
            return show(link, model, response);
        }
        String browser = request.getHeader(HttpHeaders.USER_AGENT);
        cookie.give(response, sessions.open(viewer.get(), browser == null ? "unknown" : browser));
        return "redirect:/";
    }
}
