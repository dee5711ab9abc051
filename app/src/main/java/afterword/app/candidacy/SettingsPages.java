package afterword.app.candidacy;

import afterword.app.planning.Rulebooks;
import afterword.app.storage.Rows;
import afterword.app.storage.Storage;
import afterword.app.storage.Viewer;
import afterword.app.telling.Trees;
import afterword.engine.calendar.UnknownRegionException;
import afterword.engine.calendar.WorkCalendars;
import afterword.engine.fact.Sender;
import afterword.engine.notation.Fields;
import afterword.engine.notation.Node;
import afterword.engine.rule.Rulebook;
import jakarta.servlet.http.HttpServletResponse;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where a person says where they are at home, whose rules to follow, and when to be left alone. */
@Controller
final class SettingsPages {

    private static final String FRIDAY = "friday";
    private static final int MOST_ABSENCES = 12;
    private static final int LONGEST_ABSENCE_DAYS = 366;

    private final Storage storage;
    private final ChangePreferences preferences;
    private final RightWords words;
    private final Rulebooks rulebooks;
    private final WorkCalendars calendars;
    private final InstantSource clock;

    SettingsPages(
            Storage storage,
            ChangePreferences preferences,
            RightWords words,
            Rulebooks rulebooks,
            WorkCalendars calendars,
            InstantSource clock) {
        this.storage = storage;
        this.preferences = preferences;
        this.words = words;
        this.rulebooks = rulebooks;
        this.calendars = calendars;
        this.clock = clock;
    }

    @GetMapping("/settings")
    String show(
            @AuthenticationPrincipal Viewer viewer,
            @RequestParam @Nullable Integer changed,
            @RequestParam @Nullable Integer of,
            Model model) {
        model.addAttribute("changed", changed);
        model.addAttribute("of", of);
        return page(viewer, Map.of(), Map.of(), model);
    }

    /** Where one is at home, and what employers keep of whom nobody told; what the form leaves out stays as it is. */
    @PostMapping("/settings")
    String home(
            @AuthenticationPrincipal Viewer viewer,
            @RequestParam MultiValueMap<String, String> form,
            Model model,
            HttpServletResponse response) {
        Preferences before = preferences.now(viewer);
        Map<String, String> problems = new LinkedHashMap<>();
        String zone = sent(form, "zone", before.zone() == null ? "" : before.zone());
        String holidays = sent(form, "holidays", before.holidays());
        String rulebook = sent(form, "rulebook", before.rulebook());
        if (!ZoneId.getAvailableZoneIds().contains(zone)) {
            problems.put("zone", "That is no time zone. Expected one such as Europe/Berlin.");
        }
        if (!known(holidays)) {
            problems.put("holidays", "No holidays are known there. Expected one of the list.");
        }
        Optional<Rulebook> book = storage.read(viewer, rows -> shelf(rows).find(rulebook));
        if (book.isEmpty()) {
            problems.put("rulebook", "There is no such rulebook. Expected one of the list.");
        }
        Node.Mapping office = form.containsKey("closes") ? office(form, problems) : before.office();
        if (!problems.isEmpty() || book.isEmpty()) {
            return refused(viewer, form, problems, model, response);
        }
        UnaryOperator<Preferences> change =
                now -> now.at(zone, holidays, office).following(book.get());
        ChangePreferences.Outcome outcome = preferences.change(viewer, change);
        return before.zone() == null ? "redirect:/" : saved(outcome, "home");
    }

    @PostMapping("/settings/rulebook")
    String rulebook(
            @AuthenticationPrincipal Viewer viewer,
            @RequestParam MultiValueMap<String, String> form,
            Model model,
            HttpServletResponse response) {
        String rulebook = sent(form, "rulebook", "");
        Optional<Rulebook> book = storage.read(viewer, rows -> shelf(rows).find(rulebook));
        if (book.isEmpty()) {
            Map<String, String> problem = Map.of("rulebook", "There is no such rulebook. Choose one of these.");
            return refused(viewer, form, problem, model, response);
        }
        return saved(preferences.change(viewer, now -> now.following(book.get())), "rulebook");
    }

