package afterword.engine.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import afterword.engine.rule.Rulebook;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Plans of rulebooks of a few rules. */
class PlanningTest {

    private static final String MET =
            "  - {id: i, at: 2026-06-02T10:00-04:00, interview: {until: 2026-06-02T11:00-04:00, with: [hm]}}\n";

    private final Rulebook question = Small.rulebook(
            "Q: {plan: {step: follow-up, to: in-charge, via: email, on: week(exchange), emails-at: \"10:00\"}}");

    // --- the chain ------------------------------------------------------------------------------------------------

    @Test
    void aStepIsUpcomingThenOpenThenOverdue() {
        assertThat(question("2026-06-08T12:00")).isEqualTo("follow-up 1 to hm via email, upcoming, 2026-06-09T10:00");
        assertThat(question("2026-06-09T09:00")).isEqualTo("follow-up 1 to hm via email, open, 2026-06-09T10:00");
        assertThat(question("2026-06-09T11:15")).isEqualTo("follow-up 1 to hm via email, open, 2026-06-09T11:15");
        assertThat(question("2026-06-10T09:00")).isEqualTo("follow-up 1 to hm via email, overdue, 2026-06-10T10:00");
        assertThat(question("2026-06-09T17:00")).isEqualTo("follow-up 1 to hm via email, open, 2026-06-10T10:00");
        assertThat(question("2026-06-13T12:00")).isEqualTo("follow-up 1 to hm via email, overdue, 2026-06-15T10:00");
    }

    @Test
    void aStepWhoseTimeHasNotComeIsWithheldUntilThen() {
        Plan early = Small.plan(question, "facts:\n" + MET + "now: 2026-06-08T12:00-04:00\n");

        assertThat(early.withheld())
                .extracting(Withheld::notBefore)
                .containsExactly(Small.instant("2026-06-09T00:00-04:00"));
        assertThat(early.withheld().getFirst().because())
                .extracting(reason -> reason.rule().id())
                .containsExactly("Q");
        assertThat(Small.plan(question, "facts:\n" + MET + "now: 2026-06-09T12:00-04:00\n")
                        .withheld())
                .isEmpty();
    }

    @Test
    void aStepWithoutADateIsWithheldWhileSomethingSpeaksAgainstIt() {
        Rulebook undated = Small.rulebook(
                "Q: {plan: {step: follow-up, to: in-charge, via: email}}",
                "G: {forbid: {because: {spacing: {days: 2}}, of: any}}");
        String sent = "  - {at: 2026-06-%sT09:00-04:00, sent: {kind: employer-requested, to: hm, via: email}}\n";
        Plan held = Small.plan(undated, "facts:\n" + MET + sent.formatted("09"));

        assertThat(Small.steps(held).getFirst()).isEqualTo("follow-up 1 to hm via email, undated, undated");
        assertThat(held.withheld())
                .extracting(Withheld::notBefore)
                .containsExactly(Small.instant("2026-06-11T00:00-04:00"));
        assertThat(held.withheld().getFirst().because())
                .extracting(reason -> reason.rule().id())
                .containsExactly("G");
        assertThat(Small.plan(undated, "facts:\n" + MET + sent.formatted("08")).withheld())
                .isEmpty();
    }

    @Test
    void eachRulePlansOnceInAChainAndEachStepWaitsForTheOneBefore() {
        Rulebook two = Small.rulebook(
                "A: {plan: {step: follow-up, to: in-charge, via: email, on: week(exchange), emails-at: \"10:00\"}} when {unanswered: 0}",
                "B: {plan: {step: closing-question, to: in-charge, via: email, on: week(last), emails-at: \"10:00\"}} when {unanswered: 1, asked: no}",
                "C: {plan: {step: follow-up, to: in-charge, via: phone, on: week(last), calls: {from: \"09:30\", to: \"11:30\"}}} when {unanswered: 2+, asked: yes}",
                "D: {let-go: {on: week(last)}} when {unanswered: 3}");
        Plan plan = Small.plan(two, "facts:\n" + MET);

        assertThat(Small.steps(plan))
                .containsExactly(
                        "follow-up 1 to hm via email, overdue, 2026-06-10T12:00",
                        "closing-question 2 to hm via email, waiting, 2026-06-17T10:00",
                        "follow-up 3 to hm via phone, waiting, 2026-06-24T09:30");
        assertThat(plan.steps().get(1).after())
                .isEqualTo(plan.steps().getFirst().key());
        assertThat(plan.steps().getFirst().key()).isEqualTo("A@i#1");
        assertThat(plan.steps().getFirst().due()).isEqualTo("2026-06-09T14:00:00Z");
        assertThat(plan.steps().get(2).until()).isEqualTo("2026-06-24T15:30:00Z");
        assertThat(plan.end().on()).isEqualTo("2026-07-01");
        assertThat(plan.end().because())
                .extracting(reason -> reason.rule().id())
                .containsExactly("D");
    }

    @Test
    void aChainEndsAtAStepThePersonDatesButNotBeforeItsTime() {
        Rulebook two = Small.rulebook(
                "A: {plan: {step: follow-up, to: in-charge, via: email, earliest: week(exchange)}} when {unanswered: 0}",
                "B: {plan: {step: follow-up, to: in-charge, via: email, earliest: week(last)}} when {unanswered: 1}");

        assertThat(Small.steps(Small.plan(two, "facts:\n" + MET)))
                .containsExactly("follow-up 1 to hm via email, undated, undated");
    }

    @Test
    void aForbiddenStepIsWithheldForGoodAndEndsTheChain() {
        Rulebook forbidden = Small.rulebook(
                "A: {plan: {step: follow-up, to: in-charge, via: email, on: week(exchange)}} when {unanswered: 0}",
                "N: {forbid: {because: never, of: follow-up}}",
                "D: {let-go: {on: week(exchange)}}");
        Plan plan = Small.plan(forbidden, "facts:\n" + MET);

        assertThat(plan.steps()).isEmpty();
        assertThat(plan.withheld()).extracting(Withheld::notBefore).containsOnlyNulls();
        assertThat(plan.withheld().getFirst().step().to()).isEqualTo("hm");
        assertThat(plan.withheld().getFirst().because())
                .extracting(reason -> reason.rule().id())
                .containsExactly("N");
    }

