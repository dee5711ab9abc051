package afterword.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.web.method.HandlerMethod;

class TurnsTest {

    private static final Duration LONG = Duration.ofMinutes(1);

    private final HandlerMethod page = new HandlerMethod(this, getClass().getDeclaredMethods()[0]);

    @Test
    void whoeverComesWhenAllTurnsAreTakenWaitsForOneToBeGivenBack() throws Exception {
        Turns turns = new Turns(1, LONG);
        HttpServletRequest first = request();
        turns.preHandle(first, response(), page);
        CompletableFuture<Boolean> second = later(turns, request());
        assertThat(second).isNotDone();

        turns.afterCompletion(first, response(), page, null);
        assertThat(second.get(LONG.toSeconds(), TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void nobodyWaitsForEverAndWhoeverWentOnWithoutATurnGivesNoneBack() throws Exception {
        Turns turns = new Turns(1, Duration.ofMillis(1));
        turns.preHandle(request(), response(), page);
        HttpServletRequest impatient = request();
        assertThat(turns.preHandle(impatient, response(), page)).isTrue();
        turns.afterCompletion(impatient, response(), page, null);
        assertThat(impatient.getAttribute(Turns.class.getName())).isEqualTo(false);

        HttpServletRequest next = request();
        turns.preHandle(next, response(), page);
        assertThat(next.getAttribute(Turns.class.getName()))
                .as("the only turn is still taken")
                .isEqualTo(false);
    }

    @Test
    void aTurnIsGivenBackOnce() throws Exception {
        Turns turns = new Turns(1, Duration.ofMillis(1));
        HttpServletRequest first = request();
        turns.preHandle(first, response(), page);
        turns.afterCompletion(first, response(), page, null);
        turns.afterCompletion(first, response(), page, null);
        turns.preHandle(request(), response(), page);

        HttpServletRequest next = request();
        turns.preHandle(next, response(), page);
        assertThat(next.getAttribute(Turns.class.getName())).isEqualTo(false);
    }

    @Test
    void aStyleSheetNeedsNoTurn() throws Exception {
        Turns turns = new Turns(0, LONG);
        assertThat(later(turns, request(), "a style sheet").get(LONG.toSeconds(), TimeUnit.SECONDS))
                .isTrue();
    }

    private CompletableFuture<Boolean> later(Turns turns, HttpServletRequest request) {
        return later(turns, request, page);
    }

    private static CompletableFuture<Boolean> later(Turns turns, HttpServletRequest request, Object handler) {
        return CompletableFuture.supplyAsync(() -> {
            try {
                return turns.preHandle(request, response(), handler);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    /** A request that keeps attributes and knows nothing else. */
    private static HttpServletRequest request() {
        Map<Object, Object> attributes = new HashMap<>();
        return (HttpServletRequest) Proxy.newProxyInstance(
                TurnsTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, given) -> switch (method.getName()) {
                    case "setAttribute" -> attributes.put(given[0], given[1]);
                    case "getAttribute" -> attributes.get(given[0]);
                    case "removeAttribute" -> attributes.remove(given[0]);
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }

    private static HttpServletResponse response() {
        return (HttpServletResponse) Proxy.newProxyInstance(
                TurnsTest.class.getClassLoader(),
                new Class<?>[] {HttpServletResponse.class},
                (proxy, method, given) -> {
                    throw new UnsupportedOperationException(method.getName());
                });
    }
}
