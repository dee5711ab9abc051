package afterword.app.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Says that the database is away, and that one may try again, where otherwise a fault of ours would be shown. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 3)
final class DatabaseAway extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseAway.class);

    /** Classes of SQL states: no connection; the server is stopping, starting, or takes nobody. */
    private static final String NO_CONNECTION = "08";

    private static final String INTERVENTION = "57P";
    private static final String TAKES_NOBODY = "55000";
    private static final String SECONDS = "5";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException e) {
            if (!away(e) || response.isCommitted()) {
                throw e;
            }
            LOG.warn("The database cannot be reached");
            response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS);
            response.sendError(HttpStatus.SERVICE_UNAVAILABLE.value());
        }
    }

    private static boolean away(@Nullable Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                String state = sql.getSQLState();
                boolean told = state != null
                        && (state.startsWith(NO_CONNECTION)
                                || state.startsWith(INTERVENTION)
                                || state.equals(TAKES_NOBODY));
                if (told || sql instanceof SQLTransientConnectionException) {
                    return true;
                }
            }
        }
        return false;
    }
}
