package afterword.app.api;

import afterword.app.shell.Trouble;
import java.util.List;
import org.springframework.http.HttpStatus;

/** A request that is not done, for a reason no value in it is to blame for. */
final class Refused extends RuntimeException {

    private final transient Trouble trouble;

    Refused(HttpStatus status, String detail) {
        super(detail);
        trouble = new Trouble(status, detail, List.of());
    }

    Trouble trouble() {
        return trouble;
    }
}