    @Test
    void aChainIsNeverLongerThanSixSteps() {
        String[] rules = new String[7];
        for (int i = 0; i < rules.length; i++) {
            rules[i] = "R" + i + ": {plan: {step: follow-up, to: in-charge, via: email, on: week(last)}}";
        }

        assertThat(Small.plan(Small.rulebook(rules), "facts:\n" + MET + ASKED).steps())
                .hasSize(6);
    }

    @Test
    void whatAStepMayBeSentByDecidesWhatTheNextOneFollows() {
        String first = "A: {plan: {step: follow-up, to: in-charge, via: %s, on: week(exchange)}} when {unanswered: 0}";
        String next = "B: {plan: {step: follow-up, to: in-charge, via: email, on: week(last)}} when {last-via: %s}";

        assertThat(Small.plan(Small.rulebook(first.formatted("email"), next.formatted("email")), "facts:\n" + MET)
                        .steps())
                .hasSize(2);
        assertThat(Small.plan(
                                Small.rulebook(first.formatted("[email, phone]"), next.formatted("either")),
                                "facts:\n" + MET)
                        .steps())
                .hasSize(2);
    }

    @Test
    void aRuleThatHasPlannedItsStepNoLongerShapesTheNext() {
        Rulebook book = Small.rulebook(
                "A: {plan: {step: follow-up, to: in-charge, via: email, on: week(exchange), emails-at: \"10:00\"}}",
                "B: {plan: {step: follow-up, to: in-charge, via: phone, on: today, calls: {from: \"13:00\", to: \"15:00\"}}}");

        assertThat(Small.plan(book, "facts:\n" + MET).steps())
                .extracting(Step::key, step -> step.via().word())
                .containsExactly(tuple("B@i#1", "phone"), tuple("A@i#2", "email"));
    }

    @Test
    void theEndRestsOnTheFactsItsRuleAsksAboutOrCountsFrom() {
        String facts = MET
                + "  - {id: t, at: 2026-06-03T10:00-04:00, timeline: {by: hm, to: 2026-06-12, precision: exact}}\n"
                + "  - {id: r, at: 2026-06-04T10:00-04:00, received: {from: hm, meaning: news}}\n";

        assertThat(endRestsOn("{let-go: {}} when {since: news}", facts)).containsExactly("r");
        assertThat(endRestsOn("{let-go: {}} when {timeline: exact}", facts)).containsExactly("t");
        assertThat(endRestsOn("{let-go: {on: timeline + 5 days}}", facts)).containsExactly("t");
        assertThat(endRestsOn("{let-go: {on: exchange + 5 days}}", facts)).containsExactly("r");
    }

    @Test
    void theEndCountsTheQuestionThatThePersonDates() {
        Rulebook book = Small.rulebook(
                "A: {plan: {step: follow-up, to: in-charge, via: email, earliest: week(exchange)}} when {unanswered: 0}",
                "D: {let-go: {on: week(last)}} when {unanswered: 1}");

        assertThat(Small.plan(book, "facts:\n" + MET).end().because())
                .extracting(reason -> reason.rule().id())
                .containsExactly("D");
    }

    @Test
    void aStepTakesTheNextChannelWhereOneIsClosed() {
        Rulebook call = Small.rulebook(
                "A: {plan: {step: follow-up, to: in-charge, via: [phone, email], on: today, emails-at: \"14:00\"}}",
                "P: {forbid: {because: posting-says, of: any}}");

        assertThat(Small.steps(Small.plan(call, "posting: {calls: forbidden}\nfacts:\n" + MET)))
                .containsExactly("follow-up 1 to hm via email, open, 2026-06-10T14:00");
        Rulebook never = Small.rulebook(
                "A: {plan: {step: follow-up, to: in-charge, via: [phone, email], on: today, emails-at: \"14:00\"}}",
                "P: {forbid: {because: never, of: follow-up, via: [phone]}}");
        assertThat(Small.steps(Small.plan(never, "facts:\n" + MET)))
                .containsExactly("follow-up 1 to hm via email, open, 2026-06-10T14:00");
        Plan closed = Small.plan(call, "posting: {calls: forbidden, emails: forbidden}\nfacts:\n" + MET);
        assertThat(closed.steps()).isEmpty();
        assertThat(closed.withheld().getFirst().because())
                .extracting(reason -> reason.rule().id())
                .containsExactly("P");
    }

    @Test
    void anOfferElsewhereIsToldOfWhenWaitingWouldTakeTooLong() {
        Rulebook book = Small.rulebook(
                "A: {plan: {step: follow-up, to: in-charge, via: email, on: \"at(timeline, 10:00)\"}} when {offer-elsewhere: [none, time-enough], timeline: [exact, vague]}",
                "N: {plan: {step: offer-notice, to: in-charge, via: email, on: today, emails-at: \"13:00\"}} when {offer-elsewhere: urgent}");
        String date = "  - {at: 2026-06-02T11:00-04:00, timeline: {by: hm, to: 2026-06-15, precision: exact}}\n";
        String offer =
                "  - {at: 2026-06-09T09:00-04:00, offer-elsewhere: {employer: X, preferred: true, respond-by: 2026-06-%sT09:00-04:00}}\n";

        assertThat(Small.steps(Small.plan(book, "facts:\n" + MET + date + offer.formatted("17"))))
                .containsExactly("follow-up 1 to hm via email, upcoming, 2026-06-15T10:00");
        assertThat(Small.steps(Small.plan(book, "facts:\n" + MET + date + offer.formatted("16"))))
                .containsExactly(
                        "offer-notice 1 to hm via email, open, 2026-06-10T13:00",
                        "follow-up 2 to hm via email, waiting, 2026-06-15T10:00");
        assertThat(Small.steps(Small.plan(book, "facts:\n" + MET + offer.formatted("20"))))
                .containsExactly("offer-notice 1 to hm via email, open, 2026-06-10T13:00");
        assertThat(Small.steps(Small.plan(
                        book,
                        "facts:\n" + MET + date
                                + offer.formatted("16").replace(", respond-by: 2026-06-16T09:00-04:00", ""))))
                .containsExactly("follow-up 1 to hm via email, upcoming, 2026-06-15T10:00");
    }

