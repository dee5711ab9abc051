package afterword.app.shell;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.error.ErrorAttributeOptions;
import org.springframework.boot.webmvc.error.DefaultErrorAttributes;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.WebRequest;

/** Gives the page about something wrong its words. */
@Component
final class Mishaps extends DefaultErrorAttributes {

    /** The page's model says it under this name. */
    static final String MISHAP = "mishap";

    @Override
    public Map<String, @Nullable Object> getErrorAttributes(WebRequest request, ErrorAttributeOptions options) {
        Map<String, @Nullable Object> attributes = super.getErrorAttributes(request, options);
        attributes.put(MISHAP, Mishap.of(attributes.get("status") instanceof Integer status ? status : 500));
        return attributes;
    }
}
