package afterword.app.candidacy;

import afterword.app.shell.Slips;
import afterword.app.storage.Viewer;
import afterword.engine.calendar.WorkCalendar;
import afterword.engine.calendar.WorkCalendars;
import afterword.engine.fact.Channel;
import afterword.engine.fact.MessageKind;
import afterword.engine.notation.BadInputException;
import afterword.engine.plan.Answer;
import afterword.engine.plan.Contact;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The applications: all of them, a new one, each of them, and what happened in it. */
@Controller
final class ApplicationPages {

    private static final String REDIRECT = "redirect:/applications/";

    private final BeginCandidacy begin;
    private final RecordFact record;
    private final MeetForInterview interview;
    private final LookAhead look;
    private final Choices choices;
    private final WorkCalendars calendars;
    private final InstantSource clock;

    ApplicationPages(
            BeginCandidacy begin,
            RecordFact record,
            MeetForInterview interview,
            LookAhead look,
            Choices choices,
            WorkCalendars calendars,
            InstantSource clock) {
        this.begin = begin;
        this.record = record;
        this.interview = interview;
        this.look = look;
        this.choices = choices;
        this.calendars = calendars;
        this.clock = clock;
    }

    @GetMapping("/applications")
    String list(@AuthenticationPrincipal Viewer viewer, Model model) {
        List<Planned> all = look.listAll(viewer, Standing.values());
        model.addAttribute("rows", ApplicationRow.of(all));
        model.addAttribute("nav", "applications");
        return "applications";
    }

    @GetMapping("/applications/new")
    String blank(@AuthenticationPrincipal Viewer viewer, Model model) {
        String zone = choices.get(viewer).zone();
        Map<String, String> typed = new HashMap<>();
        if (zone != null) {
            typed.put("zone", zone);
        }
        return form("application-new", typed, Map.of(), model);
    }

    @PostMapping("/applications")
    String add(
            @AuthenticationPrincipal Viewer viewer,
            @RequestParam MultiValueMap<String, String> fields,
            Model model,
            HttpServletResponse response) {
        Typed typed = new Typed(fields, ZoneOffset.UTC, clock.instant());
        String name = typed.text("employer");
        try {
            String id = begin.begin(
                    viewer, name == null ? "" : name, typed.employer(), typed.posting(), typed.firstFacts());
            return REDIRECT + id;
        } catch (BadInputException bad) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return form("application-new", typed.shown(), Slips.of(bad).byField(), model);
        }
    }

    @GetMapping("/applications/{id}")
    String show(
            @AuthenticationPrincipal Viewer viewer,
            @PathVariable String id,
            @RequestParam @Nullable String kind,
            @RequestParam @Nullable String to,
            @RequestParam @Nullable String via,
            @RequestParam @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME) LocalDateTime at,
            @RequestParam @Nullable String done,
            Model model) {
        Planned planned = look.planned(viewer, id);
        Optional<MessageKind> asked = Arrays.stream(MessageKind.values())
                .filter(each -> each.word().equals(kind))
                .findFirst();
        Optional<Channel> way = Arrays.stream(Channel.values())
                .filter(each -> each.word().equals(via))
                .findFirst();
        Contact contact = null;
        Answer answer = null;
        if (asked.isPresent() && way.isPresent() && to != null && planned.person(to) != null) {
            Instant when =
                    at == null ? clock.instant() : at.atZone(planned.office()).toInstant();
            contact = new Contact(asked.get(), to, way.get(), when);
            answer = look.may(planned, contact);
        }
        return page(
                planned,
                contact,
                answer,
                done == null ? null : "It is written down, and the plan below follows it.",
                model);
    }

    @PostMapping("/applications/{id}/facts")
    String record(
            @AuthenticationPrincipal Viewer viewer,
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> fields,
            Model model,
            HttpServletResponse response) {
        Planned planned = look.planned(viewer, id);
        try {
            record.record(viewer, id, List.of(new Typed(fields, planned.office(), clock.instant()).fact()));
            return REDIRECT + id + "?done";
        } catch (BadInputException bad) {
            return refused(planned, bad, model, response);
        }
    }

    @PostMapping("/applications/{id}/facts/{fact}/undo")
    String undo(
            @AuthenticationPrincipal Viewer viewer,
            @PathVariable String id,
            @PathVariable String fact,
            Model model,
            HttpServletResponse response) {
        Planned planned = look.planned(viewer, id);
        try {
            record.record(
                    viewer,
                    id,
                    List.of(Trees.fields()
                            .put("at", clock.instant().atOffset(ZoneOffset.UTC).toString())
                            .put("retracted", Trees.fields().put("fact", fact).made())
                            .made()));
            return REDIRECT + id + "?done";
        } catch (BadInputException bad) {
            return refused(planned, bad, model, response);
        }
    }

    @GetMapping("/applications/{id}/interview")
    String interview(@AuthenticationPrincipal Viewer viewer, @PathVariable String id, Model model) {
        return interviewForm(look.planned(viewer, id), Map.of(), Map.of(), List.of(), model);
    }

    @PostMapping("/applications/{id}/interview")
    String recordInterview(
            @AuthenticationPrincipal Viewer viewer,
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> fields,
            Model model,
            HttpServletResponse response) {
        Planned planned = look.planned(viewer, id);
        Typed typed = new Typed(fields, planned.office(), clock.instant());
        try {
            interview.record(viewer, id, typed);
            return REDIRECT + id + "?done";
        } catch (BadInputException bad) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return interviewForm(
                    planned, typed.shown(), Slips.of(bad).byField(), fields.getOrDefault("with", List.of()), model);
        }
    }

    private String interviewForm(
            Planned planned, Map<String, String> typed, Map<String, String> problems, List<String> with, Model model) {
        model.addAttribute("id", planned.id());
        model.addAttribute("employer", planned.employer());
        model.addAttribute("office", planned.office().getId());
        model.addAttribute("people", MayBox.of(planned, null, null).people());
        model.addAttribute("rows", MeetForInterview.ROWS);
        model.addAttribute("chosen", with);
        return form("interview", typed, problems, model);
    }

    private static String form(String template, Map<String, String> typed, Map<String, String> problems, Model model) {
        List<String> zones = ZoneId.getAvailableZoneIds().stream().sorted().toList();
        model.addAttribute("view", new FormView(typed, problems, zones));
        model.addAttribute("typed", typed);
        model.addAttribute("problems", problems);
        model.addAttribute("zones", zones);
        model.addAttribute("nav", "applications");
        return template;
    }

    private String refused(Planned planned, BadInputException bad, Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        String why = String.join(" ", Slips.of(bad).byField().values());
        return page(planned, null, null, "Nothing was written down: " + why, model);
    }

    private String page(
            Planned planned,
            @Nullable Contact contact,
            @Nullable Answer answer,
            @Nullable String changed,
            Model model) {
        model.addAttribute("view", ApplicationView.of(planned, calendar(planned), contact, answer));
        model.addAttribute("changed", changed);
        model.addAttribute("nav", "applications");
        return "application";
    }

    private WorkCalendar calendar(Planned planned) {
        return calendars.of(planned.file().application().employer().region());
    }
}
