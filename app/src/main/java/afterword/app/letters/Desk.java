package afterword.app.letters;

import afterword.app.candidacy.Choices;
import afterword.app.candidacy.WhatChanged;
import afterword.app.spelling.Spelling;
import afterword.app.storage.Viewer;
import jakarta.servlet.http.HttpServletResponse;
import java.time.ZoneId;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.util.UriComponentsBuilder;

/** The page of one letter: keeps what was typed on it before anything else is done, and shows it. */
@Component
final class Desk {

    private final Letters letters;
    private final Sheets sheets;
    private final OwnFiles files;
    private final Companion companion;
    private final Spelling spelling;
    private final Choices choices;

    Desk(Letters letters, Sheets sheets, OwnFiles files, Companion companion, Spelling spelling, Choices choices) {
        this.letters = letters;
        this.sheets = sheets;
        this.files = files;
        this.companion = companion;
        this.spelling = spelling;
        this.choices = choices;
    }

    /**
     * Keeps what was typed, and goes on; what is too long to be kept stands on the page as it was typed, and why it is not
     * kept, and nothing else is done.
     *
     * @param then what else the button does, and where it leads
     */
    String kept(
            Viewer viewer, Typed typed, Model model, HttpServletResponse response, Function<LetterKey, String> then) {
        if (!typed.text().keepable()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(viewer, sheets.lay(viewer, typed.asked(), typed.text()), null, "", model);
        }
        return then.apply(keep(viewer, typed));
    }

    /** Keeps words that can be kept. A proposal that was emptied is none, unless something is kept already. */
    LetterKey keep(Viewer viewer, Typed typed) {
        Sheet front = sheets.lay(viewer, typed.asked(), null).front();
        if (front == null) {
            throw new NoSuchElementException("nobody to write to");
        }
        LetterKey key = front.key();
        Text text = typed.text().in(key.form());
        if (typed.worded() && (!text.blank() || letters.find(viewer, key).isPresent())) {
            letters.keep(viewer, key, text, Version.Made.TYPED);
        }
        return key;
    }

    /**
     * @param changed what was just written down, null if nothing was
     * @param refusal why it was not written down as sent, empty if nobody asked for that
     */
    String page(Viewer viewer, Sheets.Laid laid, @Nullable WhatChanged changed, String refusal, Model model) {
        model.addAttribute("nav", "letters");
        Sheet front = laid.front();
        if (front == null) {
            model.addAttribute("candidacy", laid.planned().id());
            model.addAttribute("employer", laid.planned().employer());
            return "letter-nobody";
        }
        model.addAttribute(
                "view",
                LetterView.of(
                        laid,
                        new LetterView.Surroundings(
                                home(viewer),
                                letters.versions(viewer, front.key()),
                                changed,
                                alike(laid),
                                files.of(viewer, front.key().application()))));
        model.addAttribute("refusal", refusal);
        boolean read = front.sent() == null
                && !front.key().form().spoken()
                && !front.text().blank();
        model.addAttribute("spelling", read ? spelling.waiting() : "");
        model.addAttribute("again", read && spelling.coming());
        return "letter";
    }

    private @Nullable Alike alike(Sheets.Laid laid) {
        List<Sheet> written = laid.all().stream()
                .filter(each -> each.kept() != null && !each.text().blank())
                .toList();
        return written.size() < 2
                ? null
                : Alike.of(
                        written.stream()
                                .map(each -> LetterView.first(
                                        laid.planned(), each.key().to()))
                                .toList(),
                        written.stream()
                                .map(each -> each.text().letter(each.key()))
                                .toList(),
                        (one, other) -> companion.likeness(laid.planned(), one, other));
    }

    private ZoneId home(Viewer viewer) {
        return choices.get(viewer).home();
    }

    static String address(LetterKey key) {
        return "redirect:"
                + UriComponentsBuilder.fromPath("/letters/{id}/{message}")
                        .queryParam("to", key.to())
                        .queryParam("form", key.form().word())
                        .build(false)
                        .expand(key.application(), key.kind().word())
                        .encode()
                        .toUriString();
    }
}
