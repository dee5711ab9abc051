package afterword.app.shell;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where a browser is told to be light or dark. */
@Controller
final class ThemePages {

    private final Theme theme;

    ThemePages(Theme theme) {
        this.theme = theme;
    }

    @PostMapping("/settings/theme")
    String choose(@RequestParam(name = "theme", defaultValue = "") String chosen, HttpServletResponse response) {
        theme.choose(chosen, response);
        return "redirect:/settings#s-look";
    }
}
