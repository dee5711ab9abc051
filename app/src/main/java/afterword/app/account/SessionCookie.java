package afterword.app.account;

import afterword.app.shell.BaseUrl;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/** The cookie a signed-in browser shows, and who that is. Over HTTPS its name binds it to this host and to encryption. */
@Component
final class SessionCookie implements SecurityContextRepository {

    private final Sessions sessions;
    private final boolean secure;
    private final String name;

    SessionCookie(Sessions sessions, BaseUrl base) {
        this.sessions = sessions;
        secure = base.secure();
        name = secure ? "__Host-session" : "session";
    }

    void give(HttpServletResponse response, Token token) {
        set(response, token.text(), Sessions.GOOD_FOR);
    }

    void takeBack(HttpServletResponse response) {
        set(response, "", Duration.ZERO);
    }

    private void set(HttpServletResponse response, String value, Duration age) {
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(name, value)
                        .path("/")
                        .httpOnly(true)
                        .secure(secure)
                        .sameSite("Lax")
                        .maxAge(age)
                        .build()
                        .toString());
    }

    @Override
    public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
        return new Deferred(request);
    }

    @Override
    @Deprecated
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        return loadDeferredContext(holder.getRequest()).get();
    }

    /** Signing in and out are done by whoever does them; nothing is kept beside the session's row. */
    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {}

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return shown(request).isPresent();
    }

    private Optional<Token> shown(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        if (cookies != null) {
            for (Cookie cookie : cookies) {
                if (cookie.getName().equals(name)) {
                    return Optional.of(new Token(cookie.getValue()));
                }
            }
        }
        return Optional.empty();
    }

    /** Looks the session up when somebody first asks who is there, and once: a style sheet asks nobody. */
    private final class Deferred implements DeferredSecurityContext {

        private final HttpServletRequest request;
        private @Nullable SecurityContext found;

        Deferred(HttpServletRequest request) {
            this.request = request;
        }

        @Override
        public SecurityContext get() {
            SecurityContext context = found;
            if (context == null) {
                context = new SecurityContextImpl();
                shown(request)
                        .flatMap(sessions::find)
                        .map(session -> new SignedIn(session.viewer(), session.id()))
                        .ifPresent(context::setAuthentication);
                found = context;
            }
            return context;
        }

        @Override
        public boolean isGenerated() {
            return get().getAuthentication() == null;
        }
    }
}
