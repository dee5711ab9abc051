package afterword.app.shell;

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

    /** Whose page it is; null for a stranger's. What a browser keeps is kept under it. */
    @ModelAttribute("account")
    @Nullable
    String account(@Nullable Principal principal) {
        return principal == null ? null : principal.getName();
    }
}