    @Test
    void aNoticeDoesNotReachWhoIsThankedThatDay() {
        Rulebook book = Small.rulebook(
                "T: {plan: {step: thank-you, for: interviewer, to: the-person, via: email, on: now}}",
                "N: {plan: {step: offer-notice, to: in-charge, via: email, on: today, emails-at: \"13:00\"}} when {offer-elsewhere: urgent}",
                "O: {forbid: {because: one-a-day, of: any}}");
        String offer =
                "  - {at: 2026-06-09T09:00-04:00, offer-elsewhere: {employer: X, preferred: true, respond-by: 2026-06-12T09:00-04:00}}\n";

        assertThat(Small.steps(Small.plan(book, "facts:\n" + MET + offer)))
                .containsExactly(
                        "thank-you 1 to hm via email, open, 2026-06-10T12:00",
                        "offer-notice 1 to hm via email, upcoming, 2026-06-11T13:00");
    }

    @Test
    void anOfferElsewhereLeavesTheChainAloneWhereItMayNotBeToldOf() {
        Rulebook book = Small.rulebook(
                "A: {plan: {step: follow-up, to: in-charge, via: email, on: today, emails-at: \"13:00\"}} when {offer-elsewhere: none}",
                "N: {plan: {step: offer-notice, to: in-charge, via: email, on: today}} when {offer-elsewhere: urgent}",
                "F: {forbid: {because: never, of: offer-notice}}");
        Plan plan = Small.plan(
                book,
                "facts:\n" + MET
                        + "  - {at: 2026-06-09T09:00-04:00, offer-elsewhere: {employer: X, preferred: true, respond-by: 2026-06-12T09:00-04:00}}\n");

        assertThat(plan.withheld())
                .extracting(held -> held.step().kind().word())
                .containsExactly("offer-notice");
        assertThat(Small.steps(plan)).containsExactly("follow-up 1 to hm via email, open, 2026-06-10T13:00");
    }

    @Test
    void aNoticeThatCanOnlyComeTooLateIsWithheldWithWhatHoldsItUp() {
        Rulebook book = Small.rulebook(
                "N: {plan: {step: offer-notice, to: in-charge, via: phone, on: exchange}} when {offer-elsewhere: urgent}",
                "W: {forbid: {because: working-day, of: offer-notice}}");
        Plan plan = Small.plan(
                book,
                "facts:\n" + MET
                        + "  - {at: 2026-06-12T09:00-04:00, offer-elsewhere: {employer: X, preferred: true, respond-by: 2026-06-14T12:00-04:00}}\n"
                        + "now: 2026-06-13T12:00-04:00\n");

        assertThat(plan.steps()).isEmpty();
        assertThat(plan.withheld().getFirst().because())
                .extracting(reason -> reason.rule().id())
                .containsExactly("W");
    }

    @Test
    void aNoticeComesAtAnOddHourRatherThanTooLate() {
        Rulebook book = Small.rulebook(
                "N: {plan: {step: offer-notice, to: in-charge, via: email, earliest: exchange, preferred: today, emails-at: \"13:00\"}} when {offer-elsewhere: urgent}");
        String facts = "facts:\n" + MET
                + "  - {at: 2026-06-09T09:00-04:00, offer-elsewhere: {employer: X, preferred: true, respond-by: 2026-06-%s-04:00}}\n";
        Rulebook later = Small.rulebook(
                "N: {plan: {step: offer-notice, to: in-charge, via: email, earliest: \"at(exchange + 9 days, 07:00)\", preferred: exchange + 9 days, emails-at: \"13:00\"}} when {offer-elsewhere: urgent}");

        assertThat(Small.steps(Small.plan(book, facts.formatted("10T12:30"))))
                .containsExactly("offer-notice 1 to hm via email, open, 2026-06-10T12:00");
        assertThat(Small.steps(Small.plan(later, facts.formatted("11T08:00"))))
                .containsExactly("offer-notice 1 to hm via email, upcoming, 2026-06-11T07:00");
    }

    private static final String ASKED =
            "  - {at: 2026-06-09T09:00-04:00, sent: {kind: follow-up, to: hm, via: email}}\n";

    @Test
    void theDayOfLettingGoIsAWorkingDay() {
        Rulebook book = Small.rulebook(
                "D: {let-go: {on: exchange + 11 days}}", "W: {forbid: {because: working-day, of: follow-up}}");
        Plan plan = Small.plan(book, "facts:\n" + MET + ASKED);

        assertThat(plan.end().on()).isEqualTo("2026-06-15");
        assertThat(plan.end().because())
                .extracting(reason -> reason.rule().id())
                .containsExactly("D", "W");
        assertThat(Small.plan(book, "facts:\n" + MET + "  - {at: 2026-06-05T09:00-04:00, withdrawn: {}}\n")
                        .end()
                        .on())
                .isNull();
    }

