package afterword.app.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers only to our own name. A page elsewhere can have its own name resolved to this machine, and would then be same
 * origin with us; its requests still carry its name.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
final class KnownHosts extends OncePerRequestFilter {

    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    private final BaseUrl base;
    private final String own;

    KnownHosts(BaseUrl base) {
        this.base = base;
        own = base.uri().getHost().toLowerCase(Locale.ROOT);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String host = request.getServerName().toLowerCase(Locale.ROOT);
        if (host.equals(own) || (LOOPBACK.contains(own) && LOOPBACK.contains(host))) {
            chain.doFilter(request, response);
        } else {
            Refusal.send(
                    response,
                    HttpStatus.MISDIRECTED_REQUEST,
                    "Afterword is reached at " + base.link("/")
                            + ", and answers to no other name. A proxy before it must pass the Host header on.");
        }
    }
}
