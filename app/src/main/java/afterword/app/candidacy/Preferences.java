package afterword.app.candidacy;

import afterword.app.storage.Rows;
import afterword.app.telling.Trees;
import afterword.engine.calendar.WorkCalendars;
import afterword.engine.fact.Sender;
import afterword.engine.notation.Fields;
import afterword.engine.notation.JsonForm;
import afterword.engine.notation.Node;
import afterword.engine.notation.Notation;
import afterword.engine.rule.Rulebook;
import afterword.engine.rule.Setting;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a person chose for all applications.
 *
 * @param zone where they are at home, null until told
 * @param holidays the region whose holidays an employer keeps of whom nobody told, or "none"
 * @param office the hours of such an employer, as a case file has them
 * @param rulebook whose rules are followed
 * @param settings choices that rulebook leaves, by name; none for the usual
 * @param away when the person is away, in order
 * @param sender what letters say about the person
 */
public record Preferences(
        @Nullable String zone,
        String holidays,
        Node.Mapping office,
        String rulebook,
        Map<String, String> settings,
        List<Away> away,
        Sender sender) {

    /** After days away, applications begin again in so many turns, a business day each. */
    private static final int TURNS = 5;

    /**
     * Days away.
     *
     * @param from the first, at home
     * @param to the last
     */
    public record Away(LocalDate from, LocalDate to) {}

    public static Preferences read(Rows rows) {
        return rows.sql("""
                        select zone, holidays, office, rulebook, settings, away, sender from account
                        where owner_id = :owner""")
                .query((row, number) -> new Preferences(
                        row.getString(1),
                        row.getString(2),
                        Trees.stored(row.getString(3)),
                        row.getString(4),
                        settings(Trees.stored(row.getString(5))),
                        away(row.getString(6)),
                        sender(Fields.of(Trees.stored(row.getString(7)), "a sender"))))
                .single();
    }

    void write(Rows rows) {
        Trees.Fields chosen = Trees.fields();
        settings.forEach((name, value) -> chosen.put(name, Trees.text(value)));
        rows.sql("""
                        update account set zone = :zone, holidays = :holidays, office = :office, rulebook = :rulebook,
                               settings = :settings, away = :away, sender = :sender
                        where owner_id = :owner""")
                .param("zone", zone)
                .param("holidays", holidays)
                .param("office", JsonForm.of(office))
                .param("rulebook", rulebook)
                .param("settings", JsonForm.of(chosen.made()))
                .param("away", JsonForm.of(Trees.list(absences(null))))
                .param("sender", JsonForm.of(told(sender)))
                .update();
    }

    /** The same with another rulebook; of what was chosen, what that one leaves to the person too. */
    Preferences following(Rulebook book) {
        return new Preferences(zone, holidays, office, book.name(), known(settings, book), away, sender);
    }

    /** The same at home elsewhere, with other usual holidays and hours of employers. */
    Preferences at(String home, String otherHolidays, Node.Mapping otherOffice) {
        return new Preferences(home, otherHolidays, otherOffice, rulebook, settings, away, sender);
    }

    /** The same with other choices of the rulebook. */
    Preferences choosing(Map<String, String> chosen) {
        return new Preferences(zone, holidays, office, rulebook, chosen, away, sender);
    }

    /** The same with other days away. */
    Preferences away(List<Away> days) {
        return new Preferences(zone, holidays, office, rulebook, settings, days, sender);
    }

    /** The same, with letters that say something else about the person. */
    Preferences signing(Sender otherwise) {
        return new Preferences(zone, holidays, office, rulebook, settings, away, otherwise);
    }

    /** A sender as a case file has it, without what was left empty. */
    static Node.Mapping told(Sender sender) {
        return Trees.fields()
                .put("name", text(sender.name()))
                .put("phone", text(sender.phone()))
                .put("email", text(sender.email()))
                .put("post", text(sender.post()))
                .put("signature", text(sender.signature()))
                .put(
                        "words",
                        sender.words().isEmpty()
                                ? null
                                : Trees.list(
                                        sender.words().stream().map(Trees::text).toList()))
                .made();
    }

    /** What a case file says of a sender. */
    static Sender sender(Fields told) {
        return new Sender(
                told.findText("name"),
                told.findText("phone"),
                told.findText("email"),
                told.findText("post"),
                told.findText("signature"),
                told.texts("words"));
    }

    private static Node.@Nullable Scalar text(@Nullable String typed) {
        return typed == null ? null : Trees.text(typed);
    }

    /** Of some choices those that a rulebook leaves, with a value it knows. */
    static Map<String, String> known(Map<String, String> settings, Rulebook book) {
        Map<String, String> known = new LinkedHashMap<>(settings);
        known.entrySet().removeIf(choice -> {
            Setting setting = book.settings().get(choice.getKey());
            return setting == null || !setting.values().contains(choice.getValue());
        });
        return known;
    }

    /**
     * The candidate of a case file.
     *
     * @param number of the application, counted as they were begun
     */
    Node.Mapping candidate(int number) {
        return Trees.fields()
                .put("zone", zone == null ? "UTC" : zone)
                .put("away", away.isEmpty() ? null : Trees.list(absences(1 + number % TURNS)))
                .putAll(told(sender))
                .made();
    }

    /** An employer as told, with what is usual where nothing was. */
    Node.Mapping employer(Node.Mapping told) {
        Fields fields = Fields.of(told, "an employer");
        Trees.Fields all = Trees.fields().putAll(told);
        if (!fields.has("holidays") && !holidays.equals(WorkCalendars.NO_HOLIDAYS)) {
            all.put("holidays", holidays);
        }
        if (!fields.has("closes") && !fields.has("closes-on")) {
            all.putAll(office);
        }
        return all.made();
    }

    /** The choices of the rulebook as a case file has them. */
    Node.Mapping settingsPart() {
        Trees.Fields part = Trees.fields();
        settings.forEach((name, value) -> part.put(name, Trees.text(value)));
        return part.made();
    }

    private List<Node.Mapping> absences(@Nullable Integer turn) {
        return away.stream()
                .map(each -> Trees.fields()
                        .put("from", each.from().toString())
                        .put("to", each.to().toString())
                        .put("turn", turn == null ? null : Trees.number(turn))
                        .made())
                .toList();
    }

    private static Map<String, String> settings(Node.Mapping stored) {
        Fields fields = Fields.of(stored, "the settings");
        Map<String, String> settings = new LinkedHashMap<>();
        stored.entries()
                .forEach(entry ->
                        settings.put(entry.key().text(), fields.text(entry.key().text())));
        return settings;
    }

    private static List<Away> away(String json) {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        Node stored = Notation.jsonUnplaced("what is stored", 1, bytes, 0, bytes.length);
        List<Away> away = new ArrayList<>();
        for (Node each : ((Node.Listing) stored).items()) {
            Fields days = Fields.of(each, "days away");
            away.add(new Away(days.date("from"), days.date("to")));
        }
        return List.copyOf(away);
    }
}
