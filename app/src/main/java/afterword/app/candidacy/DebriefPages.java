package afterword.app.candidacy;

import afterword.app.reading.ReadTimeline;
import afterword.app.shell.Slips;
import afterword.app.storage.Viewer;
import afterword.app.telling.Answers;
import afterword.engine.calendar.WorkCalendars;
import afterword.engine.notation.BadInputException;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The form to be filled in on the way home. */
@Controller
final class DebriefPages {

    private final LookAhead look;
    private final DebriefInterview debrief;
    private final Drafts drafts;
    private final WorkCalendars calendars;
    private final InstantSource clock;

    DebriefPages(
            LookAhead look, DebriefInterview debrief, Drafts drafts, WorkCalendars calendars, InstantSource clock) {
        this.look = look;
        this.debrief = debrief;
        this.drafts = drafts;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** Without an application named, it is about the interview that began last, else about the application added last. */
    @GetMapping("/debrief")
    String show(@AuthenticationPrincipal Viewer viewer, @RequestParam @Nullable String application, Model model) {
        Optional<Planned> about = application == null ? last(viewer) : Optional.of(look.planned(viewer, application));
        return about.map(planned -> page(planned, shown(drafts.find(viewer, planned.id())), Map.of(), model))
                .orElse("redirect:/applications/new");
    }

    /** The empty form, without anybody's data: the browser keeps it for when there is no connection. */
    @GetMapping("/offline/debrief")
    String empty(Model model) {
        model.addAttribute("view", DebriefView.empty());
        model.addAttribute("nav", "debrief");
        return "debrief";
    }

    /** Keeps what was typed so far; a script sends it while one types. */
    @PostMapping("/debrief/draft")
    ResponseEntity<Void> keep(
            @AuthenticationPrincipal Viewer viewer,
            @RequestParam String application,
            @RequestParam @Nullable String account,
            @RequestParam MultiValueMap<String, String> fields) {
        typedBy(viewer, account);
        boolean kept = drafts.keep(viewer, look.planned(viewer, application).id(), fields);
        return ResponseEntity.status(kept ? HttpStatus.NO_CONTENT : HttpStatus.UNPROCESSABLE_CONTENT)
                .build();
    }

    /**
     * Reads their words about when, and keeps nothing: the days of the form for whoever asks while typing, the whole form
     * for whoever has no scripts.
     */
    @PostMapping("/debrief/reading")
    String read(
            @AuthenticationPrincipal Viewer viewer,
            @RequestParam String application,
            @RequestParam MultiValueMap<String, String> fields,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String part,
            Model model) {
        Planned planned = look.planned(viewer, application);
        Answers answers = new Answers(fields);
        DebriefView view = view(planned, shown(answers), Map.of());
        String page = page(planned, shown(ReadTimeline.into(answers, view.reading())), Map.of(), model);
        return part == null ? page : page + " :: when";
    }

    @PostMapping("/debrief")
    String record(
            @AuthenticationPrincipal Viewer viewer,
            @RequestParam String application,
            @RequestParam @Nullable String account,
            @RequestParam MultiValueMap<String, String> fields,
            Model model,
            HttpServletResponse response) {
        typedBy(viewer, account);
        Planned planned = look.planned(viewer, application);
        Answers answers = new Answers(fields);
        try {
            List<String> told = debrief.record(viewer, planned, answers);
            return told.isEmpty() ? "redirect:/applications/" + application : Back.to("", application, told);
        } catch (BadInputException bad) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(planned, fields.toSingleValueMap(), Slips.of(bad).byField(), model);
        }
    }

    /** What was typed in one account is never written down in another that is signed in on the same browser since. */
    private static void typedBy(Viewer viewer, @Nullable String account) {
        if (account != null && !account.isEmpty() && !account.equals(viewer.id().toString())) {
            throw new ResponseStatusException(HttpStatus.CONFLICT, "This was typed in another account.");
        }
    }

    private static Map<String, String> shown(Answers answers) {
        Map<String, String> shown = new HashMap<>();
        answers.typed().forEach((field, texts) -> shown.put(field, String.join("", texts)));
        return shown;
    }

    private String page(Planned planned, Map<String, String> typed, Map<String, String> problems, Model model) {
        model.addAttribute("view", view(planned, typed, problems));
        model.addAttribute("nav", "debrief");
        return "debrief";
    }

    private DebriefView view(Planned planned, Map<String, String> typed, Map<String, String> problems) {
        return DebriefView.of(
                planned, calendars.of(planned.file().application().employer().region()), typed, problems);
    }

    private Optional<Planned> last(Viewer viewer) {
        Instant now = clock.instant();
        return look.glances(viewer, now, Standing.NOW, Standing.LEAVE, Standing.WAIT).stream()
                .max(Comparator.comparing(glance -> lastBegun(glance, now)))
                .map(glance -> look.planned(viewer, glance.id()));
    }

    private static Instant lastBegun(Glance glance, Instant now) {
        return glance.meetings().stream()
                .filter(start -> !start.isAfter(now))
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
    }
}
