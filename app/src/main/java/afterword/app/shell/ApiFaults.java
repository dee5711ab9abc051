package afterword.app.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Tells programs in their own form what people are told on the page of errors, whoever of those behind it refuses. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
final class ApiFaults extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(ApiFaults.class);
    private static final String API = "/api/";

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith(API);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, new Telling(response));
        } catch (ServletException | RuntimeException e) {
            if (response.isCommitted()) {
                throw e;
            }
            LOG.error("A request to the API failed: {}", which(e));
            response.resetBuffer();
            Trouble.of(HttpStatus.INTERNAL_SERVER_ERROR, words(HttpStatus.INTERNAL_SERVER_ERROR))
                    .send(response);
        }
    }

    /** The fault at the bottom and where it was, without its words: they may hold what somebody typed. */
    static String which(Throwable fault) {
        Throwable bottom = fault;
        while (bottom.getCause() != null) {
            bottom = bottom.getCause();
        }
        return bottom.getClass().getName()
                + Arrays.stream(bottom.getStackTrace())
                        .map(frame -> "\n\tat " + frame)
                        .collect(Collectors.joining());
    }

    private static final class Telling extends HttpServletResponseWrapper {

        Telling(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void sendError(int status) throws IOException {
            HttpStatus known = HttpStatus.resolve(status);
            HttpStatus told = known == null ? HttpStatus.INTERNAL_SERVER_ERROR : known;
            resetBuffer();
            Trouble.of(told, words(told)).send((HttpServletResponse) getResponse());
        }

        @Override
        public void sendError(int status, @Nullable String message) throws IOException {
            sendError(status);
        }
    }

    private static String words(HttpStatus status) {
        return switch (status) {
            case BAD_REQUEST -> "The request is not understood.";
            case NOT_FOUND -> "There is nothing here, or it is not yours.";
            case METHOD_NOT_ALLOWED -> "That cannot be done here. The header Allow says what can.";
            case NOT_ACCEPTABLE -> "The answer is there in JSON, and for plans and answers as text.";
            case UNSUPPORTED_MEDIA_TYPE -> "Send JSON, as application/json.";
            case CONTENT_TOO_LARGE -> "The body is too large.";
            case SERVICE_UNAVAILABLE -> "The database cannot be reached. Try again in a few seconds.";
            default ->
                status.is5xxServerError()
                        ? "Something went wrong that is not your doing; it stands in the server's log."
                        : "The request was refused.";
        };
    }
}
