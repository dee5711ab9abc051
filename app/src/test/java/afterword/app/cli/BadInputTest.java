package afterword.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is wrong with the input: nothing on standard output, exit code 2, and a word of help. */
class BadInputTest {

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

    private static void refused(String expected, String... args) {
        Asked asked = Asked.run(args);
        assertThat(asked.code()).as(asked.err()).isEqualTo(2);
        assertThat(asked.out()).isEmpty();
        assertThat(asked.err()).contains(expected).doesNotContain("Exception", "\tat ");
    }

    @Test
    void aFileThatIsNotThere() {
        refused("there is no such file", "plan", folder.resolve("nowhere.yaml").toString());
        refused(
                "there is no file",
                "plan",
                "--json",
                "--batch",
                folder.resolve("nowhere").toString());
        refused("is a folder", "plan", "--json", "--batch", folder.toString());
    }

    @Test
    void brokenYaml() throws IOException {
        refused("broken.yaml:", "plan", write("broken.yaml", "candidate: {zone: America/New_York\n"));
    }

    @Test
    void anUnknownFactIsToldByLineColumnAndWhatMayHaveBeenMeant() throws IOException {
        String slip = write("slip.yaml", CaseFiles.YAML.replace("interview: {", "intervew: {"));

        refused("slip.yaml:6:44: ", "plan", slip);
        refused("Maybe interview?", "plan", slip);
        refused("Maybe interview?", "may", slip, "--to", "hm", "--via", "email");
        refused("Maybe interview?", "compare", slip);
    }

    @Test
    void anUnknownZone() throws IOException {
        refused(
                "Maybe America/New_York?",
                "plan",
                write(
                        "zone.yaml",
                        CaseFiles.YAML.replace(
                                "employer: {name: Northwind Optics, zone: America/New_York",
                                "employer: {name: Northwind Optics, zone: America/New_Yrok")));
    }

    @Test
    void anInterviewThatEndsBeforeItStarts() throws IOException {
        refused(
                "ends.yaml:6:",
                "plan",
                write("ends.yaml", CaseFiles.YAML.replace("T11:00-04:00, with", "T09:00-04:00, with")));
    }

    @Test
    void aPersonWhoIsNotListed() throws IOException {
        refused(
                "--to: 'mh' is not listed under people. Expected one of hm. Maybe hm?",
                "may",
                file,
                "--to",
                "mh",
                "--via",
                "email");
        refused(
                "'hr' is not listed under people",
                "plan",
                write("people.yaml", CaseFiles.YAML.replace("to: hm, via", "to: hr, via")));
    }

    @Test
    void anUnknownChannelOrKind() {
        refused("--via: 'phon' is not known here", "may", file, "--to", "hm", "--via", "phon");
        refused("Maybe phone?", "may", file, "--to", "hm", "--via", "phon");
        refused("Maybe thank-you?", "may", file, "--to", "hm", "--via", "email", "--kind", "thankyou");
    }

    @Test
    void anInstantWithoutItsOffset() {
        refused("--at: ", "plan", file, "--at", "2026-06-12T09:00");
        refused("Maybe 2026-06-12T09:00-04:00?", "plan", file, "--at", "2026-06-12T09:00");
        refused("--at: ", "plan", "--json", "--batch", "-", "--at", "noon");
    }

    @Test
    void anUnknownRulebook() throws IOException {
        refused("--rulebook: 'hose' is neither a rulebook nor a file", "plan", file, "--rulebook", "hose");
        refused("Maybe house?", "plan", file, "--rulebook", "hose");
        refused("own.yaml:10:11: ", "plan", write("own.yaml", CaseFiles.YAML + "rulebook: hose\n"));
        refused("Maybe house?", "plan", "--json", "--batch", "-", "--rulebook", "hose");
    }

    @Test
    void anUnknownSettingOrValue() throws IOException {
        refused(
                "Maybe channel.plan?",
                "plan",
                write("setting.yaml", CaseFiles.YAML + "settings: {chanel.plan: call-first}\n"));
        refused(
                "value.yaml:10:26: 'calls-first' is no value of the setting channel.plan",
                "plan",
                write("value.yaml", CaseFiles.YAML + "settings: {channel.plan: calls-first}\n"));
        refused(
                "is no setting",
                "compare",
                write("setting.yaml", CaseFiles.YAML + "settings: {chanel.plan: call-first}\n"));
    }

    @Test
    void aRulebookThatContradictsItself() throws IOException {
        String rule = """
                  - id: %s
                    title: A day
                    says: Write on this day.
                    strength: must
                    when: { since: interview, unanswered: 0 }
                    then:
                      - plan: { step: follow-up, on: "roll(interview + %d days)" }
                """;
        String own = write(
                "torn.yaml",
                "rulebook: torn\ntitle: Torn\nabout: Says two things.\nextends: promises\nrules:\n"
                        + rule.formatted("T1", 3).indent(0)
                        + rule.formatted("T2", 4).indent(0));

        refused("both T1 and T2 decide", "plan", file, "--rulebook", own);
        refused("torn.yaml:", "rules", "check", own);
    }

    @Test
    void aWordTheCommandLineDoesNotKnow() {
        refused("'plam' is no command", "plam");
        refused("Maybe plan?", "plam");
        refused("Maybe --json?", "plan", file, "--jsno");
        refused("one argument too many", "compare", file, file);
        refused("--to and --via are missing", "may", file);
        refused("Expected a case file", "plan");
        refused("--json", "plan", "--batch", file);
        refused("--json", "plan", file, "--brief");
        refused("exclude each other", "plan", file, "--batch", file, "--json");
        refused("'S1.145' is no rule", "rules", "show", "S1.145");
    }
}
