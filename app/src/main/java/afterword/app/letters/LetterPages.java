package afterword.app.letters;

import afterword.app.candidacy.Choices;
import afterword.app.candidacy.LookAhead;
import afterword.app.candidacy.Planned;
import afterword.app.candidacy.RightWords;
import afterword.app.candidacy.Standing;
import afterword.app.candidacy.WhatChanged;
import afterword.app.shell.Slips;
import afterword.app.spelling.Spelling;
import afterword.app.storage.Viewer;
import afterword.engine.fact.Outcome;
import afterword.engine.notation.BadInputException;
import afterword.prose.letter.Finding;
import afterword.prose.letter.Form;
import afterword.prose.letter.Repair;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
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
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.util.UriComponentsBuilder;

/** Letters: all that wait, and each on its sheet with what a good friend would say of it. */
@Controller
final class LetterPages {

    private final LookAhead look;
    private final Letters letters;
    private final Sheets sheets;
    private final OwnFiles files;
    private final Companion companion;
    private final Spelling spelling;
    private final RightWords words;
    private final SendLetter send;
    private final Choices choices;
    private final InstantSource clock;

    LetterPages(
            LookAhead look,
            Letters letters,
            Sheets sheets,
            OwnFiles files,
            Companion companion,
            Spelling spelling,
            RightWords words,
            SendLetter send,
            Choices choices,
            InstantSource clock) {
        this.look = look;
        this.letters = letters;
        this.sheets = sheets;
        this.files = files;
        this.companion = companion;
        this.spelling = spelling;
        this.words = words;
        this.send = send;
        this.choices = choices;
        this.clock = clock;
    }

    @GetMapping("/letters")
    String all(@AuthenticationPrincipal Viewer viewer, Model model) {
        Instant now = clock.instant();
        List<Kept> kept = letters.all(viewer);
        Map<String, Planned> planned = new LinkedHashMap<>();
        for (Kept each : kept) {
            planned.computeIfAbsent(each.key().application(), id -> look.planned(viewer, id));
        }
        model.addAttribute(
                "view", LettersView.of(look.glances(viewer, now, Standing.NOW), kept, planned, now, home(viewer)));
        model.addAttribute("nav", "letters");
        return "letters";
    }

    /**
     * @param to whom; otherwise the first the plan names
     * @param form otherwise the one last worked on, or the plan's
     * @param told the facts that were just written down
     * @param dropped there if a sign that cannot be kept was just left out
     */
    @GetMapping("/letters/{id}/{message}")
    String show(
            @AuthenticationPrincipal Viewer viewer,
            @PathVariable String id,
            @PathVariable String message,
            @RequestParam @Nullable String to,
            @RequestParam @Nullable String form,
            @RequestParam(defaultValue = "") List<String> told,
            @RequestParam @Nullable String dropped,
            Model model) {
        model.addAttribute("dropped", dropped != null);
        Sheets.Laid laid = sheets.lay(viewer, new Sheets.Asked(id, message, to, form), null);
        return page(viewer, laid, look.changed(laid.planned(), told).orElse(null), "", model);
    }

    /** Keeps what was typed, and goes on to another form of the same letter if one was chosen. */
    @PostMapping("/letters/{id}/{message}")
    String keep(
            @AuthenticationPrincipal Viewer viewer,
            @PathVariable String id,
            @PathVariable String message,
            @RequestParam @Nullable String to,
            @RequestParam @Nullable String form,
            @RequestParam(defaultValue = "") String subject,
            @RequestParam(defaultValue = "") String body,
            @RequestParam(defaultValue = "") String with,
            @RequestParam(defaultValue = "") String then,
            Model model,
            HttpServletResponse response) {
        Sheets.Asked asked = new Sheets.Asked(id, message, to, form);
        Text text = Text.typed(subject, body, with);
        if (!text.keepable()) {
            return tooLong(viewer, asked, text, model, response);
        }
        LetterKey key = keepTyped(viewer, asked, text);
        LetterKey next = then.isEmpty()
                ? key
                : new LetterKey(key.application(), key.kind(), key.to(), Sheets.word(Form.values(), then));
        return address(next) + (Text.loses(subject, body, with) ? "&dropped" : "");
    }

