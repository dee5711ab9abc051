package afterword.app.letters;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
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
import org.apache.tomcat.util.http.fileupload.InvalidFileNameException;
import org.apache.tomcat.util.http.fileupload.servlet.ServletRequestContext;
import org.apache.tomcat.util.http.fileupload.util.LimitedInputStream;
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

    /** Of all before the file, in bytes; no other form of ours is longer. */
    private static final int LONGEST = 512 * 1024;

    /** Of the parts; a letter's form has less than half as many. */
    private static final int MOST = 50;

    /** Of what stands above one part, in bytes, as server.tomcat.max-part-header-size has it. */
    private static final int HEADER = 4 * 1024;

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

    /**
     * The fields before the file. There are none where it is no form of ours, be it too long, of too many parts, broken off or
     * garbled: without its token it is refused as too large. Nobody has been asked yet who they are, so little is read.
     */
    private static Map<String, String> fields(HttpServletRequest request) {
        FileUpload upload = new FileUpload();
        upload.setHeaderEncoding(StandardCharsets.UTF_8.name());
        upload.setPartHeaderSizeMax(HEADER);
        Map<String, String> fields = new LinkedHashMap<>();
        try {
            FileItemIterator parts = upload.getItemIterator(new Beginning(request));
            for (int read = 0; parts.hasNext(); read++) {
                FileItemStream part = parts.next();
                if (!part.isFormField()) {
                    request.setAttribute(NAME, Objects.requireNonNullElse(part.getName(), ""));
                    break;
                }
                if (read == MOST) {
                    return Map.of();
                }
                String typed = new String(part.openStream().readAllBytes(), StandardCharsets.UTF_8);
                fields.putIfAbsent(part.getFieldName(), typed);
            }
        } catch (IOException | InvalidFileNameException e) {
            return Map.of();
        }
        return fields;
    }

    /** As much of a request as is read. */
    private static final class Beginning extends ServletRequestContext {

        Beginning(HttpServletRequest request) {
            super(request);
        }

        @Override
        public InputStream getInputStream() throws IOException {
            return new LimitedInputStream(super.getInputStream(), LONGEST) {
                @Override
                protected void raiseError(long most, long read) throws IOException {
                    throw new FileUploadException("what stands before the file has more than " + most + " bytes");
                }
            };
        }
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
