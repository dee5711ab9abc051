package afterword.engine.audit;

import static org.assertj.core.api.Assertions.assertThat;

import afterword.engine.SmallCase;
import afterword.engine.notation.Notation;
import afterword.engine.notation.Problem;
import afterword.engine.rule.Rule;
import afterword.engine.rule.Rulebook;
import afterword.engine.rule.RulebookReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RulebookAuditTest {

    private static final RulebookAudit AUDIT = new RulebookAudit(SmallCase.CALENDARS);

    private static final String HEAD = """
            rulebook: small
            title: Small
            about: For tests
            example-case:
              candidate: {zone: America/New_York}
              employer: {name: N, zone: America/New_York}
              people: [{id: hm, role: hiring-manager, email: m@n.example}]
              facts: [{id: i, at: 2026-06-02T10:00-04:00, interview: {until: 2026-06-02T11:00-04:00, with: [hm]}}]
              now: 2026-06-03T09:00-04:00
            rules:
            """;

    private static final String EXAMPLES = "examples: {fires: [{title: Now}], silent: [{title: Before, facts: []}]}";

    private static final String QUESTION =
            "  - {id: Q, title: t, says: s, strength: may, when: {interview: held}, then: [{plan: {step: follow-up, to: in-charge, via: email,"
                    + " on: week(interview), emails-at: \"10:00\"}}], " + EXAMPLES + "}\n";

    // --- conflicts ------------------------------------------------------------------------------------------------

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {shape: {step: reply, to: in-charge}}                           | to whom reply goes
                    {shape: {step: reply, via: email}}                              | the channel of reply
                    {shape: {step: reply, earliest: today}}                         | the earliest date of reply
                    {shape: {step: reply, preferred: today}}                        | the preferred date of reply
                    {shape: {step: reply, soft: today}}                             | the ideal deadline of reply
                    {shape: {step: reply, latest: today}}                           | the latest date of reply
                    {shape: {step: reply, emails-at: "10:00"}}                      | the hour of mails for reply
                    {shape: {step: reply, calls: {from: "10:00", to: "11:00"}}}     | the call window of reply
                    {plan: {step: reply}}                                           | the next step of the chain
                    {let-go: {}}                                                    | the day of letting go
                    """)
    void twoRulesThatDecideOneThingContradictEachOther(String then, String decided) {
        assertThat(conflicts(rule("A", "", then) + rule("B", "", then)))
                .containsExactly("both A and B decide " + decided + ", and both may apply at once");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {plan: {step: reply, for: request}}
                    {task: {do: debrief}}
                    {check: {name: short, of: reply}}
                    {forbid: {because: never, of: reply}}
                    """)
    void whatMayBeSaidTwiceIsNoContradiction(String then) {
        assertThat(conflicts(rule("A", "", then) + rule("B", "", then))).isEmpty();
    }

    @Test
    void aRuleThatYieldsOrNeverMeetsTheOtherDoesNotContradictIt() {
        String then = "{let-go: {}}";

        assertThat(conflicts(rule("A", "", then) + rule("B", "yields-to: [A], ", then)))
                .isEmpty();
        assertThat(conflicts(rule("A", "yields-to: [B], ", then) + rule("B", "", then)))
                .isEmpty();
        assertThat(conflicts(rule("A", "when: {job: wanted}, ", then) + rule("B", "when: {job: unwanted}, ", then)))
                .isEmpty();
        assertThat(conflicts(rule("A", "when: {job: wanted}, ", then) + rule("B", "when: {internal: yes}, ", then)))
                .hasSize(1);
        assertThat(conflicts(rule("A", "", then) + rule("B", "", "{shape: {step: reply, to: in-charge}}")))
                .isEmpty();
    }

    @Test
    void aRuleCannotYieldToOneThatIsNotThere() {
        List<Problem> problems = RulebookAudit.conflicts(
                read(rule("A1", "", "{let-go: {}}") + rule("B1", "yields-to: [A2], ", "{let-go: {}}")));

        assertThat(problems).extracting(Problem::message).contains("B1 yields to a rule that does not exist");
        assertThat(problems).extracting(Problem::maybe).contains("A1");
    }

    // --- examples -------------------------------------------------------------------------------------------------

    @Test
    void aRuleThatKeepsItsExamplesHasNoProblem() {
        assertThat(messages(QUESTION)).isEmpty();
        assertThat(AUDIT.idle(read(QUESTION))).isEmpty();
    }

    @Test
    void aRuleNeedsAnExampleOnEitherSide() {
        assertThat(messages(rule("A", "", "{let-go: {}}")))
                .containsExactly("the rule has no example that fires", "the rule has no example that silent");
    }

    @Test
    void aRuleThatStaysSilentWhereItShouldSpeakOrSpeaksWhereItShouldNotIsNamed() {
        String swapped = QUESTION.replace("fires:", "other:")
                .replace("silent:", "fires:")
                .replace("other:", "silent:");

        assertThat(messages(swapped)).containsExactly("in 'Before' the rule stays silent", "in 'Now' the rule speaks");
    }

    @Test
    void anExampleThatCannotBeReadIsAProblem() {
        assertThat(messages(QUESTION.replace("facts: []", "facts: [{at: noon}]")))
                .hasSize(1);
        assertThat(messages(QUESTION.replace("title: Now", "title: Now, now: ''")))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    state: open
                    end: null
                    follow-up: upcoming
                    closing-question: none
                    follow-up 1: upcoming
                    follow-up 2: none
                    follow-up: {status: upcoming, to: hm, via: email, number: 1, latest: none, soft: none, due: none}
                    follow-up: {earliest: 2026-06-09, preferred: "2026-06-09T10:00-04:00"}
                    follow-up: {colour: no such field}
                    answer: not asked
                    """)
    void whatAnExampleExpectsIsFound(String expected) {
        assertThat(messages(expecting(expected))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    state: stopped                          | state  is open
                    end: 2026-06-09                         | end  is null
                    follow-up: {preferred: 2026-06-10}      | follow-up preferred is 2026-06-09T10:00-04:00
                    follow-up: {preferred: 2026-06-0}       | follow-up preferred is 2026-06-09T10:00-04:00
                    closing-question: upcoming              | closing-question  is none
                    """)
    void whatAnExampleExpectsInVainIsSaid(String expected, String found) {
        assertThat(messages(expecting(expected))).containsExactly("in 'Now' " + found);
    }

    @Test
    void anExampleMayAskWhetherAContactIsWelcome() {
        String ask = "title: Now, ask: {to: hm, via: email%s}, expect: {answer: {%s}}";

        assertThat(messages(QUESTION.replace(
                        "title: Now",
                        ask.formatted("", "verdict: not-until, not-before: 2026-06-09, channels: '[email]'"))))
                .isEmpty();
        assertThat(messages(QUESTION.replace(
                        "title: Now", ask.formatted(", at: 2026-06-09T12:00-04:00", "verdict: yes, not-before: none"))))
                .isEmpty();
        assertThat(messages(QUESTION.replace(
                        "title: Now", ask.formatted(", kind: logistics", "verdict: yes, colour: no such field"))))
                .isEmpty();
        assertThat(messages(QUESTION.replace("title: Now", ask.formatted(", colour: red", "verdict: not-until"))))
                .singleElement()
                .asString()
                .contains("colour");
    }

    @Test
    void aRuleSpeaksInTasksChecksWithheldStepsAndTheEndToo() {
        String held = EXAMPLES.replace("}]}", "}]}");
        String when = "when: {interview: held}, ";

        assertThat(messages(QUESTION + rule("T", when + held + ", ", "{task: {do: debrief}}")))
                .isEmpty();
        assertThat(messages(QUESTION + rule("C", when + held + ", ", "{check: {name: short, of: follow-up}}")))
                .isEmpty();
        assertThat(messages(QUESTION + rule("E", when + held + ", ", "{let-go: {on: week(interview)}}")))
                .isEmpty();
        assertThat(messages(QUESTION.replace("title: Now", "title: Now, now: 2026-06-03T09:01-04:00")
                        + rule("N", when + held + ", ", "{forbid: {because: never, of: follow-up}}")))
                .containsExactlyInAnyOrder();
    }

    @Test
    void aRuleThatIsNotCitedIsSilentWhateverTheOthersSay() {
        String when = "when: {interview: held}, " + EXAMPLES + ", ";
        String others = QUESTION
                + rule("T", when, "{task: {do: debrief}}")
                + rule("C", when, "{check: {name: short, of: follow-up}}")
                + rule("E", when, "{let-go: {on: week(interview)}}");
        String unheard =
                rule("S", "when: {job: unwanted}, examples: {silent: [{title: Now}]}, ", "{task: {do: debrief}}");

        assertThat(messages(others + unheard)).containsExactly("the rule has no example that fires");
    }

    @Test
    void aRuleThatOnlyAddsACheckOrATaskOrHoldsBackIsNotIdle() {
        String when = "when: {interview: held}, " + EXAMPLES + ", ";

        assertThat(AUDIT.idle(read(QUESTION + rule("T", when, "{task: {do: debrief}}"))))
                .isEmpty();
        String saturday =
                "when: {interview: held}, " + EXAMPLES.replace("Now", "Now, now: 2026-06-06T09:00-04:00") + ", ";
        assertThat(AUDIT.idle(read(QUESTION.replaceFirst(", on: [^,}]*", "")
                        + rule("W", saturday, "{forbid: {because: working-day, of: follow-up}}"))))
                .as("a rule that only holds back what has no date")
                .isEmpty();
        assertThat(AUDIT.idle(read(QUESTION + rule("C", when, "{check: {name: short, of: follow-up}}"))))
                .isEmpty();
    }

    @Test
    void aRuleWithoutExamplesHasNoFaultButOneThatFailsThemOrContradictsAnotherHas() {
        String bare = rule("A", "", "{let-go: {}}");

        assertThat(AUDIT.faults(read(bare))).isEmpty();
        assertThat(AUDIT.faults(read(bare + rule("B", "", "{let-go: {}}")))).hasSize(1);
        assertThat(AUDIT.faults(
                        read(QUESTION.replace("silent: [{title: Before, facts: []}]", "silent: [{title: Now}]"))))
                .extracting(Problem::expected)
                .containsExactly("that it stays silent");
    }

    @Test
    void aRuleWhoseRemovalChangesNothingIsIdle() {
        String echo = rule(
                "E",
                "yields-to: [Q], when: {interview: held}, " + EXAMPLES + ", ",
                "{shape: {step: follow-up, to: in-charge}}");

        assertThat(AUDIT.idle(read(QUESTION + echo))).extracting(Rule::id).containsExactly("E");
    }

    private static String expecting(String expected) {
        return QUESTION.replace("title: Now", "title: Now, expect: {" + expected + "}");
    }

    private static String rule(String id, String more, String then) {
        return "  - {id: " + id + ", title: t, says: s, strength: may, " + more + "then: [" + then + "]}\n";
    }

    private static List<String> conflicts(String rules) {
        return RulebookAudit.conflicts(read(rules)).stream()
                .map(Problem::message)
                .toList();
    }

    private static List<String> messages(String rules) {
        return AUDIT.problems(read(rules)).stream().map(Problem::message).toList();
    }

    private static Rulebook read(String rules) {
        return new RulebookReader(name -> null).read(Notation.yaml("small", HEAD + rules));
    }
}
