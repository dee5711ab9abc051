package afterword.prose.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Measured on sisimai's set of bounces and automatic replies. */
class AutomaticMailTest {
    @Test
    void everyBounceAndAutomaticReplyIsToldFromAPersonSAnswer() {
        List<Path> all = Corpus.files("sisimai/bsd", ".eml");
        List<String> missed = all.stream()
                .filter(file -> !Corpus.read(file).origin().isAutomatic())
                .map(file -> file.getFileName() + ": " + Corpus.read(file).origin() + " "
                        + Corpus.read(file).subject())
                .toList();
        System.out.println("sisimai: of " + all.size() + " bounces and automatic replies "
                + (all.size() - missed.size())
                + " recognised, "
                + all.stream()
                        .collect(Collectors.groupingBy(
                                file -> Corpus.read(file).origin().kind(), Collectors.counting())));
        assertThat(all).hasSize(295);
        assertThat(missed).isEmpty();
    }

    @Test
    void aPersonSMailIsNoBounceEvenWithOneAttached() {
        List<Path> all = Corpus.files("sisimai/not", ".eml");
        assertThat(all).hasSize(2);
        assertThat(all)
                .allSatisfy(file -> assertThat(Corpus.read(file).origin()).isEqualTo(Origin.PERSON));
    }
}
