package afterword.app.candidacy;

import afterword.app.planning.Rulebooks;
import afterword.app.storage.Storage;
import afterword.app.storage.Viewer;
import afterword.app.telling.Trees;
import afterword.engine.notation.BadInputException;
import afterword.engine.notation.Fields;
import afterword.engine.notation.JsonForm;
import afterword.engine.notation.Node;
import afterword.engine.notation.Problem;
import afterword.engine.notation.YamlForm;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Case files: taken along, and brought in. */
@Controller
final class TransferPages {

    /** Some thousand facts. */
    private static final int LARGEST = 1_000_000;

    private static final MediaType YAML = new MediaType("application", "yaml", StandardCharsets.UTF_8);
    private static final MediaType JSON = new MediaType("application", "json", StandardCharsets.UTF_8);

    private final Storage storage;
    private final CaseFiles files;
    private final BringCase bring;
    private final Rulebooks rulebooks;

    TransferPages(Storage storage, CaseFiles files, BringCase bring, Rulebooks rulebooks) {
        this.storage = storage;
        this.files = files;
        this.bring = bring;
        this.rulebooks = rulebooks;
    }

    @GetMapping("/applications/{id}/case.yaml")
    ResponseEntity<String> yaml(@AuthenticationPrincipal Viewer viewer, @PathVariable String id) {
        return file(id + ".case.yaml", YAML, YamlForm.of(whole(viewer, id)));
    }

    @GetMapping("/applications/{id}/case.json")
    ResponseEntity<String> json(@AuthenticationPrincipal Viewer viewer, @PathVariable String id) {
        return file(id + ".case.json", JSON, JsonForm.of(whole(viewer, id)) + "\n");
    }

    @GetMapping("/import")
    String form(@AuthenticationPrincipal Viewer viewer, Model model) {
        return page("", List.of(), model);
    }

    /** What was chosen goes before what was pasted. */
    @PostMapping("/import")
    String take(
            @AuthenticationPrincipal Viewer viewer,
            @RequestParam(defaultValue = "") String text,
            @RequestParam @Nullable MultipartFile file,
            Model model,
            HttpServletResponse response)
            throws IOException {
        MultipartFile chosen = file == null || file.isEmpty() ? null : file;
        if ((chosen != null ? chosen.getSize() : text.length()) > LARGEST) {
            return refused("", response, model, List.of("The file is too large: expected at most 1 MB."));
        }
        String whole;
        try {
            whole = chosen != null
                    ? StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(chosen.getBytes()))
                            .toString()
                    : text;
        } catch (CharacterCodingException e) {
            return refused("", response, model, List.of("This is no text: expected a case file in UTF-8."));
        }
        if (whole.isBlank()) {
            return refused("", response, model, List.of("There is nothing in it. Choose a file, or paste one."));
        }
        try {
            return "redirect:/applications/" + bring.bring(viewer, whole);
        } catch (BadInputException bad) {
            return refused(
                    whole,
                    response,
                    model,
                    bad.problems().stream().map(TransferPages::words).toList());
        }
    }

    /** With those choices alone that the rulebook leaves: others belong to the one that all other applications follow. */
    private Node.Mapping whole(Viewer viewer, String id) {
        return storage.read(viewer, rows -> {
            Node.Mapping whole = files.whole(rows, id);
            String rulebook = Fields.of(whole, "a case").text("rulebook");
            Node.Mapping settings = Preferences.read(rows)
                    .following(Shelf.of(rows, rulebooks).followed(rulebook))
                    .settingsPart();
            return Trees.changed("settings", settings, whole);
        });
    }

    private static ResponseEntity<String> file(String name, MediaType type, String text) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(text);
    }

    private static String words(Problem problem) {
        return "Line " + problem.place().line() + ", column " + problem.place().column() + ": " + problem.message()
                + ". Expected " + problem.expected() + "."
                + (problem.maybe() == null ? "" : " Maybe " + problem.maybe() + "?");
    }

    private static String refused(String text, HttpServletResponse response, Model model, List<String> problems) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(text, problems, model);
    }

    private static String page(String text, List<String> problems, Model model) {
        model.addAttribute("text", text);
        model.addAttribute("problems", problems);
        model.addAttribute("nav", "applications");
        return "import";
    }
}
