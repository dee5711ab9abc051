package afterword.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DataHomeTest {

    @Test
    void theDataLiveWhereItWasSaidElseWhereTheConventionKeepsThem() {
        assertThat(DataHome.of(Map.of("AFTERWORD_HOME", "/srv/a", "XDG_DATA_HOME", "/x", "HOME", "/h"), "ann"))
                .isEqualTo(Path.of("/srv/a"));
        assertThat(DataHome.of(Map.of("XDG_DATA_HOME", "/x", "HOME", "/h"), "ann"))
                .isEqualTo(Path.of("/x/afterword"));
        assertThat(DataHome.of(Map.of("HOME", "/home/ann"), "ann"))
                .isEqualTo(Path.of("/home/ann/.local/share/afterword"));
    }

    @Test
    void rootKeepsThemWhereTheDatabasesAccountCanReachThem() {
        assertThat(DataHome.of(Map.of("HOME", "/root"), "root")).isEqualTo(Path.of("/var/lib/afterword"));
        assertThat(DataHome.of(Map.of("HOME", "/root", "AFTERWORD_HOME", "/srv/a"), "root"))
                .isEqualTo(Path.of("/srv/a"));
    }
}
