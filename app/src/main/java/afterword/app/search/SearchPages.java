package afterword.app.search;

import afterword.app.storage.Viewer;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where one looks for something. */
@Controller
final class SearchPages {

    private final Search search;

    SearchPages(Search search) {
        this.search = search;
    }

    @GetMapping("/search")
    String show(@AuthenticationPrincipal Viewer viewer, @RequestParam(defaultValue = "") String q, Model model) {
        model.addAttribute("typed", q);
        model.addAttribute("found", search.find(viewer, q));
        model.addAttribute("nav", "search");
        return "search";
    }
}
