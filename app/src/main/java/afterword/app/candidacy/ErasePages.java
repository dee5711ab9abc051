package afterword.app.candidacy;

import afterword.app.storage.Viewer;
import jakarta.servlet.http.HttpServletResponse;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where something is erased for good. Nothing else in the product cannot be undone, so nothing else asks for words. */
@Controller
final class ErasePages {

    private final Erase erase;

    ErasePages(Erase erase) {
        this.erase = erase;
    }

    @GetMapping("/applications/{id}/erase")
    String showApplication(@AuthenticationPrincipal Viewer viewer, @PathVariable String id, Model model) {
        return page(erase.extent(viewer, id), null, "", model);
    }

    @PostMapping("/applications/{id}/erase")
    String application(
            @AuthenticationPrincipal Viewer viewer,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String words,
            Model model,
            HttpServletResponse response) {
        Erase.Extent extent = erase.extent(viewer, id);
        if (!same(words, extent.employer())) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("problem", "Type " + extent.employer() + ", as it stands above. Nothing was erased.");
            return page(extent, null, words, model);
        }
        erase.application(viewer, id);
        return "redirect:/erased";
    }

    @GetMapping("/applications/{id}/people/{person}/erase")
    String showPerson(
            @AuthenticationPrincipal Viewer viewer, @PathVariable String id, @PathVariable String person, Model model) {
        Erase.Extent extent = erase.extent(viewer, id);
        return page(extent, named(extent, person), "", model);
    }

    @PostMapping("/applications/{id}/people/{person}/erase")
    String person(
            @AuthenticationPrincipal Viewer viewer,
            @PathVariable String id,
            @PathVariable String person,
            @RequestParam(defaultValue = "") String words,
            Model model,
            HttpServletResponse response) {
        Erase.Extent extent = erase.extent(viewer, id);
        Erase.Named named = named(extent, person);
        if (!same(words, named.name())) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("problem", "Type " + named.name() + ", as it stands above. Nothing was erased.");
            return page(extent, named, words, model);
        }
        erase.person(viewer, person);
        return "redirect:/erased";
    }

    /** That something went, and when; not what. */
    @GetMapping("/erased")
    String erased(@AuthenticationPrincipal Viewer viewer, Model model) {
        model.addAttribute("tombstones", erase.tombstones(viewer));
        model.addAttribute("nav", "settings");
        return "erased";
    }

    private static boolean same(String words, String name) {
        return words.strip().equalsIgnoreCase(name.strip());
    }

    private static Erase.Named named(Erase.Extent extent, String person) {
        return extent.person(person).orElseThrow(() -> new NoSuchElementException("nobody is called " + person));
    }

    private static String page(Erase.Extent extent, Erase.@Nullable Named person, String words, Model model) {
        model.addAttribute("extent", extent);
        model.addAttribute("person", person);
        model.addAttribute("words", words);
        model.addAttribute("nav", "applications");
        return "erase";
    }
}
