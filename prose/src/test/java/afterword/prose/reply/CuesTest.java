package afterword.prose.reply;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Each cue stands beside sentences it is found in and sentences it is not found in. */
class CuesTest {

    @TestFactory
    Stream<DynamicTest> eachCueIsFoundWhereItsExamplesSay() {
        return ReplyReader.lexicon().cues.stream()
                .map(cue -> DynamicTest.dynamicTest(cue.name(), () -> {
                    assertThat(cue.fires()).isNotEmpty();
                    assertThat(cue.silent()).isNotEmpty();
                    cue.fires()
                            .forEach(said ->
                                    assertThat(found(cue, said)).as(said).isTrue());
                    cue.silent()
                            .forEach(said ->
                                    assertThat(found(cue, said)).as(said).isFalse());
                }));
    }

    private static boolean found(Cue cue, String said) {
        String subject = cue.sign() == Sign.OOO_SUBJECT ? said : "";
        return ReplyReader.hits(subject, said).stream().anyMatch(hit -> hit.cue() == cue);
    }
}
