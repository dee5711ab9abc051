package afterword.prose.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import afterword.engine.fact.Case;
import afterword.engine.fact.MessageKind;
import afterword.engine.notation.BadInputException;
import afterword.prose.letter.Form;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemplatesTest {

    private static final String ONE = """
            subject: "About us"
            written:
              - part: all
                needed: true
                say: "%s"
            brief: [{part: all, needed: true, say: "x"}]
            points: [{part: all, needed: true, say: "x"}]
            """;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void everyBuiltInTemplateCanBeRead() {
        Templates templates = Templates.builtIn();

        for (String name : Templates.names()) {
            if (name.equals("frames")) {
                assertThat(templates.frames()).isNotEmpty();
            } else {
                assertThat(templates.outline(name).written()).as(name).isNotEmpty();
            }
        }
        assertThat(Templates.names()).hasSize(MessageKind.values().length + 2);
    }

    @Test
    void onesOwnTemplateGoesBeforeTheBuiltInOne() throws IOException {
        own("withdrawal", "I leave {{employer}} in peace.");
        Case file = Cases.six();
        Drafter drafter = new Drafter(Templates.of(folder));

        assertThat(drafter.draft(file, MessageKind.WITHDRAWAL, Form.EMAIL, "tom", Cases.EVENING, Style.of(file))
                        .letter()
                        .body())
                .contains("Dear Dr. Okafor,\n\nI leave Northwind Optics in peace.\n\n");
        assertThat(drafter.draft(file, MessageKind.NETWORK_INVITE, Form.EMAIL, "tom", Cases.EVENING, Style.of(file))
                        .letter()
                        .body())
                .contains("Thank you");
    }

    @Test
    void anUnknownNameIsRefusedWithItsPlaceAndWhatMayBeMeant() throws IOException {
        own("withdrawal", "I leave {{emploier}} in peace.");

        assertThatThrownBy(() -> Templates.of(folder))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining("withdrawal.yaml:5:10: 'emploier' is no text a template knows")
                .hasMessageContaining("Maybe employer?");
    }

    @Test
    void allProblemsOfAFolderAreToldAtOnce() throws IOException {
        own("withdrawal", "{{#met}}never closed");
        own("replie", "x");
        own("reply", "{{> /etc/passwd}}");

        assertThatThrownBy(() -> Templates.of(folder))
                .hasMessageContaining("withdrawal.yaml:5:10: a tag is not closed")
                .hasMessageContaining("Maybe reply.yaml?")
                .hasMessageContaining("reply.yaml:5:10: '/etc/passwd' is another template");
    }

    @Test
    void aTemplateReachesNothingButTexts() throws IOException {
        for (String hostile : new String[] {
            "{{class}}",
            "{{employer.class}}",
            "{{employer.bytes}}",
            "{{this}}",
            "{{.}}",
            "{{entrySet}}",
            "{{-index}}",
            "{{}}",
            "{{met}}",
            "{{<reply}}{{/reply}}",
            "{{$block}}{{/block}}",
            "{{=[[ ]]=}}[[class]]"
        }) {
            own("withdrawal", hostile);
            assertThatThrownBy(() -> Templates.of(folder)).as(hostile).isInstanceOf(BadInputException.class);
        }
        own("withdrawal", "{{#met}}".repeat(200) + "x" + "{{/met}}".repeat(200));
        assertThatThrownBy(() -> Templates.of(folder)).hasMessageContaining("at most 2000");
    }

    @Test
    void theDocumentationNamesEveryNameThereIs() throws IOException {
        String explained = Files.readString(Path.of("../docs/drafts.md"));

        assertThat(Names.all()).allSatisfy(name -> assertThat(explained).contains("`" + name + "`"));
    }

    @Test
    void aRecordedTextIsNeverReadAsATemplate() {
        Case file = Cases.six(
                "  - {at: 2026-06-02T17:10-04:00, discussed: {with: maya, points: [\"the {{name}} <b>\\uE000name\\uE001\"]}}");

        assertThat(new Drafter(Templates.builtIn())
                        .draft(file, MessageKind.THANK_YOU, Form.EMAIL, "maya", Cases.EVENING, Style.of(file))
                        .letter()
                        .body())
                .contains("the {{name}} <b> name");
    }

    private void own(String name, String sentence) throws IOException {
        Files.writeString(folder.resolve(name + ".yaml"), ONE.formatted(sentence));
    }
}
