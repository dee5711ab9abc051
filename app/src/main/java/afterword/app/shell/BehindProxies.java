package afterword.app.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.util.Collections;
import java.util.List;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Tells who asks when a trusted proxy asks for them. What anybody else says of itself is not listened to; neither are
 * scheme and host that a proxy tells, because links are made from {@link BaseUrl} alone.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class BehindProxies extends OncePerRequestFilter {

    private final TrustedProxies proxies;
    private final BaseUrl base;

    BehindProxies(TrustedProxies proxies, BaseUrl base) {
        this.proxies = proxies;
        this.base = base;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        InetAddress peer = InetAddress.ofLiteral(request.getRemoteAddr());
        if (proxies.trusts(peer)) {
            List<String> forwardedFor = Collections.list(request.getHeaders("X-Forwarded-For")).stream()
                    .flatMap(line -> List.of(line.split(",")).stream())
                    .toList();
            chain.doFilter(new AskedFor(request, proxies.client(peer, forwardedFor)), response);
        } else if (proxies.alone()) {
            Refusal.send(
                    response,
                    HttpStatus.FORBIDDEN,
                    "Afterword is reached at " + base.link("/") + ". Here it answers nobody but the proxy before it.");
        } else {
            chain.doFilter(request, response);
        }
    }

    private static final class AskedFor extends HttpServletRequestWrapper {

        private final String client;

        AskedFor(HttpServletRequest request, String client) {
            super(request);
            this.client = client;
        }

        @Override
        public String getRemoteAddr() {
            return client;
        }

        @Override
        public String getRemoteHost() {
            return client;
        }
    }
}
