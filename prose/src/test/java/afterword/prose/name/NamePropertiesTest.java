package afterword.prose.name;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class NamePropertiesTest {

    @Property(tries = 3_000)
    void anyTextIsANameOrNone(@ForAll String text) {
        PersonName name = PersonName.of(text);
        if (name != null) {
            assertThat(name.full()).isNotBlank();
            assertThat(Address.formal(name, null)).startsWith("Dear ");
            assertThat(Address.informal(name)).startsWith("Dear ");
        }
    }

    @Property(tries = 3_000)
    void nothingIsInvented(@ForAll("cards") String card) {
        PersonName name = PersonName.of(card);
        if (name != null) {
            String letters = Letters.folded(card);
            for (String word : Likeness.words(name.full())) {
                assertThat(letters).contains(word);
            }
        }
    }

    @Property(tries = 3_000)
    void nobodyBecomesMsOrMrUntold(@ForAll("untitled") String card) {
        PersonName name = PersonName.of(card);
        if (name != null) {
            assertThat(Address.formal(name, null)).doesNotMatch("Dear (Mr|Mrs|Ms|Miss|Mx)\\b.*");
        }
    }

    @Property(tries = 3_000)
    void likenessIsTheSameBothWaysAndFullForOneselfAlone(@ForAll("cards") String one, @ForAll("cards") String other) {
        PersonName first = PersonName.of(one);
        PersonName second = PersonName.of(other);
        if (first != null && second != null) {
            Likeness likeness = Likeness.of(first, second);
            assertThat(likeness).isEqualTo(Likeness.of(second, first));
            assertThat(likeness.score()).isBetween(0.0, 1.0);
            assertThat(Likeness.of(first, first)).isEqualTo(new Likeness(1, java.util.Set.of()));
        }
    }

    @Provide
    Arbitrary<String> cards() {
        return words(
                "Robin", "Lee", "de", "la", "Cruz", "Dr.", "PhD", "Jr.", ",", "J.", "MD", "Mr", "Bob", "(Bob)",
                "Li-Na");
    }

    @Provide
    Arbitrary<String> untitled() {
        return words(
                "Maria", "John", "de", "la", "Cruz", "Dr.", "PhD", "Jr.", ",", "J.", "Hon.", "Prof", "(Bob)", "\"B\"");
    }

    private static Arbitrary<String> words(String... words) {
        return Arbitraries.of(words).list().ofMinSize(1).ofMaxSize(7).map(list -> String.join(" ", list));
    }
}
