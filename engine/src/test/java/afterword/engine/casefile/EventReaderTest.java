package afterword.engine.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import afterword.engine.fact.AgencyPolicy;
import afterword.engine.fact.Certainty;
import afterword.engine.fact.Channel;
import afterword.engine.fact.Event;
import afterword.engine.fact.Meaning;
import afterword.engine.fact.MediumSource;
import afterword.engine.fact.MessageKind;
import afterword.engine.fact.Mode;
import afterword.engine.fact.Outcome;
import afterword.engine.fact.Person;
import afterword.engine.fact.Precision;
import afterword.engine.fact.Role;
import afterword.engine.fact.StopDegree;
import afterword.engine.fact.TaskKind;
import afterword.engine.notation.BadInputException;
import afterword.engine.notation.Node;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class EventReaderTest {

    private static final Instant ELEVEN = Instant.parse("2026-06-02T15:00:00Z");

    /** Every event with no more than it needs; before it stand an interview i, a message m, a stop s and an offer o. */
    private static final Map<String, String> LEAST = Map.ofEntries(
            Map.entry("applied", ""),
            Map.entry("interview", "until: 2026-06-02T11:00-04:00, with: [hm]"),
            Map.entry("interview-cancelled", "interview: i"),
            Map.entry("interview-moved", "interview: i, to: 2026-06-09T10:00-04:00, until: 2026-06-09T11:00-04:00"),
            Map.entry("interview-missed", "interview: i"),
            Map.entry("timeline", "by: hm, precision: none"),
            Map.entry("discussed", "with: hm, points: lenses"),
            Map.entry("fit", "needs: a steady hand"),
            Map.entry("promised", "to: hm, what: the drawings"),
            Map.entry("kept", "promise: p"),
            Map.entry("sent", "kind: thank-you, to: hm, via: email"),
            Map.entry("bounced", "message: m"),
            Map.entry("handed-over", "kind: thank-you, to: hm, through: lee"),
            Map.entry("not-sent", "kind: thank-you, to: hm"),
            Map.entry("received", "meaning: news"),
            Map.entry("stop-clarified", "message: s, degree: no-contact"),
            Map.entry("offer-elsewhere", "employer: Other"),
            Map.entry("offer-elsewhere-closed", "offer: o"),
            Map.entry("offer-confirmed", ""),
            Map.entry("accepted", ""),
            Map.entry("declined", ""),
            Map.entry("withdrawn", ""),
            Map.entry("wants-job", "wanted: true"),
            Map.entry("reference-named", "person: hr"),
            Map.entry("reference-alerted", "person: hr"),
            Map.entry("agency-policy", "policy: direct-ok"),
            Map.entry("person-known", "id: hm"),
            Map.entry("task-done", "task: debrief"),
            Map.entry("date-chosen", "kind: follow-up, on: 2026-06-09"),
            Map.entry("corrected", "fact: m, with: {withdrawn: {}}"),
            Map.entry("retracted", "fact: m"));

    private static final List<String> EVENTS = EventReader.EVENTS;

    private static final String BEFORE = """
              - {id: i, at: 2026-06-01T10:00-04:00, interview: {until: 2026-06-01T11:00-04:00, with: [hm]}}
              - {id: m, at: 2026-06-01T12:00-04:00, sent: {kind: thank-you, to: hm, via: email}}
              - {id: s, at: 2026-06-01T13:00-04:00, received: {from: hm, meaning: stop}}
              - {id: p, at: 2026-06-01T11:30-04:00, promised: {to: hm, what: drawings}}
              - {id: o, at: 2026-06-01T14:00-04:00, offer-elsewhere: {employer: Other}}
            """;

    private final CaseSchema schema = new CaseSchema();

    @Test
    void everyEventHasAnExample() {
        assertThat(LEAST.keySet()).isEqualTo(new TreeSet<>(EVENTS));
    }

    @ParameterizedTest
    @FieldSource("EVENTS")
    void theSchemaKnowsTheFieldsThatTheReaderKnows(String event) {
        String least = LEAST.getOrDefault(event, "");
        String comma = least.isEmpty() ? "" : ", ";
        Node node = Cases.facts(BEFORE + fact(event + ": {" + least + "}"));
        Node unknown = Cases.facts(BEFORE + fact(event + ": {" + least + comma + "zzz: 1}"));

        Cases.read(node);
        assertThat(schema.complaints(node)).isEmpty();
        BadInputException refused = catchThrowableOfType(BadInputException.class, () -> Cases.read(unknown));
        String expected = refused.problems().getFirst().expected();
        String known = expected.equals("no field at all") ? "" : expected.replaceFirst("^one of ", "");
        assertThat(known.split(", ")).containsExactlyInAnyOrder(fieldsInSchema(event));
        assertThat(schema.complaints(unknown)).isNotEmpty();
    }

    /** A person in a fact is told as one of the list is, but for whom they are another spelling of. */
    private String[] fieldsInSchema(String event) {
        Node part = schema.part("$defs", "event", "properties", event);
        if (CaseSchemaTest.keys(part).contains("$ref")) {
            part = schema.part("$defs", "person");
        }
        Node found = part;
        return ((Node.Mapping) found)
                .entries().stream()
                        .filter(entry -> entry.key().text().equals("properties"))
                        .findFirst()
                        .map(entry -> CaseSchemaTest.keys(entry.value()).stream()
                                .filter(key -> !key.equals("same-as"))
                                .toArray(String[]::new))
                        .orElse(new String[] {""});
    }

    @ParameterizedTest
    @FieldSource("EVENTS")
    void aCorrectionMayTellEveryEventButAnother(String event) {
        String correction = fact("corrected: {fact: m, with: {" + event + ": {" + LEAST.get(event) + "}}}");
        Node node = Cases.facts(BEFORE + correction);

        if (event.equals("corrected") || event.equals("retracted")) {
            assertThat(schema.complaints(node)).isNotEmpty();
        } else {
            Event.Corrected read = (Event.Corrected) Cases.event(BEFORE + correction);
            assertThat(read.with()).isEqualTo(event(event, LEAST.get(event)));
            assertThat(schema.complaints(node)).isEmpty();
        }
    }

    @Test
    void anApplication() {
        assertThat(event("applied", "via: email")).isEqualTo(new Event.Applied(Channel.EMAIL));
        assertThat(event("applied", "")).isEqualTo(new Event.Applied(Channel.PORTAL));
    }

    @Test
    void anEventWithoutFieldsNeedsNoBraces() {
        assertThat(Cases.event(fact("withdrawn: "))).isEqualTo(new Event.Withdrawn());
        assertThat(Cases.event(fact("applied: ~"))).isEqualTo(new Event.Applied(Channel.PORTAL));
    }

    @Test
    void anInterview() {
        assertThat(event("interview", LEAST.get("interview")))
                .isEqualTo(new Event.Interview(ELEVEN, List.of("hm"), Mode.ON_SITE, 0, null, null, false));
        assertThat(event(
                        "interview",
                        "until: 2026-06-02T11:00-04:00, with: [hm, hr], mode: video, round: 2, arranged-by: lee,"
                                + " home: 2026-06-02T11:00-04:00, imported: true"))
                .isEqualTo(new Event.Interview(ELEVEN, List.of("hm", "hr"), Mode.VIDEO, 2, "lee", ELEVEN, true));
    }

    @Test
    void whatBecomesOfAnInterview() {
        assertThat(event("interview-cancelled", "interview: i")).isEqualTo(new Event.InterviewCancelled("i", false));
        assertThat(event("interview-cancelled", "interview: i, new-date-promised: true"))
                .isEqualTo(new Event.InterviewCancelled("i", true));
        assertThat(event("interview-moved", LEAST.get("interview-moved")))
                .isEqualTo(new Event.InterviewMoved(
                        "i", Instant.parse("2026-06-09T14:00:00Z"), Instant.parse("2026-06-09T15:00:00Z")));
        assertThat(event("interview-missed", "interview: i")).isEqualTo(new Event.InterviewMissed("i"));
    }

    @Test
    void aTimelineBeginsOnTheEmployersDayItWasSaidUnlessItSaysOtherwise() {
        assertThat(event("timeline", "by: hm, says: soon, from: 2026-06-29, to: 2026-07-01, precision: vague"))
                .isEqualTo(timeline("hm", "soon", "2026-06-29", "2026-07-01", Precision.VAGUE));
        assertThat(Cases.event(
                        "  - {at: 2026-06-03T01:00+02:00, timeline: {by: hm, to: 2026-07-01, precision: exact}}"))
                .isEqualTo(timeline("hm", null, "2026-06-02", "2026-07-01", Precision.EXACT));
        assertThat(event("timeline", "by: hm, to: 2026-05-01, precision: exact"))
                .isEqualTo(timeline("hm", null, "2026-05-01", "2026-05-01", Precision.EXACT));
        assertThat(event("timeline", "by: hm, precision: none"))
                .isEqualTo(timeline("hm", null, null, null, Precision.NONE));
    }

    @Test
    void whatWasSent() {
        assertThat(event("sent", "kind: thank-you, to: hm, via: email"))
                .isEqualTo(new Event.Sent(MessageKind.THANK_YOU, "hm", Channel.EMAIL, null, List.of()));
        assertThat(event("sent", "kind: follow-up, to: hm, via: phone"))
                .isEqualTo(new Event.Sent(MessageKind.FOLLOW_UP, "hm", Channel.PHONE, Outcome.TALKED, List.of()));
        assertThat(event("sent", "kind: follow-up, to: hm, via: phone, outcome: not-through"))
                .isEqualTo(new Event.Sent(MessageKind.FOLLOW_UP, "hm", Channel.PHONE, Outcome.NOT_THROUGH, List.of()));
        assertThat(event("bounced", "message: m")).isEqualTo(new Event.Bounced("m"));
        assertThat(event("handed-over", "kind: thank-you, to: hm, through: lee"))
                .isEqualTo(new Event.HandedOver(MessageKind.THANK_YOU, "hm", "lee"));
        assertThat(event("not-sent", "kind: thank-you, to: hm, reason: too late"))
                .isEqualTo(new Event.NotSent(MessageKind.THANK_YOU, "hm", "too late"));
    }

    @Test
    void whatWasWrittenAndWhy() {
        assertThat(event(
                        "sent",
                        "kind: follow-up, to: hm, via: email, says: Any news?, attachments: [plan.pdf],"
                                + " against: {rule: H5, reason: they asked me to}"))
                .isEqualTo(new Event.Sent(
                        MessageKind.FOLLOW_UP,
                        "hm",
                        Channel.EMAIL,
                        null,
                        List.of(),
                        "Any news?",
                        List.of("plan.pdf"),
                        new Event.Departure("H5", "they asked me to")));
    }

    @Test
    void whatAConversationWasAbout() {
        assertThat(event(
                        "discussed", "with: hm, interview: i, points: [lenses, hours], rapport: rowing, comments: [a]"))
                .isEqualTo(new Event.Discussed("hm", "i", List.of("lenses", "hours"), List.of("rowing"), List.of("a")));
        assertThat(event("fit", "needs: a steady hand, shown: ten years of lenses"))
                .isEqualTo(new Event.Fit("a steady hand", "ten years of lenses"));
        assertThat(event("promised", "to: hm, what: the drawings, by: 2026-06-05"))
                .isEqualTo(new Event.Promised("hm", "the drawings", LocalDate.parse("2026-06-05")));
        assertThat(event("kept", "promise: p")).isEqualTo(new Event.Kept("p"));
    }

    @Test
    void aDateMayBeAWishAndMayHaveBeenAskedFor() {
        assertThat(event("timeline", "by: hm, to: 2026-07-01, precision: exact, certainty: wish, asked: true"))
                .isEqualTo(new Event.Timeline(
                        "hm",
                        null,
                        LocalDate.parse("2026-06-02"),
                        LocalDate.parse("2026-07-01"),
                        Precision.EXACT,
                        Certainty.WISH,
                        true));
        assertThat(received("meaning: timeline, from: hm, to-date: 2026-07-01, certainty: wish")
                        .timeline())
                .extracting("certainty", "asked")
                .containsExactly(Certainty.WISH, false);
    }

    @Test
    void aSilenceMayLeavePeopleOut() {
        assertThat(received("meaning: stop, degree: process-silence, exempt: [hr, lee]")
                        .exempt())
                .containsExactly("hr", "lee");
    }

    @Test
    void aMessageMaySpeakOfFurtherApplications() {
        Node node = Cases.file("""
                candidate: {zone: UTC}
                employer: {name: N, zone: UTC}
                people: [{id: hm}]
                facts: [{at: 2026-06-02T10:00Z, sent: {kind: follow-up, to: hm, via: email, also-for: b}}]
                also:
                  - id: b
                    employer: main
                    facts: [{at: 2026-06-02T10:00Z, sent: {kind: reply, to: hm, via: text, also-for: [main]}}]
                """);

        assertThat(Cases.read(node).application().facts().getFirst().event())
                .isEqualTo(new Event.Sent(MessageKind.FOLLOW_UP, "hm", Channel.EMAIL, null, List.of("b")));
        assertThat(Cases.read(node).also().getFirst().facts().getFirst().event())
                .isEqualTo(new Event.Sent(MessageKind.REPLY, "hm", Channel.TEXT, null, List.of("main")));
    }

    @Test
    void aReplyIsPersonalIfSomebodyWroteIt() {
        assertThat(received("meaning: rejection"))
                .extracting("from", "personal")
                .containsExactly(null, false);
        assertThat(received("meaning: rejection, from: hm"))
                .extracting("from", "personal")
                .containsExactly("hm", true);
        assertThat(received("meaning: rejection, from: hm, personal: false").personal())
                .isFalse();
        assertThat(received("meaning: other, via: post, says: hello"))
                .extracting("via", "says")
                .containsExactly(Channel.POST, "hello");
        assertThat(received("meaning: other").via()).isEqualTo(Channel.EMAIL);
    }

    @Test
    void aReplyWithADateIsExactForOneDayAndVagueForAWindow() {
        assertThat(received("meaning: timeline, from: hm, says: soon, to-date: 2026-07-01")
                        .timeline())
                .isEqualTo(timeline("hm", "soon", "2026-06-02", "2026-07-01", Precision.EXACT));
        assertThat(received("meaning: timeline, from: hm, from-date: 2026-07-01, to-date: 2026-07-01")
                        .timeline())
                .isEqualTo(timeline("hm", null, "2026-07-01", "2026-07-01", Precision.EXACT));
        assertThat(received("meaning: timeline, from-date: 2026-06-29, to-date: 2026-07-01")
                        .timeline())
                .isEqualTo(timeline("", null, "2026-06-29", "2026-07-01", Precision.VAGUE));
        assertThat(received("meaning: timeline, from: hm, to-date: 2026-07-01, precision: vague")
                        .timeline())
                .isEqualTo(timeline("hm", null, "2026-06-02", "2026-07-01", Precision.VAGUE));
        assertThat(received("meaning: timeline, from: hm, precision: none").timeline())
                .isEqualTo(timeline("hm", null, null, null, Precision.NONE));
        assertThat(received("meaning: news, from: hm").timeline()).isNull();
    }

    @Test
    void aStopIsUnclearUnlessItsDegreeIsTold() {
        assertThat(received("meaning: stop"))
                .extracting("degree", "employerWide")
                .containsExactly(StopDegree.UNCLEAR, true);
        assertThat(received("meaning: stop, degree: no-contact").employerWide()).isTrue();
        assertThat(received("meaning: stop, degree: no-status-contact").employerWide())
                .isFalse();
        assertThat(received("meaning: stop, degree: process-silence").employerWide())
                .isFalse();
        assertThat(received("meaning: stop, employer-wide: false").employerWide())
                .isFalse();
        assertThat(received("meaning: stop, degree: process-silence, employer-wide: true")
                        .employerWide())
                .isTrue();
        assertThat(received("meaning: news"))
                .extracting("degree", "employerWide")
                .containsExactly(null, false);
        assertThat(event("stop-clarified", "message: s, degree: no-contact"))
                .isEqualTo(new Event.StopClarified("s", StopDegree.NO_CONTACT));
    }

    @Test
    void aRequestTellsWhomToContactHowAndWhen() {
        assertThat(received("meaning: request, from: hm, request: {to: hr, via: phone, from: 2026-06-08,"
                                + " until: 2026-06-09, hour: 14:30}")
                        .request())
                .isEqualTo(new Event.Request(
                        "hr", Channel.PHONE, LocalDate.of(2026, 6, 8), LocalDate.of(2026, 6, 9), LocalTime.of(14, 30)));
        assertThat(received("meaning: calls-welcome, request: {}").request())
                .isEqualTo(new Event.Request(null, null, null, null, null));
        assertThat(received("meaning: invitation").request()).isNull();
    }

    @Test
    void anAutomaticReplyAndAnOffer() {
        assertThat(received("meaning: auto-reply, from: hm, until: 2026-06-12, delegate: hr"))
                .extracting("until", "delegate")
                .containsExactly(LocalDate.of(2026, 6, 12), "hr");
        assertThat(received("meaning: offer, from: hm, respond-by: 2026-06-02T11:00-04:00, written: true"))
                .extracting("respondBy", "written", "meaning")
                .containsExactly(ELEVEN, true, Meaning.OFFER);
    }

    @Test
    void offersElsewhere() {
        assertThat(event("offer-elsewhere", "employer: Other, respond-by: 2026-06-02T11:00-04:00, preferred: true"))
                .isEqualTo(new Event.OfferElsewhere("Other", ELEVEN, true));
        assertThat(event("offer-elsewhere", "employer: Other"))
                .isEqualTo(new Event.OfferElsewhere("Other", null, false));
        assertThat(event("offer-elsewhere-closed", "offer: o")).isEqualTo(new Event.OfferElsewhereClosed("o"));
    }

    @Test
    void decisions() {
        assertThat(event("offer-confirmed", "")).isEqualTo(new Event.OfferConfirmed());
        assertThat(event("accepted", "")).isEqualTo(new Event.Accepted());
        assertThat(event("declined", "")).isEqualTo(new Event.Declined());
        assertThat(event("withdrawn", "")).isEqualTo(new Event.Withdrawn());
        assertThat(event("wants-job", "wanted: true")).isEqualTo(new Event.WantsJob(true));
        assertThat(event("wants-job", "wanted: false")).isEqualTo(new Event.WantsJob(false));
        assertThat(event("agency-policy", "policy: direct-ok"))
                .isEqualTo(new Event.AgencyPolicyKnown(AgencyPolicy.DIRECT_OK));
        assertThat(event("reference-named", "person: hr")).isEqualTo(new Event.ReferenceNamed("hr"));
        assertThat(event("reference-alerted", "person: hr")).isEqualTo(new Event.ReferenceAlerted("hr"));
        assertThat(event("task-done", "task: debrief")).isEqualTo(new Event.TaskDone(TaskKind.DEBRIEF));
        assertThat(event("date-chosen", "kind: follow-up, on: 2026-06-09"))
                .isEqualTo(new Event.DateChosen(MessageKind.FOLLOW_UP, 1, LocalDate.of(2026, 6, 9)));
        assertThat(event("date-chosen", "kind: follow-up, number: 2, on: 2026-06-09"))
                .isEqualTo(new Event.DateChosen(MessageKind.FOLLOW_UP, 2, LocalDate.of(2026, 6, 9)));
    }

    @Test
    void whatIsLearnedOfAPersonLeavesTheRoleAsItWas() {
        assertThat(event("person-known", "id: hm, phone: '1'")).isEqualTo(known("hm", "1", Role.HIRING_MANAGER));
        assertThat(event("person-known", "id: hm, role: other")).isEqualTo(known("hm", null, Role.OTHER));
        assertThat(Cases.event(fact("person-known: {id: hm, role: hr}") + fact("person-known: {id: hm, phone: '1'}")))
                .isEqualTo(known("hm", "1", Role.HR));
    }

    @Test
    void aCorrectionKeepsTheTimeUnlessItTellsAnother() {
        assertThat(event("corrected", "fact: m, with: {withdrawn: {}}"))
                .isEqualTo(new Event.Corrected("m", null, new Event.Withdrawn()));
        assertThat(event("corrected", "fact: m, at: 2026-06-02T11:00-04:00, with: {withdrawn: {}}"))
                .isEqualTo(new Event.Corrected("m", ELEVEN, new Event.Withdrawn()));
        assertThat(event("corrected", "fact: m, with: {timeline: {by: hm, to: 2026-07-01, precision: exact}}"))
                .isEqualTo(new Event.Corrected(
                        "m", null, timeline("hm", null, "2026-06-01", "2026-07-01", Precision.EXACT)));
        assertThat(event("retracted", "fact: m")).isEqualTo(new Event.Retracted("m"));
    }

    @Test
    void aFactMayBeReferredToAsWhatItWasCorrectedTo() {
        String corrected = fact("corrected: {fact: o, with: {sent: {kind: reply, to: hm, via: email}}}");

        assertThat(Cases.event(BEFORE + corrected + fact("bounced: {message: o}")))
                .isEqualTo(new Event.Bounced("o"));
        assertThat(Cases.event(BEFORE + corrected + fact("offer-elsewhere-closed: {offer: o}")))
                .isEqualTo(new Event.OfferElsewhereClosed("o"));
    }

    @Test
    void aCorrectionMayBeTakenBack() {
        assertThat(Cases.event(BEFORE
                        + fact("id: c, corrected: {fact: m, with: {withdrawn: {}}}")
                        + fact("retracted: {fact: c}")))
                .isEqualTo(new Event.Retracted("c"));
    }

    @Test
    void factsMayReferToLaterOnes() {
        assertThat(Cases.read(Cases.facts(fact("retracted: {fact: f2}") + fact("withdrawn: {}")))
                        .application()
                        .facts()
                        .getFirst()
                        .event())
                .isEqualTo(new Event.Retracted("f2"));
    }

    @Test
    void aReplyThatWasSetRightToAStopMayBeClarified() {
        assertThat(Cases.event("""
                          - {id: r, at: 2026-06-03T10:00-04:00, received: {from: hm, meaning: news}}
                          - {at: 2026-06-04T10:00-04:00, corrected: {fact: r, with: {received: {from: hm, meaning: stop, degree: unclear}}}}
                          - {at: 2026-06-05T10:00-04:00, stop-clarified: {message: r, degree: no-contact}}
                        """)).isEqualTo(new Event.StopClarified("r", StopDegree.NO_CONTACT));
    }

    private static Event event(String event, @Nullable String fields) {
        return Cases.event(BEFORE + fact(event + ": {" + fields + "}"));
    }

    private static Event.Received received(String fields) {
        return (Event.Received) event("received", fields);
    }

    private static String fact(String event) {
        return "  - {at: 2026-06-02T10:00-04:00, " + event + "}\n";
    }

    private static Event.Timeline timeline(
            String by, @Nullable String says, @Nullable String from, @Nullable String to, Precision precision) {
        return new Event.Timeline(
                by,
                says,
                from == null ? null : LocalDate.parse(from),
                to == null ? null : LocalDate.parse(to),
                precision);
    }

    private static Event.PersonKnown known(String id, @Nullable String phone, Role role) {
        return new Event.PersonKnown(new Person(
                id,
                null,
                null,
                null,
                null,
                role,
                null,
                phone,
                null,
                null,
                null,
                MediumSource.ASKED_FOR,
                null,
                null,
                null));
    }
}
