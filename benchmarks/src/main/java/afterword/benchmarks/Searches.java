package afterword.benchmarks;

import java.time.LocalDate;

/** Searches of any length, written as case files are. */
final class Searches {

    private static final LocalDate MONDAY = LocalDate.of(2026, 1, 5);

    private Searches() {}

    /**
     * A search in one line of JSON.
     *
     * @param facts how many; an interview, a stated date, thanks, an answer, in turn, a week for each round of them
     */
    static String ofFacts(int facts) {
        StringBuilder line = new StringBuilder("""
                {"candidate":{"zone":"America/New_York"},"employer":{"name":"Northwind Optics","zone":"America/Los_Angeles",\
                "holidays":"US"},"people":[{"id":"hm","name":"Maya Chen","title":"Operations Director",\
                "role":"hiring-manager","email":"maya@northwind.example","phone":"+1 212 555 0148"},{"id":"eng",\
                "name":"Tom Okafor","role":"interviewer","email":"tom@northwind.example"}],"facts":[""");
        for (int i = 0; i < facts; i++) {
            LocalDate monday = MONDAY.plusWeeks(i / 4);
            line.append(i == 0 ? "" : ",").append(fact(i % 4, monday));
        }
        LocalDate now = MONDAY.plusWeeks((facts - 1) / 4).plusDays(4);
        return line.append("],\"now\":\"%sT09:00-05:00\"}".formatted(now)).toString();
    }

    private static String fact(int which, LocalDate monday) {
        return switch (which) {
            case 0 -> """
                    {"at":"%1$sT10:00-05:00","interview":{"until":"%1$sT11:00-05:00","with":["hm","eng"],"mode":"on-site"}}\
                    """.formatted(monday);
            case 1 -> """
                    {"at":"%sT11:00-05:00","timeline":{"by":"hm","says":"in two weeks","from":"%s","to":"%s",\
                    "precision":"exact"}}""".formatted(monday, monday.plusWeeks(2), monday.plusWeeks(2));
            case 2 -> """
                    {"at":"%sT13:00-05:00","sent":{"kind":"thank-you","to":"hm","via":"email"}}""".formatted(monday);
            default -> """
                    {"at":"%sT11:00-05:00","received":{"from":"hm","meaning":"timeline","says":"a week later",\
                    "from-date":"%s","to-date":"%s","precision":"exact"}}""".formatted(monday.plusDays(3), monday.plusWeeks(3), monday.plusWeeks(3));
        };
    }
}
