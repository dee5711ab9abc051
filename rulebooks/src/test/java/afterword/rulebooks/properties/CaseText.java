package afterword.rulebooks.properties;

import afterword.engine.fact.Application;
import afterword.engine.fact.Case;
import afterword.engine.fact.Employer;
import afterword.engine.fact.Event;
import afterword.engine.fact.Fact;
import afterword.engine.fact.Person;
import afterword.engine.fact.Posting;
import afterword.engine.fact.Precision;
import afterword.engine.fact.Word;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes a case in the notation of case files, so that whatever goes wrong can be played again. */
final class CaseText {

    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssxxx");

    private final StringBuilder text = new StringBuilder();
    private final ZoneId zone;

    private CaseText(ZoneId zone) {
        this.zone = zone;
    }

    /** The case file, instants written with the offset of a zone. */
    static String of(Case file, ZoneId zone) {
        CaseText writing = new CaseText(zone);
        writing.write(file);
        return writing.text.toString();
    }

    private void write(Case file) {
        text.append("candidate: {zone: ").append(file.candidateZone()).append("}\n");
        text.append("rulebook: ").append(file.rulebook()).append('\n');
        if (!file.settings().isEmpty()) {
            text.append("settings: ").append(quoted(file.settings())).append('\n');
        }
        application(file.application(), "");
        text.append("people:\n");
        file.people()
                .forEach(person -> text.append("  - ").append(person(person)).append('\n'));
        if (!file.also().isEmpty()) {
            text.append("also:\n");
            for (Application other : file.also()) {
                text.append("  - id: ").append(other.id()).append('\n');
                application(other, "    ");
            }
        }
        if (file.now() != null) {
            text.append("now: ").append(instant(file.now())).append('\n');
        }
    }

    private void application(Application application, String indent) {
        text.append(indent)
                .append("employer: ")
                .append(employer(application.employer()))
                .append('\n');
        text.append(indent)
                .append("posting: ")
                .append(posting(application.posting()))
                .append('\n');
        if (application.agencyRecruiter() != null) {
            text.append(indent)
                    .append("agency: {recruiter: ")
                    .append(application.agencyRecruiter())
                    .append(", policy: ")
                    .append(application.agencyPolicy().word())
                    .append("}\n");
        }
        if (application.internal()) {
            text.append(indent).append("internal: true\n");
        }
        text.append(indent).append("facts:").append(application.facts().isEmpty() ? " []\n" : "\n");
        for (Fact fact : application.facts()) {
            text.append(indent)
                    .append("  - {id: ")
                    .append(fact.id())
                    .append(", at: ")
                    .append(instant(fact.at()))
                    .append(", recorded: ")
                    .append(instant(fact.recorded()))
                    .append(", ")
                    .append(event(fact.event()))
                    .append("}\n");
        }
    }

    private static String employer(Employer employer) {
        Fields fields = new Fields();
        fields.put("id", employer.id());
        fields.put("name", employer.name());
        fields.put("zone", employer.zone());
        fields.put("holidays", employer.region());
        fields.put("closes", '"' + employer.closes().toString() + '"');
        if (!employer.closesOn().isEmpty()) {
            fields.put(
                    "closes-on",
                    employer.closesOn().entrySet().stream()
                            .map(each -> each.getKey().name().toLowerCase(java.util.Locale.ROOT) + ": \""
                                    + each.getValue() + '"')
                            .collect(Collectors.joining(", ", "{", "}")));
        }
        if (!employer.closures().isEmpty()) {
            fields.put("closures", "[" + joined(employer.closures().keySet()) + "]");
        }
        return fields.toString();
    }

    private static String posting(Posting posting) {
        Fields fields = new Fields();
        fields.put("title", posting.title());
        fields.put("calls", posting.calls());
        fields.put("emails", posting.emails());
        fields.put("closing-date", posting.closingDate());
        fields.put("silence", posting.silence() ? "true" : null);
        fields.put("exempt", posting.exempt().isEmpty() ? null : "[" + joined(posting.exempt()) + "]");
        fields.put(
                "instructions", posting.instructions().isEmpty() ? null : "[" + joined(posting.instructions()) + "]");
        fields.put("says", posting.says());
        return fields.toString();
    }

