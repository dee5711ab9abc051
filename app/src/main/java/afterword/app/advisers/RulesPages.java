package afterword.app.advisers;

import afterword.app.candidacy.BoardCard;
import afterword.app.candidacy.Choices;
import afterword.app.candidacy.Glance;
import afterword.app.candidacy.LookAhead;
import afterword.app.storage.Viewer;
import afterword.engine.rule.Rule;
import afterword.engine.rule.Rulebook;
import afterword.engine.rule.Strength;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** The rulebooks, and everything about each of their rules. */
@Controller
final class RulesPages {

    private static final int WORD = 60;

    private final Library library;
    private final LookAhead look;
    private final Choices choices;
    private final InstantSource clock;

    RulesPages(Library library, LookAhead look, Choices choices, InstantSource clock) {
        this.library = library;
        this.look = look;
        this.choices = choices;
        this.clock = clock;
    }

    /**
     * All rulebooks.
     *
     * @param id leads to the rule of this id: in the rulebook that is followed if it is there, else wherever it is
     */
    @GetMapping("/rules")
    String all(@AuthenticationPrincipal Viewer viewer, @RequestParam @Nullable String id, Model model) {
        List<Rulebook> books = library.all(viewer);
        String followed = choices.get(viewer).rulebook();
        if (id != null) {
            Rulebook book = books.stream()
                    .filter(each -> each.name().equals(followed))
                    .findFirst()
                    .filter(each -> each.find(id) != null)
                    .or(() ->
                            books.stream().filter(each -> each.find(id) != null).findFirst())
                    .orElseThrow(() -> new NoSuchElementException("no rule " + id));
            return "redirect:"
                    + UriComponentsBuilder.fromPath("/rules/{book}/{rule}")
                            .encode()
                            .buildAndExpand(Map.of("book", book.name(), "rule", id))
                            .toUriString();
        }
        model.addAttribute("books", books);
        model.addAttribute("followed", followed);
        model.addAttribute("nav", "rules");
        return "rules";
    }

    /**
     * The rules written in one.
     *
     * @param q a word to find
     * @param strength of this strength alone
     */
    @GetMapping("/rules/{book}")
    String book(
            @AuthenticationPrincipal Viewer viewer,
            @PathVariable String book,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String strength,
            Model model) {
        Rulebook shown = library.find(viewer, book);
        Map<String, Integer> fired = look.citations(viewer, clock.instant());
        String word = q.strip().toLowerCase(Locale.ROOT);
        word = word.substring(0, Math.min(WORD, word.length()));
        String wanted = word;
        List<RuleCard> cards = shown.ownRules().stream()
                .filter(rule -> strength.isEmpty() || RuleCard.strength(rule).equals(strength))
                .map(rule -> RuleCard.of(rule, fired.getOrDefault(rule.id(), 0)))
                .filter(card -> card.says(wanted))
                .toList();
        model.addAttribute("book", shown);
        model.addAttribute("cards", cards);
        model.addAttribute("q", q);
        model.addAttribute("strength", strength);
        model.addAttribute(
                "strengths",
                Arrays.stream(Strength.values())
                        .flatMap(each -> shown.ownRules().stream()
                                .filter(rule -> rule.strength() == each)
                                .map(RuleCard::strength)
                                .limit(1))
                        .toList());
        model.addAttribute("nav", "rules");
        return "rulebook";
    }

    /** One rule, as it stands in a rulebook or is inherited by it. */
    @GetMapping("/rules/{book}/{rule}")
    String rule(
            @AuthenticationPrincipal Viewer viewer, @PathVariable String book, @PathVariable String rule, Model model) {
        Rulebook within = library.find(viewer, book);
        Rule shown = within.find(rule);
        if (shown == null) {
            throw new NoSuchElementException("no rule " + rule);
        }
        List<BoardCard> cited = look.citing(viewer, shown.id(), clock.instant()).stream()
                .map(Glance::card)
                .toList();
        Rulebook file = library.written(viewer, shown, within);
        Rule whole = file.find(shown.id());
        model.addAttribute("view", RuleView.of(whole == null ? shown : whole, within, file, cited));
        model.addAttribute("nav", "rules");
        return "rule";
    }

    /** The text of a rulebook's file, line by line. */
    @GetMapping("/rules/{book}/file")
    String file(@AuthenticationPrincipal Viewer viewer, @PathVariable String book, Model model) {
        model.addAttribute("book", library.find(viewer, book));
        model.addAttribute("lines", library.text(viewer, book).lines().toList());
        model.addAttribute("nav", "rules");
        return "rulebook-file";
    }
}
