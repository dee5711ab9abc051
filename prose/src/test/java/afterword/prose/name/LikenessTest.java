package afterword.prose.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Robin Lee | Robin Lee | same |
            ROBIN LEE | Robin Lee | same |
            Dr. Robin Lee | Robin Lee | same | TITLES
            Lee, Robin | Robin Lee | same | ORDER
            René Müller | Rene Muller | same | DIACRITICS
            O'Malley, Ann | Ann OMalley | same | PUNCTUATION ORDER
            R. Lee | Robin Lee | same | INITIALS
            Robin J. Lee | Robin Lee | same | MIDDLE_NAMES
            Bob Lee | Robert Lee | same | NICKNAME
            Robert "Buzz" Lee | Buzz Lee | same | NICKNAME
            Jan van der Berg | Jan Berg | same | PARTICLES
            Ana Torres-Medina | Ana Medina | same | DOUBLE_FAMILY_NAME
            John Lee, Jr. | John Lee | same | SUFFIXES
            Robin Okafor | Robin Okafr | ask | TYPO
            Jonathan Okafor | Jonahtan Okafor | ask | TYPO
            Lee Robin | Robin Lee | ask | ORDER TYPO
            Li-Na Wu | Wu Li-Na | ask | ORDER TYPO
            Li-Na MD | MD Li-Na | other | OTHER_FORENAME OTHER_FAMILY_NAME
            MD Li-Na | Li-Na MD | other | OTHER_FORENAME OTHER_FAMILY_NAME
            Robin | Robin Lee | ask | ONE_NAME
            Robin Lee | Maria Lee | other | OTHER_FORENAME
            Robin Lee | Robin Okafor | other | OTHER_FAMILY_NAME
            John Lee, Jr. | John Lee, Sr. | other | OTHER_GENERATION
            """)
    void twoSpellingsAreCompared(String one, String other, String verdict, String differences) {
        Likeness likeness = Likeness.of(read(one), read(other));
        String found = likeness.consistent() ? "same" : likeness.worthAsking() ? "ask" : "other";
        assertThat(found).isEqualTo(verdict);
        Set<String> expected = differences == null ? Set.of() : Set.of(differences.split(" "));
        assertThat(likeness.differences().stream()
                        .filter(difference -> difference != Difference.CASE)
                        .map(Enum::name)
                        .collect(Collectors.toSet()))
                .isEqualTo(expected);
    }

    private static PersonName read(String name) {
        return Objects.requireNonNull(PersonName.of(name));
    }
}
