package afterword.app.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses forms and addresses that hold a sign no text has: the one of number zero, which the database cannot keep. Nobody
 * types it; programs that look for a weak place send it. A letter may be pasted from anywhere, so from its words it is left out
 * instead, and that is said there.
 */
@Component
final class PlainText extends OncePerRequestFilter {

    private static final int ZERO = 0;
    private static final String LETTERS = "/letters/";
    private static final Set<String> WORDS_OF_A_LETTER = Set.of("subject", "body", "with");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean letter = request.getRequestURI().startsWith(LETTERS);
        for (Map.Entry<String, String[]> field : request.getParameterMap().entrySet()) {
            boolean left = letter && WORDS_OF_A_LETTER.contains(field.getKey());
            if (holds(field.getKey())
                    || (!left && Arrays.stream(field.getValue()).anyMatch(PlainText::holds))) {
                response.sendError(HttpStatus.BAD_REQUEST.value());
                return;
            }
        }
        chain.doFilter(request, response);
    }

    private static boolean holds(String text) {
        return text.indexOf(ZERO) >= 0;
    }
}
