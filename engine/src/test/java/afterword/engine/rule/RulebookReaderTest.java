package afterword.engine.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import afterword.engine.fact.Channel;
import afterword.engine.fact.MessageKind;
import afterword.engine.fact.TaskKind;
import afterword.engine.notation.BadInputException;
import afterword.engine.notation.Notation;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RulebookReaderTest {

    private static final String BASE = """
            rulebook: base
            title: A base
            about: To stand on
            settings:
              - {name: pace, says: How fast, values: [slow, fast]}
            rules:
              - {id: P, title: A promise, says: Kept, strength: promise, then: [{forbid: {because: working-day, of: status}}]}
              - {id: A, title: A duty, says: Done, strength: must, then: [{let-go: {on: week(interview)}}]}
              - {id: B, title: A wish, says: Wished, strength: may, then: [{let-go: {}}]}
            """;

    private static final String TOP = """
            rulebook: top
            extends: base
            title: A top
            about: Standing
            """;

    // --- rulebooks ------------------------------------------------------------------------------------------------

    @Test
    void aRulebookStandsOnAnother() {
        Rulebook top = top("""
                note: Odd
                settings: [{name: tone, says: How loud, values: [low, high]}]
                rules: [{id: C, title: New, says: More, strength: should, then: [{task: {do: debrief}}]}]
                not-modelled: [{rule: X1, because: it concerns dress alone}]
                """);

        assertThat(top.rules())
                .extracting(Rule::id, Rule::layer)
                .containsExactly(tuple("P", 0), tuple("A", 0), tuple("B", 0), tuple("C", 1));
        assertThat(top.ownRules()).extracting(Rule::id).containsExactly("C");
        assertThat(top.layer()).isEqualTo(1);
        assertThat(top.note()).isEqualTo("Odd");
        assertThat(top.parent()).isEqualTo("base");
        assertThat(top.settings().keySet()).containsExactly("pace", "tone");
        assertThat(top.notModelled()).containsExactly(Map.entry("X1", "it concerns dress alone"));
        assertThat(base().parent()).isNull();
        assertThat(base().note()).isEmpty();
    }

    @Test
    void aRulebookIsCalledSomething() {
        assertThatThrownBy(() -> read(TOP.replace("A top", "''") + "rules: []\n", base()))
                .hasMessageContaining("top:3:8: 'title' says nothing. Expected words that people read. Maybe top?");
        assertThatThrownBy(() -> read(TOP.replace("Standing", "' '") + "rules: []\n", base()))
                .hasMessageContaining("'about' says nothing");
    }

    @Test
    void theCaseOfExamplesIsInheritedUnlessTheRulebookHasItsOwn() {
        Rulebook withCase = read(BASE + "example-case: {now: 2026-06-02T10:00-04:00}\n");

        assertThat(base().exampleCase().entries()).isEmpty();
        assertThat(read(TOP + "rules: []\n", withCase).exampleCase()).isSameAs(withCase.exampleCase());
        assertThat(read(TOP + "rules: []\nexample-case: {facts: []}\n", withCase)
                        .exampleCase()
                        .entries())
                .extracting(entry -> entry.key().text())
                .containsExactly("facts");
    }

    @Test
    void aRuleOfTheRulebookBelowIsReplacedInItsPlaceOrLeftOut() {
        Rulebook top = top("""
                without: [B]
                rules:
                  - {id: A, title: Mine, says: Otherwise, strength: may, then: [{let-go: {}}]}
                """);

        assertThat(top.rules())
                .extracting(Rule::id, Rule::title)
                .containsExactly(tuple("P", "A promise"), tuple("A", "Mine"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    without: [P]                                                                          | a promise of the product cannot be left out
                    without: [Z]                                                                          | there is no such rule to leave out
                    rules: [{id: P, title: t, says: s, strength: may, then: [{let-go: {}}]}]                | the id 'P' is taken
                    rules: [{id: D, title: t, says: s, strength: promise, then: [{let-go: {}}]}]            | only the product itself makes promises. Expected must, should, may or must-not. Maybe must?
                    rules: [{id: my.D, title: '', says: s, strength: may, then: [{let-go: {}}]}]            | 'title' says nothing. Expected words that people read. Maybe my D?
                    rules: [{id: D, title: t, says: ' ', strength: may, then: [{let-go: {}}]}]              | 'says' says nothing
                    rules: [&r {id: D, title: t, says: s, strength: may, then: [{let-go: {}}]}, *r]         | the id 'D' is taken
                    settings: [{name: tone, says: How loud, values: []}]                                    | a setting without values decides nothing
                    settings: [{name: tone, says: How loud, values: [low], default: low}]                   | 'default'
                    not-modelled: [{rule: X1, because: not a rule, why: so}]                              | 'why'
                    colour: red                                                                           | 'colour'
                    without: [{rule: A}]                                                                  | a single value is expected here
                    example-case: none                                                                    | fields with values are expected here
                    """)
    void whatARulebookCannotSayIsRefused(String lines, String message) {
        assertThatThrownBy(() -> top(lines))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining(message);
    }

    @Test
    void theRulebookToStandOnMustBeThere() {
        assertThatThrownBy(() -> new RulebookReader(name -> null).read(Notation.yaml("top", TOP)))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining("top:2:10: 'base' is no rulebook to stand on");
    }

    @Test
    void aRuleIsFoundByItsIdAndCanBeTakenAway() {
        assertThat(base().find("A")).extracting("title").isEqualTo("A duty");
        assertThat(base().find("Z")).isNull();
        assertThat(base().without("A").rules()).extracting(Rule::id).containsExactly("P", "B");
    }

    @Test
    void settingsHaveTheirFirstValueUnlessAnotherIsChosen() {
        assertThat(base().settle(Map.of())).containsExactly(Map.entry("pace", "slow"));
        assertThat(base().settle(Map.of("pace", "fast"))).containsExactly(Map.entry("pace", "fast"));
    }

    @Test
    void aSettingOrAValueThatIsNotThereIsRefusedWithTheNearest() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> base().settle(Map.of("pase", "fast")))
                .withMessage("'pase' is no setting of the rulebook base. Expected one of [pace]. Maybe pace?");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> base().settle(Map.of("pace", "fats")))
                .withMessage("'fats' is no value of the setting pace. Expected one of [slow, fast]. Maybe fast?");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> base().settle(Map.of("pace", "entirely otherwise")))
                .withMessageEndingWith("Expected one of [slow, fast].");
    }

    // --- rules ----------------------------------------------------------------------------------------------------

    @Test
    void aRuleSaysWhereItIsFromAndHowItIsRead() {
        Rule rule = rule("""
                id: C
                title: A title
                source: {article: three-steps, rule: S1.9, section: step 1}
                says: What it says
                we-read-it-as: How
                other-readings: [otherwise, or so]
                debatable: D2
                strength: must-not
                yields-to: [A]
                then: [{let-go: {}}]
                """);

        assertThat(rule.source()).isEqualTo(new Source("three-steps", "S1.9", "step 1"));
        assertThat(rule.source()).hasToString("three-steps, step 1 (S1.9)");
        assertThat(rule.reading()).isEqualTo("How");
        assertThat(rule.otherReadings()).containsExactly("otherwise", "or so");
        assertThat(rule.debatable()).isEqualTo("D2");
        assertThat(rule.strength()).isEqualTo(Strength.MUST_NOT);
        assertThat(rule.yieldsTo()).containsExactly("A");
        assertThat(rule.place().line()).isEqualTo(7);
    }

    @Test
    void aRuleWithoutASourceIsTheRulebooksOwn() {
        assertThat(rule("id: C\ntitle: t\nsays: s\nstrength: may\nthen: [{let-go: {}}]\n")
                        .source())
                .isEqualTo(new Source("top", "C", ""))
                .hasToString("top C");
        assertThat(then("[{let-go: {}}]\nsource: {section: end}").source()).isEqualTo(new Source("top", "C", "end"));
    }

    @Test
    void examplesReplacePartsOfTheCaseAndSayWhatToExpect() {
        Rule rule = then("""
                [{let-go: {}}]
                examples:
                  fires: [{title: Once, now: 2026-06-02T10:00-04:00, expect: {state: waiting, thank-you: {to: hm, via: email}}}]
                  silent: [{title: Never}, {title: Nor here}]
                """);

        Example fires = rule.fires().getFirst();
        assertThat(fires.title()).isEqualTo("Once");
        assertThat(fires.overrides().entries())
                .extracting(entry -> entry.key().text())
                .containsExactly("now");
        assertThat(fires.expects())
                .containsExactly(
                        new Example.Expectation("state", "", "waiting"),
                        new Example.Expectation("thank-you", "to", "hm"),
                        new Example.Expectation("thank-you", "via", "email"));
        assertThat(rule.silent()).extracting(Example::title).containsExactly("Never", "Nor here");
    }

    @Test
    void conditionsAreAnswersOfCircumstancesAndValuesOfSettings() {
        Rule rule = then("""
                [{let-go: {}}]
                when:
                  - {interview: held, unanswered: [0, 2+], pace: fast}
                  - {counted: 1+}
                """);

        assertThat(rule.when())
                .containsExactly(
                        new When(
                                Map.of(Circumstance.INTERVIEW, 0b100, Circumstance.UNANSWERED, 0b111101),
                                Map.of("pace", Set.of("fast"))),
                        new When(Map.of(Circumstance.COUNTED, 0b111110), Map.of()));
    }

    @Test
    void rulesMeetIfAnyOfTheirConditionsDo() {
        Rule always = then("[{let-go: {}}]");
        Rule held = then("[{let-go: {}}]\nwhen: {interview: held}");
        Rule none = then("[{let-go: {}}]\nwhen: [{interview: none}, {interview: scheduled}]");
        Rule either = then("[{let-go: {}}]\nwhen: [{interview: scheduled}, {interview: held}]");

        assertThat(always.mayMeet(held)).isTrue();
        assertThat(held.mayMeet(always)).isTrue();
        assertThat(held.mayMeet(none)).isFalse();
        assertThat(held.mayMeet(either)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    []                                           | nothing follows from this rule
                    [{let-go: {}, task: {do: debrief}}]          | a consequence has exactly one name
                    [{let-gone: {}}]                               | 'let-gone' is no consequence. Expected plan, shape, forbid, let-go, task, check or advise. Maybe let-go?
                    [{let-go: {on: interview + 9999 days}}]        | 9999 days are too many; expected at most 400. Expected a wait that a plan can hold. Maybe 99 days?
                    [{let-go: {on: "business-day(interview, 401)"}}] | 401 business days are too many; expected at most 400. Expected a wait that a plan can hold. Maybe 40 business days?
                    [{let-go: {on: weak(interview)}}]              | 'weak' is no function
                    [{let-go: {at: week(interview)}}]              | 'at'
                    [{task: {do: debrief, by: now}}]               | 'by'
                    [{check: {name: n, of: thank-you, for: now}}]  | 'for'
                    [{advise: {of: thank-you, for: now}}]          | 'for'
                    [{advise: {of: thank-yuo}}]                    | 'thank-yuo' is not known here. Expected one of [thank-you, follow-up,
                    [{plan: {step: follow-up, colour: red}}]       | 'colour'
                    [{plan: {step: follow-up, via: emial}}]        | 'emial' is not known here. Expected one of [email, phone,
                    [{forbid: {because: never, of: any, by: now}}] | 'by'
                    [{forbid: {because: newer, of: any}}]          | 'newer' is nothing that can speak against a contact. Expected one of [never, not-this-way
                    [{forbid: {because: spacing, of: any}}]        | this guard needs a number. Expected days: 1 to 400
                    [{forbid: {because: {spacing: {days: 0}}, of: any}}] | this guard needs a number. Expected days: 1 to 400
                    [{forbid: {because: quiet-days, of: any}}]     | quiet days need dates
                    [{forbid: {because: {quiet-days: {from: 12-24, to: 31-12}}, of: any}}] | '31-12' is no day of the year. Expected month and day, such as 12-24
                    [{forbid: {because: {}, of: any}}]             | one thing speaks against a contact here. Expected one of [never
                    [{forbid: {because: {never: {}, spacing: {days: 3}}, of: any}}] | one thing speaks against a contact here
                    [{forbid: {because: {spacing: {days: 3, weeks: 1}}, of: any}}] | 'weeks'
                    [{plan: {step: follow-up, emails-at: [25:00]}}] | '25:00' is no time of day
                    [{let-go: {}}], when: {interview: hold}        | 'hold' is no answer to interview. Expected one of [none, scheduled, held]. Maybe held?
                    [{let-go: {}}], when: {interview: held+}       | 'held+' is no answer to interview
                    [{let-go: {}}], when: {pace: medium}           | 'medium' is no value of pace
                    [{let-go: {}}], when: {pase: fast}             | 'pase' is neither a circumstance nor a setting. Expected one of [pace, since,
                    [{let-go: {}}], when: always                   | fields with values are expected here
                    [{let-go: {}}], when: {pace: {fast: yes}}      | a single value is expected here
                    [{let-go: {}}], source: {of: house}            | 'of'
                    [{let-go: {}}], examples: {speaks: []}         | 'speaks'
                    [{let-go: {}}], colour: red                    | 'colour'
                    """)
    void whatARuleCannotSayIsRefused(String then, String message) {
        String line = "rules: [{id: C, title: t, says: s, strength: may, then: " + then + "}]\n";

        assertThatThrownBy(() -> top(line))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining(message);
    }

    // --- consequences ---------------------------------------------------------------------------------------------

    @Test
    void aPlannedStepSaysAllThatIsToBeSaidAboutIt() {
        Effect effect = effect("""
                {plan: {step: thank-you, as: card, for: interviewer, to: the-person, via: [their-medium, post], optional: true,
                  earliest: interview-end, preferred: interview + 1 day, soft: interview-end + 3 hours,
                  latest: interview-end + 24 hours, emails-at: ["09:00", "14:00"], calls: {from: "10:00", to: "16:00"}}}
                """);

        assertThat(effect)
                .isEqualTo(new Effect.Shape(
                        true,
                        MessageKind.THANK_YOU,
                        "card",
                        Subject.INTERVIEWER,
                        Addressee.THE_PERSON,
                        List.of(Route.THEIR_MEDIUM, Route.POST),
                        Formula.Moment.INTERVIEW_END,
                        new Formula.Days(Formula.Day.INTERVIEW, 1),
                        new Formula.Elapsed(Formula.Moment.INTERVIEW_END, 3),
                        new Formula.Elapsed(Formula.Moment.INTERVIEW_END, 24),
                        new Hours(
                                List.of(LocalTime.of(9, 0), LocalTime.of(14, 0)),
                                LocalTime.of(10, 0),
                                LocalTime.of(16, 0)),
                        true));
    }

    @Test
    void aShapeLeavesToOthersWhatItDoesNotSay() {
        assertThat(effect("{shape: {step: follow-up}}"))
                .isEqualTo(new Effect.Shape(
                        false,
                        MessageKind.FOLLOW_UP,
                        "",
                        Subject.APPLICATION,
                        null,
                        List.of(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        false));
    }

    @Test
    void onIsTheEarliestAndThePreferredDateUnlessTheyAreSaid() {
        Effect.Shape on = (Effect.Shape) effect("{plan: {step: follow-up, on: last}}");
        Effect.Shape from = (Effect.Shape) effect("{plan: {step: follow-up, on: last, earliest: today}}");
        Effect.Shape rather = (Effect.Shape) effect("{plan: {step: follow-up, on: last, preferred: today}}");

        assertThat(List.of(on.earliest(), on.preferred())).containsOnly(Formula.Day.LAST);
        assertThat(from.earliest()).isEqualTo(Formula.Day.TODAY);
        assertThat(from.preferred()).isEqualTo(Formula.Day.LAST);
        assertThat(rather.earliest()).isEqualTo(Formula.Day.LAST);
        assertThat(rather.preferred()).isEqualTo(Formula.Day.TODAY);
    }

    @Test
    void hoursOfMailsAndHoursOfCallsAreSaidApart() {
        assertThat(effect("{shape: {step: follow-up, emails-at: \"09:00\"}}"))
                .extracting("hours")
                .isEqualTo(new Hours(List.of(LocalTime.of(9, 0)), null, null));
        assertThat(effect("{shape: {step: follow-up, calls: {from: \"10:00\", to: \"11:00\"}}}"))
                .extracting("hours")
                .isEqualTo(new Hours(List.of(), LocalTime.of(10, 0), LocalTime.of(11, 0)));
    }

    @Test
    void theOtherConsequencesAreRead() {
        assertThat(effect("{let-go: {on: week(interview)}}"))
                .isEqualTo(new Effect.LetGo(new Formula.Week(Formula.Day.INTERVIEW)));
        assertThat(effect("{let-go: {}}")).isEqualTo(new Effect.LetGo(null));
        assertThat(effect("{task: {do: debrief, for: interview, due: interview-end}}"))
                .isEqualTo(new Effect.ToDo(TaskKind.DEBRIEF, Subject.INTERVIEW, Formula.Moment.INTERVIEW_END));
        assertThat(effect("{check: {name: confident, of: [thank-you, reply]}}"))
                .isEqualTo(new Effect.Check("confident", EnumSet.of(MessageKind.THANK_YOU, MessageKind.REPLY)));
        assertThat(effect("{advise: {of: reply}}")).isEqualTo(new Effect.Advise(EnumSet.of(MessageKind.REPLY)));
    }

    @Test
    void groupsOfKindsMayBeNamedAndSomeOfThemExcepted() {
        assertThat(kinds("status"))
                .containsExactlyInAnyOrder(
                        MessageKind.FOLLOW_UP,
                        MessageKind.CLOSING_QUESTION,
                        MessageKind.OFFER_NOTICE,
                        MessageKind.APPLICATION_FOLLOW_UP);
        assertThat(kinds("unsolicited, except: [status, network-invite]"))
                .containsExactly(MessageKind.REFERRAL_REQUEST);
        assertThat(kinds("any")).containsExactlyInAnyOrder(MessageKind.values());
        assertThat(kinds("[status, reply]")).hasSize(5).contains(MessageKind.REPLY);
    }

    @Test
    void whatIsForbiddenIsForbiddenOnEveryChannelUnlessSomeAreNamed() {
        assertThat(((Effect.Forbid) effect("{forbid: {because: never, of: any}}")).via())
                .containsExactlyInAnyOrder(Channel.values());
        assertThat(((Effect.Forbid) effect("{forbid: {because: never, of: any, via: [phone, text]}}")).via())
                .containsExactlyInAnyOrder(Channel.PHONE, Channel.TEXT);
    }

    @Test
    void everythingThatCanSpeakAgainstAContactIsRead() {
        Map<String, Guard> guards = Map.ofEntries(
                Map.entry("never", new Guard.Never()),
                Map.entry("not-this-way", new Guard.NotThisWay()),
                Map.entry("posting-says", new Guard.PostingSays()),
                Map.entry("stopped", new Guard.Stopped()),
                Map.entry("process-silence", new Guard.ProcessSilence()),
                Map.entry("stated-date", new Guard.StatedDate()),
                Map.entry("one-a-day", new Guard.OneADay()),
                Map.entry("working-day", new Guard.WorkingDay()),
                Map.entry("{spacing: {days: 1}}", new Guard.Spacing(1)),
                Map.entry("{acknowledged: {days: 3}}", new Guard.Acknowledged(3)),
                Map.entry("{absent: {unknown: 5}}", new Guard.Absent(5)),
                Map.entry("{late-thanks: {hours: 24, business-days: 2}}", new Guard.LateThanks(24, 2)),
                Map.entry("{second-application: {business-days: 4}}", new Guard.SecondApplication(4)),
                Map.entry(
                        "{call-hours: {from: \"09:30\", hours-before-close: 2}}",
                        new Guard.CallHours(LocalTime.of(9, 30), 2)),
                Map.entry("{call-hours: {hours-before-close: 1}}", new Guard.CallHours(LocalTime.MIDNIGHT, 1)),
                Map.entry(
                        "{quiet-days: {from: 12-24, to: 01-01, day-after: Thanksgiving}}",
                        new Guard.QuietDays(MonthDay.of(12, 24), MonthDay.of(1, 1), "Thanksgiving")));

        guards.forEach((name, guard) -> assertThat(
                        ((Effect.Forbid) effect("{forbid: {because: " + name + ", of: any}}")).guard())
                .as(name)
                .isEqualTo(guard));
    }

    private static Set<MessageKind> kinds(String of) {
        return ((Effect.Forbid) effect("{forbid: {because: never, of: " + of + "}}")).kinds();
    }

    private static Effect effect(String then) {
        return then("[" + then.strip() + "]").then().getFirst();
    }

    /** A rule with these consequences, and whatever else is said in the lines after them. */
    private static Rule then(String then) {
        return rule("id: C\ntitle: t\nsays: s\nstrength: may\nthen: " + then + "\n");
    }

    private static Rule rule(String lines) {
        return top("rules:\n  -\n" + lines.indent(4)).ownRules().getFirst();
    }

    private static Rulebook top(String lines) {
        return read(TOP + lines + "\n", base());
    }

    private static Rulebook base() {
        return read(BASE);
    }

    private static Rulebook read(String text, Rulebook... shelf) {
        Map<String, Rulebook> known = new HashMap<>();
        for (Rulebook rulebook : shelf) {
            known.put(rulebook.name(), rulebook);
        }
        return new RulebookReader(known::get).read(Notation.yaml("top", text));
    }
}