    @Test
    void theDayOfLettingGoWaitsForQuietDaysToPassButForNoOtherGuard() {
        Rulebook book = Small.rulebook(
                "D: {let-go: {on: \"roll(exchange + 12 days)\"}}",
                "Y: {forbid: {because: {quiet-days: {from: \"06-15\", to: \"06-16\"}}, of: follow-up}}",
                "C: {forbid: {because: {call-hours: {from: \"09:30\", hours-before-close: 2}}, of: follow-up}}");
        End end = Small.plan(book, "facts:\n" + MET.replace("06-02", "06-01") + ASKED)
                .end();

        assertThat(end.on()).isEqualTo("2026-06-17");
        assertThat(end.because()).extracting(reason -> reason.rule().id()).containsExactly("D", "Y");
        assertThat(end.because().getFirst().moved())
                .extracting(moved ->
                        moved.from().toLocalDate() + " to " + moved.to().toLocalDate())
                .containsExactly("2026-06-13 to 2026-06-15");
    }

    @Test
    void whatIsLeftToThePersonIsNoLongerOfferedNorHeldBackFromTheDayOfLettingGo() {
        Rulebook book = Small.rulebook(
                "Q: {plan: {step: follow-up, to: in-charge, via: email, on: exchange + 10 days, optional: true}}",
                "D: {let-go: {on: exchange + 5 days}}");
        Rulebook later = Small.rulebook(
                "Q: {plan: {step: follow-up, to: in-charge, via: email, on: exchange + 10 days, optional: true}}",
                "D: {let-go: {on: exchange + 20 days}}");

        assertThat(Small.plan(book, "facts:\n" + MET).steps()).isEmpty();
        assertThat(Small.plan(book, "facts:\n" + MET).withheld()).isEmpty();
        assertThat(Small.plan(later, "facts:\n" + MET).steps()).hasSize(1);
        assertThat(Small.plan(later, "facts:\n" + MET).withheld()).hasSize(1);
    }

    // --- dates ----------------------------------------------------------------------------------------------------

    @Test
    void aReasonSaysWhatMovedItsDate() {
        String rule = "Q: {plan: {step: follow-up, to: in-charge, via: email, %s}}";
        for (String dates : List.of(
                "on: \"roll(exchange + 11 days)\"",
                "earliest: \"roll(exchange + 11 days)\"",
                "preferred: \"roll(exchange + 11 days)\"")) {
            Plan plan = Small.plan(Small.rulebook(rule.formatted(dates)), "facts:\n" + MET);

            assertThat(plan.steps().getFirst().because())
                    .as(dates)
                    .extracting(reason -> reason.rule().id())
                    .containsExactly("Q");
            assertThat(plan.steps().getFirst().because().getFirst().moved())
                    .as(dates)
                    .extracting(moved -> moved.to().toLocalDate().toString())
                    .containsExactly("2026-06-15");
        }
    }

    @Test
    void aReasonListsEveryTimeItMovedTheStep() {
        Rulebook book = Small.rulebook(
                "Q: {plan: {step: follow-up, to: in-charge, via: email, earliest: exchange + 10 days, preferred: exchange + 18 days, emails-at: \"10:00\"}}",
                "G: {forbid: {because: {spacing: {days: 2}}, of: any}}",
                "W: {forbid: {because: working-day, of: any}}");
        Plan plan = Small.plan(
                book,
                "facts:\n" + MET
                        + "  - {at: 2026-06-12T09:00-04:00, sent: {kind: employer-requested, to: hm, via: email}}\n"
                        + "now: 2026-06-12T12:00-04:00\n");

        assertThat(plan.steps().getFirst().because())
                .extracting(reason -> reason.rule().id() + " "
                        + reason.moved().stream()
                                .map(moved -> moved.to().toString())
                                .toList())
                .containsExactly("Q []", "G [2026-06-14T00:00]", "W [2026-06-15T00:00, 2026-06-22T10:00]");
    }

    @Test
    void theHeldBackStepNamesTheRuleThatDatesItElseTheOneThatPlansIt() {
        String plan = "Q: {plan: {step: follow-up, to: in-charge, via: email}}";
        Rulebook dated = Small.rulebook(plan, "E: {shape: {step: follow-up, earliest: exchange + 10 days}}");
        String chosen = "  - {at: 2026-06-09T09:00-04:00, date-chosen: {kind: follow-up, number: 1, on: 2026-06-15}}\n";

        assertThat(heldBackBy(dated, MET)).containsExactly("E");
        assertThat(heldBackBy(Small.rulebook(plan), MET + chosen)).containsExactly("Q");
    }

    @Test
    void aCallHeldBackToAnotherDayBecomesPossibleAtTheHourForCalls() {
        Rulebook book = Small.rulebook(
                "Q: {plan: {step: follow-up, to: in-charge, via: phone, on: today, calls: {from: \"09:30\", to: \"11:30\"}}}",
                "G: {forbid: {because: {spacing: {days: 2}}, of: any}}");
        Step step = Small.plan(
                        book,
                        "facts:\n" + MET
                                + "  - {at: 2026-06-10T09:00-04:00, sent: {kind: employer-requested, to: hm, via: email}}\n")
                .steps()
                .getFirst();

        assertThat(step.earliest()).isEqualTo(Small.instant("2026-06-12T09:30-04:00"));
    }

    @Test
    void anOverdueStepSaysWhatHoldsItUpToday() {
        Rulebook book = Small.rulebook(
                "Q: {plan: {step: follow-up, to: in-charge, via: email, on: week(exchange), emails-at: \"10:00\"}}",
                "W: {forbid: {because: working-day, of: follow-up}}");
        Plan plan = Small.plan(book, "facts:\n" + MET + "now: 2026-06-13T12:00-04:00\n");

        assertThat(Small.steps(plan)).containsExactly("follow-up 1 to hm via email, overdue, 2026-06-15T10:00");
        assertThat(plan.steps().getFirst().because())
                .extracting(reason -> reason.rule().id())
                .containsExactly("Q", "W");
        assertThat(plan.steps().getFirst().actionable(plan.now())).isFalse();
        assertThat(plan.steps().getFirst().actionable(Small.instant("2026-06-15T00:00-04:00")))
                .isTrue();
    }

