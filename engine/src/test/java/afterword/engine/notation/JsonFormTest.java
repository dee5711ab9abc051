package afterword.engine.notation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JsonFormTest {

    @Test
    void textStaysTextAndOnlyWhatJsonWritesWithoutQuotesHasNone() {
        assertThat(JsonForm.of(Notation.yaml("a case", """
                        at: 2026-06-02T10:00-04:00
                        closes: 17:00
                        home: true
                        note: "true"
                        number: 2
                        with: [hm, "02"]
                        nothing:
                        """)))
                .isEqualTo("{\"at\":\"2026-06-02T10:00-04:00\",\"closes\":\"17:00\",\"home\":true,\"note\":\"true\","
                        + "\"number\":2,\"with\":[\"hm\",\"02\"],\"nothing\":null}");
    }

    @Test
    void readAgainItIsTheSame() {
        String json = "{\"says\":\"a \\\"quote\\\", a line\\nand \\u0000 \u2028\",\"list\":[[],{}],\"flag\":false}";
        String once = JsonForm.of(Notation.json("once", json));
        assertThat(JsonForm.of(Notation.json("twice", once))).isEqualTo(once);
    }
}
