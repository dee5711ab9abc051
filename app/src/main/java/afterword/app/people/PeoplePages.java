package afterword.app.people;

import afterword.app.candidacy.Acquaintance;
import afterword.app.candidacy.LookAhead;
import afterword.app.candidacy.MayBox;
import afterword.app.candidacy.Planned;
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
     */
    @GetMapping("/people")
    String list(
            @AuthenticationPrincipal Viewer viewer,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "0") int from,
            Model model) {
        model.addAttribute("view", PeopleView.of(look.people(viewer, clock.instant()), q, from));
        model.addAttribute("nav", "people");
        return "people";
    }

    @GetMapping("/people/{person}")
    String show(@AuthenticationPrincipal Viewer viewer, @PathVariable String person, Model model) {
        Instant now = clock.instant();
        List<Somebody> everybody = Somebody.of(look.people(viewer, now));
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
                        latest.stream().map(each -> met(viewer, each)).toList()));
        model.addAttribute("nav", "people");
        return "person";
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
