package afterword.app.account;

import afterword.app.storage.Viewer;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where a person reads what happened at the doors of their account. */
@Controller
final class DoorBookPages {

    private static final int LAST_PAGE = 10_000;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("EEE d MMMM yyyy, HH:mm", Locale.ENGLISH)
            .withZone(ZoneId.of("UTC"));

    private final DoorBook book;

    DoorBookPages(DoorBook book) {
        this.book = book;
    }

    @GetMapping("/settings/doors")
    String show(@AuthenticationPrincipal Viewer viewer, @RequestParam(defaultValue = "0") int page, Model model) {
        int at = Math.clamp(page, 0, LAST_PAGE);
        List<DoorBook.Entry> entries = book.read(viewer, at);
        model.addAttribute(
                "entries",
                entries.stream().limit(DoorBook.PAGE).map(DoorBookPages::line).toList());
        model.addAttribute("newer", at > 0 ? at - 1 : null);
        model.addAttribute("older", entries.size() > DoorBook.PAGE ? at + 1 : null);
        model.addAttribute("nav", "settings");
        return "doors";
    }

    private static Line line(DoorBook.Entry entry) {
        String what = entry.times() == 1 ? entry.what() : entry.what() + ", " + entry.times() + " times that day";
        return new Line(what, entry.detail(), TIME.format(entry.at()) + " UTC");
    }

    /** An entry as it is read. */
    record Line(String what, String detail, String at) {}
}