    @Test
    void aStepPreferredBeforeItIsPossibleTakesTheGoodHourOfItsFirstDay() {
        Rulebook book = Small.rulebook(
                "Q: {plan: {step: follow-up, to: in-charge, via: email, earliest: exchange + 10 days, preferred: week(exchange), emails-at: \"10:00\"}}");

        assertThat(Small.steps(Small.plan(book, "facts:\n" + MET)))
                .containsExactly("follow-up 1 to hm via email, upcoming, 2026-06-12T10:00");
    }

    @Test
    void aCallThatBecomesPossibleAfterItsHoursIsMadeTheNextDayAndAnEmailIsSentAtOnce() {
        String rule =
                "Q: {plan: {step: follow-up, to: in-charge, via: %s, earliest: \"at(exchange + 9 days, 15:00)\", preferred: exchange + 9 days, emails-at: \"10:00\", calls: {from: \"09:30\", to: \"11:30\"}}}";

        assertThat(Small.steps(Small.plan(Small.rulebook(rule.formatted("phone")), "facts:\n" + MET)))
                .containsExactly("follow-up 1 to hm via phone, upcoming, 2026-06-12T09:30");
        assertThat(Small.steps(Small.plan(Small.rulebook(rule.formatted("email")), "facts:\n" + MET)))
                .containsExactly("follow-up 1 to hm via email, upcoming, 2026-06-11T15:00");
    }

    @Test
    void onlyAnAgencyIsCalledInTheLastTwoHoursOfTheDay() {
        String rule =
                "Q: {plan: {step: follow-up, to: %s, via: phone, on: week(exchange), calls: {from: \"09:30\", to: \"11:30\"}}}";
        String late = """
                agency: {recruiter: agent}
                people:
                  - {id: hm, name: Maya Chen, role: hiring-manager, phone: "+1 212 555 0148"}
                  - {id: agent, role: agency-recruiter, phone: "+1 212 555 0149"}
                now: 2026-06-10T16:00-04:00
                facts:
                """;

        assertThat(Small.steps(Small.plan(Small.rulebook(rule.formatted("agency-recruiter")), late + MET)))
                .containsExactly("follow-up 1 to agent via phone, overdue, 2026-06-10T16:00");
        assertThat(Small.steps(Small.plan(Small.rulebook(rule.formatted("in-charge")), late + MET)))
                .containsExactly("follow-up 1 to hm via phone, overdue, 2026-06-11T09:30");
    }

    @Test
    void aDeadlineBeforeThePreferredDayMovesToItsEndAndASoftOneIsDropped() {
        Rulebook book = Small.rulebook(
                "Q: {plan: {step: follow-up, to: in-charge, via: email, earliest: week(exchange), preferred: exchange + 13 days, soft: exchange + 10 days, latest: exchange + 10 days}}");
        Step step = Small.plan(book, "facts:\n" + MET).steps().getFirst();

        assertThat(step.latest()).isEqualTo(Small.instant("2026-06-15T23:59-04:00"));
        assertThat(step.soft()).isNull();
    }

    // --- what is owed ---------------------------------------------------------------------------------------------

    @Test
    void everyPersonMetIsThankedAndTheRoundOnlyOnce() {
        Rulebook book = Small.rulebook(
                "E: {plan: {step: thank-you, for: interviewer, to: the-person, via: email, on: now}}",
                "R: {plan: {step: thank-you, as: card, for: interviewer-round, to: the-person, via: post, on: now}}",
                "L: {plan: {step: contact-lookup, for: interview, to: in-charge, via: phone, on: now}}");
        String again = MET.replace("id: i", "id: j").replace("06-02", "06-04");
        Plan plan = Small.plan(
                book,
                "people: [{id: hm, role: hiring-manager, name: M, email: m@n.example, prefers: post}, {id: hr, email: r@n.example}]\nfacts:\n"
                        + MET.replace("[hm]", "[hr, hm]") + again);

        assertThat(plan.steps())
                .extracting(Step::key)
                .containsExactly("E@i:hr", "R@i:hr", "E@i:hm", "L@i:hm", "E@j:hm", "R@j:hm", "L@j:hm");
        String coming = again.replace("06-04T", "06-11T")
                .replace("at: 2026-06-11", "recorded: 2026-06-09T09:00-04:00, at: 2026-06-11");
        assertThat(Small.plan(book, "facts:\n" + MET.replace("06-02", "06-09") + coming)
                        .steps())
                .extracting(Step::key)
                .containsExactly("E@i:hm", "L@i:hm");
        assertThat(Small.plan(book, "facts:\n" + MET.replace("06-02", "06-08") + coming)
                        .steps())
                .extracting(Step::key)
                .containsExactly("E@i:hm", "R@i:hm", "L@i:hm");
    }

    @Test
    void whereNoManagerWasMetTheFirstPersonStandsForTheInterview() {
        Rulebook book =
                Small.rulebook("L: {plan: {step: thank-you, for: interview, to: the-person, via: email, on: now}}");

        assertThat(Small.plan(book, "facts:\n" + MET.replace("[hm]", "[hr, engineer]"))
                        .steps())
                .extracting(Step::key)
                .containsExactly("L@i:hr");
    }

    @Test
    void thanksMayDependOnHowTheChainStands() {
        String rule =
                "T: {plan: {step: thank-you, for: interviewer, to: the-person, via: email, on: now}} when {unanswered: %s}";

        assertThat(Small.plan(Small.rulebook(rule.formatted("0")), "facts:\n" + MET)
                        .steps())
                .hasSize(1);
        assertThat(Small.plan(Small.rulebook(rule.formatted("1+")), "facts:\n" + MET)
                        .steps())
                .isEmpty();
    }

