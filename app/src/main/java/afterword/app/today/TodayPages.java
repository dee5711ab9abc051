package afterword.app.today;

import afterword.app.candidacy.Choices;
import afterword.app.candidacy.Glance;
import afterword.app.candidacy.LookAhead;
import afterword.app.candidacy.Planned;
import afterword.app.candidacy.Standing;
import afterword.app.storage.Storage;
import afterword.app.storage.Viewer;
import afterword.engine.calendar.WorkCalendars;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page one opens every day. */
@Controller
final class TodayPages {

    private static final Standing[] SHOWN = {Standing.NOW, Standing.LEAVE, Standing.WAIT};

    private final Storage storage;
    private final LookAhead look;
    private final PutOff putOff;
    private final Choices choices;
    private final WorkCalendars calendars;
    private final InstantSource clock;

    TodayPages(
            Storage storage,
            LookAhead look,
            PutOff putOff,
            Choices choices,
            WorkCalendars calendars,
            InstantSource clock) {
        this.storage = storage;
        this.look = look;
        this.putOff = putOff;
        this.choices = choices;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** What the page is made from, read at once. */
    private record Seen(
            Choices.Chosen chosen,
            Optional<List<Glance>> kept,
            List<Instant> applied,
            Map<PutOff.What, Instant> putOff) {}

    /**
     * @param in the application something was just told about
     * @param cannotWait whether something should have been put off that cannot wait so long
     * @param told the facts that were written down
     * @param all whether to show all of every list, however long
     */
    @GetMapping("/")
    String show(
            @AuthenticationPrincipal Viewer viewer,
            @RequestParam @Nullable String in,
            @RequestParam @Nullable String cannotWait,
            @RequestParam(defaultValue = "") List<String> told,
            @RequestParam @Nullable String all,
            Model model) {
        Instant now = clock.instant();
        Seen seen = storage.read(viewer, rows -> {
            Choices.Chosen chosen = choices.get(rows);
            return new Seen(
                    chosen,
                    look.kept(rows, now, SHOWN),
                    look.applied(rows, SearchHealth.since(now, chosen.home())),
                    PutOff.list(rows, now));
        });
        if (seen.chosen().zone() == null) {
            return "redirect:/settings";
        }
        List<Glance> glances = seen.kept().orElseGet(() -> look.renewed(viewer, now, SHOWN));
        List<Instant> applied = seen.kept().isPresent()
                ? seen.applied()
                : storage.read(
                        viewer,
                        rows -> look.applied(
                                rows, SearchHealth.since(now, seen.chosen().home())));
        model.addAttribute(
                "view",
                TodayView.of(
                        glances,
                        applied,
                        seen.putOff(),
                        all != null,
                        now,
                        seen.chosen().home(),
                        calendars));
        if (in != null) {
            model.addAttribute("in", in);
            model.addAttribute(
                    "changed", look.changed(look.planned(viewer, in), told).orElse(null));
        }
        model.addAttribute("cannotWait", cannotWait != null);
        model.addAttribute("nav", "today");
        return "today";
    }

    /**
     * Puts off what could be done now, as far as the rules allow it, or takes it up again.
     *
     * @param until one of the moments the card offers; empty to take it up again
     */
    @PostMapping("/applications/{id}/later")
    String later(
            @AuthenticationPrincipal Viewer viewer,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String step,
            @RequestParam(defaultValue = "") String until) {
        Planned planned = look.planned(viewer, id);
        PutOff.What what = new PutOff.What(planned.id(), step);
        if (until.isEmpty()) {
            putOff.back(viewer, what);
            return "redirect:/";
        }
        Instant now = clock.instant();
        LaterOn chosen = planned.plan().steps().stream()
                .filter(each -> each.key().equals(step) && each.actionable(now))
                .flatMap(each -> LaterOn.of(each, now, choices.get(viewer).home()).stream())
                .filter(each -> each.until().equals(until))
                .findFirst()
                .orElse(null);
        if (chosen == null) {
            return "redirect:/?cannotWait";
        }
        putOff.until(viewer, what, Instant.parse(chosen.until()));
        return "redirect:/";
    }
}