    private static String person(Person person) {
        Fields fields = new Fields();
        fields.put("id", person.id());
        fields.put("name", person.name());
        fields.put("honorific", person.honorific());
        fields.put("spelling", person.spelling());
        fields.put("title", person.title());
        fields.put("role", person.role());
        fields.put("email", person.email());
        fields.put("phone", person.phone() == null ? null : '"' + person.phone() + '"');
        fields.put("post", person.post());
        fields.put("fax", person.fax() == null ? null : '"' + person.fax() + '"');
        fields.put("prefers", person.prefers());
        fields.put("preference", person.preferenceSource());
        fields.put("zone", person.zone());
        fields.put("holidays", person.region());
        fields.put("employer", person.employer());
        return fields.toString();
    }

    private String event(Event event) {
        Fields fields = new Fields();
        String name = switch (event) {
            case Event.Applied it -> fields.put("via", it.via()).named("applied");
            case Event.Interview it ->
                fields.put("until", instant(it.until()))
                        .put("with", "[" + joined(it.with()) + "]")
                        .put("mode", it.mode())
                        .put("round", it.round() == 0 ? null : it.round())
                        .put("arranged-by", it.arrangedBy())
                        .put("home", instant(it.home()))
                        .put("imported", it.imported() ? "true" : null)
                        .named("interview");
            case Event.InterviewCancelled it ->
                fields.put("interview", it.interview())
                        .put("new-date-promised", it.newDatePromised())
                        .named("interview-cancelled");
            case Event.InterviewMoved it ->
                fields.put("interview", it.interview())
                        .put("to", instant(it.to()))
                        .put("until", instant(it.until()))
                        .named("interview-moved");
            case Event.InterviewMissed it ->
                fields.put("interview", it.interview()).named("interview-missed");
            case Event.Timeline it -> window(fields.put("by", it.by()), it, "").named("timeline");
            case Event.Discussed it ->
                fields.put("with", it.with())
                        .put("interview", it.interview())
                        .put("points", "[" + joined(it.points()) + "]")
                        .put("rapport", "[" + joined(it.rapport()) + "]")
                        .put("comments", "[" + joined(it.comments()) + "]")
                        .named("discussed");
            case Event.Fit it ->
                fields.put("needs", it.needs()).put("shown", it.shown()).named("fit");
            case Event.Promised it ->
                fields.put("to", it.to())
                        .put("what", it.what())
                        .put("by", it.by())
                        .named("promised");
            case Event.Kept it -> fields.put("promise", it.promise()).named("kept");
            case Event.Sent it ->
                fields.put("kind", it.kind())
                        .put("to", it.to())
                        .put("via", it.via())
                        .put("outcome", it.outcome())
                        .put("also-for", it.alsoFor().isEmpty() ? null : "[" + joined(it.alsoFor()) + "]")
                        .named("sent");
            case Event.Bounced it -> fields.put("message", it.message()).named("bounced");
            case Event.HandedOver it ->
                fields.put("kind", it.kind())
                        .put("to", it.to())
                        .put("through", it.through())
                        .named("handed-over");
            case Event.Received it -> received(fields, it).named("received");
            case Event.StopClarified it ->
                fields.put("message", it.message()).put("degree", it.degree()).named("stop-clarified");
            case Event.OfferElsewhere it ->
                fields.put("employer", it.employer())
                        .put("respond-by", instant(it.respondBy()))
                        .put("preferred", it.preferred())
                        .named("offer-elsewhere");
            case Event.OfferElsewhereClosed it ->
                fields.put("offer", it.offer()).named("offer-elsewhere-closed");
            case Event.OfferConfirmed it -> fields.named("offer-confirmed");
            case Event.Accepted it -> fields.named("accepted");
            case Event.Declined it -> fields.named("declined");
            case Event.Withdrawn it -> fields.named("withdrawn");
            case Event.WantsJob it -> fields.put("wanted", it.wanted()).named("wants-job");
            case Event.ReferenceNamed it -> fields.put("person", it.person()).named("reference-named");
            case Event.ReferenceAlerted it -> fields.put("person", it.person()).named("reference-alerted");
            case Event.AgencyPolicyKnown it -> fields.put("policy", it.policy()).named("agency-policy");
            case Event.PersonKnown it ->
                fields.put("id", it.known().id())
                        .put("name", it.known().name())
                        .put("email", it.known().email())
                        .put("phone", '"' + it.known().phone() + '"')
                        .named("person-known");
            case Event.TaskDone it -> fields.put("task", it.task()).named("task-done");
            case Event.DateChosen it ->
                fields.put("kind", it.kind())
                        .put("number", it.number())
                        .put("on", it.on())
                        .named("date-chosen");
            case Event.NotSent it ->
                fields.put("kind", it.kind())
                        .put("to", it.to())
                        .put("reason", it.reason())
                        .named("not-sent");
            case Event.Corrected it ->
                fields.put("fact", it.fact())
                        .put("at", instant(it.at()))
                        .put("with", "{" + event(it.with()) + "}")
                        .named("corrected");
            case Event.Retracted it -> fields.put("fact", it.fact()).named("retracted");
        };
        return name;
    }

