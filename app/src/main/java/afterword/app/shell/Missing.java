package afterword.app.shell;

import java.util.NoSuchElementException;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;

/** What nobody has and what somebody else has look the same. */
@ControllerAdvice
final class Missing {

    @ExceptionHandler
    @ResponseStatus(HttpStatus.NOT_FOUND)
    String missing(NoSuchElementException nothing, Model model) {
        model.addAttribute(Mishaps.MISHAP, Mishap.of(HttpStatus.NOT_FOUND.value()));
        return "error";
    }
}
