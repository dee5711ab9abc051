package afterword.app.api;

import afterword.app.shell.Trouble;
import afterword.engine.notation.BadInputException;
import afterword.engine.notation.Node;
import afterword.engine.notation.Place;
import afterword.engine.notation.Problem;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Tells a program what is wrong with its request, and where. What nobody has and what somebody else has look the same. */
@ControllerAdvice(basePackageClasses = Troubles.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
final class Troubles {

    private static final String HEADER = "header:";

    @ExceptionHandler
    ResponseEntity<byte[]> refused(Refused refused) {
        return sent(refused.trouble());
    }

    @ExceptionHandler
    ResponseEntity<byte[]> missing(NoSuchElementException nothing) {
        return sent(Trouble.of(HttpStatus.NOT_FOUND, "There is nothing here, or it is not yours."));
    }

    @ExceptionHandler
    ResponseEntity<byte[]> bad(BadInputException bad, HttpServletRequest request) {
        Optional<Node> body = Incoming.parsed(request);
        List<Trouble.Slip> slips =
                bad.problems().stream().map(problem -> slip(problem, body)).toList();
        boolean understood = slips.stream().allMatch(slip -> slip.where().equals("pointer")) && body.isPresent();
        return sent(new Trouble(
                understood ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.BAD_REQUEST,
                slips.getFirst().says(),
                slips));
    }

    /** A part of the body by its pointer; what follows from several parts together is the whole body's. */
    private static Trouble.Slip slip(Problem problem, Optional<Node> body) {
        Place place = problem.place();
        if (place.file().startsWith(Query.PARAMETER)) {
            return new Trouble.Slip("parameter", place.file().substring(Query.PARAMETER.length()), problem);
        }
        if (place.file().startsWith(HEADER)) {
            return new Trouble.Slip("header", place.file().substring(HEADER.length()), problem);
        }
        return new Trouble.Slip(
                "pointer",
                body.flatMap(node -> Pointers.to(node, new Place(Incoming.BODY, place.line(), place.column())))
                        .orElse(""),
                problem);
    }

    private static ResponseEntity<byte[]> sent(Trouble trouble) {
        return ResponseEntity.status(trouble.status())
                .contentType(MediaType.parseMediaType(Trouble.TYPE))
                .body(trouble.json());
    }
}
