package afterword.app.account;

import afterword.app.shell.Trouble;
import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.context.NullSecurityContextRepository;

/**
 * The doors of the API: a token opens them and no cookie does, so that no page elsewhere can make a browser knock. What a
 * token may do is told by the method and the path.
 */
@Configuration(proxyBeanMethods = false)
class ApiDoors {

    private static final String EVERYTHING = "/api/**";

    @Bean
    @Order(1)
    SecurityFilterChain everyApiRequest(HttpSecurity http, ApiTokens tokens, InstantSource clock) {
        return http.securityMatcher(EVERYTHING)
                .securityContext(context -> context.securityContextRepository(new NullSecurityContextRepository()))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .csrf(AbstractHttpConfigurer::disable)
                .headers(headers -> headers.defaultsDisabled().cacheControl(Customizer.withDefaults()))
                .addFilterBefore(new BearerTokens(tokens, new Tries(clock)), AuthorizationFilter.class)
                .authorizeHttpRequests(door -> door.requestMatchers(HttpMethod.GET, "/api/openapi.json")
                        .permitAll()
                        .requestMatchers(
                                HttpMethod.DELETE,
                                "/api/applications/*",
                                "/api/applications/*/files/*",
                                "/api/people/*")
                        .hasAuthority(Scope.ERASE.word())
                        .requestMatchers(HttpMethod.GET, EVERYTHING)
                        .hasAuthority(Scope.READ.word())
                        .requestMatchers(HttpMethod.HEAD, EVERYTHING)
                        .hasAuthority(Scope.READ.word())
                        .anyRequest()
                        .hasAuthority(Scope.WRITE.word()))
                .exceptionHandling(refused -> refused.authenticationEntryPoint((request, response, why) -> {
                            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
                            Trouble.of(
                                            HttpStatus.UNAUTHORIZED,
                                            "Send a token that is good in the header Authorization, after the word Bearer.")
                                    .send(response);
                        })
                        .accessDeniedHandler((request, response, why) -> {
                            String scope = needed(request).word();
                            response.setHeader(
                                    HttpHeaders.WWW_AUTHENTICATE,
                                    "Bearer error=\"insufficient_scope\", scope=\"" + scope + "\"");
                            Trouble.of(HttpStatus.FORBIDDEN, "This token may not " + scope + ". Make one that may.")
                                    .send(response);
                        }))
                .build();
    }

    private static Scope needed(HttpServletRequest request) {
        return switch (request.getMethod()) {
            case "GET", "HEAD" -> Scope.READ;
            case "DELETE" ->
                request.getRequestURI().matches("/api/(applications(/[^/]*/files)?|people)/[^/]*")
                        ? Scope.ERASE
                        : Scope.WRITE;
            default -> Scope.WRITE;
        };
    }
}
