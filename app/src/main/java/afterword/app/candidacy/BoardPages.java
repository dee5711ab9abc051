package afterword.app.candidacy;

import afterword.app.storage.Viewer;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** All applications at a glance. */
@Controller
final class BoardPages {

    /** Far beyond any page there is, and small enough to be counted with. */
    private static final int LAST = 10_000;

    private final Board board;
    private final Choices choices;
    private final InstantSource clock;

    BoardPages(Board board, Choices choices, InstantSource clock) {
        this.board = board;
        this.choices = choices;
        this.clock = clock;
    }

    /** @param closed the page of those that are over, from 1 */
    @GetMapping("/applications")
    String show(@AuthenticationPrincipal Viewer viewer, @RequestParam(defaultValue = "1") String closed, Model model) {
        Instant now = clock.instant();
        int page = page(closed);
        LocalDate today = LocalDate.ofInstant(now, choices.get(viewer).home());
        model.addAttribute("view", BoardView.of(board.at(viewer, now, page), today, page));
        model.addAttribute("nav", "applications");
        return "board";
    }

    /** The first where no page is meant. */
    private static int page(String typed) {
        return typed.matches("[0-9]{1,5}") ? Math.clamp(Integer.parseInt(typed), 1, LAST) : 1;
    }
}
