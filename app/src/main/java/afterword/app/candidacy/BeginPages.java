package afterword.app.candidacy;

import afterword.app.shell.Slips;
import afterword.app.storage.Viewer;
import afterword.app.telling.Answers;
import afterword.app.telling.Known;
import afterword.engine.notation.BadInputException;
import jakarta.servlet.http.HttpServletResponse;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A new application. */
@Controller
final class BeginPages {

    private static final Known NOTHING = new Known(ZoneOffset.UTC, Map.of());

    private final Beginning beginning;
    private final Choices choices;

    BeginPages(Beginning beginning, Choices choices) {
        this.beginning = beginning;
        this.choices = choices;
    }

    @GetMapping("/applications/new")
    String blank(@AuthenticationPrincipal Viewer viewer, Model model) {
        String zone = choices.get(viewer).zone();
        Answers answers = zone == null ? Answers.NONE : Answers.NONE.with("zone", List.of(zone));
        return page(answers, Map.of(), model);
    }

    @PostMapping("/applications")
    String add(
            @AuthenticationPrincipal Viewer viewer,
            @RequestParam MultiValueMap<String, String> typed,
            Model model,
            HttpServletResponse response) {
        Answers answers = new Answers(typed);
        try {
            return "redirect:/applications/" + beginning.begin(viewer, answers);
        } catch (BadInputException bad) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(answers, Slips.of(bad).byField(), model);
        }
    }

    private static String page(Answers answers, Map<String, String> problems, Model model) {
        AskPage view = view(answers, problems);
        model.addAttribute("view", view);
        model.addAttribute("elsewhere", AskPage.elsewhere(Beginning.QUESTIONS, problems));
        model.addAttribute("nav", "applications");
        return "ask";
    }

    /** The form with what was answered so far. */
    static AskPage view(Answers answers, Map<String, String> problems) {
        return AskPage.of(
                null,
                new AskPage.Words(
                        "Add an application",
                        "Where, and where they work. The rest can be told later.",
                        "See the plan"),
                "/applications",
                Map.of(),
                Beginning.QUESTIONS,
                answers,
                problems,
                NOTHING);
    }
}
