package afterword.app.letters;

import afterword.app.candidacy.Choices;
import afterword.app.candidacy.LookAhead;
import afterword.app.candidacy.Planned;
import afterword.app.candidacy.RightWords;
import afterword.app.candidacy.Standing;
import afterword.app.storage.Viewer;
import afterword.engine.fact.Outcome;
import afterword.prose.letter.Finding;
import afterword.prose.letter.Form;
import afterword.prose.letter.Repair;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
import org.springframework.web.server.ResponseStatusException;

/** Letters: all that wait, and each on its sheet with what a good friend would say of it. */
@Controller
final class LetterPages {

    private final Desk desk;
    private final LookAhead look;
    private final Letters letters;
    private final Sheets sheets;
    private final Companion companion;
    private final RightWords words;
    private final SendLetter send;
    private final Choices choices;
    private final InstantSource clock;

    LetterPages(
            Desk desk,
            LookAhead look,
            Letters letters,
            Sheets sheets,
            Companion companion,
            RightWords words,
            SendLetter send,
            Choices choices,
            InstantSource clock) {
        this.desk = desk;
        this.look = look;
        this.letters = letters;
        this.sheets = sheets;
        this.companion = companion;
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
                "view",
                LettersView.of(
                        look.glances(viewer, now, Standing.NOW),
                        kept,
                        planned,
                        now,
                        choices.get(viewer).home()));
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
        return desk.page(viewer, laid, look.changed(laid.planned(), told).orElse(null), "", model);
    }

    /** Keeps what was typed, and goes on to another form of the same letter if one was chosen. */
    @PostMapping("/letters/{id}/{message}")
    String keep(
            @AuthenticationPrincipal Viewer viewer,
            Typed typed,
            @RequestParam(defaultValue = "") String then,
            Model model,
            HttpServletResponse response) {
        return desk.kept(viewer, typed, model, response, key -> {
            LetterKey next = then.isEmpty()
                    ? key
                    : new LetterKey(key.application(), key.kind(), key.to(), Sheets.word(Form.values(), then));
            return Desk.address(next) + (typed.loses() ? "&dropped" : "");
        });
    }

    /** Keeps what was typed so far, and answers with what is to be said of it. */
    @PostMapping("/letters/{id}/{message}/typed")
    String typed(@AuthenticationPrincipal Viewer viewer, Typed typed, Model model) {
        boolean keepable = typed.text().keepable();
        if (keepable) {
            desk.keep(viewer, typed);
        }
        model.addAttribute("dropped", typed.loses());
        desk.page(viewer, sheets.lay(viewer, typed.asked(), keepable ? null : typed.text()), null, "", model);
        return "letter :: live";
    }

    /** Makes one repair in what was typed. The words before it stay as a version of their own. */
    @PostMapping("/letters/{id}/{message}/mend")
    String mend(
            @AuthenticationPrincipal Viewer viewer,
            Typed typed,
            @RequestParam(defaultValue = "") String repair,
            Model model,
            HttpServletResponse response) {
        return desk.kept(viewer, typed, model, response, key -> {
            Sheet sheet = Objects.requireNonNull(
                    sheets.lay(viewer, typed.asked(), null).front());
            for (Finding finding : sheet.findings()) {
                Repair offered = finding.repair();
                if (offered != null && FindingLine.name(finding).equals(repair)) {
                    letters.keep(viewer, key, FindingLine.mended(sheet.text(), offered), Version.Made.MENDED);
                    break;
                }
            }
            return Desk.address(key);
        });
    }

    /**
     * Keeps what was typed, and a word as right in all letters of this account.
     *
     * @param back there if it is to be looked up again instead
     */
    @PostMapping("/letters/{id}/{message}/right")
    String right(
            @AuthenticationPrincipal Viewer viewer,
            Typed typed,
            @RequestParam(defaultValue = "") String word,
            @RequestParam @Nullable String back,
            Model model,
            HttpServletResponse response) {
        return desk.kept(viewer, typed, model, response, key -> {
            if (back != null) {
                words.forget(viewer, back);
            } else if (!words.keep(viewer, word)) {
                throw new ResponseStatusException(HttpStatus.UNPROCESSABLE_CONTENT, "no word that can be kept");
            }
            return Desk.address(key);
        });
    }

    /** Brings an earlier version back; the one that counted until now stays among the others. */
    @PostMapping("/letters/{id}/{message}/back")
    String back(
            @AuthenticationPrincipal Viewer viewer,
            Typed typed,
            @RequestParam(defaultValue = "0") int version,
            Model model,
            HttpServletResponse response) {
        return desk.kept(viewer, typed, model, response, key -> {
            letters.versions(viewer, key).stream()
                    .filter(each -> each.number() == version)
                    .findFirst()
                    .ifPresent(each -> letters.keep(viewer, key, each.text(), Version.Made.BROUGHT_BACK));
            return Desk.address(key);
        });
    }

    /** Begins again with what is on record. */
    @PostMapping("/letters/{id}/{message}/afresh")
    String afresh(@AuthenticationPrincipal Viewer viewer, Typed typed, Model model, HttpServletResponse response) {
        return desk.kept(viewer, typed, model, response, key -> {
            letters.keep(
                    viewer, key, companion.propose(look.planned(viewer, key.application()), key), Version.Made.DRAFTED);
            return Desk.address(key);
        });
    }

    /** Keeps what was typed, and sets the letter aside: it waits no longer, and is found again by writing to the person. */
    @PostMapping("/letters/{id}/{message}/aside")
    String aside(@AuthenticationPrincipal Viewer viewer, Typed typed, Model model, HttpServletResponse response) {
        return desk.kept(viewer, typed, model, response, key -> {
            letters.aside(viewer, key, true);
            return "redirect:/letters";
        });
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
            Typed typed,
            @RequestParam(defaultValue = "") List<String> meant,
            @RequestParam(defaultValue = "") String because,
            @RequestParam(defaultValue = "") String outcome,
            @RequestParam @Nullable String elsewhere,
            Model model,
            HttpServletResponse response) {
        return desk.kept(viewer, typed, model, response, key -> {
            Sheets.Laid laid = sheets.lay(viewer, typed.asked(), null);
            Sheet sheet = Objects.requireNonNull(laid.front());
            if (sheet.sent() != null) {
                return Desk.address(key);
            }
            boolean called = Form.CALL_SCRIPT == key.form() || Form.VOICEMAIL == key.form();
            String refusal = elsewhere != null
                    ? ""
                    : Gate.refusal(sheet, meant, laid.planned().plan().now());
            if (refusal.isEmpty() && called && outcome.isEmpty()) {
                refusal = "Say how the call went.";
            }
            if (refusal.isEmpty() && !called && typed.text().blank() && elsewhere == null) {
                refusal = "Nothing is written yet.";
            }
            if (!refusal.isEmpty()) {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                return desk.page(viewer, laid, null, refusal, model);
            }
            List<String> facts = send.sent(
                    viewer,
                    laid.planned(),
                    key,
                    typed.text().in(key.form()),
                    called ? Sheets.word(Outcome.values(), outcome).word() : null,
                    Gate.passed(sheet, elsewhere != null),
                    because);
            return Desk.address(key) + "&told=" + facts.getFirst();
        });
    }
}
