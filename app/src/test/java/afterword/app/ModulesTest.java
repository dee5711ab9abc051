package afterword.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The packages right below this one are modules: each uses only what it says it does, and only what others show. */
class ModulesTest {

    @Test
    void everyModuleKeepsToWhatItMayUse() {
        ApplicationModules modules = ApplicationModules.of(AfterwordServer.class);

        assertThat(modules.stream()).hasSizeGreaterThan(5);
        modules.verify();
    }
}
