package afterword.app.candidacy;

import afterword.app.shell.Slips;
import afterword.app.storage.Storage;
import afterword.app.storage.Viewer;
import afterword.app.telling.Answers;
import afterword.app.telling.Descriptions;
import afterword.app.telling.Form;
import afterword.app.telling.Known;
import afterword.engine.notation.BadInputException;
import afterword.engine.notation.Node;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.function.Consumer;
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

    /**
     * A page with a form.
     *
     * @param path where it stands below the application
     * @param kept what to say once it is kept
     */
    private record Sheet(AskPage.Words words, String path, Form form, String kept) {}

    private static final Sheet POSTING = new Sheet(
            new AskPage.Words(
                    "The posting",
                    "What it asks of applicants, and whether an agency or your own employer is behind it.",
                    "Save"),
            "posting",
            new Form(Descriptions.posting()),
            "The posting is described anew");
    private static final Sheet EMPLOYER = new Sheet(
            new AskPage.Words(
                    "The employer", "Where they work, and when. Every date of the plan is counted there.", "Save"),
            "employer",
            new Form(Descriptions.employer()),
            "The employer is described anew");
    private static final Sheet PERSON = new Sheet(
            new AskPage.Words("Somebody new", "Whoever you met, or will meet, or may write to.", "Add them"),
            "people/new",
            new Form(Descriptions.person().stream()
                    .map(field -> field.name().equals("name") ? field.must() : field)
                    .toList()),
            "They are on record");

    private final LookAhead look;
    private final Describe describe;
    private final MeetSomeone meet;
    private final Newcomers newcomers;
    private final Storage storage;
    private final News news;

    DescribePages(
            LookAhead look, Describe describe, MeetSomeone meet, Newcomers newcomers, Storage storage, News news) {
        this.look = look;
        this.describe = describe;
        this.meet = meet;
        this.newcomers = newcomers;
        this.storage = storage;
        this.news = news;
    }

    @GetMapping("/applications/{id}/posting")
    String posting(@AuthenticationPrincipal Viewer viewer, @PathVariable String id, Model model) {
        Planned planned = look.planned(viewer, id);
        return page(
                planned, POSTING, POSTING.form().show(describe.posting(viewer, id), planned.office()), Map.of(), model);
    }

    @PostMapping("/applications/{id}/posting")
    String keepPosting(
            @AuthenticationPrincipal Viewer viewer,
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> typed,
            Model model,
            HttpServletResponse response) {
        Planned planned = look.planned(viewer, id);
        return keep(viewer, planned, POSTING, typed, told -> describe.posting(viewer, id, told), model, response);
    }

    @GetMapping("/applications/{id}/employer")
    String employer(@AuthenticationPrincipal Viewer viewer, @PathVariable String id, Model model) {
        Planned planned = look.planned(viewer, id);
        return page(
                planned,
                EMPLOYER,
                EMPLOYER.form().show(describe.employer(viewer, id), planned.office()),
                Map.of(),
                model);
    }

    @PostMapping("/applications/{id}/employer")
    String keepEmployer(
            @AuthenticationPrincipal Viewer viewer,
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> typed,
            Model model,
            HttpServletResponse response) {
        Planned planned = look.planned(viewer, id);
        return keep(viewer, planned, EMPLOYER, typed, told -> describe.employer(viewer, id, told), model, response);
    }

    @GetMapping("/applications/{id}/people/new")
    String somebody(@AuthenticationPrincipal Viewer viewer, @PathVariable String id, Model model) {
        return page(look.planned(viewer, id), PERSON, Answers.NONE, Map.of(), model);
    }

    @PostMapping("/applications/{id}/people/new")
    String add(
            @AuthenticationPrincipal Viewer viewer,
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> typed,
            Model model,
            HttpServletResponse response) {
        Planned planned = look.planned(viewer, id);
        String name = new Answers(typed).one("name");
        return keep(viewer, planned, PERSON, typed, told -> meet.meet(viewer, id, name, told), model, response);
    }

    /** Takes in what was typed, and shows what it did to the plan; or says what cannot be meant. */
    private String keep(
            Viewer viewer,
            Planned planned,
            Sheet sheet,
            MultiValueMap<String, String> typed,
            Consumer<Node.Mapping> taken,
            Model model,
            HttpServletResponse response) {
        Answers answers = new Answers(typed);
        try {
            storage.write(viewer, rows -> {
                Newcomers.Met met =
                        newcomers.meet(viewer, planned.id(), sheet.form().fields(), answers, OnRecord.of(planned));
                taken.accept(sheet.form().read(met.answers(), met.known()));
                return planned.id();
            });
            news.tell(
                    viewer,
                    planned.id(),
                    WhatChanged.described(planned, look.planned(viewer, planned.id()), sheet.kept()));
            return "redirect:/applications/" + planned.id() + "?described";
        } catch (BadInputException bad) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(planned, sheet, answers, Slips.of(bad).byField(), model);
        }
    }

    private static String page(
            Planned planned, Sheet sheet, Answers answers, Map<String, String> problems, Model model) {
        Known known = OnRecord.of(planned);
        model.addAttribute(
                "view",
                AskPage.of(
                        planned,
                        sheet.words(),
                        "/applications/" + planned.id() + "/" + sheet.path(),
                        Map.of(),
                        sheet.form().fields(),
                        answers,
                        problems,
                        known));
        model.addAttribute("elsewhere", AskPage.elsewhere(sheet.form().fields(), problems));
        model.addAttribute("nav", "applications");
        return "ask";
    }
}
