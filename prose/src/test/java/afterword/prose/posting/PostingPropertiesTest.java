package afterword.prose.posting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PostingPropertiesTest {

    @Property(tries = 2_000)
    void anyTextIsRead(@ForAll String text) {
        placesAreInTheText(PostingReader.read(text));
    }

    @Property(tries = 3_000)
    void allThatIsReadStandsInTheText(@ForAll("scraps") String text) {
        placesAreInTheText(PostingReader.read(text));
    }

    private static void placesAreInTheText(Advert advert) {
        List<Found<?>> all = new ArrayList<>(advert.instructions());
        Stream.of(
                        advert.title(),
                        advert.employer(),
                        advert.place(),
                        advert.zone(),
                        advert.closes(),
                        advert.contact(),
                        advert.salary())
                .filter(Objects::nonNull)
                .forEach(all::add);
        for (Found<?> found : all) {
            assertThat(found.value()).isNotNull();
            if (found.at() != null) {
                assertThat(advert.text()
                                .substring(found.at().start(), found.at().end()))
                        .isEqualTo(found.says());
            }
        }
    }

    @Provide
    Arbitrary<String> scraps() {
        return Arbitraries.of(
                        "<p>",
                        "</p>",
                        "<script type=\"application/ld+json\">",
                        "</script>",
                        "{\"@type\":\"JobPosting\",",
                        "\"title\":",
                        "\"Cook\"",
                        "}",
                        "[",
                        "]",
                        ",",
                        "<div itemscope itemtype=\"https://schema.org/JobPosting\">",
                        "<span itemprop=\"title\">",
                        "<!--",
                        "-->",
                        "<table><tr><th>",
                        "No phone calls",
                        "do not",
                        "call",
                        "email",
                        "agencies",
                        "please",
                        ".",
                        "\n",
                        " ",
                        "Location:",
                        "Salary:",
                        "$20",
                        "per hour",
                        "£30k - ",
                        "Cork",
                        ", ",
                        "Closing date:",
                        "30 June 2026",
                        "contact",
                        "Robin Lee",
                        "on 020 7946 0018",
                        "jobs@northwind.example",
                        "apply",
                        "online",
                        "CV",
                        "İ",
                        "ß",
                        "\u0000",
                        "\ud83d",
                        "if you have not heard within",
                        "two weeks")
                .list()
                .ofMaxSize(40)
                .map(list -> String.join(" ", list));
    }

    /** Texts that make careless patterns and parsers slow. */
    static Stream<String> long_() {
        int most = PostingReader.LONGEST_TEXT;
        return Stream.of(
                        "a",
                        "a ",
                        "A. ",
                        "(",
                        "1",
                        "1,",
                        "no ",
                        "no calls or ",
                        "do not call or ",
                        "@",
                        "a@",
                        "a.",
                        "- ",
                        "\n",
                        "$1 ",
                        "if you have not heard ",
                        "Robin ",
                        "A, ",
                        "Cork, ",
                        "http://",
                        "x.y/",
                        "ref ",
                        "\"",
                        "only those ",
                        "contact ",
                        "not accept ",
                        "by ",
                        "12 ",
                        "please\n",
                        ": ",
                        "no phone or email or ",
                        "members of ",
                        "application ",
                        "CV, ",
                        "per ",
                        "we are hiring a ",
                        "James is hiring a ",
                        "(0) ",
                        "0 1",
                        "unable to reply ",
                        "K")
                .flatMap(part -> Stream.of(
                        part.repeat(most / part.length()),
                        (part.repeat(60) + "\n").repeat(most / (part.length() * 60 + 1))));
    }

    @ParameterizedTest
    @MethodSource("long_")
    void aLongTextIsReadToItsEnd(String text) {
        Assertions.assertTimeout(Duration.ofSeconds(60), () -> placesAreInTheText(PostingReader.read(text)));
    }

    static Stream<String> pages() {
        return Stream.of(
                "<div>".repeat(100_000),
                "<b><i><a>".repeat(30_000),
                "<table><tr><td>".repeat(20_000),
                "<script type='application/ld+json'>" + "[".repeat(400_000),
                "<script type='application/ld+json'>" + "{\"a\":".repeat(90_000),
                "<div itemscope itemtype='http://schema.org/JobPosting'>" + "<p itemscope itemprop=x>".repeat(20_000),
                "<p " + "a=b ".repeat(100_000),
                "<p>" + "&amp;".repeat(200_000),
                "<!--".repeat(100_000));
    }

    @Tag("slow")
    @ParameterizedTest
    @MethodSource("pages")
    void aPageThatIsMeantToHarmIsRead(String page) {
        Assertions.assertTimeout(Duration.ofSeconds(60), () -> placesAreInTheText(PostingReader.read("<html>" + page)));
    }
}
