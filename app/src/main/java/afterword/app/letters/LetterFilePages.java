package afterword.app.letters;

import afterword.app.storage.Viewer;
import afterword.prose.letter.Form;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.NoSuchElementException;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
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
    private final OwnFiles files;

    LetterFilePages(Sheets sheets, OwnFiles files) {
        this.sheets = sheets;
        this.files = files;
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
                (laid, sheet) -> LetterFile.mail(
                        laid.planned(),
                        sheet.key(),
                        sheet.text(),
                        sheet.findings(),
                        files.along(viewer, laid.planned().id(), sheet.text().attachments())),
                model,
                response);
    }

    /** A card as a hand would write it; printed by the browser it has its own size. */
    @GetMapping("/letters/{id}/{message}/guide")
    String guide(
            @AuthenticationPrincipal Viewer viewer,
            @PathVariable String id,
            @PathVariable String message,
            @RequestParam @Nullable String to,
            @RequestParam @Nullable String paper,
            Model model) {
        Sheets.Laid laid = sheets.lay(viewer, new Sheets.Asked(id, message, to, Form.CARD.word()), null);
        Sheet front = front(laid);
        about(laid, front.key(), model);
        model.addAttribute("name", laid.planned().name(front.key().to()));
        model.addAttribute("blank", front.text().blank());
        model.addAttribute("guide", LetterFile.guide(laid.planned(), front.key(), front.text(), paper));
        return "letter-guide";
    }

    /** A call while it is made: the number, the hours, what to say, and how it went. */
    @GetMapping("/letters/{id}/{message}/call")
    String call(
            @AuthenticationPrincipal Viewer viewer,
            @PathVariable String id,
            @PathVariable String message,
            @RequestParam @Nullable String to,
            Model model) {
        Sheets.Laid laid = sheets.lay(viewer, new Sheets.Asked(id, message, to, Form.CALL_SCRIPT.word()), null);
        front(laid);
        model.addAttribute("nav", "letters");
        model.addAttribute("view", CallView.of(laid));
        return "letter-call";
    }

    private static Sheet front(Sheets.Laid laid) {
        Sheet front = laid.front();
        if (front == null) {
            throw new NoSuchElementException("nobody to write to");
        }
        return front;
    }

    /** Answers with the file, or with a page that says why there is none. */
    private static @Nullable String send(
            Sheets.Laid laid,
            BiFunction<Sheets.Laid, Sheet, LetterFile> made,
            Model model,
            HttpServletResponse response)
            throws IOException {
        Sheet front = front(laid);
        LetterFile file;
        try {
            file = made.apply(laid, front);
        } catch (NoFileException e) {
            return refused(laid, front.key(), String.valueOf(e.getMessage()), model, response);
        }
        file.send(response);
        return null;
    }

    private static String refused(
            Sheets.Laid laid, LetterKey key, String refusal, Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        about(laid, key, model);
        model.addAttribute("refusal", refusal);
        return "letter-file";
    }

    private static void about(Sheets.Laid laid, LetterKey key, Model model) {
        model.addAttribute("nav", "letters");
        model.addAttribute("candidacy", key.application());
        model.addAttribute("employer", laid.planned().employer());
        model.addAttribute("message", key.kind().word());
        model.addAttribute("to", key.to());
        model.addAttribute("form", key.form().word());
    }
}