    /** Keeps what was typed so far, and answers with what is to be said of it. */
    @PostMapping("/letters/{id}/{message}/typed")
    String typed(
            @AuthenticationPrincipal Viewer viewer,
            @PathVariable String id,
            @PathVariable String message,
            @RequestParam @Nullable String to,
            @RequestParam @Nullable String form,
            @RequestParam(defaultValue = "") String subject,
            @RequestParam(defaultValue = "") String body,
            @RequestParam(defaultValue = "") String with,
            Model model) {
        Sheets.Asked asked = new Sheets.Asked(id, message, to, form);
        Text text = Text.typed(subject, body, with);
        if (text.keepable()) {
            keepTyped(viewer, asked, text);
        }
        model.addAttribute("dropped", Text.loses(subject, body, with));
        page(viewer, sheets.lay(viewer, asked, text.keepable() ? null : text), null, "", model);
        return "letter :: live";
    }

    /** Makes one repair in what was typed. The words before it stay as a version of their own. */
    @PostMapping("/letters/{id}/{message}/mend")
    String mend(
            @AuthenticationPrincipal Viewer viewer,
            @PathVariable String id,
            @PathVariable String message,
            @RequestParam @Nullable String to,
            @RequestParam @Nullable String form,
            @RequestParam(defaultValue = "") String subject,
            @RequestParam(defaultValue = "") String body,
            @RequestParam(defaultValue = "") String with,
            @RequestParam(defaultValue = "") String repair,
            Model model,
            HttpServletResponse response) {
        Sheets.Asked asked = new Sheets.Asked(id, message, to, form);
        Text text = Text.typed(subject, body, with);
        if (!text.keepable()) {
            return tooLong(viewer, asked, text, model, response);
        }
        LetterKey key = keepTyped(viewer, asked, text);
        Sheet sheet = Objects.requireNonNull(sheets.lay(viewer, asked, null).front());
        for (Finding finding : sheet.findings()) {
            Repair offered = finding.repair();
            if (offered != null && FindingLine.name(finding).equals(repair)) {
                letters.keep(viewer, key, FindingLine.mended(sheet.text(), offered), Version.Made.MENDED);
                break;
            }
        }
        return address(key);
    }

    /**
     * Keeps what was typed, and a word as right in all letters of this account.
     *
     * @param back there if it is to be looked up again instead
     */
    @PostMapping("/letters/{id}/{message}/right")
    String right(
            @AuthenticationPrincipal Viewer viewer,
            @PathVariable String id,
            @PathVariable String message,
            @RequestParam @Nullable String to,
            @RequestParam @Nullable String form,
            @RequestParam(defaultValue = "") String subject,
            @RequestParam(defaultValue = "") String body,
            @RequestParam(defaultValue = "") String with,
            @RequestParam(defaultValue = "") String word,
            @RequestParam @Nullable String back,
            Model model,
            HttpServletResponse response) {
        Sheets.Asked asked = new Sheets.Asked(id, message, to, form);
        Text text = Text.typed(subject, body, with);
        if (!text.keepable()) {
            return tooLong(viewer, asked, text, model, response);
        }
        LetterKey key = keepTyped(viewer, asked, text);
        if (back != null) {
            words.forget(viewer, back);
            return address(key);
        }
        if (!words.keep(viewer, word)) {
            throw new ResponseStatusException(HttpStatus.UNPROCESSABLE_CONTENT, "no word that can be kept");
        }
        return address(key);
    }

    /** Brings an earlier version back; the one that counted until now stays among the others. */
    @PostMapping("/letters/{id}/{message}/back")
    String back(
            @AuthenticationPrincipal Viewer viewer,
            @PathVariable String id,
            @PathVariable String message,
            @RequestParam @Nullable String to,
            @RequestParam @Nullable String form,
            @RequestParam(defaultValue = "0") int version) {
        LetterKey key = key(viewer, new Sheets.Asked(id, message, to, form));
        letters.versions(viewer, key).stream()
                .filter(each -> each.number() == version)
                .findFirst()
                .ifPresent(each -> letters.keep(viewer, key, each.text(), Version.Made.BROUGHT_BACK));
        return address(key);
    }

