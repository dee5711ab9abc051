package afterword.app.letters;

import afterword.app.storage.Viewer;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.NoSuchElementException;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Letters to take along, as they are kept or proposed. */
@Controller
final class LetterFilePages {

    private final Sheets sheets;

    LetterFilePages(Sheets sheets) {
        this.sheets = sheets;
    }

    /** @param paper otherwise that of the employer's region */
    @GetMapping("/letters/{id}/{message}/paper")
    @Nullable
    String paper(
            @AuthenticationPrincipal Viewer viewer,
            @PathVariable String id,
            @PathVariable String message,
            @RequestParam @Nullable String to,
            @RequestParam @Nullable String form,
            @RequestParam @Nullable String paper,
            Model model,
            HttpServletResponse response)
            throws IOException {
        return send(
                sheets.lay(viewer, new Sheets.Asked(id, message, to, form), null),
                (laid, sheet) -> LetterFile.onPaper(laid.planned(), sheet.key(), sheet.text(), sheet.sent(), paper),
                model,
                response);
    }

    /** @param size otherwise that of the letter's paper */
    @GetMapping("/letters/{id}/{message}/envelope")
    @Nullable
    String envelope(
            @AuthenticationPrincipal Viewer viewer,
            @PathVariable String id,
            @PathVariable String message,
            @RequestParam @Nullable String to,
            @RequestParam @Nullable String form,
            @RequestParam @Nullable String size,
            Model model,
            HttpServletResponse response)
            throws IOException {
        return send(
                sheets.lay(viewer, new Sheets.Asked(id, message, to, form), null),
                (laid, sheet) -> LetterFile.envelope(laid.planned(), sheet.key(), sheet.text(), size),
                model,
                response);
    }

    /** A mail to open and send; not while something in it is wrong. */
    @GetMapping("/letters/{id}/{message}/mail")
    @Nullable
    String mail(
            @AuthenticationPrincipal Viewer viewer,
            @PathVariable String id,
            @PathVariable String message,
            @RequestParam @Nullable String to,
            @RequestParam @Nullable String form,
            Model model,
            HttpServletResponse response)
            throws IOException {
        return send(
                sheets.lay(viewer, new Sheets.Asked(id, message, to, form), null),
                (laid, sheet) -> LetterFile.mail(laid.planned(), sheet.key(), sheet.text(), sheet.findings()),
                model,
                response);
    }

    /** Answers with the file, or with a page that says why there is none. */
    private static @Nullable String send(
            Sheets.Laid laid,
            BiFunction<Sheets.Laid, Sheet, LetterFile> made,
            Model model,
            HttpServletResponse response)
            throws IOException {
        Sheet front = laid.front();
        if (front == null) {
            throw new NoSuchElementException("nobody to write to");
        }
        LetterFile file;
        try {
            file = made.apply(laid, front);
        } catch (NoFileException e) {
            return refused(laid, front.key(), String.valueOf(e.getMessage()), model, response);
        }
        response.setContentType(file.type());
        response.setContentLength(file.bytes().length);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(file.name()).build().toString());
        response.getOutputStream().write(file.bytes());
        return null;
    }

    private static String refused(
            Sheets.Laid laid, LetterKey key, String refusal, Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("nav", "letters");
        model.addAttribute("application", key.application());
        model.addAttribute("employer", laid.planned().employer());
        model.addAttribute("message", key.kind().word());
        model.addAttribute("to", key.to());
        model.addAttribute("form", key.form().word());
        model.addAttribute("refusal", refusal);
        return "letter-file";
    }
}
