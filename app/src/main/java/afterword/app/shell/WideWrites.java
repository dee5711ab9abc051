package afterword.app.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gathers what a template writes, a few letters at a time, into pieces on their way out: each write passes so many hands
 * that they would be a tenth of what a page costs. No more than a piece is held, however long the page.
 */
@Component
final class WideWrites extends OncePerRequestFilter {

    private static final int PIECE = 1 << 13;

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Gathering gathering = new Gathering(response);
        chain.doFilter(request, gathering);
        gathering.send();
    }

    private static final class Gathering extends HttpServletResponseWrapper {

        private @Nullable PrintWriter writer;

        Gathering(HttpServletResponse response) {
            super(response);
        }

        @Override
        public PrintWriter getWriter() throws IOException {
            PrintWriter known = writer;
            if (known == null) {
                known = new PrintWriter(new BufferedWriter(super.getWriter(), PIECE));
                writer = known;
            }
            return known;
        }

        @Override
        public void flushBuffer() throws IOException {
            send();
            super.flushBuffer();
        }

        @Override
        public void reset() {
            writer = null;
            super.reset();
        }

        @Override
        public void resetBuffer() {
            writer = null;
            super.resetBuffer();
        }

        void send() {
            if (writer != null) {
                writer.flush();
            }
        }
    }
}
