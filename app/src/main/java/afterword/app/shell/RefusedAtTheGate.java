package afterword.app.shell;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/**
 * What the container refuses before any page is asked, such as a path with {@code %00} or {@code %2F} in it, is told in the
 * product's words: to programs as problem+json, to people as a page that needs nothing else to be shown.
 */
@Component
final class RefusedAtTheGate implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new InOurWords()));
    }

    private static final class InOurWords extends ErrorReportValve {

        private static final String PAGE = """
                <!DOCTYPE html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width">
                <meta name="color-scheme" content="light dark">
                <title>%1$s · Afterword</title>
                </head>
                <body>
                <main>
                <h1>%1$s</h1>
                <p>%2$s</p>
                <p><a href="/">Back to today</a></p>
                </main>
                </body>
                </html>
                """;

        @Override
        protected void report(Request request, Response response, @Nullable Throwable fault) {
            if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
                return;
            }
            try {
                Mishap mishap = Mishap.of(response.getStatus());
                if (String.valueOf(request.getRequestURI()).startsWith("/api/")) {
                    HttpStatus status = HttpStatus.resolve(response.getStatus());
                    Trouble.of(status == null ? HttpStatus.BAD_REQUEST : status, mishap.said() + ".")
                            .send(response.getResponse());
                } else {
                    byte[] page = PAGE.formatted(mishap.said(), mishap.advice()).getBytes(StandardCharsets.UTF_8);
                    response.setContentType(MediaType.TEXT_HTML_VALUE + ";charset=utf-8");
                    response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
                    response.setHeader("X-Content-Type-Options", "nosniff");
                    response.setContentLength(page.length);
                    response.getOutputStream().write(page);
                }
                response.finishResponse();
            } catch (IOException e) {
                container.getLogger().debug("Whoever asked for what was refused is gone", e);
            }
        }
    }
}
