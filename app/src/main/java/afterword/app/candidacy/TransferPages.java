package afterword.app.candidacy;

import afterword.app.planning.Rulebooks;
import afterword.app.storage.Storage;
import afterword.app.storage.Viewer;
import afterword.engine.notation.BadInputException;
import afterword.engine.notation.JsonForm;
import afterword.engine.notation.Node;
import afterword.engine.notation.Problem;
import afterword.engine.notation.YamlForm;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.attribute.FileTime;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
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
    private static final MediaType ZIP = new MediaType("application", "zip");
    private static final MediaType JSON = new MediaType("application", "json", StandardCharsets.UTF_8);

    private final Storage storage;
    private final OnFile onFile;
    private final Candidacies candidacies;
    private final BringCase bring;
    private final Rulebooks rulebooks;
    private final TakenAlong along;
    private final News news;
    private final InstantSource clock;

    TransferPages(
            Storage storage,
            OnFile onFile,
            Candidacies candidacies,
            BringCase bring,
            Rulebooks rulebooks,
            TakenAlong along,
            News news,
            InstantSource clock) {
        this.storage = storage;
        this.onFile = onFile;
        this.candidacies = candidacies;
        this.bring = bring;
        this.rulebooks = rulebooks;
        this.along = along;
        this.news = news;
        this.clock = clock;
    }

    @GetMapping("/applications/{id}/case.yaml")
    ResponseEntity<String> yaml(@AuthenticationPrincipal Viewer viewer, @PathVariable String id) {
        return file(id + ".case.yaml", YAML, YamlForm.of(whole(viewer, id)));
    }

    @GetMapping("/applications/{id}/case.json")
    ResponseEntity<String> json(@AuthenticationPrincipal Viewer viewer, @PathVariable String id) {
        return file(id + ".case.json", JSON, JsonForm.of(whole(viewer, id)) + "\n");
    }

    /** Every application's case file as YAML, and what is kept beside it, in one archive. */
    @GetMapping("/export.zip")
    void everything(@AuthenticationPrincipal Viewer viewer, HttpServletResponse response) throws IOException {
        Map<String, String> cases = storage.read(viewer, rows -> {
            Preferences preferences = Preferences.read(rows);
            Shelf shelf = Shelf.of(rows, rulebooks);
            Map<String, String> texts = new LinkedHashMap<>();
            for (String id : candidacies.ids(rows, "candidacy")) {
                texts.put(id + ".case.yaml", YamlForm.of(onFile.whole(rows, id, preferences, shelf)));
            }
            Drafts.all(rows).forEach((id, typed) -> texts.put(id + "/debrief.json", typed + "\n"));
            return texts;
        });
        FileTime made = FileTime.from(clock.instant());
        response.setContentType(ZIP.toString());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename("afterword.zip")
                        .build()
                        .toString());
        // One file at a time on its way out: all of them may be far more than the memory there is.
        // It is ended only once all are in it, so that one that broke off looks broken.
        ZipOutputStream archive = new ZipOutputStream(response.getOutputStream(), StandardCharsets.UTF_8);
        for (Map.Entry<String, String> each : cases.entrySet()) {
            archive.putNextEntry(new ZipEntry(each.getKey()).setLastModifiedTime(made));
            archive.write(each.getValue().getBytes(StandardCharsets.UTF_8));
        }
        for (TakenAlong.File each : along.of(viewer)) {
            byte[] bytes = each.bytes().get();
            archive.putNextEntry(new ZipEntry(each.path()).setLastModifiedTime(made));
            archive.write(bytes);
        }
        archive.finish();
    }

    @GetMapping("/import")
    String form(@AuthenticationPrincipal Viewer viewer, Model model) {
        return page("", List.of(), model);
    }

    /**
     * What was chosen goes before what was pasted.
     *
     * @param again "yes" to bring in once more what was brought in before
     */
    @PostMapping("/import")
    String take(
            @AuthenticationPrincipal Viewer viewer,
            @RequestParam(defaultValue = "") String text,
            @RequestParam @Nullable MultipartFile file,
            @RequestParam(defaultValue = "") String again,
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
            Optional<String> before = again.equals("yes") ? Optional.empty() : bring.before(viewer, whole);
            if (before.isPresent()) {
                response.setStatus(HttpStatus.CONFLICT.value());
                model.addAttribute("before", before.get());
                return page(whole, List.of(), model);
            }
            BringCase.Brought brought = bring.bring(viewer, whole);
            news.tellSigning(viewer, brought.id(), brought.signing());
            return "redirect:/applications/" + brought.id();
        } catch (BadInputException bad) {
            return refused(
                    whole,
                    response,
                    model,
                    bad.problems().stream().map(TransferPages::words).toList());
        }
    }

    private Node.Mapping whole(Viewer viewer, String id) {
        return storage.read(viewer, rows -> onFile.whole(rows, id));
    }

    private static <T> ResponseEntity<T> file(String name, MediaType type, T content) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(content);
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
