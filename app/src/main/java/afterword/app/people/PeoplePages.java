package afterword.app.people;

import afterword.app.candidacy.Acquaintance;
import afterword.app.candidacy.LookAhead;
import afterword.app.candidacy.MayBox;
import afterword.app.candidacy.Planned;
import afterword.app.candidacy.Spelt;
import afterword.app.storage.Viewer;
import afterword.engine.fact.Channel;
import afterword.engine.fact.MessageKind;
import afterword.engine.fact.Person;
import afterword.engine.plan.Contact;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Everybody met: all of them, and each of them. */
@Controller
final class PeoplePages {

    /** Of somebody met in more applications only so many are asked "may I?". */
    private static final int MOST = 12;

    private final LookAhead look;
    private final InstantSource clock;

    PeoplePages(LookAhead look, InstantSource clock) {
        this.look = look;
        this.clock = clock;
    }

    /**
     * @param q what to look for in names and employers
     * @param from the first to show, counted from 0
     * @param said two ids of which something was just said
     */
    @GetMapping("/people")
    String list(
            @AuthenticationPrincipal Viewer viewer,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "0") int from,
            @RequestParam(defaultValue = "") List<String> said,
            Model model) {
        Spelt spelt = look.spelt(viewer);
        List<Acquaintance> all = look.people(viewer, clock.instant());
        model.addAttribute("view", PeopleView.of(all, spelt, q, from).telling(news(viewer, said, spelt)));
        model.addAttribute("nav", "people");
        return "people";
    }

    /** Every spelling of somebody leads to the one page about them. */
    @GetMapping("/people/{person}")
    String show(
            @AuthenticationPrincipal Viewer viewer,
            @PathVariable String person,
            @RequestParam(defaultValue = "") List<String> said,
            Model model) {
        Instant now = clock.instant();
        Spelt spelt = look.spelt(viewer);
        String right = spelt.spellings().right(person);
        if (!right.equals(person)) {
            return "redirect:/people/" + right;
        }
        List<Somebody> everybody = Somebody.of(look.people(viewer, now), spelt);
        Somebody somebody = everybody.stream()
                .filter(each -> each.id().equals(person))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("nobody called " + person));
        List<Acquaintance> latest = somebody.met()
                .subList(
                        Math.max(0, somebody.met().size() - MOST),
                        somebody.met().size());
        model.addAttribute(
                "view",
                PersonView.of(
                        somebody,
                        everybody,
                        spelt,
                        news(viewer, said, spelt),
                        latest.stream().map(each -> met(viewer, each)).toList()));
        model.addAttribute("nav", "people");
        return "person";
    }

    private @Nullable SaidOfTwo news(Viewer viewer, List<String> two, Spelt spelt) {
        return two.size() != 2
                ? null
                : look.saidOf(viewer, two.getFirst(), two.getLast())
                        .map(said -> SaidOfTwo.of(said, spelt))
                        .orElse(null);
    }

    private PersonView.Met met(Viewer viewer, Acquaintance each) {
        Planned planned = look.planned(viewer, each.application());
        Person person = Objects.requireNonNull(planned.person(each.card().id()));
        Channel via = Objects.requireNonNullElse(Acquaintance.best(person), Channel.EMAIL);
        Contact contact = new Contact(
                MessageKind.FOLLOW_UP, person.id(), via, planned.plan().now());
        return new PersonView.Met(each, MayBox.of(planned, contact, look.may(planned, contact)));
    }
}