    /** What the rulebook leaves to the person; each field is called like its setting. */
    @PostMapping("/settings/choices")
    String choices(
            @AuthenticationPrincipal Viewer viewer,
            @RequestParam MultiValueMap<String, String> form,
            Model model,
            HttpServletResponse response) {
        String followed = preferences.now(viewer).rulebook();
        Rulebook book = storage.read(viewer, rows -> shelf(rows).followed(followed));
        Map<String, String> problems = new LinkedHashMap<>();
        Map<String, String> chosen = new LinkedHashMap<>();
        book.settings().forEach((name, setting) -> {
            String value = sent(form, name, setting.normally());
            if (!setting.values().contains(value)) {
                problems.put(name, "That is none of the choices. Choose one of these.");
            } else if (!value.equals(setting.normally())) {
                chosen.put(name, value);
            }
        });
        if (!problems.isEmpty()) {
            return refused(viewer, form, problems, model, response);
        }
        return saved(preferences.change(viewer, now -> now.choosing(chosen)), "choices");
    }

    /** What letters say about the person; an empty field is taken away. */
    @PostMapping("/settings/letters")
    String letters(
            @AuthenticationPrincipal Viewer viewer,
            @RequestParam MultiValueMap<String, String> form,
            Model model,
            HttpServletResponse response) {
        Map<String, String> problems = new LinkedHashMap<>();
        Trees.Fields told = Trees.fields();
        for (String field : Signing.FIELDS) {
            String typed = sent(form, field, "").replace("\r\n", "\n").strip();
            if (!Signing.fits(field, typed)) {
                problems.put(field, "That is too long. Expected at most " + Signing.most(field) + " characters.");
            }
            told.put(field, typed.isEmpty() ? null : Trees.text(typed));
        }
        if (!problems.isEmpty()) {
            return refused(viewer, form, problems, model, response);
        }
        Sender sender = Preferences.sender(Fields.of(told.made(), "a sender"));
        return saved(
                preferences.change(
                        viewer, now -> now.signing(sender.with(now.sender().words()))),
                "letters");
    }

    /** A word that is looked up again from now on. */
    @PostMapping("/settings/words/end")
    String forgetWord(@AuthenticationPrincipal Viewer viewer, @RequestParam(defaultValue = "") String word) {
        words.forget(viewer, word);
        return "redirect:/settings#s-words";
    }

    @PostMapping("/settings/away")
    String away(
            @AuthenticationPrincipal Viewer viewer,
            @RequestParam MultiValueMap<String, String> form,
            Model model,
            HttpServletResponse response) {
        Preferences before = preferences.now(viewer);
        Map<String, String> problems = new LinkedHashMap<>();
        LocalDate from = day(form, "from", "the first day", problems);
        LocalDate to = day(form, "to", "the last day", problems);
        if (from != null && to != null) {
            if (to.isBefore(from)) {
                problems.put("to", "That is before the first day. Choose the last day you are away.");
            } else if (to.isBefore(today(before))) {
                problems.put("to", "These days are over. Choose days to come.");
            } else if (from.plusDays(LONGEST_ABSENCE_DAYS).isBefore(to)) {
                problems.put("to", "That is more than a year. Choose a day within one.");
            } else if (upcoming(before).size() >= MOST_ABSENCES) {
                problems.put("from", "There are " + MOST_ABSENCES + " already. Take one away first.");
            }
        }
        if (!problems.isEmpty() || from == null || to == null) {
            return refused(viewer, form, problems, model, response);
        }
        return saved(changeAway(viewer, away -> away.add(new Preferences.Away(from, to))), "away");
    }

    /** Back early, or not away after all. */
    @PostMapping("/settings/away/end")
    String back(@AuthenticationPrincipal Viewer viewer, @RequestParam(defaultValue = "") String from) {
        LocalDate today = today(preferences.now(viewer));
        return saved(
                changeAway(viewer, all -> {
                    for (Preferences.Away each : List.copyOf(all)) {
                        if (each.from().toString().equals(from) && !each.to().isBefore(today)) {
                            all.remove(each);
                            if (each.from().isBefore(today)) {
                                all.add(new Preferences.Away(each.from(), today.minusDays(1)));
                            }
                        }
                    }
                }),
                "away");
    }

