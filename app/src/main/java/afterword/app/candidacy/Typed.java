package afterword.app.candidacy;

import afterword.engine.notation.Node;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * What somebody typed into a form, and how a case file says the same. Nothing is judged here: what cannot be meant, the
 * reader of case files refuses, naming the field.
 *
 * @param fields by name, as the browser sent them
 * @param zone in which the form's times are meant
 * @param now when it happened if nobody says
 */
record Typed(MultiValueMap<String, String> fields, ZoneId zone, Instant now) {

    /** One fact about an application: the field "event" says which. */
    Node.Mapping fact() {
        String event = text("event");
        return switch (event == null ? "" : event) {
            case "sent" -> fact("sent", sent());
            case "not-sent" ->
                fact(
                        "not-sent",
                        Trees.fields()
                                .put("kind", text("kind"))
                                .put("to", text("to"))
                                .made());
            case "received" -> fact("received", received());
            case "applied" ->
                fact("applied", Trees.fields().put("via", text("via")).made());
            case "interview" -> fact("interview", interview(List.of()));
            default -> fact(event == null ? "event" : event, Trees.fields().made());
        };
    }

    private Node.Mapping fact(String event, Node told) {
        String at = instant("at");
        return Trees.fields()
                .put("at", at == null ? moment(now) : at)
                .put(event, told)
                .put("note", text("note"))
                .made();
    }

    private Node.Mapping sent() {
        boolean call = "phone".equals(text("via"));
        return Trees.fields()
                .put("kind", text("kind"))
                .put("to", text("to"))
                .put("via", text("via"))
                .put("outcome", call ? text("outcome") : null)
                .made();
    }

    private Node.Mapping received() {
        return Trees.fields()
                .put("from", text("from"))
                .put("meaning", text("meaning"))
                .put("via", text("via"))
                .put("says", text("says"))
                .made();
    }

    /** @param met whom one meets there */
    Node.Mapping interview(List<String> met) {
        return Trees.fields()
                .put("until", instant("until"))
                .put("with", Trees.texts(met))
                .put("mode", text("mode"))
                .made();
    }

    /** An interview as a fact. */
    Node.Mapping interviewWith(List<String> met) {
        return fact("interview", interview(met));
    }

    /** Somebody in a row of the form, null if the row has no name. */
    Node.@Nullable Mapping person(String row) {
        if (text("name-" + row) == null) {
            return null;
        }
        Trees.Fields person = Trees.fields();
        for (String field : List.of("name", "title", "role", "email", "phone", "post", "prefers")) {
            person.put(field, field + "-" + row, text(field + "-" + row));
        }
        return person.made();
    }

    Node.Mapping employer() {
        return Trees.fields()
                .put("name", "employer", text("employer"))
                .put("zone", text("zone"))
                .put("holidays", text("holidays"))
                .made();
    }

    /** That one applied, if the form says on which day; at noon there, so that the day is the same for both. */
    List<Node.Mapping> firstFacts() {
        String applied = text("applied");
        if (applied == null) {
            return List.of();
        }
        String zone = text("zone");
        return List.of(Trees.fields()
                .put("at", "applied", noon(applied, zone == null ? "UTC" : zone))
                .put("applied", Trees.fields().put("via", text("via")).made())
                .made());
    }

    private String noon(String day, String zone) {
        try {
            Instant noon = LocalDate.parse(day)
                    .atTime(LocalTime.NOON)
                    .atZone(ZoneId.of(zone))
                    .toInstant();
            Instant today = now.atZone(ZoneId.of(zone)).toLocalDate().equals(LocalDate.parse(day)) ? now : noon;
            return moment(noon.isBefore(today) ? noon : today);
        } catch (DateTimeException e) {
            return day;
        }
    }

    Node.Mapping posting() {
        Node.Mapping posting = Trees.fields()
                .put("calls", text("calls"))
                .put("closing-date", text("closing-date"))
                .made();
        return Trees.fields()
                .put("posting", posting.entries().isEmpty() ? null : posting)
                .made();
    }

    /** A single field; null if nothing was typed. */
    @Nullable
    String text(String field) {
        String text = fields.getFirst(field);
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** Everything typed, to be shown again. */
    Map<String, String> shown() {
        return new HashMap<>(fields.toSingleValueMap());
    }

    /** An instant as the notation writes it. */
    String moment(Instant instant) {
        return instant.atZone(zone).toOffsetDateTime().toString();
    }

    /** A local time as the notation writes instants; what is no local time stays as it was typed. */
    private @Nullable String instant(String field) {
        String text = text(field);
        if (text == null) {
            return null;
        }
        try {
            return LocalDateTime.parse(text).atZone(zone).toOffsetDateTime().toString();
        } catch (DateTimeParseException e) {
            return text;
        }
    }
}
