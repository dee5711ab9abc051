package afterword.engine.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import afterword.engine.SmallCase;
import afterword.engine.fact.MessageKind;
import afterword.engine.notation.Notation;
import afterword.engine.rule.Rulebook;
import afterword.engine.rule.RulebookReader;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlaybookTest {

    private static final String HEAD = """
            rulebook: small
            title: Small
            about: For tests
            settings: [{name: pace, says: How fast, values: [slow, fast]}]
            rules:
            """;

    private static final String RULE =
            "  - {id: %s, title: t, says: s, strength: may, yields-to: [%s], then: [{shape: {step: follow-up}}]}\n";

    @Test
    void whoYieldsComesBeforeWhomTheyYieldTo() {
        assertThat(order(RULE.formatted("A", "") + RULE.formatted("B", "A") + RULE.formatted("C", "B")))
                .containsExactly("C", "B", "A");
        assertThat(order(RULE.formatted("A", "C") + RULE.formatted("B", "") + RULE.formatted("C", "")))
                .containsExactly("A", "B", "C");
    }

    @Test
    void theRulebookAboveWinsOverTheOneBelow() {
        Rulebook base = read(HEAD + RULE.formatted("A", ""));
        Rulebook top = new RulebookReader(name -> base)
                .read(Notation.yaml(
                        "top",
                        "rulebook: top\nextends: small\ntitle: t\nabout: a\nrules:\n" + RULE.formatted("B", "A")));

        assertThat(ids(new Playbook(top, Map.of("pace", "slow")))).containsExactly("A", "B");
    }

    @Test
    void rulesThatYieldInACircleAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> order(RULE.formatted("A", "B") + RULE.formatted("B", "A")))
                .withMessageStartingWith("Rules yield to each other in a circle in small:6");
    }

    @Test
    void aRulebookWithoutRulesPlansNothing() {
        assertThat(Small.plan(Small.rulebook(), "facts: []\n").steps()).isEmpty();
    }

    @Test
    void rulesThatTheSettingsSwitchOffAreGone() {
        String rule =
                RULE.formatted("A", "").replace("then:", "when: [{pace: fast, job: wanted}, {pace: fast}], then:");

        assertThat(ids(new Playbook(read(HEAD + rule), Map.of("pace", "slow")))).isEmpty();
        assertThat(ids(new Playbook(read(HEAD + rule), Map.of("pace", "fast")))).containsExactly("A");
        assertThat(new Playbook(read(HEAD + rule), Map.of("pace", "slow")).size).isZero();
    }

    @Test
    void aReasonRestsOnTheFactsItsRuleAsksAboutOrCountsFrom() {
        String facts = """
                facts:
                  - {id: i, at: 2026-06-02T10:00-04:00, interview: {until: 2026-06-02T11:00-04:00, with: [hm]}}
                  - {id: t, at: 2026-06-03T10:00-04:00, timeline: {by: hm, to: 2026-06-12, precision: exact}}
                  - {id: s, at: 2026-06-04T10:00-04:00, sent: {kind: follow-up, to: hm, via: email}}
                  - {id: o, at: 2026-06-05T10:00-04:00, offer-elsewhere: {employer: X, preferred: true}}
                  - {id: x, at: 2026-06-06T10:00-04:00, received: {from: hm, meaning: stop, degree: no-status-contact}}
                """;
        String ended = facts + "  - {id: r, at: 2026-06-07T10:00-04:00, received: {from: hm, meaning: rejection}}\n";

        assertThat(restsOn("} when {interview: held}", facts)).containsExactly("t", "i");
        assertThat(restsOn("} when {timeline: exact}", facts)).containsExactly("t");
        assertThat(restsOn("} when {unanswered: 1}", facts)).containsExactly("t", "s");
        assertThat(restsOn("} when {offer-elsewhere: [none, time-enough]}", facts))
                .containsExactly("t", "o");
        assertThat(restsOn("} when {stop: no-status-contact}", facts)).containsExactly("t", "x");
        assertThat(restsOn("} when {outcome: rejected}", ended)).containsExactly("t", "r");
        assertThat(restsOn("} when {since: stated-date}", facts)).containsExactly("t");
        assertThat(restsOn(", due: \"week(interview)\"}", facts)).containsExactly("t");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "last + 1 day",
                "close-of-business(last) + 3 hours",
                "business-day(last, 2)",
                "week(last)",
                "roll(last)",
                "roll-back(last)",
                "close-of-business(last)",
                "end-of-day(close-of-business(last))",
                "at(last, 10:00)",
                "later(today, last)",
                "earlier(last, today)",
                "choose(last < today, today, today)",
                "choose(today < today, last, today)",
                "choose(today < today, today, last)"
            })
    void aReasonRestsOnTheFactsThatAnyOfItsDatesCountsFrom(String formula) {
        String facts = """
                facts:
                  - {id: i, at: 2026-06-02T10:00-04:00, interview: {until: 2026-06-02T11:00-04:00, with: [hm]}}
                  - {id: s, at: 2026-06-08T10:00-04:00, sent: {kind: follow-up, to: hm, via: email}}
                """;

        assertThat(restsOn(", due: \"" + formula + "\"}", facts)).containsExactly("i", "s");
        for (String date : List.of("earliest", "preferred", "soft", "latest")) {
            Rulebook rulebook = Small.rulebook("A: {plan: {step: follow-up, to: in-charge, via: email, " + date + ": \""
                    + formula + "\"}} when {since: interview}");
            assertThat(Small.plan(rulebook, facts)
                            .steps()
                            .getFirst()
                            .because()
                            .getFirst()
                            .facts())
                    .as(date)
                    .containsExactly("i", "s");
        }
    }

    @Test
    void aPlanForAnUnknownSettingIsRefused() {
        Rulebook rulebook = read(HEAD + RULE.formatted("A", ""));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Small.plan(rulebook, "facts: []\nsettings: {pase: fast}\n"))
                .withMessageContaining("Maybe pace?");
    }

    @Test
    void aPlannerKeepsManyPlaybooksAndMakesTheOldestAnewWhenTheyAreTooMany() {
        Planner planner = new Planner(SmallCase.CALENDARS);
        var file = SmallCase.of("facts: []\n");
        for (int i = 0; i < 70; i++) {
            Plan plan = planner.plan(
                    file,
                    Small.rulebook("A" + i + ": {plan: {step: follow-up, to: in-charge, via: email}}"),
                    Objects.requireNonNull(file.now()));
            assertThat(plan.steps()).extracting(Step::key).containsExactly("A" + i + "@#1");
        }
    }

    private static List<String> restsOn(String rule, String parts) {
        Plan plan = Small.plan(
                Small.rulebook("A: {task: {do: debrief" + (rule.startsWith("}") ? "}" + rule : rule + "}")), parts);
        return plan.tasks().getFirst().because().getFirst().facts();
    }

    private static List<String> order(String rules) {
        return ids(new Playbook(read(HEAD + rules), Map.of("pace", "slow")));
    }

    private static List<String> ids(Playbook playbook) {
        return Arrays.stream(playbook.shapes(MessageKind.FOLLOW_UP))
                .map(shaping -> shaping.entry().rule.id())
                .toList();
    }

    private static Rulebook read(String text) {
        return new RulebookReader(name -> null).read(Notation.yaml("small", text));
    }
}
