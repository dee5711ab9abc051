package afterword.app.account;

import afterword.app.storage.Strangers;
import afterword.app.storage.Viewer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where somebody who was invited chooses a name and a password, and has an account of their own from then on. */
@Controller
final class InvitedPages {

    private final Invitations invitations;
    private final Passwords passwords;
    private final Entrance entrance;

    InvitedPages(Invitations invitations, Passwords passwords, Entrance entrance) {
        this.invitations = invitations;
        this.passwords = passwords;
        this.entrance = entrance;
    }

    @GetMapping("/invited")
    String show(@RequestParam(defaultValue = "") String link, Model model, HttpServletResponse response) {
        return page(link, "", Map.of(), model, response);
    }

    @PostMapping("/invited")
    String accept(
            @RequestParam(defaultValue = "") String link,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String again,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Token token = new Token(link);
        Map<String, String> problems = new LinkedHashMap<>(new NewPassword(name, password, again).problems());
        boolean good = invitations.state(token).equals(Optional.of(Strangers.Invitation.GOOD));
        if (good && problems.isEmpty()) {
            try {
                Optional<Viewer> viewer = invitations.use(token, name, passwords.hash(password));
                if (viewer.isPresent()) {
                    return entrance.letIn(viewer.get(), DoorEvent.PASSWORD, request, response);
                }
            } catch (DuplicateKeyException e) {
                problems.put("name", "That name is taken. Choose another.");
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(link, name, problems, model, response);
    }

    private String page(
            String link, String name, Map<String, String> problems, Model model, HttpServletResponse response) {
        Optional<Strangers.Invitation> state = invitations.state(new Token(link));
        if (!state.equals(Optional.of(Strangers.Invitation.GOOD))) {
            response.setStatus(HttpStatus.GONE.value());
        }
        model.addAttribute("state", state.map(Enum::name).orElse("NONE"));
        model.addAttribute("link", link);
        model.addAttribute("name", name);
        model.addAttribute("problems", problems);
        return "invited";
    }
}
