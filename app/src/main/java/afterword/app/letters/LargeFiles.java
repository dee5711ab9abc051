package afterword.app.letters;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.apache.tomcat.util.http.fileupload.FileItemIterator;
import org.apache.tomcat.util.http.fileupload.FileItemStream;
import org.apache.tomcat.util.http.fileupload.FileUpload;
import org.apache.tomcat.util.http.fileupload.FileUploadException;
import org.apache.tomcat.util.http.fileupload.servlet.ServletRequestContext;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Reads of a letter's form, where the file in it is far too large to be read, what was typed beside it, so that it is kept
 * whatever the file is. A browser sends the fields in the page's order, and the file stands last. It comes before the filter
 * that refuses such a form.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
final class LargeFiles extends OncePerRequestFilter {

    private static final Pattern PATH = Pattern.compile("/letters/[^/]+/[^/]+/files");

    /** The name of the file that was not read. */
    private static final String NAME = LargeFiles.class.getName();

    /** Of all fields together, in bytes; no other form of ours is longer. */
    private static final int LONGEST = 512 * 1024;

    /** What the file was called that was too large to be read; null if there was none. */
    static @Nullable String name(HttpServletRequest request) {
        return (String) request.getAttribute(NAME);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String type = request.getContentType();
        return type == null
                || !type.startsWith("multipart/")
                || request.getContentLengthLong() <= OwnFiles.LARGEST + LONGEST
                || !PATH.matcher(request.getRequestURI()).matches();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(new Beside(request, fields(request)), response);
    }

    /** The fields before the file, as far as there are any that can be read. */
    private static Map<String, String> fields(HttpServletRequest request) throws IOException {
        FileUpload upload = new FileUpload();
        upload.setHeaderEncoding(StandardCharsets.UTF_8.name());
        Map<String, String> fields = new LinkedHashMap<>();
        int left = LONGEST;
        try {
            FileItemIterator parts = upload.getItemIterator(new ServletRequestContext(request));
            while (parts.hasNext()) {
                FileItemStream part = parts.next();
                if (!part.isFormField()) {
                    request.setAttribute(NAME, Objects.requireNonNullElse(part.getName(), ""));
                    break;
                }
                byte[] typed = part.openStream().readNBytes(left + 1);
                left -= typed.length;
                if (left < 0) {
                    return Map.of();
                }
                fields.putIfAbsent(part.getFieldName(), new String(typed, StandardCharsets.UTF_8));
            }
        } catch (FileUploadException e) {
            // It is no such form; without its fields it is refused as one that is not ours.
            return Map.of();
        }
        return fields;
    }

    /** A request of which only some fields were read. */
    private static final class Beside extends HttpServletRequestWrapper {

        private final Map<String, String> fields;

        Beside(HttpServletRequest request, Map<String, String> fields) {
            super(request);
            this.fields = fields;
        }

        @Override
        public String getContentType() {
            return MediaType.APPLICATION_FORM_URLENCODED_VALUE;
        }

        @Override
        public @Nullable String getParameter(String name) {
            return fields.get(name);
        }

        @Override
        public String @Nullable [] getParameterValues(String name) {
            String value = fields.get(name);
            return value == null ? null : new String[] {value};
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            Map<String, String[]> all = new LinkedHashMap<>();
            fields.forEach((name, value) -> all.put(name, new String[] {value}));
            return all;
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.enumeration(fields.keySet());
        }
    }
}