    private ChangePreferences.Outcome changeAway(Viewer viewer, Consumer<List<Preferences.Away>> change) {
        return preferences.change(viewer, now -> {
            List<Preferences.Away> away = new ArrayList<>(now.away());
            away.removeIf(each -> each.to().plusDays(LONGEST_ABSENCE_DAYS).isBefore(today(now)));
            change.accept(away);
            away.sort(Comparator.comparing(Preferences.Away::from).thenComparing(Preferences.Away::to));
            return now.away(List.copyOf(away));
        });
    }

    private static String saved(ChangePreferences.Outcome outcome, String section) {
        return "redirect:/settings?changed=" + outcome.changed() + "&of=" + outcome.of() + "#s-" + section;
    }

    private String refused(
            Viewer viewer,
            MultiValueMap<String, String> form,
            Map<String, String> problems,
            Model model,
            HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(viewer, form.toSingleValueMap(), problems, model);
    }

    private String page(Viewer viewer, Map<String, String> sent, Map<String, String> problems, Model model) {
        Preferences chosen = preferences.now(viewer);
        Map<String, String> typed = new HashMap<>();
        typed.put("zone", chosen.zone() == null ? "" : chosen.zone());
        typed.put("holidays", chosen.holidays());
        Hours hours = Hours.of(chosen.office());
        typed.put("closes", hours.closes());
        typed.put(FRIDAY, hours.friday());
        Fields sender = Fields.of(Preferences.told(chosen.sender()), "a sender");
        for (String field : Signing.FIELDS) {
            String told = sender.findText(field);
            typed.put(field, told == null ? "" : told);
        }
        typed.putAll(sent);
        model.addAttribute("view", storage.read(viewer, rows -> {
            Preferences followed = chosen.following(shelf(rows).followed(chosen.rulebook()));
            return SettingsView.of(followed, shelf(rows).all(), today(chosen), typed, problems);
        }));
        model.addAttribute("words", chosen.sender().words());
        model.addAttribute("nav", "settings");
        return "settings";
    }

    private LocalDate today(Preferences chosen) {
        Instant now = clock.instant();
        return LocalDate.ofInstant(now, chosen.zone() == null ? ZoneOffset.UTC : ZoneId.of(chosen.zone()));
    }

    private List<Preferences.Away> upcoming(Preferences chosen) {
        return chosen.away().stream()
                .filter(each -> !each.to().isBefore(today(chosen)))
                .toList();
    }

    private boolean known(String region) {
        try {
            calendars.of(region);
            return true;
        } catch (UnknownRegionException e) {
            return false;
        }
    }

    private Shelf shelf(Rows rows) {
        return Shelf.of(rows, rulebooks);
    }

    /** The hours of an office as a case file has them. */
    private static Node.Mapping office(MultiValueMap<String, String> form, Map<String, String> problems) {
        String closes = time(form, "closes", problems);
        String friday = time(form, FRIDAY, problems);
        Trees.Fields office = Trees.fields().put("closes", closes);
        if (!friday.isEmpty()) {
            office.put("closes-on", Trees.fields().put(FRIDAY, friday).made());
        }
        return office.made();
    }

    /** The hours as the form shows them. */
    private record Hours(String closes, String friday) {
        static Hours of(Node.Mapping office) {
            Fields fields = Fields.of(office, "an office");
            Fields days = fields.findFields("closes-on", "closing hours by weekday");
            LocalTime closes = fields.findTime("closes");
            LocalTime friday = days == null ? null : days.findTime(FRIDAY);
            return new Hours(closes == null ? "" : closes.toString(), friday == null ? "" : friday.toString());
        }
    }

    private static String time(MultiValueMap<String, String> form, String field, Map<String, String> problems) {
        String text = sent(form, field, "");
        try {
            return text.isEmpty()
                    ? ""
                    : LocalTime.parse(text).withSecond(0).withNano(0).toString();
        } catch (DateTimeException e) {
            problems.put(field, "That is no time of day. Expected one such as 17:00.");
            return "";
        }
    }

    private static @Nullable LocalDate day(
            MultiValueMap<String, String> form, String field, String what, Map<String, String> problems) {
        try {
            return LocalDate.parse(sent(form, field, ""));
        } catch (DateTimeException e) {
            problems.put(field, "Choose " + what + ".");
            return null;
        }
    }

    /** What stands in a field that was sent, else what stands otherwise. */
    private static String sent(MultiValueMap<String, String> form, String field, String otherwise) {
        String text = form.getFirst(field);
        return text == null ? otherwise : text.strip();
    }
}
