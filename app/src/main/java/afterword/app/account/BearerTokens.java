package afterword.app.account;

import afterword.app.shell.Trouble;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.filter.OncePerRequestFilter;

/** The token a program shows in a header, and who that is. Wrong ones are counted by where they come from. */
final class BearerTokens extends OncePerRequestFilter {

    private static final String SCHEME = "bearer ";

    private final ApiTokens tokens;
    private final Tries tries;

    /** @param tries of tokens alone: a script with an old one keeps nobody from signing in */
    BearerTokens(ApiTokens tokens, Tries tries) {
        this.tokens = tokens;
        this.tries = tries;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String shown = shown(request);
        if (shown == null) {
            chain.doFilter(request, response);
            return;
        }
        var bearer = tokens.find(new Token(shown));
        if (bearer.isEmpty()) {
            String from = request.getRemoteAddr();
            Optional<Duration> wait = tries.left(from);
            if (wait.isPresent()) {
                response.setHeader(
                        HttpHeaders.RETRY_AFTER,
                        Long.toString(Math.ceilDiv(wait.get().toMillis(), 1000)));
                Trouble.of(
                                HttpStatus.TOO_MANY_REQUESTS,
                                "Too many wrong tokens came from there. One more try comes back every minute.")
                        .send(response);
                return;
            }
            tries.take(from);
        }
        bearer.ifPresent(known -> SecurityContextHolder.setContext(
                new SecurityContextImpl(new ByToken(known.viewer(), known.token(), Scope.of(known.scopes())))));
        chain.doFilter(request, response);
    }

    private static @Nullable String shown(HttpServletRequest request) {
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        return header != null && header.toLowerCase(Locale.ROOT).startsWith(SCHEME)
                ? header.substring(SCHEME.length()).strip()
                : null;
    }
}
