package afterword.app.cli;

/** A case in both notations, small enough to vary. */
final class CaseFiles {

    static final String YAML = """
            candidate: {zone: America/New_York}
            employer: {name: Northwind Optics, zone: America/New_York, holidays: US}
            people:
              - {id: hm, name: Maya Chen, role: hiring-manager, email: maya@northwind.example, phone: "+1 212 555 0148"}
            facts:
              - {id: talk, at: 2026-06-02T10:00-04:00, interview: {until: 2026-06-02T11:00-04:00, with: [hm]}}
              - {id: said, at: 2026-06-02T11:00-04:00, timeline: {by: hm, to: 2026-07-02, precision: exact}}
              - {id: thanks, at: 2026-06-02T13:00-04:00, sent: {kind: thank-you, to: hm, via: email}}
            now: 2026-06-12T09:00-04:00
            """;

    private CaseFiles() {}

    /** The case on one line; the number becomes part of the employer's name, so that lines can be told apart. */
    static String json(int number) {
        return """
                {"candidate":{"zone":"America/New_York"},\
                "employer":{"name":"Firm %d","zone":"America/New_York","holidays":"US"},\
                "people":[{"id":"hm%d","role":"hiring-manager","email":"maya@northwind.example"}],\
                "facts":[{"at":"2026-06-02T10:00-04:00",\
                "interview":{"until":"2026-06-02T11:00-04:00","with":["hm%d"]}}],\
                "now":"2026-06-12T09:00-04:00"}
                """.formatted(number, number, number);
    }
}
