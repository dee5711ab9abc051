package afterword.app.account;

import afterword.app.shell.BaseUrl;
import jakarta.servlet.DispatcherType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRepository;

/** Which doors are open to strangers: the one to sign in, and the style of the pages. Every other asks who is there. */
@Configuration(proxyBeanMethods = false)
class Doors {

    @Bean
    SecurityFilterChain everyRequest(HttpSecurity http, SessionCookie cookie, CsrfTokenRepository forms) {
        return http.securityContext(context -> context.securityContextRepository(cookie))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .csrf(csrf -> csrf.csrfTokenRepository(forms))
                .headers(headers -> headers.defaultsDisabled().cacheControl(Customizer.withDefaults()))
                .authorizeHttpRequests(door -> door.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                        .permitAll()
                        .requestMatchers(
                                "/sign-in",
                                "/sign-in/password",
                                "/sign-in/passkey",
                                "/invited",
                                "/*.css",
                                "/*.js",
                                "/*.svg",
                                "/*.png",
                                "/*.webmanifest",
                                "/offline",
                                "/offline/debrief",
                                "/fonts/**",
                                "/webjars/**")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .exceptionHandling(refused ->
                        refused.authenticationEntryPoint((request, response, why) -> response.sendRedirect("/sign-in")))
                .build();
    }

    /** A form is ours if it repeats what its cookie says; over HTTPS no other host can have set that cookie. */
    @Bean
    CsrfTokenRepository formTokens(BaseUrl base) {
        CookieCsrfTokenRepository tokens = new CookieCsrfTokenRepository();
        tokens.setCookieName(base.secure() ? "__Host-form" : "form");
        tokens.setCookiePath("/");
        tokens.setCookieCustomizer(
                cookie -> cookie.secure(base.secure()).httpOnly(true).sameSite("Lax"));
        return tokens;
    }
}
