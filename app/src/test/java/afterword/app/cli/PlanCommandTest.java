package afterword.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import afterword.engine.notation.Fields;
import afterword.engine.notation.Node;
import afterword.engine.notation.Notation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanCommandTest {

    @TempDir
    private Path folder = Path.of("");

    private String file = "";

    @BeforeEach
    void writeTheCase() throws IOException {
        file = write("case.yaml", CaseFiles.YAML);
    }

    private String write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    @Test
    void aPersonReadsWhereItStandsWhatComesAndWhy() {
        Asked asked = Asked.run("plan", file);

        assertThat(asked.code()).isZero();
        assertThat(asked.err()).isEmpty();
        assertThat(asked.out())
                .startsWith("Northwind Optics: open since Tue 2 June 2026; waiting for the date they named\n")
                .contains("Fri 12 June 2026, 09:00 in New York, by the rulebook house")
                .contains("Leave Maya Chen in peace until Tue 7 July 2026 in New York")
                .contains("- Tue 7 July 2026, 10:00 in New York")
                .contains("(house H4; from talk, said)")
                .contains("Later, if nobody answers")
                .contains("Letting go");
        assertThat(asked.out().lines())
                .hasSizeGreaterThan(20)
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
    }

    @Test
    void aProgramReadsOneLineWithEveryFieldOfThePlan() {
        Asked asked = Asked.run("plan", file, "--json");

        assertThat(asked.code()).isZero();
        assertThat(asked.out()).endsWith("}\n").hasLineCount(1);
        Fields plan = Fields.of(Notation.json("answer", asked.out()), "a plan");
        assertThat(plan.text("rulebook")).isEqualTo("house");
        assertThat(plan.text("now")).isEqualTo("2026-06-12T09:00-04:00");
        assertThat(plan.text("state")).isEqualTo("open");
        assertThat(plan.text("waiting")).isEqualTo("stated-date");
        Fields first = Fields.of(plan.list("steps").getFirst(), "a step");
        assertThat(first.text("key")).isEqualTo("H4@talk#1");
        assertThat(first.text("kind")).isEqualTo("follow-up");
        assertThat(first.number("number", 0)).isEqualTo(1);
        assertThat(first.text("to")).isEqualTo("hm");
        assertThat(first.text("via")).isEqualTo("email");
        assertThat(first.text("earliest")).isEqualTo("2026-07-07T00:00-04:00");
        assertThat(first.text("preferred")).isEqualTo("2026-07-07T10:00-04:00");
        assertThat(first.text("status")).isEqualTo("upcoming");
        assertThat(asked.out()).contains("\"latest\":null").contains("\"after\":null");
        Fields reason = Fields.of(first.list("because").getFirst(), "a reason");
        assertThat(reason.text("rule")).isEqualTo("H4");
        assertThat(reason.text("source")).isEqualTo("house H4");
        assertThat(reason.texts("facts")).containsExactly("talk", "said");
        assertThat(reason.has("says")).isTrue();
        assertThat(reason.has("moved")).isTrue();
        Fields held = Fields.of(plan.list("withheld").getFirst(), "a withheld step");
        assertThat(held.text("key")).isEqualTo("H4@talk#1");
        assertThat(held.text("notBefore")).isEqualTo("2026-07-07T00:00-04:00");
        assertThat(held.list("because")).isNotEmpty();
        assertThat(plan.fields("end", "the end").has("on")).isTrue();
        assertThat(plan.has("tasks")).isTrue();
    }

    @Test
    void instantsAreWrittenInTheZoneOfWhoeverIsWrittenTo() throws IOException {
        String elsewhere = write(
                "tokyo.yaml",
                CaseFiles.YAML.replace("role: hiring-manager,", "role: hiring-manager, zone: Asia/Tokyo,"));

        Asked asked = Asked.run("plan", elsewhere, "--json");

        assertThat(asked.out())
                .contains("\"now\":\"2026-06-12T09:00-04:00\"")
                .contains("\"zone\":\"Asia/Tokyo\"")
                .containsPattern("\"preferred\":\"2026-07-\\d\\dT10:00\\+09:00\"");
        assertThat(Asked.run("plan", elsewhere).out()).containsPattern("10:00 in Tokyo \\(.*21:00 for you\\)");
    }

    @Test
    void aBriefPlanHoldsDatesAndRuleIdsAlone() {
        Asked asked = Asked.run("plan", file, "--json", "--brief");

        assertThat(asked.out())
                .startsWith("{\"rulebook\":\"house\",\"now\":\"2026-06-12T09:00-04:00\",\"state\":\"open\",\"steps\":[{"
                        + "\"kind\":\"follow-up\",\"number\":1,\"to\":\"hm\",\"via\":\"email\","
                        + "\"earliest\":\"2026-07-07T00:00-04:00\",\"preferred\":\"2026-07-07T10:00-04:00\","
                        + "\"soft\":null,\"latest\":null,\"status\":\"upcoming\",\"because\":[\"H4\"")
                .doesNotContain("says", "facts", "withheld", "tasks");
    }

    @Test
    void allRulebooksAnswerTogetherUnderTheirNames() {
        Fields plans = Fields.of(
                        Notation.json(
                                "answer",
                                Asked.run("plan", file, "--rulebook", "all", "--json")
                                        .out()),
                        "x")
                .fields("plans", "plans");

        for (String name : afterword.app.planning.Rulebooks.NAMES) {
            assertThat(plans.fields(name, "a plan").text("rulebook")).isEqualTo(name);
        }
        Node.Mapping mapping = (Node.Mapping) Notation.json(
                "answer",
                Asked.run("plan", file, "--rulebook", "all", "--json", "--brief")
                        .out());
        assertThat(((Node.Mapping) mapping.entries().getFirst().value()).entries())
                .hasSize(6);
    }

    @Test
    void theInstantAskedForGoesBeforeTheCasesAndBothBeforeTheClock() throws IOException {
        String undated = write("undated.yaml", CaseFiles.YAML.replace("now: 2026-06-12T09:00-04:00\n", ""));

        assertThat(Asked.run("plan", file, "--json", "--at", "2026-06-20T09:00-04:00")
                        .out())
                .contains("\"now\":\"2026-06-20T09:00-04:00\"");
        assertThat(Asked.run("plan", undated, "--json").out()).contains("\"now\":\"2026-06-12T09:00-04:00\"");
    }

    @Test
    void aCaseComesFromStandardInputToo() {
        Asked asked = Asked.run(false, CaseFiles.YAML, "plan", "-", "--json");

        assertThat(asked.code()).isZero();
        assertThat(asked.out()).isEqualTo(Asked.run("plan", file, "--json").out());
    }

    @Test
    void settingsOfTheCasesRulebookAreLeftOutUnderAnotherOne() throws IOException {
        String chosen = write("chosen.yaml", CaseFiles.YAML + "settings: {channel.plan: call-first}\n");

        assertThat(Asked.run("plan", chosen, "--json").out()).contains("H6.call-first");
        assertThat(Asked.run("plan", chosen, "--rulebook", "three-steps").code())
                .isZero();
        assertThat(Asked.run("plan", chosen, "--rulebook", "all").code()).isZero();
        assertThat(Asked.run("compare", chosen).code()).isZero();
    }

    @Test
    void onlyATerminalGetsColour() {
        assertThat(Asked.run(true, "", "plan", file).out()).contains("\u001b[1m");
        assertThat(Asked.run(false, "", "plan", file).out()).doesNotContain("\u001b");
        assertThat(Asked.run(true, "", "plan", file, "--json").out()).doesNotContain("\u001b");
    }

    @Test
    void aRulebookOfOnesOwnIsFollowed() throws IOException {
        String own = write("mine.yaml", """
                rulebook: mine
                title: Mine
                about: Like three steps, with a look at the sky.
                extends: three-steps
                rules:
                  - id: M1
                    title: Look up
                    says: Look at the sky.
                    strength: should
                    then:
                      - task: { do: patience-note }
                """);

        Asked asked = Asked.run("plan", file, "--rulebook", own, "--json");

        assertThat(asked.code()).isZero();
        assertThat(asked.out()).contains("\"rulebook\":\"mine\"").contains("Look at the sky.");
    }
}
