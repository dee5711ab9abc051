package afterword.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/** The packages right below this one are modules: each uses only what it says it does, and only what others show. */
class ModulesTest {

    private static final Path DRAWN = Path.of("../docs/modules.md");

    private final ApplicationModules modules = ApplicationModules.of(AfterwordServer.class);

    @Test
    void everyModuleKeepsToWhatItMayUse() {
        assertThat(modules.stream()).hasSizeGreaterThan(5);
        modules.verify();
    }

    /** {@code -Dmodules.rewrite=true} draws it anew. */
    @Test
    void theDrawingOfTheModulesIsTrue() throws IOException {
        String drawing = drawing();
        if (Boolean.getBoolean("modules.rewrite")) {
            Files.writeString(DRAWN, drawing);
        }
        assertThat(drawing).contains("candidacy --> storage");
        assertThat(DRAWN).hasContent(drawing);
    }

    private String drawing() throws IOException {
        StringBuilder text = new StringBuilder("""
                # The modules of the app

                An arrow says what uses what. Drawn from the code, and held to it, by a test.

                ```mermaid
                flowchart LR
                """);
        List<ApplicationModule> sorted = modules.stream()
                .sorted(Comparator.comparing(module -> module.getIdentifier().toString()))
                .toList();
        for (ApplicationModule module : sorted) {
            text.append("    ").append(module.getIdentifier()).append('\n');
        }
        for (ApplicationModule module : sorted) {
            module.getDirectDependencies(modules)
                    .uniqueModules()
                    .map(used -> used.getIdentifier().toString())
                    .sorted()
                    .distinct()
                    .forEach(used -> text.append("    ")
                            .append(module.getIdentifier())
                            .append(" --> ")
                            .append(used)
                            .append('\n'));
        }
        text.append("```\n\n");
        for (ApplicationModule module : sorted) {
            text.append("**")
                    .append(module.getIdentifier())
                    .append("**: ")
                    .append(says(module))
                    .append('\n');
        }
        return text.toString();
    }

    /** The sentence of a module's package. */
    private static String says(ApplicationModule module) throws IOException {
        Path info =
                Path.of("src/main/java/afterword/app", module.getIdentifier().toString(), "package-info.java");
        String sentence = Files.readString(info).replaceAll("(?s).*?/\\*\\*(.*?)\\*/.*", "$1");
        return sentence.replaceAll("\\s*\\n \\* ?", " ")
                .replaceAll("\\{@code ([^}]*)}", "`$1`")
                .strip();
    }
}
