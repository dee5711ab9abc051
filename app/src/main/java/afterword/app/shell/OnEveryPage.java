package afterword.app.shell;

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
}
