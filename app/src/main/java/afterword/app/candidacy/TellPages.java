package afterword.app.candidacy;

import afterword.app.present.Days;
import afterword.app.shell.Slips;
import afterword.app.storage.Viewer;
import afterword.app.telling.Answers;
import afterword.app.telling.Kind;
import afterword.app.telling.Kinds;
import afterword.app.telling.Known;
import afterword.engine.history.Outgoing;
import afterword.engine.notation.BadInputException;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What happened: first of what kind it was, then what belongs to it. The same form sets right what was told wrongly. */
@Controller
final class TellPages {

    private final LookAhead look;
    private final TellFact tell;

    TellPages(LookAhead look, TellFact tell) {
        this.look = look;
        this.tell = tell;
    }

    /** @param fact the one that was really something else, null for something new */
    @GetMapping("/applications/{id}/tell")
    String kinds(
            @AuthenticationPrincipal Viewer viewer,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String q,
            @RequestParam @Nullable String fact,
            Model model) {
        Planned planned = look.planned(viewer, id);
        model.addAttribute("view", KindsPage.of(planned, q, fact));
        model.addAttribute("nav", "applications");
        return "tell";
    }

    /** Whatever else stands in the address is filled in already. */
    @GetMapping("/applications/{id}/tell/{kind}")
    String form(
            @AuthenticationPrincipal Viewer viewer,
            @PathVariable String id,
            @PathVariable String kind,
            @RequestParam @Nullable String fact,
            @RequestParam MultiValueMap<String, String> given,
            Model model) {
        Planned planned = look.planned(viewer, id);
        Kind asked = Kinds.get(kind);
        Answers answers = new Answers(given);
        if (fact != null) {
            TellFact.Standing standing = tell.standing(viewer, planned, fact);
            answers = standing.kind().equals(asked)
                    ? standing.answers()
                    : standing.answers().with("at", standing.answers().all("at"));
        }
        return page(planned, asked, fact, answers, Map.of(), model);
    }

    /** Setting a fact right begins with the form it was told in. */
    @GetMapping("/applications/{id}/facts/{fact}")
    String setRight(@AuthenticationPrincipal Viewer viewer, @PathVariable String id, @PathVariable String fact) {
        TellFact.Standing standing = tell.standing(viewer, look.planned(viewer, id), fact);
        return "redirect:/applications/" + id + "/tell/" + standing.kind().name() + "?fact=" + fact;
    }

    @PostMapping("/applications/{id}/tell/{kind}")
    String write(
            @AuthenticationPrincipal Viewer viewer,
            @PathVariable String id,
            @PathVariable String kind,
            @RequestParam @Nullable String fact,
            @RequestParam MultiValueMap<String, String> typed,
            Model model,
            HttpServletResponse response) {
        Planned planned = look.planned(viewer, id);
        Kind asked = Kinds.get(kind);
        Answers answers = new Answers(typed);
        if (isDone(planned, answers.one("of-step"))) {
            return Back.to(answers.one("back"), id, lastSent(planned, answers));
        }
        try {
            return Back.to(answers.one("back"), id, tell.tell(viewer, planned, asked, answers, fact));
        } catch (BadInputException bad) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(planned, asked, fact, answers, Slips.of(bad).byField(), model);
        }
    }

    /** Whether a card was shown for a step that has gone from the plan since: somebody told elsewhere that it is done. */
    private static boolean isDone(Planned planned, String step) {
        return !step.isEmpty()
                && planned.plan().steps().stream().noneMatch(each -> each.key().equals(step));
    }

    /** What was told of it there, if it was that. */
    private static List<String> lastSent(Planned planned, Answers answers) {
        return planned.history().sent().reversed().stream()
                .filter(sent -> sent.kind().word().equals(answers.one("kind"))
                        && sent.to().equals(answers.one("to")))
                .map(Outgoing::fact)
                .limit(1)
                .toList();
    }

    private static String page(
            Planned planned,
            Kind kind,
            @Nullable String fact,
            Answers answers,
            Map<String, String> problems,
            Model model) {
        Map<String, String> hidden = new LinkedHashMap<>();
        if (fact != null) {
            hidden.put("fact", fact);
        }
        if (!answers.one("back").isEmpty()) {
            hidden.put("back", answers.one("back"));
        }
        Known known = OnRecord.of(planned);
        model.addAttribute(
                "view",
                AskPage.of(
                        planned,
                        new AskPage.Words(
                                kind.title(),
                                kind.help() + ". Times are those of " + Days.city(planned.office()) + ".",
                                fact == null ? "Write it down" : "Set it right"),
                        "/applications/" + planned.id() + "/tell/" + kind.name(),
                        hidden,
                        kind.questions(),
                        answers,
                        problems,
                        known));
        model.addAttribute("elsewhere", AskPage.elsewhere(kind.questions(), problems));
        model.addAttribute("fact", fact);
        model.addAttribute("nav", "applications");
        return "ask";
    }
}
