package afterword.app.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Says of a form with a file that is too large that it is too large. Nobody else would: its fields are not read, and so it
 * would be taken for a form that is not ours.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 3)
final class BoundedForms extends OncePerRequestFilter {

    /** In bytes, as spring.servlet.multipart.max-request-size has it. */
    private static final long LARGEST = 7L << 20;

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String type = request.getContentType();
        boolean file = type != null && type.startsWith("multipart/");
        if (file && request.getContentLengthLong() > LARGEST) {
            response.sendError(HttpStatus.CONTENT_TOO_LARGE.value());
        } else {
            chain.doFilter(request, response);
        }
    }
}
