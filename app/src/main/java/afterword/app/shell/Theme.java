package afterword.app.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Light or dark, as this browser was told, else as its system is. A cookie says so, because the page must come painted: a
 * script would paint it a moment too late. Templates find it as {@code theme} and the cookie's name as {@code themeCookie}.
 */
@Component
final class Theme extends OncePerRequestFilter {

    private static final Set<String> CHOSEN = Set.of("light", "dark");
    private static final Duration KEPT = Duration.ofDays(365);

    private final boolean secure;
    private final String name;

    Theme(BaseUrl base) {
        secure = base.secure();
        name = secure ? "__Host-theme" : "theme";
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        request.setAttribute("themeCookie", name);
        Cookie[] cookies = request.getCookies();
        if (cookies != null) {
            for (Cookie cookie : cookies) {
                if (cookie.getName().equals(name) && CHOSEN.contains(cookie.getValue())) {
                    request.setAttribute("theme", cookie.getValue());
                }
            }
        }
        chain.doFilter(request, response);
    }

    /** Remembers a choice in this browser; anything but light and dark is as the system is. */
    void choose(String theme, HttpServletResponse response) {
        boolean chosen = CHOSEN.contains(theme);
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(name, chosen ? theme : "")
                        .path("/")
                        .secure(secure)
                        .sameSite("Lax")
                        .maxAge(chosen ? KEPT : Duration.ZERO)
                        .build()
                        .toString());
    }
}
