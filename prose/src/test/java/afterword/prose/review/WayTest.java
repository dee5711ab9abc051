package afterword.prose.review;

import static org.assertj.core.api.Assertions.assertThat;

import afterword.engine.fact.Case;
import afterword.engine.fact.MessageKind;
import afterword.prose.letter.Finding;
import afterword.prose.letter.Form;
import afterword.prose.letter.Letter;
import afterword.prose.letter.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which way a message goes (L25). */
class WayTest {

    @ParameterizedTest
    @CsvSource({
        "calls: forbidden, CALL_SCRIPT, FOLLOW_UP, true",
        "calls: forbidden, VOICEMAIL, FOLLOW_UP, true",
        "calls: forbidden, TEXT, FOLLOW_UP, true",
        "calls: forbidden, EMAIL, FOLLOW_UP, false",
        "calls: forbidden, CALL_SCRIPT, LOGISTICS, false",
        "calls: allowed, CALL_SCRIPT, FOLLOW_UP, false",
        "emails: forbidden, EMAIL, FOLLOW_UP, true",
        "emails: forbidden, PORTAL, FOLLOW_UP, false"
    })
    void whatThePostingForbidsIsNotDone(String posting, Form form, MessageKind kind, boolean forbidden) {
        Case file = file("{" + posting + "}", "");

        assertThat(errors(review(file, form, kind))).hasSize(forbidden ? 1 : 0);
    }

    @Test
    void whoeverAsksForACallMayBeCalledAllTheSame() {
        Case asked = file(
                "{calls: forbidden}",
                "  - {at: 2026-06-01T10:00-04:00, received: {from: siobhan, meaning: request, via: email, request: {via: phone}}}");
        Case other = file(
                "{calls: forbidden}",
                "  - {at: 2026-06-01T10:00-04:00, received: {from: luis, meaning: calls-welcome, via: email}}");

        assertThat(errors(review(asked, Form.CALL_SCRIPT, MessageKind.FOLLOW_UP))).isEmpty();
        assertThat(errors(review(other, Form.CALL_SCRIPT, MessageKind.FOLLOW_UP))).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "no-contact, FOLLOW_UP, true",
        "no-contact, THANK_YOU, true",
        "no-contact, REPLY, false",
        "no-status-contact, FOLLOW_UP, true",
        "no-status-contact, THANK_YOU, false",
        "no-status-contact, OFFER_NOTICE, true",
        "process-silence, THANK_YOU, true",
        "process-silence, LOGISTICS, false",
        "unclear, FOLLOW_UP, true"
    })
    void whoeverWantsQuietHasIt(String degree, MessageKind kind, boolean stopped) {
        String stop = "  - {at: 2026-06-01T10:00-04:00, received: {from: siobhan, meaning: stop, via: email, degree: %s}}"
                .formatted(degree);
        String reopened = "\n  - {at: 2026-06-01T12:00-04:00, received: {from: siobhan, meaning: reopened, via: email}}";

        assertThat(errors(review(file("{}", stop), Form.EMAIL, kind))).hasSize(stopped ? 1 : 0);
        assertThat(errors(review(file("{}", stop + reopened), Form.EMAIL, kind))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "prefers: email, FAX, WARNING",
        "prefers: email, EMAIL,",
        "prefers: phone, EMAIL,",
        "'prefers: fax, preference: inferred', LETTER, ADVICE",
        "'prefers: post, preference: inferred', FAX, ADVICE"
    })
    void aPreferenceOnRecordIsFollowed(String prefers, Form form, Severity severity) {
        Case file = Desk.read(text("{}", "").replace("post: Pier", "post: Pier, " + prefers));

        assertThat(Desk.of("L25", review(file, form, MessageKind.FOLLOW_UP)).stream()
                        .filter(each -> each.title().startsWith("They prefer"))
                        .map(Finding::severity)
                        .toList())
                .isEqualTo(severity == null ? List.of() : List.of(severity));
    }

    private static Case file(String posting, String facts) {
        return Desk.read(text(posting, facts));
    }

    private static String text(String posting, String facts) {
        return """
                candidate: {zone: America/New_York, name: Ana Silva}
                employer: {name: Northwind Optics, zone: America/New_York, holidays: US}
                posting: %s
                people:
                  - {id: siobhan, name: Siobhan Nguyen, email: s@n.example, phone: "1", fax: "2", post: Pier}
                  - {id: luis, name: Luis Ortega, email: l@n.example}
                facts:
                  - {at: 2026-05-20T09:00-04:00, applied: {via: portal}}
                %s
                """.formatted(posting, facts);
    }

    private static List<Finding> review(Case file, Form form, MessageKind kind) {
        return Desk.review(new Letter(kind, form, "siobhan", "S", "Dear Dr. Nguyen,\n\nThank you.", List.of()), file);
    }

    private static List<Finding> errors(List<Finding> all) {
        return Desk.of("L25", all).stream()
                .filter(each -> each.severity() == Severity.ERROR)
                .toList();
    }
}