    @Test
    void thanksWithoutADateAreWithheldWhileSomethingSpeaksAgainstThemAndOthersAreMerelyUpcoming() {
        String guard = "G: {forbid: {because: {spacing: {days: 2}}, of: any}}";
        String sent = "  - {at: 2026-06-10T09:00-04:00, sent: {kind: employer-requested, to: hm, via: email}}\n";
        Rulebook undated =
                Small.rulebook("T: {plan: {step: thank-you, for: interviewer, to: the-person, via: email}}", guard);
        Rulebook dated = Small.rulebook(
                "T: {plan: {step: thank-you, for: interviewer, to: the-person, via: email, earliest: interview + 9 days}}");

        assertThat(Small.plan(undated, "facts:\n" + MET + sent).withheld())
                .extracting(held -> held.step().key() + " " + held.notBefore())
                .containsExactly("T@i:hm 2026-06-12T04:00:00Z");
        Plan upcoming = Small.plan(dated, "facts:\n" + MET);
        assertThat(upcoming.steps()).extracting(Step::status).containsExactly(Status.UPCOMING);
        assertThat(upcoming.withheld()).isEmpty();
    }

    private static final String UNREACHED = """
            people:
              - {id: hm, name: Maya Chen, role: hiring-manager}
              - {id: hr, role: hr}
              - {id: arranger, role: arranger, email: sam@northwind.example}
            facts:
            """;

    private static final String LOOK_UP =
            "M: {plan: {step: contact-lookup, for: missing-address, to: human-resources, via: email, on: today}}";

    @Test
    void anAddressIsAskedForOnlyIfSomebodyIsToBeThankedAtIt() {
        String rule = "T: {plan: {step: thank-you, for: %s, to: the-person, via: email, on: now}}";
        String people = UNREACHED
                .replace("role: hiring-manager", "role: hiring-manager, email: maya@northwind.example")
                .replace("role: hr", "role: interviewer");

        assertThat(Small.plan(
                                Small.rulebook(rule.formatted("interview"), LOOK_UP),
                                people + MET.replace("[hm]", "[hm, hr]"))
                        .steps())
                .extracting(step -> step.kind().word())
                .containsExactly("thank-you");
        assertThat(Small.plan(
                                Small.rulebook(rule.formatted("interviewer"), LOOK_UP),
                                people + MET.replace("[hm]", "[hm, hr]"))
                        .steps())
                .extracting(step -> step.kind().word())
                .containsExactly("contact-lookup", "thank-you", "thank-you");
    }

    @Test
    void aLookUpThatMayNotBeMadeIsWithheldOnce() {
        Rulebook book = Small.rulebook(
                "T: {plan: {step: thank-you, for: interviewer, to: the-person, via: email, on: now}}",
                LOOK_UP,
                "Q: {plan: {step: follow-up, to: in-charge, via: email, on: week(exchange)}}",
                "F: {forbid: {because: never, of: contact-lookup}}");

        assertThat(Small.plan(book, UNREACHED + MET).withheld())
                .extracting(held -> held.step().kind().word())
                .containsExactly("contact-lookup");
    }

    @Test
    void anUrgentNoticeWaitsForTheAddressTooIfNoneIsKnown() {
        Rulebook book = Small.rulebook(
                LOOK_UP,
                "Q: {plan: {step: follow-up, to: in-charge, via: email, on: week(exchange)}} when {offer-elsewhere: [none, time-enough]}",
                "N: {plan: {step: offer-notice, to: in-charge, via: email, on: today}} when {offer-elsewhere: urgent}");
        Plan plan = Small.plan(
                book,
                UNREACHED + MET
                        + "  - {at: 2026-06-09T09:00-04:00, offer-elsewhere: {employer: X, preferred: true, respond-by: 2026-06-11T09:00-04:00}}\n");

        assertThat(plan.steps())
                .extracting(step -> step.kind().word() + " " + step.status().word())
                .startsWith("contact-lookup open", "offer-notice waiting");
        assertThat(plan.steps().get(1).after())
                .isEqualTo(plan.steps().getFirst().key());
    }

    @Test
    void whoIsInvitedIntoANetworkIsInvitedOnce() {
        Rulebook book = Small.rulebook(
                "I: {plan: {step: network-invite, for: former-interviewer, to: the-person, via: network, on: today}}");
        String no = "  - {id: no, at: 2026-06-08T09:00-04:00, received: {from: hm, meaning: rejection}}\n";
        String sent = "  - {at: 2026-06-09T09:00-04:00, sent: {kind: %s, to: hm, via: network}}\n";

        assertThat(keys(book, MET)).containsExactly("I@i:hm");
        assertThat(keys(book, MET + no)).containsExactly("I@no:hm");
        assertThat(keys(book, MET + no + sent.formatted("network-invite"))).isEmpty();
        assertThat(keys(book, MET + no + sent.formatted("referral-request"))).isEmpty();
        assertThat(keys(book, MET + no + sent.formatted("logistics"))).containsExactly("I@no:hm");
    }

    @Test
    void thanksAreLateAfterTheirDeadlineAndOverdueAfterTwoBusinessDays() {
        Rulebook book = Small.rulebook(
                "T: {plan: {step: thank-you, for: interviewer, to: the-person, via: email, earliest: interview-end, preferred: interview-end, latest: interview-end + 24 hours}}");

        assertThat(thanks(book, "2026-06-02T12:00:30"))
                .isEqualTo("thank-you 1 to hm via email, open, 2026-06-02T12:01");
        assertThat(thanks(book, "2026-06-03T12:00")).isEqualTo("thank-you 1 to hm via email, late, 2026-06-03T12:00");
        assertThat(thanks(book, "2026-06-04T23:59")).isEqualTo("thank-you 1 to hm via email, late, 2026-06-04T23:59");
        assertThat(thanks(book, "2026-06-05T00:00"))
                .isEqualTo("thank-you 1 to hm via email, overdue, 2026-06-05T00:00");
        assertThat(thanks(book, "2026-06-16T23:59")).startsWith("thank-you 1 to hm via email, overdue");
        assertThat(thanks(book, "2026-06-17T00:00")).isEqualTo("nothing");
    }

