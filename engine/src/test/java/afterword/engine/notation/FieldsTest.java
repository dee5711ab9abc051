package afterword.engine.notation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import afterword.engine.fact.Mode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FieldsTest {

    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    @ParameterizedTest
    @CsvSource({
        "2026-06-02T10:00-04:00, 2026-06-02T14:00:00Z",
        "2026-06-02T10:00Z, 2026-06-02T10:00:00Z",
        "2026-06-02T23:59:59+05:30, 2026-06-02T18:29:59Z",
        "2026-06-02T10:00:00.250-04:00, 2026-06-02T14:00:00.250Z",
        "2026-06-02T10:00-04, 2026-06-02T14:00:00Z",
        "2026-06-02T10:00+14:00, 2026-06-01T20:00:00Z",
        "2024-02-29T00:00Z, 2024-02-29T00:00:00Z",
        "1900-01-01T00:00Z, 1900-01-01T00:00:00Z",
        "2199-12-31T23:59Z, 2199-12-31T23:59:00Z",
    })
    void anInstantIsReadWithItsOffset(String text, String instant) {
        assertThat(fields("at: " + text).instant("at")).isEqualTo(Instant.parse(instant));
        assertThat(fields("at: '" + text + "'").findInstant("at")).isEqualTo(Instant.parse(instant));
    }

    @Test
    void anInstantWithoutOffsetGetsTheOffsetOfTheZoneSuggested() {
        refuses(
                "at: 2026-06-02T10:00",
                f -> f.instant("at", NEW_YORK),
                "f:1:5: '2026-06-02T10:00' has no offset. Expected an instant with its offset,"
                        + " such as 2026-06-02T10:00-04:00. Maybe 2026-06-02T10:00-04:00?");
        refuses(
                "at: 2026-12-02 10:00",
                f -> f.findInstant("at", NEW_YORK),
                "f:1:5: '2026-12-02 10:00' has no offset. Expected an instant with its offset,"
                        + " such as 2026-06-02T10:00-04:00. Maybe 2026-12-02T10:00-05:00?");
        refuses(
                "at: 2026-06-02T10:00",
                f -> f.instant("at"),
                "f:1:5: '2026-06-02T10:00' has no offset. Expected an instant with its offset,"
                        + " such as 2026-06-02T10:00-04:00.");
    }

    @Test
    void aDateAloneIsNoInstant() {
        refuses(
                "at: 2026-06-02",
                f -> f.instant("at", NEW_YORK),
                "f:1:5: '2026-06-02' has no time of day. Expected an instant with its offset,"
                        + " such as 2026-06-02T10:00-04:00.");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-02 10:00-04:00, 2026-06-02T10:00-04:00",
        "2026-06-02 10:00 -04:00, 2026-06-02T10:00-04:00",
        "2026-06-02T10:00-0400, 2026-06-02T10:00-04:00",
    })
    void anInstantInAnotherSpellingIsRespelled(String text, String meant) {
        refuses(
                "at: '" + text + "'",
                f -> f.instant("at"),
                "f:1:5: '" + text + "' is no instant. Expected an instant with its offset,"
                        + " such as 2026-06-02T10:00-04:00. Maybe " + meant + "?");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "yesterday",
                "2026-06-31T10:00Z",
                "2026-13-01T10:00Z",
                "2026-06-02T24:00Z",
                "2026-06-02T10:60Z",
                "2026-06-02T10:00:61Z",
                "2026-06-02T10:00+19:00",
                "2026-06-02T10:00-4:00",
                "2026-06-02T10:00Zulu",
                "1899-12-31T10:00Z",
                "2200-01-01T10:00Z",
                "0226-06-02T10:00:00.0Z",
                "2026-0a-02T10:00Z",
            })
    void whatIsNoInstantIsRefused(String text) {
        refuses(
                "at: '" + text + "'",
                f -> f.instant("at"),
                "f:1:5: '" + text + "' is no instant. Expected an instant with its offset,"
                        + " such as 2026-06-02T10:00-04:00.");
    }

    @Test
    void aDateIsRead() {
        assertThat(fields("on: 2024-02-29").date("on")).isEqualTo(LocalDate.of(2024, 2, 29));
        assertThat(fields("on: '2026-06-30'").findDate("on")).isEqualTo(LocalDate.of(2026, 6, 30));
        assertThat(fields("on:").findDate("on")).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-6-2, 2026-06-02",
        "2026/06/02, 2026-06-02",
        "2026.6.12, 2026-06-12",
        "2026-06-02T10:00-04:00, 2026-06-02"
    })
    void aDateInAnotherSpellingIsRespelled(String text, String meant) {
        refuses(
                "on: " + text,
                f -> f.date("on"),
                "f:1:5: '" + text + "' is no date. Expected a date such as 2026-06-02. Maybe " + meant + "?");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"June 2nd", "02/06/2026", "2026-02-29", "2026-04-31", "2026-06-00", "226-06-02", "2226-06-02"})
    void whatIsNoDateIsRefusedWithoutAGuess(String text) {
        refuses(
                "on: " + text,
                f -> f.date("on"),
                "f:1:5: '" + text + "' is no date. Expected a date such as 2026-06-02.");
    }

    @Test
    void aTimeOfDayIsRead() {
        assertThat(fields("closes: 17:00").findTime("closes")).isEqualTo(LocalTime.of(17, 0));
        assertThat(fields("closes: 17:00:30").findTime("closes")).isEqualTo(LocalTime.of(17, 0, 30));
        assertThat(fields("{}").findTime("closes")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"5pm", "24:00", "17:60", "1700", "17.00", "5:00"})
    void whatIsNoTimeOfDayIsRefused(String text) {
        refuses(
                "closes: " + text,
                f -> f.findTime("closes"),
                "f:1:9: '" + text + "' is no time of day. Expected a time of day such as 17:00.");
    }

    @Test
    void aZoneIsReadByItsName() {
        assertThat(fields("zone: America/New_York").zone("zone")).isEqualTo(NEW_YORK);
        assertThat(fields("zone: UTC").findZone("zone")).isEqualTo(ZoneId.of("UTC"));
        assertThat(fields("zone:").findZone("zone")).isNull();
    }

    @Test
    void anUnknownZoneIsRefusedWithTheNearestOne() {
        refuses(
                "zone: America/NewYork",
                f -> f.zone("zone"),
                "f:1:7: 'America/NewYork' is no known zone. Expected a zone such as America/New_York."
                        + " Maybe America/New_York?");
        refuses(
                "zone: +02:00",
                f -> f.findZone("zone"),
                "f:1:7: '+02:00' is no known zone. Expected a zone such as America/New_York.");
    }

    @Test
    void aWordIsOneOfItsList() {
        assertThat(fields("mode: on-site").word("mode", Mode.class)).isEqualTo(Mode.ON_SITE);
        assertThat(fields("{}").word("mode", Mode.class, Mode.PHONE)).isEqualTo(Mode.PHONE);
        refuses(
                "mode: onsite",
                f -> f.word("mode", Mode.class),
                "f:1:7: 'onsite' is not known here. Expected one of on-site, video, phone. Maybe on-site?");
        refuses(
                "mode: ON_SITE",
                f -> f.word("mode", Mode.class, Mode.PHONE),
                "f:1:7: 'ON_SITE' is not known here. Expected one of on-site, video, phone. Maybe on-site?");
        refuses(
                "{}",
                f -> f.word("mode", Mode.class),
                "f:1:1: a thing lacks 'mode'. Expected 'mode': one of on-site, video, phone.");
    }

    @Test
    void trueAndFalseStandWithoutQuotes() {
        assertThat(fields("a: true").flag("a", false)).isTrue();
        assertThat(fields("a: false").flag("a", true)).isFalse();
        assertThat(fields("{}").flag("a", true)).isTrue();
        refuses(
                "a: yes",
                f -> f.flag("a", false),
                "f:1:4: 'yes' is neither true nor false. Expected true or false, without quotes. Maybe true?");
        refuses(
                "a: 'false'",
                f -> f.flag("a", false),
                "f:1:4: 'false' is neither true nor false. Expected true or false, without quotes. Maybe false?");
        refuses(
                "a: 1",
                f -> f.flag("a", false),
                "f:1:4: '1' is neither true nor false. Expected true or false, without quotes.");
    }

    @Test
    void aWholeNumberStandsWithoutQuotes() {
        assertThat(fields("n: -12").number("n", 3)).isEqualTo(-12);
        assertThat(fields("{}").number("n", 3)).isEqualTo(3);
        refuses("n: '1'", f -> f.number("n", 3), "f:1:4: '1' is text. Expected a whole number, without quotes.");
        refuses("n: 1.5", f -> f.number("n", 3), "f:1:4: '1.5' is no whole number. Expected a whole number.");
    }

    @Test
    void textMayBeWrittenAsANumber() {
        assertThat(fields("phone: 12125550148").text("phone")).isEqualTo("12125550148");
        assertThat(fields("{}").findText("phone")).isNull();
    }

    @Test
    void anEmptyFieldCountsAsAbsent() {
        Fields fields = fields("a:\nb: ~");

        assertThat(fields.has("a")).isFalse();
        assertThat(fields.find("b")).isNull();
        refuses("a:", f -> f.text("a"), "f:1:1: a thing lacks 'a'. Expected 'a': text.");
    }

    @Test
    void aSingleValueCountsAsAListOfOne() {
        assertThat(fields("with: hm").texts("with")).containsExactly("hm");
        assertThat(fields("with: [hm, hr]").texts("with")).containsExactly("hm", "hr");
        assertThat(fields("{}").texts("with")).isEmpty();
        assertThat(fields("with: [{a: 1}]").list("with")).hasSize(1);
        refuses("with: {a: 1}", f -> f.list("with"), "f:1:7: 'with' is no list. Expected a list: [...].");
    }

    @Test
    void aGroupIsNoSingleValue() {
        refuses(
                "a: {b: 1}",
                f -> f.text("a"),
                "f:1:4: a group of fields stands where a single value belongs. Expected text.");
        refuses("a: [[1]]", f -> f.texts("a"), "f:1:5: a list stands where a single value belongs. Expected text.");
    }

    @Test
    void fieldsMayHoldFields() {
        assertThat(fields("a: {b: c}").fields("a", "an a").text("b")).isEqualTo("c");
        assertThat(fields("{}").findFields("a", "an a")).isNull();
        refuses(
                "a: b",
                f -> f.fields("a", "an a"),
                "f:1:4: 'b' stands where an a belongs. Expected fields, in braces or indented below.");
        refuses("{}", f -> f.fields("a", "an a"), "f:1:1: a thing lacks 'a'. Expected 'a': an a.");
    }

    @Test
    void everyFieldNobodyAskedForIsAProblem() {
        Fields fields = fields("name: x\ntitel: y\nwho: z");
        fields.text("name");
        fields.findText("title");

        assertThatThrownBy(fields::noOthers).hasMessage("""
                        f:2:1: 'titel' is no field of a thing. Expected one of name, title. Maybe title?
                        f:3:1: 'who' is no field of a thing. Expected one of name, title.""");
    }

    @Test
    void whenAllWasAskedForThereAreNoOthers() {
        Fields fields = fields("{name: x, title: }");
        for (int i = 0; i < 20; i++) {
            fields.find("unheard-of-" + i);
        }
        fields.text("name");
        fields.findText("title");

        fields.noOthers();

        assertThat(fields.place()).isEqualTo(new Place("f", 1, 1));
    }

    @Test
    void aMisspelledFieldIsFoundWhereAnotherIsMissing() {
        refuses(
                "{name: x, untill: y}",
                f -> f.text("until"),
                "f:1:1: a thing lacks 'until'. Expected 'until': text. Maybe until instead of untill?");
    }

    @Test
    void aProblemKeepsItsParts() {
        Problem problem = Fields.problem(new Node.Scalar(new Place("f", 3, 4), "x", false), "it is bad", "good", "y")
                .problems()
                .getFirst();

        assertThat(problem).isEqualTo(new Problem(new Place("f", 3, 4), "x", "it is bad", "good", "y"));
    }

    private static Fields fields(String yaml) {
        return Fields.of(Notation.yaml("f", yaml), "a thing");
    }

    private static void refuses(String yaml, Consumer<Fields> reading, String message) {
        assertThatThrownBy(() -> reading.accept(fields(yaml)))
                .isInstanceOf(BadInputException.class)
                .hasMessage(message);
    }
}
