package afterword.engine.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import afterword.engine.notation.BadInputException;
import afterword.engine.notation.Node;
import afterword.engine.notation.Notation;
import afterword.engine.notation.Problem;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ScrambledCaseTest {

    private static final int FILES = 2_000;

    private static final String YAML = """
            candidate: {zone: America/New_York}
            employer: {name: Northwind, zone: America/New_York, closes: "17:00", closures: {2026-07-02: company day}}
            people:
              - {id: hm, role: hiring-manager, email: a@b.example, prefers: email}
            facts:
              - {at: 2026-06-02T10:00-04:00, interview: {until: 2026-06-02T11:00-04:00, with: [hm], mode: on-site}}
              - {at: 2026-06-02T11:00-04:00, timeline: {by: hm, says: soon, to: 2026-07-01, precision: exact}}
              - {at: 2026-06-02T13:00-04:00, sent: {kind: follow-up, to: hm, via: phone, outcome: voicemail}}
              - {at: 2026-06-03T13:00-04:00, corrected: {fact: f3, with: {sent: {kind: reply, to: hm, via: email}}}}
              - {at: 2026-06-11T11:00-04:00, received: {from: hm, meaning: auto-reply, until: 2026-06-12}}
            now: 2026-06-12T09:00-04:00
            """;

    private static final String JSON = """
            {"candidate": {"zone": "America/New_York"}, "employer": {"name": "N", "zone": "UTC", "closes": "17:00"},
             "people": [{"id": "hm", "role": "hr"}],
             "facts": [
              {"at": "2026-06-02T10:00-04:00", "interview": {"until": "2026-06-02T11:00-04:00", "with": ["hm"], "round": 1}},
              {"at": "2026-06-02T13:00-04:00", "sent": {"kind": "thank-you", "to": "hm", "via": "email"}},
              {"at": "2026-06-03T13:00-04:00", "bounced": {"message": "f2"}}],
             "now": "2026-06-12T09:00-04:00"}
            """;

    @Test
    void aScrambledFileIsReadOrToldToBeBadAndNothingElseHappens() {
        Random random = new Random(20260602);
        int read = 0;
        int refused = 0;

        for (int i = 0; i < FILES; i++) {
            boolean yaml = random.nextBoolean();
            String text = scrambled(yaml ? YAML : JSON, random);
            try {
                Node node = yaml ? Notation.yaml("f", text) : Notation.json("f", text);
                Cases.read(node);
                read++;
            } catch (BadInputException e) {
                assertThat(e.problems()).as(text).isNotEmpty().allSatisfy(problem -> standsIn(text, problem));
                refused++;
            }
        }

        assertThat(read + refused).isEqualTo(FILES);
        assertThat(read).isGreaterThan(FILES / 50);
        assertThat(refused).isGreaterThan(FILES / 2);
    }

    private static void standsIn(String text, Problem problem) {
        assertThat(problem.place().file()).isEqualTo("f");
        assertThat(problem.place().line()).isBetween(1, (int) text.lines().count() + 1);
        assertThat(problem.place().column()).isPositive();
        assertThat(problem.message()).isNotBlank().doesNotEndWith(".");
        assertThat(problem.expected()).isNotBlank().doesNotEndWith(".");
    }

    private static String scrambled(String text, Random random) {
        StringBuilder scrambled = new StringBuilder(text);
        for (int slips = 1 + random.nextInt(3); slips > 0; slips--) {
            int at = random.nextInt(scrambled.length());
            switch (random.nextInt(4)) {
                case 0 -> scrambled.deleteCharAt(at);
                case 1 -> scrambled.setCharAt(at, scrambled.charAt(random.nextInt(scrambled.length())));
                case 2 ->
                    scrambled.insert(
                            at,
                            List.of("&x ", "*x", "- ", "[", "}", "!!int ", "null", "\t")
                                    .get(random.nextInt(8)));
                default -> {
                    int other = random.nextInt(scrambled.length());
                    scrambled.insert(
                            at, text, Math.min(other, text.length() - 9), Math.min(other, text.length() - 9) + 9);
                }
            }
        }
        return scrambled.toString();
    }
}
