package afterword.app.letters;

import afterword.app.candidacy.LookAhead;
import afterword.app.shell.Slips;
import afterword.app.storage.Viewer;
import afterword.engine.notation.BadInputException;
import afterword.engine.notation.Place;
import afterword.engine.notation.Problem;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Files of the person's own on a letter's page. Whatever is done with them, what was typed beside them is kept first. */
@Controller
final class OwnFilePages {

    private final Desk desk;
    private final LookAhead look;
    private final Letters letters;
    private final Sheets sheets;
    private final OwnFiles files;

    OwnFilePages(Desk desk, LookAhead look, Letters letters, Sheets sheets, OwnFiles files) {
        this.desk = desk;
        this.look = look;
        this.letters = letters;
        this.sheets = sheets;
        this.files = files;
    }

    /** A file to be kept elsewhere: whatever is in it is never shown in its place. */
    @GetMapping("/applications/{id}/files/{file}")
    void own(
            @AuthenticationPrincipal Viewer viewer,
            @PathVariable String id,
            @PathVariable String file,
            HttpServletResponse response)
            throws IOException {
        String application = look.planned(viewer, id).id();
        OwnFile own = files.find(viewer, application, file);
        LetterFile.own(own, files.bytes(viewer, application, own)).send(response);
    }

    /**
     * Takes a file in, which goes along from then on.
     *
     * @param own null if none was chosen
     */
    @PostMapping("/letters/{id}/{message}/files")
    String add(
            @AuthenticationPrincipal Viewer viewer,
            Typed typed,
            @RequestParam @Nullable MultipartFile own,
            HttpServletRequest request,
            Model model,
            HttpServletResponse response)
            throws IOException {
        String told = own == null ? "" : Objects.requireNonNullElse(own.getOriginalFilename(), "");
        byte[] bytes = own == null ? new byte[0] : own.getBytes();
        String unread = LargeFiles.name(request);
        return done(viewer, typed, model, response, key -> {
            if (unread != null) {
                throw OwnFiles.tooLarge(unread);
            }
            OwnFile added = files.add(
                    viewer,
                    look.planned(viewer, key.application()),
                    told,
                    bytes,
                    typed.text().attachments());
            alongside(viewer, key, added, true);
        });
    }

    /** Takes a file along or leaves it out, whichever it was not. */
    @PostMapping("/letters/{id}/{message}/files/along")
    String along(
            @AuthenticationPrincipal Viewer viewer,
            Typed typed,
            @RequestParam(defaultValue = "") String file,
            Model model,
            HttpServletResponse response) {
        return done(viewer, typed, model, response, key -> {
            OwnFile own = files.find(viewer, key.application(), file);
            alongside(viewer, key, own, !own.among(typed.text().attachments()));
        });
    }

    /** Calls a file what the posting asks for. */
    @PostMapping("/letters/{id}/{message}/files/call")
    String call(
            @AuthenticationPrincipal Viewer viewer,
            Typed typed,
            @RequestParam(defaultValue = "") String file,
            Model model,
            HttpServletResponse response) {
        return done(
                viewer,
                typed,
                model,
                response,
                key -> files.call(
                        viewer,
                        look.planned(viewer, key.application()),
                        file,
                        typed.text().attachments()));
    }

    /** Takes a file out of the record for good. */
    @PostMapping("/letters/{id}/{message}/files/erase")
    String erase(
            @AuthenticationPrincipal Viewer viewer,
            Typed typed,
            @RequestParam(defaultValue = "") String file,
            Model model,
            HttpServletResponse response) {
        return done(viewer, typed, model, response, key -> {
            OwnFile gone = files.erase(viewer, key.application(), file);
            alongside(viewer, key, gone, false);
            files.sweep();
        });
    }

    /** Keeps what was typed and does what a button says; what cannot be done is said by the field it is about. */
    private String done(
            Viewer viewer, Typed typed, Model model, HttpServletResponse response, Consumer<LetterKey> what) {
        return desk.kept(viewer, typed, model, response, key -> {
            try {
                what.accept(key);
                return Desk.address(key) + "#files";
            } catch (BadInputException bad) {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                Map<String, String> slips = Slips.of(bad).byField();
                slips.forEach((field, said) ->
                        model.addAttribute(field.equals(Text.WITH) ? "overfull" : "unfit", Tally.capital(said)));
                return desk.page(viewer, sheets.lay(viewer, typed.asked(), null), null, "", model);
            }
        });
    }

    /**
     * Names a file among what goes along with a letter, or no longer.
     *
     * @throws BadInputException if the names would be too long together
     */
    private void alongside(Viewer viewer, LetterKey key, OwnFile file, boolean along) {
        Sheet sheet = Objects.requireNonNull(
                sheets.lay(viewer, Sheets.Asked.of(key), null).front());
        Text before = sheet.text();
        Text text = (along ? before.with(file) : before.without(file)).in(key.form());
        if (along && !text.keepable()) {
            throw new BadInputException(new Problem(
                    new Place(Text.WITH, 1, 1),
                    file.name(),
                    "'" + file.name() + "' stays here: with it, the names of what goes along have " + text.names()
                            + " characters",
                    "at most " + Text.LONGEST_SUBJECT + " together",
                    "leave out another first"));
        }
        if (!text.equals(before)) {
            letters.keep(viewer, key, text, Version.Made.TYPED);
        }
    }
}
