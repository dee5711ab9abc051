package afterword.app.api;

import afterword.app.candidacy.LookAhead;
import afterword.app.candidacy.Planned;
import afterword.app.letters.Kept;
import afterword.app.letters.LetterFile;
import afterword.app.letters.LetterKey;
import afterword.app.letters.Letters;
import afterword.app.letters.NoFileException;
import afterword.app.letters.OwnFiles;
import afterword.app.letters.Sheets;
import afterword.app.letters.Text;
import afterword.app.letters.Version;
import afterword.app.present.FindingJson;
import afterword.app.present.JsonText;
import afterword.app.present.PolitenessJson;
import afterword.app.storage.Viewer;
import afterword.engine.notation.BadInputException;
import afterword.engine.notation.Fields;
import afterword.engine.notation.Node;
import afterword.prose.letter.Finding;
import java.time.ZoneId;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Letters while they are written. That one was sent is a fact, and told as every other. */
@Controller
final class LettersApi {

    private static final String LETTER = "/api/applications/{id}/letters/{message}/{to}/{form}";

    private final LookAhead look;
    private final Letters letters;
    private final Sheets sheets;
    private final OwnFiles files;
    private final Writes writes;

    LettersApi(LookAhead look, Letters letters, Sheets sheets, OwnFiles files, Writes writes) {
        this.look = look;
        this.letters = letters;
        this.sheets = sheets;
        this.files = files;
        this.writes = writes;
    }

    @GetMapping("/api/applications/{id}/letters")
    @Does(value = "Lists the letters that were begun, the last one worked on first.", gives = "Letters")
    ResponseEntity<byte[]> list(@AuthenticationPrincipal Viewer viewer, @PathVariable String id) {
        Planned planned = look.planned(viewer, id);
        List<Kept> all = letters.of(viewer, planned.id());
        return Answer.of(json -> {
                    json.list("items");
                    for (Kept each : all) {
                        json.begin();
                        write(json, planned, each);
                        json.end();
                    }
                    json.endList();
                })
                .sent();
    }

    @GetMapping(LETTER)
    @Does(value = "Shows a letter as it stands.", gives = "Letter")
    ResponseEntity<byte[]> get(
            @AuthenticationPrincipal Viewer viewer,
            @PathVariable String id,
            @PathVariable String message,
            @PathVariable String to,
            @PathVariable String form) {
        Planned planned = look.planned(viewer, id);
        LetterKey key = sheets.key(planned, message, to, form);
        Kept kept = kept(viewer, key);
        return Answer.of(json -> write(json, planned, kept)).sent();
    }

    @GetMapping(LETTER + "/paper")
    @Does(value = "Gives a letter as a PDF; of a card the guide for writing it.", gives = "Pdf")
    ResponseEntity<byte[]> paper(
            @AuthenticationPrincipal Viewer viewer,
            @PathVariable String id,
            @PathVariable String message,
            @PathVariable String to,
            @PathVariable String form,
            @RequestParam @Nullable String size) {
        Planned planned = look.planned(viewer, id);
        LetterKey key = sheets.key(planned, message, to, form);
        Kept kept = kept(viewer, key);
        return sent(() -> LetterFile.onPaper(
                planned, key, kept.newest().text(), kept.sent(planned).orElse(null), size));
    }

    @GetMapping(LETTER + "/envelope")
    @Does(value = "Gives the envelope of a letter as a PDF.", gives = "Pdf")
    ResponseEntity<byte[]> envelope(
            @AuthenticationPrincipal Viewer viewer,
            @PathVariable String id,
            @PathVariable String message,
            @PathVariable String to,
            @PathVariable String form,
            @RequestParam @Nullable String size) {
        Planned planned = look.planned(viewer, id);
        LetterKey key = sheets.key(planned, message, to, form);
        Kept kept = kept(viewer, key);
        return sent(() -> LetterFile.envelope(planned, key, kept.newest().text(), size));
    }

    @GetMapping(LETTER + "/mail")
    @Does(value = "Gives a letter as a mail to open and send; none while something in it is wrong.", gives = "Mail")
    ResponseEntity<byte[]> mail(
            @AuthenticationPrincipal Viewer viewer,
            @PathVariable String id,
            @PathVariable String message,
            @PathVariable String to,
            @PathVariable String form) {
        Planned planned = look.planned(viewer, id);
        LetterKey key = sheets.key(planned, message, to, form);
        Text text = kept(viewer, key).newest().text();
        return sent(() -> LetterFile.mail(
                planned,
                key,
                text,
                sheets.findings(viewer, planned, key, text, List.of()),
                files.along(viewer, planned.id(), text.attachments())));
    }

    private Kept kept(Viewer viewer, LetterKey key) {
        return letters.find(viewer, key).orElseThrow(() -> new NoSuchElementException("no such letter was begun"));
    }

