package afterword.prose.reply;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Names at the end of a mail say nothing of what it is about. */
class SignatureTest {

    @Test
    void linesOfNamesAtTheEndAreASignature() {
        String text = "We have filled the post.\n\nKind regards\n\nAda Ode\nHuman Resources\nDunmallet Insurance";
        assertThat(said(text)).isEqualTo("Ada Ode");
    }

    @Test
    void aSentenceAtTheEndIsNone() {
        assertThat(said("Dear Ada\n\nWe have filled the post.")).isEmpty();
        assertThat(said("Dear Ada\n\nthe answer is:\nno")).isEmpty();
    }

    @Test
    void aTextOfNamesAloneKeepsItsFirst() {
        assertThat(said("Ada Ode\n\nDunmallet Insurance")).isEqualTo("Dunmallet Insurance");
    }

    @Test
    void anInsurersRefusalIsOneOfAJob() {
        String refusal = """
                Dear Applicant,

                After careful consideration we regret that we are unable to offer you the position on this occasion.

                Dunmallet Insurance""";
        assertThat(new ReplyReader().read("Claims Handler", refusal).claims())
                .extracting(Claim::answer)
                .containsExactly(Answer.FORM_REJECTION);
    }

    /** The first line of the signature, empty if there is none. */
    private static String said(String text) {
        var sentences = Sentences.of(text);
        int first = Signature.begins(text, sentences);
        return first < sentences.size() ? sentences.get(first).of(text) : "";
    }
}
