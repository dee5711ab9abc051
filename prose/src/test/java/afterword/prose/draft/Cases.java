package afterword.prose.draft;

import afterword.calendars.WorldCalendars;
import afterword.engine.casefile.CaseReader;
import afterword.engine.fact.Case;
import afterword.engine.notation.Notation;
import java.time.Instant;

/** The searches the drafts are tried on. */
final class Cases {

    static final Instant EVENING = Instant.parse("2026-06-02T22:00:00Z");

    private static final String SIX = """
            candidate: {zone: America/New_York, name: Ana Silva, phone: "+1 212 555 0123", email: ana@post.example}
            employer: {name: Northwind Optics, zone: America/New_York, holidays: US}
            people:
              - {id: maya, name: Maya Chen, honorific: Ms., role: hiring-manager, email: m@n.example, phone: "1", post: "12 Pier Road, Portland"}
              - {id: tom, name: Tom Okafor, honorific: Dr., email: t@n.example}
              - {id: zoe, name: Zoë Müller, role: hr, email: z@n.example}
              - {id: luis, name: Luis Ortega, email: l@n.example}
              - {id: hana, name: Hana Sato, email: h@n.example}
              - {id: amara, name: Amara Obi, email: a@n.example}
            facts:
              - {at: 2026-05-20T09:00-04:00, applied: {via: portal}}
              - {at: 2026-06-02T14:00-04:00, interview: {until: 2026-06-02T17:00-04:00, with: [maya, tom, zoe, luis, hana, amara]}}
              - {at: 2026-06-02T17:00-04:00, discussed: {with: maya, points: [returns backlog, The December peak.], comments: ["the three largest customers could come first"]}}
              - {at: 2026-06-02T17:00-04:00, discussed: {with: tom, points: [the new coating line, Snowflake migration], rapport: [both rowed]}}
              - {at: 2026-06-02T17:00-04:00, discussed: {with: zoe, points: ["\\"onboarding\\""], rapport: [long walks by the river]}}
              - {at: 2026-06-02T17:00-04:00, discussed: {with: luis, points: [How we plan the night shift]}}
              - {at: 2026-06-02T17:00-04:00, discussed: {with: hana, points: [supplier scorecards, data quality]}}
              - {at: 2026-06-02T17:00-04:00, discussed: {with: amara, points: [moving the reports]}}
              - {at: 2026-06-02T17:00-04:00, fit: {needs: someone who has moved a line before, shown: moved two at Harlan}}
              - {at: 2026-06-02T17:00-04:00, fit: {needs: Experience with seasonal demand, shown: five years of planning at Orrin}}
              - {at: 2026-06-02T17:00-04:00, promised: {to: maya, what: the drawings of the second move, by: 2026-06-05}}
              - {at: 2026-06-02T17:00-04:00, promised: {to: tom, what: To send the test report}}
            """;

    private Cases() {}

    static Case read(String text) {
        return new CaseReader(new WorldCalendars()).read(Notation.yaml("case", text));
    }

    /** Six people met in one afternoon, with more facts. */
    static Case six(String... more) {
        return read(SIX + String.join("\n", more) + "\n");
    }

    /** The same, the job having a title. */
    static Case titled(String job) {
        return read("posting: {title: " + job + "}\n" + SIX);
    }
}
