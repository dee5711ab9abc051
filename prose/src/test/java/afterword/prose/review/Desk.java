package afterword.prose.review;

import afterword.calendars.WorldCalendars;
import afterword.engine.casefile.CaseReader;
import afterword.engine.fact.Case;
import afterword.engine.fact.MessageKind;
import afterword.engine.notation.Notation;
import afterword.prose.letter.Finding;
import afterword.prose.letter.Form;
import afterword.prose.letter.Letter;
import afterword.prose.letter.Severity;
import afterword.prose.letter.Span;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/** The people and the company the rules' examples speak of, and letters to them. */
final class Desk {

    /** The evening of the interview. */
    static final Instant EVENING = Instant.parse("2026-06-02T22:00:00Z");

    private Desk() {}

    static Case read(String text) {
        return new CaseReader(new WorldCalendars()).read(Notation.yaml("case", text));
    }

    /** Dr. Nguyen and two more of Northwind Optics met Ana Silva; with further facts. */
    static Case northwind(String... more) {
        return read("""
                candidate: {zone: America/New_York, name: Ana Silva, phone: "+1 212 555 0123", email: ana@post.example}
                employer: {name: Northwind Optics, zone: America/New_York, holidays: US}
                people:
                  - {id: siobhan, name: Siobhan Nguyen, honorific: Dr., title: Director of Operations, role: hiring-manager, spelling: card, email: s@n.example}
                  - {id: luis, name: Luis Ortega, title: Team Lead, honorific: Mr., spelling: card, email: l@n.example}
                  - {id: zoe, name: Zoë Müller, title: HR Business Partner, role: hr, spelling: card, email: z@n.example}
                facts:
                  - {at: 2026-05-20T09:00-04:00, applied: {via: portal}}
                  - {at: 2026-06-02T14:00-04:00, interview: {until: 2026-06-02T17:00-04:00, with: [siobhan, luis, zoe]}}
                  - {at: 2026-06-02T17:00-04:00, discussed: {with: siobhan, points: [returns backlog, Snowflake migration, the December peak, supplier scorecard]}}
                  - {at: 2026-06-02T17:00-04:00, discussed: {with: luis, points: [call centre]}}
                  - {at: 2026-06-02T17:00-04:00, fit: {needs: someone who can clear a backlog, shown: built the returns dashboard at Harlan}}
                """ + String.join("\n", more) + "\n");
    }

    /** A letter to Dr. Nguyen by mail. */
    static Letter letter(MessageKind kind, String body) {
        return new Letter(kind, Form.EMAIL, "siobhan", "The analyst role", body, List.of());
    }

    /** What one check says. */
    static List<Finding> of(String check, List<Finding> all) {
        return all.stream().filter(each -> each.check().equals(check)).toList();
    }

    static List<Finding> review(Letter letter, Case file, Instant now) {
        return Reviewer.builtin()
                .review(letter, new Circumstances(file, now, List.of()))
                .findings();
    }

    static List<Finding> review(Letter letter, Case file) {
        return Reviewer.builtin()
                .review(letter, new Circumstances(file, EVENING, List.of()))
                .findings();
    }

    /** What some checks say of a letter to Dr. Nguyen. */
    static List<Finding> review(MessageKind kind, String body, String... checks) {
        return review(letter(kind, body), northwind()).stream()
                .filter(each -> Arrays.asList(checks).contains(each.check()))
                .toList();
    }

    static String words(String body, Finding finding) {
        Span span = finding.span();
        return span == null ? "" : body.substring(span.from(), span.to());
    }

    /** Whether it is about something that could be better. */
    static boolean remark(Finding finding) {
        return finding.severity() != Severity.GOOD;
    }

    static boolean grave(Finding finding) {
        return finding.severity().compareTo(Severity.WARNING) <= 0;
    }
}
