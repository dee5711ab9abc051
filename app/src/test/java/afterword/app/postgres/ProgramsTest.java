package afterword.app.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tukaani.xz.XZInputStream;

class ProgramsTest {

    /** Where an ELF file names its processor, and what it says there. */
    private static final int PROCESSOR = 18;

    @ParameterizedTest
    @CsvSource({
        "Linux, amd64, linux-x86_64",
        "Linux, aarch64, linux-arm_64",
        "Linux, riscv64, linux-riscv64",
        "Mac OS X, x86_64, darwin-x86_64",
        "Mac OS X, aarch64, darwin-arm_64"
    })
    void theArchiveIsChosenBySystemAndProcessor(String system, String processor, String archive) {
        assertThat(Programs.machine(system, processor)).isEqualTo(archive);
    }

    @ParameterizedTest
    @CsvSource({"amd64, 62", "aarch64, 183"})
    void forLinuxTheProgramsOfBothProcessorsComeAlong(String processor, int code) throws IOException {
        String archive = "/postgres-" + Programs.machine("Linux", processor) + ".txz";
        try (InputStream packed = Objects.requireNonNull(Programs.class.getResourceAsStream(archive), archive);
                TarArchiveInputStream tar =
                        new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(packed)))) {
            TarArchiveEntry entry = tar.getNextEntry();
            while (!entry.getName().endsWith("bin/postgres")) {
                entry = tar.getNextEntry();
            }
            byte[] head = tar.readNBytes(PROCESSOR + 1);
            assertThat(head).startsWith(0x7f, 'E', 'L', 'F');
            assertThat(head[PROCESSOR] & 0xff).isEqualTo(code);
        }
    }
}
