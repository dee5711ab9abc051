package afterword.app.api;

import afterword.app.candidacy.LookAhead;
import afterword.app.candidacy.Planned;
import afterword.app.planning.Rulebooks;
import afterword.app.present.AnswerJson;
import afterword.app.present.AnswerText;
import afterword.app.present.ComparisonJson;
import afterword.app.present.ComparisonText;
import afterword.app.present.PlanJson;
import afterword.app.present.PlanText;
import afterword.app.storage.Viewer;
import afterword.engine.fact.Case;
import afterword.engine.fact.Channel;
import afterword.engine.fact.MessageKind;
import afterword.engine.fact.Person;
import afterword.engine.notation.Fields;
import afterword.engine.notation.Nearest;
import afterword.engine.notation.Place;
import afterword.engine.plan.Comparison;
import afterword.engine.plan.Contact;
import afterword.engine.plan.Plan;
import afterword.engine.plan.Planner;
import afterword.engine.rule.Rulebook;
import afterword.engine.rule.Setting;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** What follows for an application: the same, in the same words, as the commands say of a case file. */
@Controller
final class PlansApi {

    private final LookAhead look;
    private final Rulebooks rulebooks;
    private final Planner planner;
    private final InstantSource clock;

    PlansApi(LookAhead look, Rulebooks rulebooks, Planner planner, InstantSource clock) {
        this.look = look;
        this.rulebooks = rulebooks;
        this.planner = planner;
        this.clock = clock;
    }

    @GetMapping("/api/applications/{id}/plan")
    @Does(value = "Plans: what to do, when, whom to leave in peace, and why.", gives = "Plan", text = true)
    ResponseEntity<byte[]> plan(
            @AuthenticationPrincipal Viewer viewer,
            @PathVariable String id,
            @RequestHeader(name = HttpHeaders.ACCEPT, required = false) @Nullable String accept) {
        Planned planned = look.planned(viewer, id);
        return Wanted.by(
                accept, json -> PlanJson.whole(json, planned.plan(), planned.office()), () -> text(planned, rulebooks));
    }

    @GetMapping("/api/applications/{id}/compare")
    @Does(value = "Plans by every rulebook, side by side.", gives = "Comparison", text = true)
    ResponseEntity<byte[]> compare(
            @AuthenticationPrincipal Viewer viewer,
            @PathVariable String id,
            @RequestHeader(name = HttpHeaders.ACCEPT, required = false) @Nullable String accept) {
        Planned planned = look.planned(viewer, id);
        List<Plan> plans = rulebooks.all().stream()
                .map(book -> planner.plan(
                        under(planned.file(), book), book, planned.plan().now()))
                .toList();
        Comparison comparison = Comparison.of(plans, rulebooks.contradictions());
        return Wanted.by(
                accept,
                json -> ComparisonJson.write(json, comparison, planned.office()),
                () -> ComparisonText.of(comparison, planned.file(), false));
    }

    @GetMapping("/api/applications/{id}/may")
    @Does(
            value = "Tells whether somebody may be contacted, with every rule that spoke.",
            gives = "MayAnswer",
            text = true)
    ResponseEntity<byte[]> may(
            @AuthenticationPrincipal Viewer viewer,
            @PathVariable String id,
            @RequestParam @Nullable String to,
            @RequestParam @Nullable String via,
            @RequestParam @Nullable String kind,
            @RequestParam @Nullable String at,
            @RequestHeader(name = HttpHeaders.ACCEPT, required = false) @Nullable String accept) {
        Planned planned = look.planned(viewer, id);
        Person person = person(planned, to);
        Instant asked = Query.of("at", at).findInstant("at", planned.file().candidateZone());
        Instant now = clock.instant();
        if (asked != null && !LookAhead.reaches(now, asked)) {
            throw Fields.problem(
                    Query.of("at", at).get("at"),
                    "that is too long ago or ahead",
                    "a time within two years of now",
                    null);
        }
        Contact contact = new Contact(
                Query.of("kind", kind).word("kind", MessageKind.class, MessageKind.FOLLOW_UP),
                person.id(),
                Query.of("via", via).word("via", Channel.class),
                asked == null ? now : asked);
        var answer = look.may(planned, contact);
        ZoneId theirs = person.zone();
        ZoneId zone = theirs == null ? planned.office() : theirs;
        return Wanted.by(
                accept,
                json -> AnswerJson.write(json, answer, zone),
                () -> AnswerText.of(
                        answer, contact, person, zone, planned.file().candidateZone(), false));
    }

    /** A plan as the command line prints it. */
    static String text(Planned planned, Rulebooks rulebooks) {
        Rulebook followed = rulebooks.get(planned.plan().rulebook(), new Place("rulebook", 1, 1));
        return PlanText.of(planned.plan(), planned.file(), followed, false);
    }

    private static Person person(Planned planned, @Nullable String to) {
        String id = Query.of("to", to).text("to");
        List<Person> people = planned.file().people();
        List<String> ids = people.stream().map(Person::id).toList();
        return people.stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Fields.problem(
                        Query.of("to", to).get("to"),
                        "'" + id + "' is not listed under people",
                        ids.isEmpty()
                                ? "an application on whose way somebody was met"
                                : "one of " + String.join(", ", ids),
                        Nearest.of(id, ids)));
    }

    /** The case with those of its settings that a rulebook leaves to the person too. */
    private static Case under(Case file, Rulebook book) {
        Map<String, String> concerned = new HashMap<>();
        file.settings().forEach((name, value) -> {
            Setting setting = book.settings().get(name);
            if (setting != null && setting.values().contains(value)) {
                concerned.put(name, value);
            }
        });
        return new Case(
                file.name(),
                file.candidateZone(),
                file.away(),
                file.application(),
                file.also(),
                file.people(),
                file.rulebook(),
                Map.copyOf(concerned),
                file.now());
    }
}
