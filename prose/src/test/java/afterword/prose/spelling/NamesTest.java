package afterword.prose.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import afterword.prose.draft.English;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Nobody's name is a mistake, in whatever language it is one. */
class NamesTest {

    private static final List<String> OF_PEOPLE = List.of(
            "Dear %1$s,\n\nThank you for your time on Tuesday.",
            "It was a pleasure to meet you and %1$s.",
            "%2$s's question about sampling stayed with me.",
            "I hope that %1$s and you agree with %2$s’s plan.");

    private static final List<String> OF_COMPANIES = List.of(
            "I would be proud to work for %1$s.",
            "%1$s’s warehouse made a great impression on me.", "The role at %1$s suits me very well.");

    @Test
    void onRecordNobodyIsMisspelt() throws IOException {
        List<String> people = names("people.txt");
        assertThat(people).hasSizeGreaterThanOrEqualTo(120).doesNotHaveDuplicates();
        List<String> alarms = new ArrayList<>();
        for (String person : people) {
            String family = person.substring(person.lastIndexOf(' ') + 1);
            for (int i = 0; i < OF_PEOPLE.size(); i++) {
                alarms(alarms, OF_PEOPLE.get(i).formatted(person, family), person, i);
            }
        }
        assertThat(alarms).isEmpty();
    }

    @Test
    void norIsACompany() throws IOException {
        List<String> companies = names("companies.txt");
        assertThat(companies).hasSizeGreaterThanOrEqualTo(20);
        List<String> alarms = new ArrayList<>();
        for (String company : companies) {
            for (int i = 0; i < OF_COMPANIES.size(); i++) {
                alarms(alarms, OF_COMPANIES.get(i).formatted(company), company, i);
            }
        }
        assertThat(alarms).isEmpty();
    }

    @Test
    void withoutARecordOnlyThoseLikeAWordAreAskedAbout() throws IOException {
        List<String> people = names("people.txt");
        long asked = people.stream()
                .filter(person -> !ProofreaderTest.read(
                                "It was a pleasure to meet you and " + person + ".",
                                KnownWords.of(List.of()),
                                English.US)
                        .isEmpty())
                .count();
        assertThat(asked).isBetween(20L, people.size() / 4L);
    }

    /** In either English in turn. */
    private static void alarms(List<String> alarms, String text, String name, int turn) {
        English english = English.values()[turn % English.values().length];
        ProofreaderTest.read(text, KnownWords.of(List.of(name)), english)
                .forEach(finding -> alarms.add(finding.title() + " in: " + text));
    }

    private static List<String> names(String file) throws IOException {
        try (InputStream in = Objects.requireNonNull(NamesTest.class.getResourceAsStream("/spelling/" + file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.substring(line.indexOf(':') + 1))
                    .flatMap(line -> Arrays.stream(line.split(",")))
                    .map(String::strip)
                    .toList();
        }
    }
}
