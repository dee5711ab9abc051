package afterword.app.candidacy;

import afterword.app.reading.ReadPosting;
import afterword.app.shell.Slips;
import afterword.app.storage.Viewer;
import afterword.app.telling.Answers;
import afterword.app.telling.Field;
import afterword.app.telling.Known;
import afterword.engine.fact.CallPolicy;
import afterword.engine.notation.BadInputException;
import jakarta.servlet.http.HttpServletResponse;
import java.time.InstantSource;
import java.time.LocalDate;
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

    private static final String PASTED = "pasted";

    /** What a browser sends for choices nobody made. */
    private static final Answers UNTOUCHED = Answers.NONE
            .with("calls", List.of(CallPolicy.UNSAID.word()))
            .with("posting-emails", List.of(CallPolicy.UNSAID.word()));

    private static final Known NOTHING = new Known(ZoneOffset.UTC, Map.of());

    private final Beginning beginning;
    private final Choices choices;
    private final InstantSource clock;

    BeginPages(Beginning beginning, Choices choices, InstantSource clock) {
        this.beginning = beginning;
        this.choices = choices;
        this.clock = clock;
    }

    @GetMapping("/applications/new")
    String blank(@AuthenticationPrincipal Viewer viewer, Model model) {
        return page(blank(viewer), Map.of(), model);
    }

    /** Reads a pasted posting into the form, beside whatever was typed there already. Writes nothing down. */
    @PostMapping("/applications/new")
    String read(
            @AuthenticationPrincipal Viewer viewer, @RequestParam MultiValueMap<String, String> typed, Model model) {
        Answers answers = new Answers(typed);
        ReadPosting read = ReadPosting.of(
                answers.one(PASTED),
                answers,
                UNTOUCHED.with("zone", blank(viewer).all("zone")),
                LocalDate.ofInstant(clock.instant(), choices.get(viewer).home()));
        model.addAttribute("read", read);
        return page(read.cited(Beginning.QUESTIONS), read.answers(), Map.of(), model);
    }

    /** A posting that was pasted and not read yet is read first: nobody has seen what it fills in. */
    @PostMapping("/applications")
    String add(
            @AuthenticationPrincipal Viewer viewer,
            @RequestParam MultiValueMap<String, String> typed,
            Model model,
            HttpServletResponse response) {
        Answers answers = new Answers(typed);
        if (!answers.one(PASTED).isEmpty()) {
            return read(viewer, typed, model);
        }
        try {
            return "redirect:/applications/" + beginning.begin(viewer, answers);
        } catch (BadInputException bad) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(answers, Slips.of(bad).byField(), model);
        }
    }

    /** The zone of an employer is taken to be one's own until somebody says otherwise. */
    private Answers blank(Viewer viewer) {
        String zone = choices.get(viewer).zone();
        return zone == null ? Answers.NONE : Answers.NONE.with("zone", List.of(zone));
    }

    private static String page(Answers answers, Map<String, String> problems, Model model) {
        return page(Beginning.QUESTIONS, answers, problems, model);
    }

    private static String page(List<Field> questions, Answers answers, Map<String, String> problems, Model model) {
        AskPage view = view(questions, answers, problems);
        model.addAttribute("view", view);
        model.addAttribute("elsewhere", AskPage.elsewhere(Beginning.QUESTIONS, problems));
        model.addAttribute("nav", "applications");
        return "ask";
    }

    /** The form with what was answered so far. */
    static AskPage view(List<Field> questions, Answers answers, Map<String, String> problems) {
        return AskPage.of(
                null,
                new AskPage.Words(
                        "Add an application",
                        "Where, and where they work. The rest can be told later.",
                        "See the plan"),
                "/applications",
                Map.of(),
                questions,
                answers,
                problems,
                NOTHING);
    }
}
