package afterword.app.api;

import afterword.app.present.JsonText;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** An answer in the form that is wanted: JSON for programs, or the text the command line prints. */
final class Wanted {

    private static final MediaType TEXT = new MediaType("text", "plain", StandardCharsets.UTF_8);

    private Wanted() {}

    /** @param accept the header of that name */
    static ResponseEntity<byte[]> by(@Nullable String accept, Consumer<JsonText> json, Supplier<String> text) {
        if (accept == null || !accept.strip().startsWith(MediaType.TEXT_PLAIN_VALUE)) {
            return Answer.of(json).sent();
        }
        return ResponseEntity.ok()
                .contentType(TEXT)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .body(text.get().getBytes(StandardCharsets.UTF_8));
    }
}
