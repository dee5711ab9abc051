package afterword.app.letters;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.web.servlet.HandlerMapping;

/**
 * What the form of a letter's page sends with each of its buttons.
 *
 * @param asked the letter it stands on
 * @param text its words as they are typed
 * @param worded whether they came along at all
 * @param loses whether a sign that cannot be kept was left out
 */
record Typed(Sheets.Asked asked, Text text, boolean worded, boolean loses) {

    /** @param request of a path that names the application and the kind of message */
    static Typed of(HttpServletRequest request) {
        String subject = field(request, "subject");
        String body = field(request, "body");
        String with = field(request, "with");
        return new Typed(
                new Sheets.Asked(
                        path(request, "id"),
                        path(request, "message"),
                        request.getParameter("to"),
                        request.getParameter("form")),
                Text.typed(subject, body, with),
                request.getParameter("body") != null,
                Text.loses(subject, body, with));
    }

    private static String field(HttpServletRequest request, String name) {
        String typed = request.getParameter(name);
        return typed == null ? "" : typed;
    }

    private static String path(HttpServletRequest request, String name) {
        Map<?, ?> named = (Map<?, ?>) request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        return String.valueOf(named.get(name));
    }
}
