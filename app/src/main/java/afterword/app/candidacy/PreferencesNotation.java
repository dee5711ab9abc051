package afterword.app.candidacy;

import afterword.app.planning.Rulebooks;
import afterword.app.storage.Rows;
import afterword.app.telling.Trees;
import afterword.engine.calendar.WorkCalendars;
import afterword.engine.fact.Sender;
import afterword.engine.notation.BadInputException;
import afterword.engine.notation.Fields;
import afterword.engine.notation.Nearest;
import afterword.engine.notation.Node;
import afterword.engine.rule.Rulebook;
import afterword.engine.rule.Setting;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a person chose for all applications, as a program reads and says it: in the words of the case file. */
@Component
public final class PreferencesNotation {

    private static final int MOST_ABSENCES = 50;
    private static final int LONGEST_ABSENCE_DAYS = 366;

    private final Rulebooks rulebooks;
    private final CaseFiles files;

    PreferencesNotation(Rulebooks rulebooks, CaseFiles files) {
        this.rulebooks = rulebooks;
        this.files = files;
    }

    /** All of them. */
    public static Node.Mapping of(Preferences chosen) {
        return Trees.fields()
                .put("zone", chosen.zone())
                .put("holidays", Trees.text(chosen.holidays()))
                .put("office", chosen.office())
                .put("rulebook", Trees.text(chosen.rulebook()))
                .put("settings", chosen.settingsPart())
                .put(
                        "away",
                        Trees.list(chosen.away().stream()
                                .map(each -> Trees.fields()
                                        .put("from", each.from().toString())
                                        .put("to", each.to().toString())
                                        .made())
                                .toList()))
                .put("sender", Preferences.told(chosen.sender()))
                .made();
    }

    /**
     * All of them as they shall be; what is left out is as usual.
     *
     * @throws BadInputException with a place in {@code told} if they cannot be meant
     */
    public Preferences read(Rows rows, Node.Mapping told) {
        Fields fields = Fields.of(told, "the settings");
        String zone = fields.zone("zone").getId();
        String holidays = fields.has("holidays") ? fields.text("holidays") : WorkCalendars.NO_HOLIDAYS;
        Node.Mapping office = fields.find("office") instanceof Node.Mapping given
                ? given
                : Trees.fields().made();
        fields.findFields("office", "an office");
        checkEmployer(fields, office);
        Rulebook book = rulebook(Shelf.of(rows, rulebooks), fields.find("rulebook"));
        Map<String, String> settings = settings(fields.findFields("settings", "settings"), book);
        List<Preferences.Away> away = away(fields.list("away"));
        Sender sender = sender(fields.findFields("sender", "a sender"));
        fields.noOthers();
        return new Preferences(zone, holidays, office, book.name(), settings, away, sender);
    }

    /** Holidays and hours are an employer's: the reader of case files knows what can be meant. */
    private void checkEmployer(Fields fields, Node.Mapping office) {
        Fields hours = Fields.of(office, "an office");
        hours.find("closes");
        hours.find("closes-on");
        hours.noOthers();
        files.checkHead(
                Trees.fields()
                        .put("name", Trees.text("x"))
                        .put("zone", Trees.text("UTC"))
                        .put("holidays", fields.find("holidays"))
                        .putAll(office)
                        .made(),
                Trees.fields().made());
    }

    private static Rulebook rulebook(Shelf shelf, @Nullable Node named) {
        if (named == null) {
            return shelf.followed("house");
        }
        String name = named instanceof Node.Scalar scalar ? scalar.text() : "";
        return shelf.find(name).orElseThrow(() -> {
            List<String> names = shelf.all().stream().map(Rulebook::name).toList();
            return Fields.problem(
                    named, "there is no such rulebook", "one of " + String.join(", ", names), Nearest.of(name, names));
        });
    }

    private static Map<String, String> settings(@Nullable Fields told, Rulebook book) {
        Map<String, String> settings = new LinkedHashMap<>();
        if (told == null) {
            return settings;
        }
        book.settings().forEach((name, setting) -> {
            if (told.has(name)) {
                settings.put(name, value(told, name, setting));
            }
        });
        told.noOthers();
        return settings;
    }

    private static String value(Fields told, String name, Setting setting) {
        String value = told.text(name);
        if (!setting.values().contains(value)) {
            throw Fields.problem(
                    told.get(name),
                    "'" + value + "' is no value of the setting " + name,
                    "one of " + String.join(", ", setting.values()),
                    Nearest.of(value, setting.values()));
        }
        return value;
    }

    private static Sender sender(@Nullable Fields told) {
        if (told == null) {
            return Sender.UNKNOWN;
        }
        for (String field : Signing.FIELDS) {
            String typed = told.findText(field);
            if (typed != null && !Signing.fits(field, typed)) {
                throw Fields.problem(told.get(field), "that is too long", "at most " + Signing.most(field), null);
            }
        }
        List<Node> words = told.list("words");
        List<String> read = words.size() > RightWords.MOST ? List.of() : told.texts("words");
        for (int i = 0; i < words.size(); i++) {
            if (read.isEmpty() || !RightWords.fits(read.get(i))) {
                throw Fields.problem(
                        words.get(i),
                        "that is no word that can be kept",
                        "at most " + RightWords.MOST + " words of at most " + RightWords.LONGEST
                                + " characters without a space",
                        null);
            }
        }
        Sender sender = Preferences.sender(told);
        told.noOthers();
        return sender;
    }

    private static List<Preferences.Away> away(List<Node> told) {
        if (told.size() > MOST_ABSENCES) {
            throw Fields.problem(
                    told.getLast(), "there are more days away than can be kept", "at most " + MOST_ABSENCES, null);
        }
        List<Preferences.Away> away = new ArrayList<>();
        for (Node each : told) {
            Fields days = Fields.of(each, "days away");
            LocalDate from = days.date("from");
            LocalDate to = days.date("to");
            if (to.isBefore(from) || from.plusDays(LONGEST_ABSENCE_DAYS).isBefore(to)) {
                throw Fields.problem(
                        days.get("to"), "days away cannot end then", "a day from " + from + " on, within a year", null);
            }
            days.noOthers();
            away.add(new Preferences.Away(from, to));
        }
        return List.copyOf(away);
    }
}
