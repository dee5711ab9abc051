package afterword.prose.draft;

import static org.assertj.core.api.Assertions.assertThat;

import afterword.engine.fact.Case;
import afterword.engine.fact.MessageKind;
import afterword.engine.fact.Person;
import afterword.engine.notation.JsonForm;
import afterword.engine.notation.Node;
import afterword.engine.notation.Place;
import afterword.prose.letter.Form;
import afterword.prose.letter.Wording;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Six people of one afternoon may lay their notes side by side. Rewrite the golden file with {@code -Dletters.rewrite=true}. */
class SixNotesTest {

    private static final double SIBLINGS = 0.50;
    private static final double AGAIN = 0.40;
    private static final List<String> NAMES = List.of(
            "Maya", "Chen", "Tom", "Okafor", "Zoë", "Müller", "Luis", "Ortega", "Hana", "Sato", "Amara", "Obi", "Ms.",
            "Dr.");

    private final Drafter drafter = new Drafter(Templates.builtIn());

    @Test
    void noTwoOfThemAreAlikeAndNoneIsTooShortOrTooLong() {
        List<String> notes = notes(Cases.six());

        for (int i = 0; i < notes.size(); i++) {
            assertThat(Wording.ofLetter(notes.get(i), List.of()).length())
                    .as(notes.get(i))
                    .isBetween(60, 130);
            for (int j = 0; j < i; j++) {
                assertThat(likeness(notes.get(i), notes.get(j))).isLessThan(SIBLINGS);
                assertThat(sentences(notes.get(i)).getFirst())
                        .isNotEqualTo(sentences(notes.get(j)).getFirst());
                assertThat(sentences(notes.get(i)).getLast())
                        .isNotEqualTo(sentences(notes.get(j)).getLast());
            }
        }
        assertThat(notes).hasSize(6);
    }

    @Test
    void eachSpeaksOfWhatWasSpokenOfWithThatPerson() {
        assertThat(notes(Cases.six()))
                .satisfiesExactly(
                        maya -> assertThat(maya)
                                .contains("the returns backlog", "the drawings of the second move", "by June 5"),
                        tom -> assertThat(tom).contains("the new coating line", "send the test report"),
                        zoe -> assertThat(zoe).contains("onboarding").doesNotContain("\""),
                        luis -> assertThat(luis).contains("how we plan the night shift"),
                        hana -> assertThat(hana).contains("supplier scorecards"),
                        amara -> assertThat(amara).contains("moving the reports"));
    }

    @Test
    void theyStandInAFileToBeRead() throws IOException {
        String written = String.join("\n=====\n\n", notes(Cases.six()));
        Path golden = Path.of("src/test/resources/drafts-six/thanks.txt");
        if (Boolean.getBoolean("letters.rewrite")) {
            Files.writeString(golden, written);
        }

        assertThat(written).isEqualTo(Files.readString(golden));
    }

    @Test
    void whateverIsSentAgainIsSaidInOtherWords() {
        String first = notes(Cases.six()).getFirst();
        Case once = Cases.six(sent("thank-you", first, "2026-06-02T19:00-04:00"));
        String second = body(once, MessageKind.THANK_YOU, Form.CARD);
        Case twice = Cases.six(
                sent("thank-you", first, "2026-06-02T19:00-04:00"),
                sent("thank-you", second, "2026-06-02T19:30-04:00"));
        String third = body(twice, MessageKind.THANK_YOU, Form.EMAIL);

        assertThat(likeness(first, second)).isLessThan(AGAIN);
        assertThat(likeness(first, third)).isLessThan(AGAIN);
        assertThat(likeness(second, third)).isLessThan(AGAIN);
    }

    @Test
    void oneFollowUpIsUnlikeTheNextWhetherOrNotItsWordsWereKept() {
        List<String> said = new ArrayList<>();
        List<String> facts = new ArrayList<>();
        for (int day = 9; day < 25; day += 5) {
            String at = "2026-06-%02dT10:00-04:00".formatted(day);
            Case file = Cases.six(facts.toArray(String[]::new));
            String next = drafter.draft(
                            file,
                            MessageKind.FOLLOW_UP,
                            Form.EMAIL,
                            "maya",
                            java.time.OffsetDateTime.parse(at).toInstant(),
                            Style.of(file))
                    .letter()
                    .body();
            assertThat(said)
                    .allSatisfy(before -> assertThat(likeness(before, next)).isLessThan(AGAIN));
            assertThat(next.chars().filter(c -> c == '?').count()).as(next).isEqualTo(1);
            said.add(next);
            facts.add(
                    day == 14
                            ? "  - {at: %s, sent: {kind: follow-up, to: maya, via: email}}".formatted(at)
                            : sent("follow-up", next, at));
        }
        assertThat(said).hasSize(4);
    }

    @Test
    void theOrderInWhichDraftsAreAskedForDoesNotMatter() {
        Case file = Cases.six();
        List<String> forward = notes(file);
        List<String> backward = new ArrayList<>();
        for (Person person : file.people().reversed()) {
            backward.addFirst(body(file, person.id()));
        }

        assertThat(backward).isEqualTo(forward);
    }

    private List<String> notes(Case file) {
        return file.people().stream().map(person -> body(file, person.id())).toList();
    }

    private String body(Case file, String to) {
        return drafter.draft(file, MessageKind.THANK_YOU, Form.EMAIL, to, Cases.EVENING, Style.of(file))
                .letter()
                .body();
    }

    private String body(Case file, MessageKind kind, Form form) {
        return drafter.draft(file, kind, form, "maya", Cases.EVENING.plusSeconds(7_200), Style.of(file))
                .letter()
                .body();
    }

    private static String sent(String kind, String says, String at) {
        String text = JsonForm.of(new Node.Scalar(new Place("test", 1, 1), says, true));
        return "  - {at: %s, sent: {kind: %s, to: maya, via: email, says: %s}}".formatted(at, kind, text);
    }

    /** The sentences between salutation and closing. */
    private static String core(String body) {
        List<String> parts = List.of(body.split("\n\n"));
        return String.join(" ", parts.subList(1, parts.size() - 1));
    }

    private static List<String> sentences(String body) {
        return List.of(core(body).split("(?<=[.?])\\s+"));
    }

    private static double likeness(String one, String other) {
        return Wording.ofLetter(one, NAMES).likeness(Wording.ofLetter(other, NAMES));
    }
}
