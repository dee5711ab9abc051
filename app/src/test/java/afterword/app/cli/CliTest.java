package afterword.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import afterword.app.planning.Rulebooks;
import afterword.engine.notation.Fields;
import afterword.engine.notation.Notation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CliTest {

    @TempDir
    private Path folder = Path.of("");

    private String file() throws IOException {
        return Files.writeString(folder.resolve("case.yaml"), CaseFiles.YAML).toString();
    }

    @Test
    void withoutACommandTheWebApplicationStarts() {
        assertThat(Asked.run().err()).isEqualTo(Asked.run("serve").err()).contains("Nothing is served here");
    }

    @Test
    void theOptionsOfServeNeedNoCommandBeforeThem() {
        assertThat(Asked.run("--port", "9000").err()).contains("Nothing is served here");
        Asked mistyped = Asked.run("--prot", "9000");
        assertThat(mistyped.code()).isEqualTo(2);
        assertThat(mistyped.err()).contains("'--prot' is no option of afterword serve", "Maybe --port?");
    }

    @Test
    void helpListsEveryCommand() {
        Asked asked = Asked.run("--help");

        assertThat(asked.code()).isZero();
        assertThat(asked.out())
                .contains("Usage: afterword")
                .contains("serve", "sign-in-link", "plan", "may", "compare", "rules", "completion");
        assertThat(Asked.run("may", "--help").out()).contains("exit code is 0 for all of them");
        assertThat(Asked.run("--version").out()).startsWith("afterword ");
    }

    @Test
    void everyAnswerToMayIsAnAnswer() throws IOException {
        Asked early = Asked.run("may", file(), "--to", "hm", "--via", "email", "--json");

        assertThat(early.code()).isZero();
        assertThat(early.out())
                .startsWith("{\"answer\":\"not-until\",\"notBefore\":\"2026-07-07T00:00-04:00\"")
                .contains("\"channels\":[\"email\"]", "\"because\":[{\"rule\":");
        assertThat(Asked.run("may", file(), "--to", "hm", "--via", "email").out())
                .startsWith("Not before Tue 7 July 2026 in New York.\n")
                .contains("Why");
        assertThat(Asked.run("may", file(), "--to", "hm", "--via", "email", "--kind", "reply", "--json")
                        .out())
                .startsWith("{\"answer\":\"yes\"");
    }

    @Test
    void aComparisonShowsSixPlansWhatDiffersAndWhatContradicts() throws IOException {
        Fields answer = Fields.of(
                Notation.json(
                        "answer",
                        Asked.run("compare", file(), "--at", "2026-06-02T12:00-04:00", "--json")
                                .out()),
                "a comparison");

        for (String name : Rulebooks.NAMES) {
            assertThat(answer.fields("plans", "plans").has(name)).isTrue();
        }
        assertThat(answer.list("differs")).hasSizeGreaterThan(3).allSatisfy(each -> {
            Fields difference = Fields.of(each, "a difference");
            assertThat(difference.text("aspect")).isNotEmpty();
            assertThat(difference.fields("values", "values").text("house")).isNotEmpty();
        });
        assertThat(answer.list("clashes"))
                .hasSizeGreaterThan(3)
                .allSatisfy(each ->
                        assertThat(Fields.of(each, "a clash").list("sides")).hasSizeGreaterThan(1));
        assertThat(answer.list("clashes").stream()
                        .map(each -> Fields.of(each, "a clash").text("id")))
                .contains("C1", "C6");
        assertThat(Asked.run("compare", file(), "--at", "2026-06-02T12:00-04:00")
                        .out())
                .contains("6 rulebooks side by side")
                .contains("How soon the thanks are due (C1)");
    }

    @Test
    void aContradictionIsShownWithWhatEachSideAsks() {
        assertThat(Asked.run("rules", "show", "C5").out())
                .startsWith("C5: ")
                .contains("S0.10", "S1.14", "S3.17", "S4.22", "H3", "wait.mode: max");
        assertThat(Asked.run("rules", "show", "C5", "--json").out()).contains("\"settings\":[\"wait.mode\"]");
        assertThat(Asked.run("rules", "show", "C18").out()).contains("How we read it", "How the house decides");
        assertThat(Asked.run("rules").out()).startsWith("Six rulebooks, and the promises they stand on");
    }

    @Test
    void rulesAreListedShownAndChecked() throws IOException {
        assertThat(Asked.run("rules").out()).contains(Rulebooks.NAMES).contains("S1.14", "H27", "U37");
        assertThat(Fields.of(
                                Notation.json(
                                        "answer", Asked.run("rules", "--json").out()),
                                "rules")
                        .list("rulebooks"))
                .hasSize(7);
        assertThat(Asked.run("rules", "show", "S1.14").out())
                .contains(
                        "three-steps, step 2 (S1.14)",
                        "How we read it",
                        "- or: ",
                        "When",
                        "Then",
                        "Speaks",
                        "Stays silent");
        assertThat(Asked.run("rules", "show", "S1.14", "--json").out())
                .contains("\"reading\":", "\"otherReadings\":[", "\"when\":[", "\"then\":[", "\"fires\":[");
        String own = Files.writeString(folder.resolve("mine.yaml"), """
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
                """).toString();
        assertThat(Asked.run("rules", "check", own).out()).contains("mine can be followed; 1 rule of its own");
        assertThat(Asked.run("rules", "check", own, "--examples").code()).isEqualTo(2);
    }

    @Test
    void everyRuleCanBeShown() {
        Rulebooks rulebooks = new Rulebooks();
        long shown = rulebooks.withBase().stream()
                .flatMap(rulebook -> rulebook.ownRules().stream())
                .peek(rule ->
                        assertThat(Asked.run("rules", "show", rule.id()).out()).startsWith(rule.id() + ": "))
                .count();

        assertThat(shown).isGreaterThan(120);
    }

    @Test
    void theCompletionScriptKnowsEveryCommand() {
        assertThat(Asked.run("completion").out()).contains("complete -F", "compare", "--rulebook", "show", "check");
    }
}
