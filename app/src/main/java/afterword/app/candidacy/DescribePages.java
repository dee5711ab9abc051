package afterword.app.candidacy;

import afterword.app.shell.Slips;
import afterword.app.storage.Viewer;
import afterword.app.telling.Answers;
import afterword.app.telling.Descriptions;
import afterword.app.telling.Field;
import afterword.app.telling.Form;
import afterword.app.telling.Known;
import afterword.engine.notation.BadInputException;
import afterword.engine.notation.Node;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What an application is, whatever happens: its posting, its employer, and who else belongs to it. */
@Controller
final class DescribePages {

    private static final AskPage.Words POSTING = new AskPage.Words(
            "The posting",
            "What it asks of applicants, and whether an agency or your own employer is behind it.",
            "Save");
    private static final AskPage.Words EMPLOYER = new AskPage.Words(
            "The employer", "Where they work, and when. Every date of the plan is counted there.", "Save");
    private static final AskPage.Words PERSON =
            new AskPage.Words("Somebody new", "Whoever you met, or will meet, or may write to.", "Add them");

    private final LookAhead look;
    private final Describe describe;
    private final MeetSomeone meet;

    DescribePages(LookAhead look, Describe describe, MeetSomeone meet) {
        this.look = look;
        this.describe = describe;
        this.meet = meet;
    }

    @GetMapping("/applications/{id}/posting")
    String posting(@AuthenticationPrincipal Viewer viewer, @PathVariable String id, Model model) {
        Planned planned = look.planned(viewer, id);
        Answers answers = new Form(Descriptions.posting()).show(describe.posting(viewer, id), planned.office());
        return page(planned, POSTING, "posting", Descriptions.posting(), answers, Map.of(), model);
    }

    @PostMapping("/applications/{id}/posting")
    String keepPosting(
            @AuthenticationPrincipal Viewer viewer,
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> typed,
            Model model,
            HttpServletResponse response) {
        Planned planned = look.planned(viewer, id);
        Answers answers = new Answers(typed);
        try {
            describe.posting(viewer, id, new Form(Descriptions.posting()).read(answers, OnRecord.of(planned)));
            return "redirect:/applications/" + id;
        } catch (BadInputException bad) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(
                    planned,
                    POSTING,
                    "posting",
                    Descriptions.posting(),
                    answers,
                    Slips.of(bad).byField(),
                    model);
        }
    }

    @GetMapping("/applications/{id}/employer")
    String employer(@AuthenticationPrincipal Viewer viewer, @PathVariable String id, Model model) {
        Planned planned = look.planned(viewer, id);
        Answers answers = new Form(Descriptions.employer()).show(describe.employer(viewer, id), planned.office());
        return page(planned, EMPLOYER, "employer", Descriptions.employer(), answers, Map.of(), model);
    }

    @PostMapping("/applications/{id}/employer")
    String keepEmployer(
            @AuthenticationPrincipal Viewer viewer,
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> typed,
            Model model,
            HttpServletResponse response) {
        Planned planned = look.planned(viewer, id);
        Answers answers = new Answers(typed);
        try {
            describe.employer(viewer, id, new Form(Descriptions.employer()).read(answers, OnRecord.of(planned)));
            return "redirect:/applications/" + id;
        } catch (BadInputException bad) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(
                    planned,
                    EMPLOYER,
                    "employer",
                    Descriptions.employer(),
                    answers,
                    Slips.of(bad).byField(),
                    model);
        }
    }

    @GetMapping("/applications/{id}/people/new")
    String somebody(@AuthenticationPrincipal Viewer viewer, @PathVariable String id, Model model) {
        return page(look.planned(viewer, id), PERSON, "people/new", somebody(), Answers.NONE, Map.of(), model);
    }

    @PostMapping("/applications/{id}/people/new")
    String add(
            @AuthenticationPrincipal Viewer viewer,
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> typed,
            Model model,
            HttpServletResponse response) {
        Planned planned = look.planned(viewer, id);
        Answers answers = new Answers(typed);
        try {
            Node.Mapping person = new Form(somebody()).read(answers, OnRecord.of(planned));
            meet.meet(viewer, id, answers.one("name"), person);
            return "redirect:/applications/" + id + "#h-ppl";
        } catch (BadInputException bad) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(
                    planned,
                    PERSON,
                    "people/new",
                    somebody(),
                    answers,
                    Slips.of(bad).byField(),
                    model);
        }
    }

    private static List<Field> somebody() {
        return Descriptions.person().stream()
                .map(field -> field.name().equals("name") ? field.must() : field)
                .toList();
    }

    private static String page(
            Planned planned,
            AskPage.Words words,
            String path,
            List<Field> questions,
            Answers answers,
            Map<String, String> problems,
            Model model) {
        Known known = OnRecord.of(planned);
        model.addAttribute(
                "view",
                AskPage.of(
                        planned,
                        words,
                        "/applications/" + planned.id() + "/" + path,
                        Map.of(),
                        questions,
                        answers,
                        problems,
                        known));
        model.addAttribute("nav", "applications");
        return "ask";
    }
}
