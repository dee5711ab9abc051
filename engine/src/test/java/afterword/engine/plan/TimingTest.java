package afterword.engine.plan;

import static org.assertj.core.api.Assertions.assertThat;

import afterword.engine.fact.Channel;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimingTest {

    @ParameterizedTest
    @CsvSource({
        "08:00, 10:00",
        "09:29, 10:00",
        "09:30, 09:00",
        "11:29, 09:00",
        "11:30, 09:00",
    })
    void anEmailGoesAtAPartOfTheDayThatWasNotUsedYet(String sent, String expected) {
        assertThat(slot(Channel.EMAIL, List.of("09:00", "10:00"), sent)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"09:29, 12:00", "11:29, 12:00", "11:30, 15:00", "14:59, 15:00", "15:00, 12:00"})
    void middayEndsAtThree(String sent, String expected) {
        assertThat(slot(Channel.EMAIL, List.of("12:00", "15:00"), sent)).isEqualTo(expected);
    }

    @Test
    void whenEveryPartWasUsedTheLastIsUsedAgain() {
        assertThat(slot(Channel.EMAIL, List.of("09:00", "10:00"), "09:15", "10:15"))
                .isEqualTo("10:00");
        assertThat(slot(Channel.EMAIL, List.of())).isEqualTo("00:00");
    }

    @Test
    void callsAndTextsGoAtTheBeginningOfTheCallWindow() {
        assertThat(slot(Channel.PHONE, List.of("09:00"))).isEqualTo("13:00");
        assertThat(slot(Channel.TEXT, List.of("09:00"))).isEqualTo("13:00");
    }

    @Test
    void aStartedMinuteIsOver() {
        assertThat(Timing.minute(LocalDateTime.parse("2026-06-10T12:00"))).isEqualTo("2026-06-10T12:00");
        assertThat(Timing.minute(LocalDateTime.parse("2026-06-10T12:00:01"))).isEqualTo("2026-06-10T12:01");
    }

    @Test
    void aTimeOfDayThatIsOverIsNowOrTomorrow() {
        LocalDateTime noon = LocalDateTime.parse("2026-06-10T12:00");

        assertThat(Timing.slotFrom(noon, LocalTime.of(12, 0), null)).isEqualTo("2026-06-10T12:00");
        assertThat(Timing.slotFrom(noon, LocalTime.of(13, 0), null)).isEqualTo("2026-06-10T13:00");
        assertThat(Timing.slotFrom(noon, LocalTime.of(11, 0), null)).isEqualTo("2026-06-10T12:00");
        assertThat(Timing.slotFrom(noon, LocalTime.of(11, 0), LocalTime.of(12, 0)))
                .isEqualTo("2026-06-10T12:00");
        assertThat(Timing.slotFrom(noon, LocalTime.of(11, 0), LocalTime.of(11, 59)))
                .isEqualTo("2026-06-11T11:00");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-10T09:00,    email, false, 2026-06-10T10:00",
        "2026-06-10T10:00,    email, false, 2026-06-10T10:00",
        "2026-06-10T10:00:30, email, false, 2026-06-10T10:01",
        "2026-06-10T16:59,    email, false, 2026-06-10T16:59",
        "2026-06-10T17:00,    email, false, 2026-06-11T10:00",
        "2026-06-10T14:59,    phone, false, 2026-06-10T14:59",
        "2026-06-10T15:00,    phone, false, 2026-06-11T10:00",
        "2026-06-10T15:00,    phone, true,  2026-06-10T15:00",
        "2026-06-13T09:00,    email, false, 2026-06-15T10:00",
    })
    void theNextGoodMomentIsWithinBusinessHours(String now, String via, boolean agency, String expected) {
        Situation situation = Small.situation("{facts: [], now: " + now + "-04:00}");
        Channel channel = via.equals("email") ? Channel.EMAIL : Channel.PHONE;

        assertThat(new Timing(situation).soonest(situation.office, channel, LocalTime.of(10, 0), agency))
                .isEqualTo(expected);
    }

    @Test
    void aDateThePersonChoseReplacesThatOfTheRule() {
        String rule =
                "Q: {plan: {step: follow-up, to: in-charge, via: email, on: week(exchange), emails-at: \"10:00\"}}";
        String met =
                "facts:\n  - {id: i, at: 2026-06-09T10:00-04:00, interview: {until: 2026-06-09T11:00-04:00, with: [hm]}}\n";
        String chosen = "  - {at: %s:00-04:00, date-chosen: {kind: %s, number: %s, on: 2026-06-12}}\n";

        assertThat(planned(rule, met)).isEqualTo("follow-up 1 to hm via email, upcoming, 2026-06-16T10:00");
        assertThat(planned(rule, met + chosen.formatted("2026-06-09T12", "follow-up", "1")))
                .isEqualTo("follow-up 1 to hm via email, upcoming, 2026-06-12T10:00");
        assertThat(planned(rule, met + chosen.formatted("2026-06-09T11", "follow-up", "1")))
                .endsWith("2026-06-12T10:00");
        assertThat(planned(rule, met + chosen.formatted("2026-06-09T10", "follow-up", "1")))
                .endsWith("2026-06-16T10:00");
        assertThat(planned(rule, met + chosen.formatted("2026-06-09T12", "follow-up", "2")))
                .endsWith("2026-06-16T10:00");
        assertThat(planned(rule, met + chosen.formatted("2026-06-09T12", "closing-question", "1")))
                .endsWith("2026-06-16T10:00");
    }

    @Test
    void aContactTheyAskedForIsTriedAgainTwoDaysLater() {
        String rule =
                "A: {plan: {step: employer-requested, for: request, to: the-person, via: as-requested, on: request-from,"
                        + " latest: request-until, calls: {from: \"13:00\", to: \"15:00\"}}}";
        String asked =
                "facts:\n  - {at: 2026-06-08T09:00-04:00, received: {from: hm, meaning: request, request: {via: phone}}}\n";
        String tried =
                "  - {at: 2026-06-%sT13:00-04:00, sent: {kind: employer-requested, to: hm, via: phone, outcome: no-answer}}\n";

        assertThat(planned(rule, asked + tried.formatted("09")))
                .isEqualTo("employer-requested 1 to hm via phone, upcoming, 2026-06-11T13:00");
        assertThat(planned(rule, asked + tried.formatted("08")))
                .isEqualTo("employer-requested 1 to hm via phone, open, 2026-06-10T13:00");
    }

    @Test
    void aDeadlineThatIsADateEndsWithTheDayAndAnIdealOneWithBusiness() {
        Plan plan = Small.plan(
                Small.rulebook("Q: {plan: {step: follow-up, to: in-charge, via: email, on: today, soft: today + 1 day,"
                        + " latest: today + 2 days, emails-at: \"14:00\"}}"),
                "facts: []\n");

        assertThat(plan.steps().getFirst().soft()).isEqualTo("2026-06-11T21:00:00Z");
        assertThat(plan.steps().getFirst().latest()).isEqualTo("2026-06-13T03:59:00Z");
    }

    @Test
    void aDeadlineThatHasPassedIsWhenItWasDueAndOneThatComesTooSoonIsMovedToTheEndOfTheDay() {
        String rule =
                "Q: {plan: {step: follow-up, to: in-charge, via: email, on: %s, soft: %s, latest: %s, emails-at: \"14:00\"}}";
        Step late = step(rule.formatted("today", "today - 1 day", "today - 1 day"));
        Step soon = step(rule.formatted("today + 2 days", "today", "today"));

        assertThat(late.due()).isEqualTo("2026-06-10T03:59:00Z");
        assertThat(late.latest()).isNull();
        assertThat(late.soft()).isNull();
        assertThat(late.status()).isEqualTo(Status.OVERDUE);
        assertThat(soon.latest()).isEqualTo("2026-06-13T03:59:00Z");
        assertThat(soon.soft()).isNull();
        assertThat(soon.due()).isNull();
    }

    private static Step step(String rule) {
        return Small.plan(Small.rulebook(rule), "facts: []\n").steps().getFirst();
    }

    private static String planned(String rule, String parts) {
        return Small.steps(Small.plan(Small.rulebook(rule), parts)).getFirst();
    }

    private static String slot(Channel via, List<String> times, String... sent) {
        Blend blend = new Blend(new Playbook(Small.rulebook("A: {let-go: {}}"), Map.of()));
        blend.emailTimes = times.stream().map(LocalTime::parse).toList();
        blend.callFrom = LocalTime.of(13, 0);
        Position position = new Position();
        List.of(sent).forEach(time -> position.emailTimes.add(LocalTime.parse(time)));
        return Timing.slot(via, blend, position).toString();
    }
}
