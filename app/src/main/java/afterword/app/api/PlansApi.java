package afterword.app.api;

import afterword.app.candidacy.Advisers;
import afterword.app.candidacy.LookAhead;
import afterword.app.candidacy.Planned;
import afterword.app.present.AnswerJson;
import afterword.app.present.AnswerText;
import afterword.app.present.ComparisonJson;
import afterword.app.present.ComparisonText;
import afterword.app.present.PlanJson;
import afterword.app.present.PlanText;
import afterword.app.storage.Viewer;
import afterword.engine.fact.Channel;
import afterword.engine.fact.MessageKind;
import afterword.engine.fact.Person;
import afterword.engine.notation.Fields;
import afterword.engine.notation.Nearest;
import afterword.engine.plan.Contact;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
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
    private final Advisers advisers;
    private final InstantSource clock;

    PlansApi(LookAhead look, Advisers advisers, InstantSource clock) {
        this.look = look;
        this.advisers = advisers;
        this.clock = clock;
    }

    @GetMapping("/api/applications/{id}/plan")
    @Does(value = "Plans: what to do, when, whom to leave in peace, and why.", gives = "Plan", text = true)
    ResponseEntity<byte[]> plan(
            @AuthenticationPrincipal Viewer viewer,
            @PathVariable String id,
            @RequestHeader(name = HttpHeaders.ACCEPT, required = false) @Nullable String accept) {
        Planned planned = look.planned(viewer, id);
        return Wanted.by(accept, json -> PlanJson.whole(json, planned.plan(), planned.office()), () -> text(planned));
    }

    @GetMapping("/api/applications/{id}/compare")
    @Does(value = "Plans by every rulebook, side by side.", gives = "Comparison", text = true)
    ResponseEntity<byte[]> compare(
            @AuthenticationPrincipal Viewer viewer,
            @PathVariable String id,
            @RequestHeader(name = HttpHeaders.ACCEPT, required = false) @Nullable String accept) {
        Advisers.Compared compared = advisers.compare(viewer, id);
        Planned planned = compared.followed();
        return Wanted.by(
                accept,
                json -> ComparisonJson.write(json, compared.comparison(), planned.office()),
                () -> ComparisonText.of(compared.comparison(), planned.file(), false));
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
    static String text(Planned planned) {
        return PlanText.of(planned.plan(), planned.file(), Objects.requireNonNull(planned.by()), false);
    }

    private static Person person(Planned planned, @Nullable String to) {
        String id = Query.of("to", to).text("to");
        Person person = planned.file().person(id);
        if (person == null) {
            List<String> ids = planned.file().people().stream().map(Person::id).toList();
            throw Fields.problem(
                    Query.of("to", to).get("to"),
                    "'" + id + "' is not listed under people",
                    ids.isEmpty() ? "an application on whose way somebody was met" : "one of " + String.join(", ", ids),
                    Nearest.of(id, ids));
        }
        return person;
    }
}