    @Test
    void aRequestARejectionAndAnOfferAreAnsweredOnce() {
        Rulebook book = Small.rulebook(
                "A: {plan: {step: employer-requested, for: request, to: the-person, via: as-requested, on: request-from, emails-at: \"14:00\", calls: {from: \"13:00\", to: \"15:00\"}}}",
                "B: {plan: {step: rejection-reply, for: rejection, to: sender, via: email, on: today, emails-at: \"14:00\"}}",
                "C: {plan: {step: offer-answer, for: offer, to: sender, via: email, on: today, emails-at: \"14:00\"}}");
        String message = "  - {at: 2026-06-10T09:00-04:00, received: {from: hr, meaning: %s}}\n";
        String answer = "  - {at: 2026-06-10T%s:00-04:00, sent: {kind: reply, to: hr, via: email}}\n";

        assertThat(answered(book, message.formatted("request")))
                .isEqualTo("employer-requested 1 to hr via email, open, 2026-06-10T14:00");
        assertThat(answered(book, message.formatted("request, request: {via: phone, to: hm}")))
                .isEqualTo("employer-requested 1 to hm via phone, upcoming, 2026-06-10T13:00");
        assertThat(answered(book, message.formatted("missed-call").replace("hr", "hm")))
                .isEqualTo("employer-requested 1 to hm via phone, upcoming, 2026-06-10T13:00");
        assertThat(answered(book, message.formatted("request, request: {hour: \"16:30\"}")))
                .isEqualTo("employer-requested 1 to hr via email, open, 2026-06-10T16:30");
        assertThat(answered(book, message.formatted("request").replace("from: hr, ", "")))
                .startsWith("employer-requested 1 to hm");
        assertThat(answered(book, message.formatted("rejection")))
                .isEqualTo("rejection-reply 1 to hr via email, open, 2026-06-10T14:00");
        assertThat(answered(book, message.formatted("offer")))
                .isEqualTo("offer-answer 1 to hr via email, open, 2026-06-10T14:00");
        assertThat(answered(book, message.formatted("offer").replace("from: hr, ", "")))
                .startsWith("offer-answer 1 to hm");
        assertThat(answered(book, message.formatted("rejection").replace("from: hr, ", "")))
                .isEqualTo("nothing");
        for (String meaning : List.of("request", "rejection", "offer")) {
            assertThat(answered(book, message.formatted(meaning) + answer.formatted("09")))
                    .as(meaning)
                    .isEqualTo("nothing");
        }
        assertThat(answered(book, answer.formatted("08") + message.formatted("rejection")))
                .startsWith("rejection-reply");
        assertThat(answered(book, answer.formatted("08") + message.formatted("offer")))
                .startsWith("offer-answer");
    }

