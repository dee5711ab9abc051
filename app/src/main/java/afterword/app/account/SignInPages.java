package afterword.app.account;

import afterword.app.storage.Viewer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
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
    private final Entrance entrance;
    private final DoorBook book;
    private final Passwords passwords;
    private final Passkeys passkeys;
    private final Tries tries;

    SignInPages(
            SignInLinks links, Entrance entrance, DoorBook book, Passwords passwords, Passkeys passkeys, Tries tries) {
        this.passkeys = passkeys;
        this.links = links;
        this.entrance = entrance;
        this.book = book;
        this.passwords = passwords;
        this.tries = tries;
    }

    @GetMapping("/sign-in")
    String show(@RequestParam @Nullable String link, Model model, HttpServletResponse response) {
        boolean good = link != null && links.good(new Token(link));
        if (link != null && !good) {
            response.setStatus(HttpStatus.GONE.value());
        }
        model.addAttribute("given", link != null);
        model.addAttribute("link", good ? link : null);
        offerPasskeys(model);
        return "sign-in";
    }

    @PostMapping("/sign-in")
    String signIn(@RequestParam String link, HttpServletRequest request, HttpServletResponse response, Model model) {
        Optional<Viewer> viewer = links.use(new Token(link));
        if (viewer.isEmpty()) {
            return show(link, model, response);
        }
        return entrance.letIn(viewer.get(), DoorEvent.LINK, request, response);
    }

    @PostMapping("/sign-in/password")
    String byPassword(
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String password,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Optional<Duration> wait = tries.take(request.getRemoteAddr(), name);
        if (wait.isPresent()) {
            response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
            response.setHeader(
                    HttpHeaders.RETRY_AFTER,
                    Long.toString(Math.ceilDiv(wait.get().toMillis(), 1000)));
            return refused(name, "That was tried too often. One more try comes back every minute.", model);
        }
        Optional<Viewer> viewer = passwords.who(name, password);
        if (viewer.isEmpty()) {
            book.noteRefused(name);
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return refused(name, "Name and password do not belong together. Type both once more.", model);
        }
        tries.giveBack(request.getRemoteAddr(), name);
        return entrance.letIn(viewer.get(), DoorEvent.PASSWORD, request, response);
    }

    private void offerPasskeys(Model model) {
        if (passkeys.possible()) {
            model.addAttribute("challenge", passkeys.askWho());
            model.addAttribute("host", passkeys.host());
        }
    }

    private String refused(String name, String why, Model model) {
        offerPasskeys(model);
        model.addAttribute("name", name);
        model.addAttribute("problem", why);
        return "sign-in";
    }
}
