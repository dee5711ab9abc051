package afterword.app.candidacy;

import java.util.UUID;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives each page a word of its own, by which a form sent twice is known again: see {@link Once}. */
@ControllerAdvice
final class PageWord {

    @ModelAttribute(Once.WORD)
    String once() {
        return UUID.randomUUID().toString();
    }
}