    private static ResponseEntity<byte[]> sent(Supplier<LetterFile> made) {
        try {
            LetterFile file = made.get();
            return ResponseEntity.ok()
                    .contentType(MediaType.parseMediaType(file.type()))
                    .header(HttpHeaders.CONTENT_DISPOSITION, file.disposition())
                    .body(file.bytes());
        } catch (NoFileException e) {
            throw new Refused(HttpStatus.UNPROCESSABLE_CONTENT, String.valueOf(e.getMessage()));
        }
    }

    @PutMapping(LETTER)
    @Does(value = "Keeps the words of a letter; those before stay as versions.", takes = "LetterText", gives = "Letter")
    ResponseEntity<byte[]> put(
            @AuthenticationPrincipal Viewer viewer,
            @PathVariable String id,
            @PathVariable String message,
            @PathVariable String to,
            @PathVariable String form,
            Incoming in) {
        return writes.once(viewer, in, rows -> {
            Planned planned = look.planned(viewer, id);
            LetterKey key = sheets.key(planned, message, to, form);
            letters.keep(viewer, key, text(Fields.of(in.fields(), "a letter")).in(key.form()), Version.Made.TYPED);
            Kept kept = letters.find(viewer, key).orElseThrow();
            return Answer.of(json -> write(json, planned, kept));
        });
    }

    @GetMapping(LETTER + "/proposal")
    @Does(value = "Proposes a letter from what is on record; nothing is kept.", gives = "LetterText")
    ResponseEntity<byte[]> proposal(
            @AuthenticationPrincipal Viewer viewer,
            @PathVariable String id,
            @PathVariable String message,
            @PathVariable String to,
            @PathVariable String form) {
        Planned planned = look.planned(viewer, id);
        Text proposed = sheets.proposed(planned, sheets.key(planned, message, to, form));
        return Answer.of(json -> write(json, proposed)).sent();
    }

    @PostMapping(LETTER + "/review")
    @Does(
            value = "Says what is to be said of a letter, beside those to colleagues; nothing is kept.",
            takes = "LetterToReview",
            gives = "Review")
    ResponseEntity<byte[]> review(
            @AuthenticationPrincipal Viewer viewer,
            @PathVariable String id,
            @PathVariable String message,
            @PathVariable String to,
            @PathVariable String form,
            Incoming in) {
        Planned planned = look.planned(viewer, id);
        LetterKey key = sheets.key(planned, message, to, form);
        Fields told = Fields.of(in.fields(), "a letter");
        List<String> copies = copies(planned, told);
        Text text = text(told);
        List<Finding> findings = sheets.findings(viewer, planned, key, text, copies);
        return Answer.of(json -> {
                    json.list("findings");
                    findings.forEach(each -> FindingJson.write(json, each));
                    json.endList();
                    if (!key.form().spoken()) {
                        PolitenessJson.write(json, text.body());
                    }
                })
                .sent();
    }

    /** Who else would get it. */
    private static List<String> copies(Planned planned, Fields told) {
        List<String> copies = told.texts("cc");
        for (String each : copies) {
            if (!each.contains("@") && planned.person(each) == null) {
                throw Fields.problem(
                        told.get("cc"),
                        "nobody is called '" + each + "'",
                        "ids of people of the application, or addresses",
                        null);
            }
        }
        return copies;
    }

    /** @throws BadInputException if a part of it is no text, or too long to be kept */
    private static Text text(Fields told) {
        Text text = Text.typed(
                told.has("subject") ? words(told.get("subject")) : "",
                words(told.get("body", "text")),
                told.list("attachments").stream().map(LettersApi::words).collect(Collectors.joining("\n")));
        Text.TooLong over = text.tooLong();
        if (over != null) {
            throw Fields.problem(told.get(over.part()), over.says(), "at most " + over.most() + " characters", null);
        }
        told.noOthers();
        return text;
    }

    /** What stands in quotes; a number or a truth value is a slip of the program that sent it. */
    private static String words(Node node) {
        if (node instanceof Node.Scalar scalar && scalar.quoted()) {
            return scalar.text();
        }
        boolean bare = node instanceof Node.Scalar;
        String shown = node instanceof Node.Scalar scalar ? scalar.text() : "";
        throw Fields.problem(
                node,
                bare ? shown + " is no text" : "this is no text",
                "text, in quotes",
                bare ? '"' + shown + '"' : null);
    }

    private static void write(JsonText json, Planned planned, Kept kept) {
        ZoneId office = planned.office();
        json.put("kind", kept.key().kind())
                .put("to", kept.key().to())
                .put("form", kept.key().form())
                .put("state", kept.state(planned))
                .put("sent", kept.sent(planned).map(each -> each.fact()).orElse(null))
                .put("version", kept.newest().number())
                .put("at", kept.newest().at(), office);
        write(json, kept.newest().text());
    }

    private static void write(JsonText json, Text text) {
        json.put("subject", text.subject()).put("body", text.body()).texts("attachments", text.attachments());
    }
}