    // --- where it stands ------------------------------------------------------------------------------------------

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    applied: {}                                            | applied             | answer      | 2026-06-05
                    received: {from: hm, meaning: invitation}              | applied             | interview   | 2026-06-05
                    received: {from: hm, meaning: news}                    | applied             | answer      | 2026-06-05
                    received: {from: hm, meaning: stop}                    | stopped             | review      | 2026-06-05
                    received: {from: hm, meaning: offer}                   | offered             | decision    | 2026-06-05
                    received: {from: hm, meaning: rejection}               | rejected            | nothing     | 2026-06-05
                    accepted: {}                                           | accepted            | nothing     | 2026-06-05
                    withdrawn: {}                                          | withdrawn           | nothing     | 2026-06-05
                    timeline: {by: hm, to: 2026-06-10, precision: exact}   | applied             | stated-date | 2026-06-05
                    timeline: {by: hm, to: 2026-06-09, precision: exact}   | applied             | answer      | 2026-06-05
                    received: {from: hm, meaning: auto-reply, until: 2026-06-10} | applied       | return      | none
                    received: {from: hm, meaning: auto-reply, until: 2026-06-09} | applied       | answer      | none
                    received: {from: hr, meaning: auto-reply, until: 2026-06-10} | applied       | answer      | none
                    interview: {until: 2026-06-05T10:00-04:00, with: [hm]} | open                | answer      | 2026-06-05
                    sent: {kind: closing-question, to: hm, via: email}     | awaiting-refrain-answer | answer  | 2026-06-05
                    """)
    void aPlanSaysWhereItStandsAndWhatIsWaitedFor(String event, String state, String waiting, String since) {
        Rulebook later = Small.rulebook("Q: {plan: {step: follow-up, to: in-charge, via: email, on: today + 5 days}}");
        Plan plan = Small.plan(later, "facts:\n  - {at: 2026-06-05T09:00-04:00, " + event + "}\n");
        Waiting waits = plan.waiting();

        assertThat(plan.state().word()).isEqualTo(state);
        assertThat(waits == null ? "nothing" : waits.word()).isEqualTo(waiting);
        assertThat(plan.since() == null ? "none" : plan.since().toString()).isEqualTo(since);
    }

    @Test
    void withoutANextStepOneWaitsForAnAnswerUntilLettingGoAndElseLooksOnceAMonth() {
        String off =
                "  - {id: o, at: 2026-06-20T10:00-04:00, recorded: 2026-06-01T10:00-04:00, interview: {until: 2026-06-20T11:00-04:00, with: [hm]}}\n"
                        + "  - {at: 2026-06-08T10:00-04:00, interview-cancelled: {interview: o, new-date-promised: true}}\n";
        Rulebook nothing = Small.rulebook("D: {let-go: {}}");
        Rulebook ends = Small.rulebook("D: {let-go: {on: today + 5 days}}");
        Rulebook undated = Small.rulebook("Q: {plan: {step: follow-up, to: in-charge, via: email}}");

        assertThat(Small.plan(nothing, "facts:\n" + MET).waiting()).isEqualTo(Waiting.REVIEW);
        assertThat(Small.plan(ends, "facts:\n" + MET + ASKED).waiting()).isEqualTo(Waiting.ANSWER);
        assertThat(Small.plan(ends, "facts:\n" + MET + off).waiting()).isEqualTo(Waiting.NEW_DATE);
        assertThat(Small.plan(undated, "facts:\n" + MET).waiting()).isEqualTo(Waiting.CHOICE);
    }

    @Test
    void whatCanBeDoneNowIsNotWaitedForUnlessItIsLeftToThePerson() {
        Rulebook now = Small.rulebook(
                "Q: {plan: {step: follow-up, to: in-charge, via: email, on: today, emails-at: \"14:00\"}}");
        Rulebook maybe = Small.rulebook(
                "Q: {plan: {step: follow-up, to: in-charge, via: email, on: today, emails-at: \"14:00\", optional: true}}");

        assertThat(Small.plan(now, "facts:\n" + MET).waiting()).isNull();
        assertThat(Small.plan(maybe, "facts:\n" + MET).waiting()).isEqualTo(Waiting.ANSWER);
    }

    @Test
    void anInterviewToComeOutweighsAStopThatWasLiftedForIt() {
        String stop = "  - {at: 2026-06-03T09:00-04:00, received: {from: hm, meaning: stop, degree: no-contact}}\n";
        String invited = "  - {at: 2026-06-04T09:00-04:00, received: {from: hm, meaning: invitation}}\n";
        String coming = MET.replace("06-02", "06-20");
        Rulebook nothing = Small.rulebook("D: {let-go: {}}");

        assertThat(Small.plan(nothing, "facts:\n" + coming).state()).isEqualTo(State.INTERVIEW_SCHEDULED);
        assertThat(Small.plan(nothing, "facts:\n" + coming).waiting()).isEqualTo(Waiting.INTERVIEW);
        assertThat(Small.plan(nothing, "facts:\n" + stop + coming).state()).isEqualTo(State.STOPPED);
        assertThat(Small.plan(nothing, "facts:\n" + stop + invited + coming).state())
                .isEqualTo(State.INTERVIEW_SCHEDULED);
        assertThat(Small.plan(nothing, "facts:\n" + stop + invited).state()).isEqualTo(State.STOPPED);
        assertThat(Small.plan(nothing, "facts:\n" + stop).stop()).isNotNull();
    }

    @Test
    void afterTheLastQuestionSilenceClosesTheApplicationOnTheDayOfLettingGo() {
        Rulebook book = Small.rulebook("D: {let-go: {on: week(last)}} when {unanswered: 1+}");
        String sent = "  - {at: 2026-06-03T09:00-04:00, sent: {kind: follow-up, to: hm, via: email}}\n";
        Plan closed = Small.plan(book, "facts:\n" + MET + sent);

        assertThat(closed.state()).isEqualTo(State.PRESUMED_CLOSED);
        assertThat(closed.since()).isEqualTo("2026-06-10");
        assertThat(Small.plan(book, "facts:\n" + MET + sent.replace("06-03", "06-04"))
                        .state())
                .isEqualTo(State.OPEN);
        assertThat(Small.plan(book, "facts:\n" + MET).state()).isEqualTo(State.OPEN);
    }

    // --- several applications -------------------------------------------------------------------------------------

    @Test
    void ofTwoApplicationsTheOneThatIsDueFirstAsksFirst() {
        Rulebook book = Small.rulebook(
                "Q: {plan: {step: follow-up, to: in-charge, via: email, on: week(exchange), emails-at: \"10:00\"}}",
                "S: {forbid: {because: {second-application: {business-days: 5}}, of: status}}");
        String facts = "facts:\n" + MET.replace("06-02", "06-05") + "also: [{id: %s, employer: main, facts: ["
                + MET.strip().substring(2) + "]}]\nnow: 2026-06-08T12:00-04:00\n";

        assertThat(Small.steps(Small.plan(book, facts.formatted("second"))))
                .containsExactly("follow-up 1 to hm via email, upcoming, 2026-06-16T10:00");
        assertThat(Small.steps(Small.plan(book, facts.formatted("second").replace("06-05", "06-01"))))
                .containsExactly("follow-up 1 to hm via email, open, 2026-06-08T14:00".replace("14:00", "12:00"));
        assertThat(Small.plan(book, facts.formatted("second"))
                        .steps()
                        .getFirst()
                        .because())
                .anySatisfy(reason -> assertThat(reason.facts()).contains("second/Q@i#1"));
    }

    private static List<String> heldBackBy(Rulebook book, String facts) {
        return Small.plan(book, "facts:\n" + facts).withheld().getFirst().because().stream()
                .map(reason -> reason.rule().id())
                .toList();
    }

    private static List<String> endRestsOn(String rule, String facts) {
        End end = Small.plan(Small.rulebook("D: " + rule), "facts:\n" + facts).end();
        return end.because().getFirst().facts();
    }

    private static List<String> keys(Rulebook book, String facts) {
        return Small.plan(book, "facts:\n" + facts).steps().stream()
                .map(Step::key)
                .toList();
    }

    private String question(String now) {
        return Small.steps(Small.plan(question, "facts:\n" + MET + "now: " + now + "-04:00\n"))
                .getFirst();
    }

    private static String thanks(Rulebook book, String now) {
        List<String> steps = Small.steps(Small.plan(book, "facts:\n" + MET + "now: " + now + "-04:00\n"));
        return steps.isEmpty() ? "nothing" : steps.getFirst();
    }

    private static String answered(Rulebook book, String facts) {
        List<String> steps = Small.steps(Small.plan(book, "facts:\n" + facts));
        assertThat(steps).hasSizeLessThan(2);
        return steps.isEmpty() ? "nothing" : steps.getFirst();
    }
}
