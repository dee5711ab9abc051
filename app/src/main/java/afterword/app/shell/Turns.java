package afterword.app.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Lets as many pages be made at a time as the machine has processors, and one more that may wait for the database; whoever
 * comes then has the next turn, in the order they came. More at once would each take longer, some far longer than others,
 * and hold more in memory. Nobody waits for ever: a browser with a slow line keeps its turn until it has its page.
 */
@Component
final class Turns implements HandlerInterceptor, WebMvcConfigurer {

    private static final Duration PATIENCE = Duration.ofSeconds(1);
    private static final String TAKEN = Turns.class.getName();

    private final Semaphore turns;
    private final Duration patience;

    Turns() {
        this(Runtime.getRuntime().availableProcessors() + 1, PATIENCE);
    }

    /**
     * @param atOnce how many turns there are at a time
     * @param patience after which one goes on without a turn
     */
    Turns(int atOnce, Duration patience) {
        turns = new Semaphore(atOnce, true);
        this.patience = patience;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws InterruptedException {
        if (handler instanceof HandlerMethod) {
            request.setAttribute(TAKEN, turns.tryAcquire(patience.toNanos(), TimeUnit.NANOSECONDS));
        }
        return true;
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception thrown) {
        if (Boolean.TRUE.equals(request.getAttribute(TAKEN))) {
            request.removeAttribute(TAKEN);
            turns.release();
        }
    }
}
