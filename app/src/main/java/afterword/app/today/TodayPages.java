package afterword.app.today;

import afterword.app.candidacy.Choices;
import afterword.app.candidacy.LookAhead;
import afterword.app.candidacy.Standing;
import afterword.app.storage.Viewer;
import afterword.engine.calendar.WorkCalendars;
import java.time.InstantSource;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

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

    @GetMapping("/")
    String show(@AuthenticationPrincipal Viewer viewer, Model model) {
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
        model.addAttribute("nav", "today");
        return "today";
    }
}
