package afterword.app.shell;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What the frame around every page shows, whatever the page. */
@ControllerAdvice
final class OnEveryPage {

    private final @Nullable Playing playing;

    OnEveryPage(ObjectProvider<Playing> playing) {
        this.playing = playing.getIfAvailable();
    }

    /** The moment a demonstration plays at; null where none is played. */
    @ModelAttribute("playing")
    @Nullable
    String playing() {
        return playing == null ? null : playing.moment();
    }

    /**
     * Whose page it is; null for a stranger's, and where something broke: it may have been the database, which alone knows.
     * What a browser keeps is kept under it.
     */
    @ModelAttribute("account")
    @Nullable
    String account(HttpServletRequest request) {
        Principal principal = request.getDispatcherType() == DispatcherType.ERROR ? null : request.getUserPrincipal();
        return principal == null ? null : principal.getName();
    }
}
