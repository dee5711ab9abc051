package afterword.app.today;

import afterword.app.candidacy.Choices;
import afterword.app.candidacy.LookAhead;
import afterword.app.candidacy.Standing;
import afterword.app.storage.Viewer;
import afterword.engine.calendar.WorkCalendars;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page one opens every day. */
@Controller
final class TodayPages {

    private final LookAhead look;
    private final Choices choices;
    private final WorkCalendars calendars;
    private final InstantSource clock;

    TodayPages(LookAhead look, Choices choices, WorkCalendars calendars, InstantSource clock) {
        this.look = look;
        this.choices = choices;
        this.calendars = calendars;
        this.clock = clock;
    }

    /**
     * @param in the application something was just told about
     * @param told the facts that were written down
     */
    @GetMapping("/")
    String show(
            @AuthenticationPrincipal Viewer viewer,
            @RequestParam @Nullable String in,
            @RequestParam(defaultValue = "") List<String> told,
            Model model) {
        Choices.Chosen chosen = choices.get(viewer);
        if (chosen.zone() == null) {
            return "redirect:/settings";
        }
        model.addAttribute(
                "view",
                TodayView.of(
                        look.listAll(viewer, Standing.NOW, Standing.LEAVE, Standing.WAIT),
                        clock.instant(),
                        chosen.home(),
                        calendars));
        if (in != null) {
            model.addAttribute("in", in);
            model.addAttribute(
                    "changed", look.changed(look.planned(viewer, in), told).orElse(null));
        }
        model.addAttribute("nav", "today");
        return "today";
    }
}