    /** Begins again with what is on record. */
    @PostMapping("/letters/{id}/{message}/afresh")
    String afresh(
            @AuthenticationPrincipal Viewer viewer,
            @PathVariable String id,
            @PathVariable String message,
            @RequestParam @Nullable String to,
            @RequestParam @Nullable String form,
            @RequestParam(defaultValue = "") String subject,
            @RequestParam(defaultValue = "") String body,
            @RequestParam(defaultValue = "") String with,
            Model model,
            HttpServletResponse response) {
        Sheets.Asked asked = new Sheets.Asked(id, message, to, form);
        Text text = Text.typed(subject, body, with);
        if (!text.keepable()) {
            return tooLong(viewer, asked, text, model, response);
        }
        LetterKey key = keepTyped(viewer, asked, text);
        letters.keep(viewer, key, companion.propose(look.planned(viewer, id), key), Version.Made.DRAFTED);
        return address(key);
    }

    /** Keeps what was typed, and sets the letter aside: it waits no longer, and is found again by writing to the person. */
    @PostMapping("/letters/{id}/{message}/aside")
    String aside(
            @AuthenticationPrincipal Viewer viewer,
            @PathVariable String id,
            @PathVariable String message,
            @RequestParam @Nullable String to,
            @RequestParam @Nullable String form,
            @RequestParam(defaultValue = "") String subject,
            @RequestParam @Nullable String body,
            @RequestParam(defaultValue = "") String with,
            Model model,
            HttpServletResponse response) {
        Sheets.Asked asked = new Sheets.Asked(id, message, to, form);
        if (body != null) {
            Text text = Text.typed(subject, body, with);
            if (!text.keepable()) {
                return tooLong(viewer, asked, text, model, response);
            }
            keepTyped(viewer, asked, text);
        }
        letters.aside(viewer, key(viewer, asked), true);
        return "redirect:/letters";
    }

    /**
     * Writes down that it went. Something wrong keeps it from going; what is doubtful goes once each doubt was read and is
     * meant; and what went elsewhere went, whatever there is to say of it.
     *
     * @param meant the doubts that were read and are meant
     * @param elsewhere there if it was sent without the product
     */
    @PostMapping("/letters/{id}/{message}/sent")
    String sent(
            @AuthenticationPrincipal Viewer viewer,
            @PathVariable String id,
            @PathVariable String message,
            @RequestParam @Nullable String to,
            @RequestParam @Nullable String form,
            @RequestParam(defaultValue = "") String subject,
            @RequestParam(defaultValue = "") String body,
            @RequestParam(defaultValue = "") String with,
            @RequestParam(defaultValue = "") List<String> meant,
            @RequestParam(defaultValue = "") String because,
            @RequestParam(defaultValue = "") String outcome,
            @RequestParam @Nullable String elsewhere,
            Model model,
            HttpServletResponse response) {
        Sheets.Asked asked = new Sheets.Asked(id, message, to, form);
        Text text = Text.typed(subject, body, with);
        if (!text.keepable()) {
            return tooLong(viewer, asked, text, model, response);
        }
        LetterKey key = keepTyped(viewer, asked, text);
        Sheets.Laid laid = sheets.lay(viewer, asked, null);
        Sheet sheet = Objects.requireNonNull(laid.front());
        if (sheet.sent() != null) {
            return address(key);
        }
        String refusal = elsewhere != null
                ? ""
                : Gate.refusal(sheet, meant, laid.planned().plan().now());
        boolean called = Form.CALL_SCRIPT == key.form() || Form.VOICEMAIL == key.form();
        if (refusal.isEmpty() && called && outcome.isEmpty()) {
            refusal = "Say how the call went.";
        }
        if (refusal.isEmpty() && !called && text.blank() && elsewhere == null) {
            refusal = "Nothing is written yet.";
        }
        if (!refusal.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(viewer, laid, null, refusal, model);
        }
        List<String> facts = send.sent(
                viewer,
                laid.planned(),
                key,
                text.in(key.form()),
                called ? Sheets.word(Outcome.values(), outcome).word() : null,
                Gate.passed(sheet, elsewhere != null),
                because);
        return address(key) + "&told=" + facts.getFirst();
    }

