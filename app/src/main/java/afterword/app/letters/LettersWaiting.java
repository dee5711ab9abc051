package afterword.app.letters;

import afterword.app.storage.Viewer;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.thymeleaf.context.LazyContextVariable;

/** How many letters wait, for the frame of every page; asked only when a frame is drawn. */
@ControllerAdvice
final class LettersWaiting {

    private final Letters letters;

    LettersWaiting(Letters letters) {
        this.letters = letters;
    }

    /**
     * Null for strangers, and where something broke: it may have been the database, which is not even asked who is there then.
     */
    @ModelAttribute("lettersWaiting")
    @Nullable
    LazyContextVariable<Integer> waiting(HttpServletRequest request) {
        if (request.getDispatcherType() == DispatcherType.ERROR) {
            return null;
        }
        Authentication signedIn = SecurityContextHolder.getContext().getAuthentication();
        if (signedIn == null || !(signedIn.getPrincipal() instanceof Viewer viewer)) {
            return null;
        }
        return new LazyContextVariable<>() {
            @Override
            protected Integer loadValue() {
                return letters.waiting(viewer);
            }
        };
    }
}
