package afterword.engine.plan;

import static org.assertj.core.api.Assertions.assertThat;

import afterword.engine.rule.Effect;
import afterword.engine.rule.Formula;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {

    private static final String FACTS = """
              - {at: 2026-05-20T09:00-04:00, applied: {}}
              - {at: 2026-05-28T09:00-04:00, sent: {kind: contact-lookup, to: hr, via: email}}
              - {at: 2026-05-29T09:00-04:00, sent: {kind: contact-lookup, to: hr, via: email}}
              - {at: 2026-05-30T09:00-04:00, sent: {kind: logistics, to: hr, via: email}}
              - {id: i, at: 2026-06-06T22:00-04:00, interview: {until: 2026-06-06T23:30-04:00, with: [hm]}}
              - {at: 2026-06-07T09:00-04:00, timeline: {by: hm, to: 2026-06-19, precision: exact}}
              - {at: 2026-06-08T09:00-04:00, received: {from: hm, meaning: request, request: {from: 2026-06-11, until: 2026-06-12}}}
              - {at: 2026-06-09T09:00-04:00, received: {from: hm, meaning: offer, respond-by: 2026-06-18T17:00-04:00}}
            posting: {closing-date: 2026-05-25}
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    today                                                | 2026-06-10
                    interview                                            | 2026-06-06
                    timeline                                             | 2026-06-19
                    applied                                              | 2026-05-20
                    closing-date                                         | 2026-05-25
                    offer                                                | 2026-06-09
                    rejection                                            | nothing
                    lookup                                               | 2026-05-29
                    last                                                 | 2026-06-01
                    return                                               | 2026-06-02
                    letting-go                                           | 2026-07-01
                    invite-accepted                                      | 2026-06-03
                    interview + 3 days                                   | 2026-06-09
                    interview - 3 days                                   | 2026-06-03
                    business-day(interview, 2)                           | 2026-06-09
                    week(interview)                                      | 2026-06-15
                    week(today)                                          | 2026-06-17
                    roll(interview)                                      | 2026-06-08
                    roll(today)                                          | 2026-06-10
                    roll-back(interview)                                 | 2026-06-05
                    later(interview, timeline, applied)                  | 2026-06-19
                    later(rejection, interview, rejection)               | 2026-06-06
                    later(rejection, rejection)                          | nothing
                    earlier(interview, applied, timeline)                | 2026-05-20
                    earlier(rejection, interview, rejection)             | 2026-06-06
                    choose(applied < interview, timeline, today)         | 2026-06-19
                    choose(interview < applied, timeline, today)         | 2026-06-10
                    choose(interview < interview, timeline, today)       | 2026-06-10
                    choose(rejection < interview, timeline, today)       | nothing
                    choose(interview < rejection, timeline, today)       | nothing
                    rejection + 1 day                                    | nothing
                    business-day(rejection, 1)                           | nothing
                    week(rejection)                                      | nothing
                    roll(rejection)                                      | nothing
                    roll-back(rejection)                                 | nothing
                    now                                                  | 2026-06-10T12:00
                    interview-start                                      | 2026-06-06T22:00
                    interview-end                                        | 2026-06-06T23:30
                    home                                                 | 2026-06-07T01:30
                    respond-by                                           | 2026-06-18T17:00
                    interview-end + 24 hours                             | 2026-06-07T23:30
                    close-of-business(interview)                         | 2026-06-06T17:00
                    end-of-day(interview-end)                            | 2026-06-07T00:59
                    at(interview, 12:30)                                 | 2026-06-06T12:30
                    later(interview-end, now, interview-start)           | 2026-06-10T12:00
                    earlier(now, interview-start, interview-end)         | 2026-06-06T22:00
                    later(at(rejection, 12:00), now)                     | 2026-06-10T12:00
                    earlier(now, at(rejection, 12:00))                   | 2026-06-10T12:00
                    choose(applied < interview, now, interview-end)      | 2026-06-10T12:00
                    choose(interview < interview, now, interview-end)    | 2026-06-06T23:30
                    choose(rejection < interview, now, interview-end)    | nothing
                    close-of-business(rejection)                         | nothing
                    at(rejection, 12:00)                                 | nothing
                    """)
    void aFormulaCountsFromWhatIsKnown(String formula, String expected) {
        assertThat(value(formula, FACTS)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "interview, nothing",
        "timeline, nothing",
        "applied, nothing",
        "offer, nothing",
        "lookup, nothing",
        "request-from, nothing",
        "request-until, nothing",
        "interview-start, nothing",
        "interview-end, nothing",
        "home, nothing",
        "respond-by, nothing",
        "interview-end + 1 hour, nothing",
        "end-of-day(interview-end), nothing",
        "closing-date, nothing",
    })
    void withoutItsFactAFormulaHasNoValue(String formula, String expected) {
        assertThat(value(formula, "  []")).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    request: {from: 2026-06-11, until: 2026-06-12} | 2026-06-11 | 2026-06-12
                    request: {from: 2026-06-11}                    | 2026-06-11 | 2026-06-11
                    request: {until: 2026-06-12}                   | 2026-06-08 | 2026-06-12
                    request: {}                                    | 2026-06-08 | nothing
                    """)
    void aRequestBeginsOnItsFirstDayElseWhenItCame(String request, String from, String until) {
        String facts = "  - {at: 2026-06-08T09:00-04:00, received: {from: hm, meaning: request, " + request + "}}\n";

        assertThat(value("request-from", facts)).isEqualTo(from);
        assertThat(value("request-until", facts)).isEqualTo(until);
    }

    @Test
    void aRejectionIsADayToo() {
        assertThat(value("rejection", "  - {at: 2026-06-08T23:00-04:00, received: {from: hm, meaning: rejection}}\n"))
                .isEqualTo("2026-06-08");
    }

    @Test
    void homeIsHalfAnHourAfterACallAndTwoHoursAfterAVisitUnlessItIsSaid() {
        String interview =
                "  - {at: 2026-06-02T10:00-04:00, interview: {until: 2026-06-02T11:00-04:00, with: [hm], %s}}\n";

        assertThat(value("home", interview.formatted("mode: on-site"))).isEqualTo("2026-06-02T13:00");
        assertThat(value("home", interview.formatted("mode: video"))).isEqualTo("2026-06-02T11:30");
        assertThat(value("home", interview.formatted("home: 2026-06-02T15:00-04:00")))
                .isEqualTo("2026-06-02T15:00");
    }

    @Test
    void whatWasRolledIsRememberedOnceWithItsReason() {
        Dates dates = dates(FACTS);
        dates.day(formula("roll(interview)"));
        dates.day(formula("roll(interview)"));
        dates.day(formula("roll(today)"));
        dates.day(formula("week(interview)"));
        dates.day(formula("week(today)"));

        assertThat(dates.rolled)
                .extracting(moved ->
                        moved.from().toLocalDate() + " to " + moved.to().toLocalDate() + ": " + moved.why())
                .containsExactly(
                        "2026-06-06 to 2026-06-08: 2026-06-06 is Saturday",
                        "2026-06-13 to 2026-06-15: 2026-06-13 is Saturday");
    }

    @Test
    void ofSeveralDatesOnlyTheOneThatIsTakenTellsItsMoves() {
        Dates later = dates(FACTS);
        later.day(formula("later(roll(interview), week(interview))"));
        Dates earlier = dates(FACTS);
        earlier.day(formula("earlier(week(interview), roll(interview))"));
        Dates instants = dates(FACTS);
        instants.instant(formula("later(at(roll(interview), 12:00), at(week(interview), 12:00))"));

        assertThat(later.rolled).extracting(Moved::why).containsExactly("2026-06-13 is Saturday");
        assertThat(earlier.rolled).extracting(Moved::why).containsExactly("2026-06-06 is Saturday");
        assertThat(instants.rolled).extracting(Moved::why).containsExactly("2026-06-13 is Saturday");
    }

    @Test
    void aWeekWithAClosedDayIsLongerBecauseFiveBusinessDaysAreNotOver() {
        Dates dates = dates(
                "  []\nemployer: {name: N, zone: America/New_York, closures: [2026-06-12]}\nnow: 2026-06-10T12:00-04:00\n");

        assertThat(dates.day(formula("week(today)"))).isEqualTo("2026-06-18");
        assertThat(dates.rolled)
                .extracting(Moved::why)
                .containsExactly("five business days are not over on 2026-06-17");
    }

    private static String value(String text, String facts) {
        Formula formula = formula(text);
        Dates dates = dates(facts);
        Object value = formula.instant() ? dates.instant(formula) : dates.day(formula);
        return value == null
                ? "nothing"
                : value instanceof java.time.Instant instant
                        ? instant.atZone(ZoneId.of("America/New_York"))
                                .toLocalDateTime()
                                .toString()
                        : value.toString();
    }

    private static Dates dates(String facts) {
        Situation situation = Small.after(facts);
        Position position = new Position();
        position.last = LocalDate.of(2026, 6, 1);
        position.returns = LocalDate.of(2026, 6, 2);
        return new Dates(
                situation,
                situation.office,
                position,
                null,
                Small.instant("2026-06-03T09:00-04:00"),
                LocalDate.of(2026, 7, 1));
    }

    private static Formula formula(String text) {
        List<Effect> then = Small.rulebook("A: {task: {do: debrief, due: \"" + text + "\"}}")
                .rules()
                .getFirst()
                .then();
        return Objects.requireNonNull(((Effect.ToDo) then.getFirst()).due());
    }
}