    /**
     * Keeps what was typed, and a file of the person's own, which goes along from then on.
     *
     * @param own null if none was chosen
     */
    @PostMapping("/letters/{id}/{message}/files")
    String add(
            @AuthenticationPrincipal Viewer viewer,
            @PathVariable String id,
            @PathVariable String message,
            @RequestParam @Nullable String to,
            @RequestParam @Nullable String form,
            @RequestParam(defaultValue = "") String subject,
            @RequestParam(defaultValue = "") String body,
            @RequestParam(defaultValue = "") String with,
            @RequestParam @Nullable MultipartFile own,
            Model model,
            HttpServletResponse response)
            throws IOException {
        Sheets.Asked asked = new Sheets.Asked(id, message, to, form);
        Text text = Text.typed(subject, body, with);
        if (!text.keepable()) {
            return tooLong(viewer, asked, text, model, response);
        }
        LetterKey key = keepTyped(viewer, asked, text);
        try {
            OwnFile added = files.add(
                    viewer,
                    look.planned(viewer, id),
                    own == null ? "" : Objects.requireNonNullElse(own.getOriginalFilename(), ""),
                    own == null ? new byte[0] : own.getBytes(),
                    text.attachments());
            alongside(viewer, key, added, added, true);
            return address(key) + "#files";
        } catch (BadInputException bad) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute(
                    "unfit",
                    own == null || own.isEmpty()
                            ? "Choose a file first. One with nothing in it cannot go along."
                            : Tally.capital(Objects.requireNonNull(
                                    Slips.of(bad).byField().get(OwnFiles.FILE))));
            return page(viewer, sheets.lay(viewer, asked, null), null, "", model);
        }
    }

    /** Keeps what was typed, and takes a file along or leaves it out, whichever it was not. */
    @PostMapping("/letters/{id}/{message}/files/along")
    String along(
            @AuthenticationPrincipal Viewer viewer,
            @PathVariable String id,
            @PathVariable String message,
            @RequestParam @Nullable String to,
            @RequestParam @Nullable String form,
            @RequestParam(defaultValue = "") String subject,
            @RequestParam(defaultValue = "") String body,
            @RequestParam(defaultValue = "") String with,
            @RequestParam(defaultValue = "") String file,
            Model model,
            HttpServletResponse response) {
        Sheets.Asked asked = new Sheets.Asked(id, message, to, form);
        Text text = Text.typed(subject, body, with);
        if (!text.keepable()) {
            return tooLong(viewer, asked, text, model, response);
        }
        LetterKey key = keepTyped(viewer, asked, text);
        OwnFile own = files.find(viewer, key.application(), file);
        alongside(viewer, key, own, own, !own.among(text.attachments()));
        return address(key) + "#files";
    }

    /** Keeps what was typed, and calls a file what the posting asks for. */
    @PostMapping("/letters/{id}/{message}/files/call")
    String call(
            @AuthenticationPrincipal Viewer viewer,
            @PathVariable String id,
            @PathVariable String message,
            @RequestParam @Nullable String to,
            @RequestParam @Nullable String form,
            @RequestParam(defaultValue = "") String subject,
            @RequestParam(defaultValue = "") String body,
            @RequestParam(defaultValue = "") String with,
            @RequestParam(defaultValue = "") String file,
            Model model,
            HttpServletResponse response) {
        Sheets.Asked asked = new Sheets.Asked(id, message, to, form);
        Text text = Text.typed(subject, body, with);
        if (!text.keepable()) {
            return tooLong(viewer, asked, text, model, response);
        }
        LetterKey key = keepTyped(viewer, asked, text);
        OwnFile own = files.find(viewer, key.application(), file);
        OwnFile called = files.call(viewer, look.planned(viewer, id), file, text.attachments());
        alongside(viewer, key, own, called, own.among(text.attachments()));
        return address(key) + "#files";
    }

    /** Keeps what was typed, and takes a file out of the record for good. */
    @PostMapping("/letters/{id}/{message}/files/erase")
    String erase(
            @AuthenticationPrincipal Viewer viewer,
            @PathVariable String id,
            @PathVariable String message,
            @RequestParam @Nullable String to,
            @RequestParam @Nullable String form,
            @RequestParam(defaultValue = "") String subject,
            @RequestParam(defaultValue = "") String body,
            @RequestParam(defaultValue = "") String with,
            @RequestParam(defaultValue = "") String file,
            Model model,
            HttpServletResponse response) {
        Sheets.Asked asked = new Sheets.Asked(id, message, to, form);
        Text text = Text.typed(subject, body, with);
        if (!text.keepable()) {
            return tooLong(viewer, asked, text, model, response);
        }
        LetterKey key = keepTyped(viewer, asked, text);
        OwnFile gone = files.erase(viewer, key.application(), file);
        files.sweep();
        alongside(viewer, key, gone, gone, false);
        return address(key) + "#files";
    }

    /** Names a file among what goes along with a letter, under the name it has now, or no longer, as far as the names can be kept. */
    private void alongside(Viewer viewer, LetterKey key, OwnFile was, OwnFile is, boolean along) {
        Sheet sheet = Objects.requireNonNull(
                sheets.lay(viewer, Sheets.Asked.of(key), null).front());
        Text text = sheet.text().with(was, false).with(is, along).in(key.form());
        if (!text.equals(sheet.text()) && text.keepable()) {
            letters.keep(viewer, key, text, Version.Made.TYPED);
        }
    }

    private LetterKey key(Viewer viewer, Sheets.Asked asked) {
        Sheet front = sheets.lay(viewer, asked, null).front();
        if (front == null) {
            throw new NoSuchElementException("nobody to write to");
        }
        return front.key();
    }

    /** What is too long to be kept stands on the page as it was typed, and why it is not kept. */
    private String tooLong(Viewer viewer, Sheets.Asked asked, Text typed, Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(viewer, sheets.lay(viewer, asked, typed), null, "", model);
    }

    private LetterKey keepTyped(Viewer viewer, Sheets.Asked asked, Text typed) {
        LetterKey key = key(viewer, asked);
        Text text = typed.in(key.form());
        if (!text.blank() || letters.find(viewer, key).isPresent()) {
            letters.keep(viewer, key, text, Version.Made.TYPED);
        }
        return key;
    }

    private String page(Viewer viewer, Sheets.Laid laid, @Nullable WhatChanged changed, String refusal, Model model) {
        model.addAttribute("nav", "letters");
        Sheet front = laid.front();
        if (front == null) {
            model.addAttribute("candidacy", laid.planned().id());
            model.addAttribute("employer", laid.planned().employer());
            return "letter-nobody";
        }
        List<Sheet> written = laid.all().stream()
                .filter(each -> each.kept() != null && !each.text().blank())
                .toList();
        Alike alike = written.size() < 2
                ? null
                : Alike.of(
                        written.stream()
                                .map(each -> LetterView.first(
                                        laid.planned(), each.key().to()))
                                .toList(),
                        written.stream()
                                .map(each -> each.text().letter(each.key()))
                                .toList(),
                        (one, other) -> companion.likeness(laid.planned(), one, other));
        model.addAttribute(
                "view",
                LetterView.of(
                        laid,
                        new LetterView.Surroundings(
                                home(viewer),
                                letters.versions(viewer, front.key()),
                                changed,
                                alike,
                                files.of(viewer, front.key().application()))));
        model.addAttribute("refusal", refusal);
        boolean read = front.sent() == null
                && !front.key().form().spoken()
                && !front.text().blank();
        model.addAttribute("spelling", read ? spelling.waiting() : "");
        model.addAttribute("again", read && spelling.coming());
        return "letter";
    }

    private ZoneId home(Viewer viewer) {
        return choices.get(viewer).home();
    }

    private static String address(LetterKey key) {
        return "redirect:"
                + UriComponentsBuilder.fromPath("/letters/{id}/{message}")
                        .queryParam("to", key.to())
                        .queryParam("form", key.form().word())
                        .build(false)
                        .expand(key.application(), key.kind().word())
                        .encode()
                        .toUriString();
    }
}