    private Fields received(Fields fields, Event.Received it) {
        fields.put("from", it.from()).put("meaning", it.meaning()).put("via", it.via());
        if (it.timeline() != null) {
            window(fields, it.timeline(), "-date");
        }
        fields.put("personal", it.personal());
        Event.Request request = it.request();
        if (request != null) {
            fields.put(
                    "request",
                    new Fields()
                            .put("to", request.to())
                            .put("via", request.via())
                            .put("from", request.from())
                            .put("until", request.until())
                            .put(
                                    "hour",
                                    request.hour() == null
                                            ? null
                                            : '"' + request.hour().toString() + '"')
                            .toString());
        }
        return fields.put("degree", it.degree())
                .put("employer-wide", it.degree() == null ? null : it.employerWide())
                .put("exempt", it.exempt().isEmpty() ? null : "[" + joined(it.exempt()) + "]")
                .put("until", it.until())
                .put("delegate", it.delegate())
                .put("respond-by", instant(it.respondBy()))
                .put("written", it.written() ? "true" : null);
    }

    private static Fields window(Fields fields, Event.Timeline it, String end) {
        boolean none = it.precision() == Precision.NONE;
        return fields.put("from" + end, none ? null : it.from())
                .put("to" + end, none ? null : it.to())
                .put("precision", it.precision())
                .put("certainty", it.certainty())
                .put("asked", it.asked() ? "true" : null);
    }

    private @Nullable String instant(@Nullable Instant at) {
        return at == null
                ? null
                : MINUTES.format(at.atZone(zone)).replace(":00+", "+").replace(":00-", "-");
    }

    private static String joined(Iterable<?> items) {
        List<String> all = new ArrayList<>();
        items.forEach(each -> all.add(each instanceof LocalDate ? each.toString() : String.valueOf(each)));
        return String.join(", ", all);
    }

    private static String quoted(Map<String, String> settings) {
        return settings.entrySet().stream()
                .map(each -> each.getKey() + ": \"" + each.getValue() + '"')
                .collect(Collectors.joining(", ", "{", "}"));
    }

    /** Keys and values in braces; what is null is left out. */
    private static final class Fields {
        private final List<String> parts = new ArrayList<>();

        Fields put(String key, @Nullable Object value) {
            if (value != null) {
                parts.add(key + ": " + (value instanceof Word word ? word.word() : value));
            }
            return this;
        }

        String named(String name) {
            return name + ": " + this;
        }

        @Override
        public String toString() {
            return "{" + String.join(", ", parts) + "}";
        }
    }
}
