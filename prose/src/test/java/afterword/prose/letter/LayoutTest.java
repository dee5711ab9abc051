package afterword.prose.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LayoutTest {

    @Test
    void aLetterHasASalutationABodyAndAClosing() {
        String body = "Dear Ms. Chen,\n\nThank you for your time.\n\nI look forward to it.\n\nKind regards,\nAna Silva\n+1 212";
        Layout layout = Layout.of(body);
        assertThat(of(body, layout.salutation())).isEqualTo("Dear Ms. Chen");
        assertThat(of(body, layout.said())).isEqualTo("Thank you for your time.\n\nI look forward to it.");
        assertThat(of(body, layout.closing())).isEqualTo("Kind regards,\nAna Silva\n+1 212");
    }

    @Test
    void whatIsSaidOnTheTelephoneGreetsInTheMiddleOfALine() {
        String body = "Hello Ms. Chen, this is Ana Silva. I am calling about the role.";
        Layout layout = Layout.of(body);
        assertThat(of(body, layout.salutation())).isEqualTo("Hello Ms. Chen");
        assertThat(of(body, layout.said())).isEqualTo("this is Ana Silva. I am calling about the role.");
        assertThat(layout.closing()).isNull();
    }

    @Test
    void aSentenceThatThanksIsNoClosing() {
        String body = "Thank you for your time.\n\nBest of all was the tour.\n\nBest,\nAna";
        Layout layout = Layout.of(body);
        assertThat(layout.salutation()).isNull();
        assertThat(of(body, layout.closing())).isEqualTo("Best,\nAna");
    }

    @Test
    void aWordThatOnlyBeginsLikeAGreetingIsNone() {
        assertThat(Layout.of("Dearest of all, we").salutation()).isNull();
        assertThat(Layout.of("").said()).isEqualTo(new Span(Span.Part.BODY, 0, 0));
    }

    @Test
    void aNameOnALineOfItsOwnIsAClosing() {
        String body = "Hello Luis\n\nThank you for the tour.\n\nAna Silva";
        Layout layout = Layout.of(body);
        assertThat(of(body, layout.said())).isEqualTo("Thank you for the tour.");
        assertThat(of(body, layout.closing())).isEqualTo("Ana Silva");
        assertThat(Layout.of("Thank you for the tour.\nIt was a pleasure.").closing())
                .isNull();
    }

    @Test
    void whoeverTakesLeaveInWordsOfTheirOwnIsUnderstood() {
        String body = "Dear Ms. Chen,\n\nThank you for it.\n\nWishing you a pleasant holiday weekend,\nAna Silva\na@post.example";
        Layout layout = Layout.of(body);
        assertThat(of(body, layout.said())).isEqualTo("Thank you for it.");
        assertThat(of(body, layout.closing()))
                .isEqualTo("Wishing you a pleasant holiday weekend,\nAna Silva\na@post.example");
        assertThat(Layout.of("Maya,\nthank you for it.\nAna").said()).isEqualTo(new Span(Span.Part.BODY, 0, 23));
    }

    private static String of(String body, @Nullable Span span) {
        Span there = Objects.requireNonNull(span);
        return body.substring(there.from(), there.to());
    }
}
