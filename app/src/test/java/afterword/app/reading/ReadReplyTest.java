package afterword.app.reading;

import static org.assertj.core.api.Assertions.assertThat;

import afterword.app.telling.Kinds;
import afterword.engine.fact.Event;
import afterword.engine.fact.Precision;
import afterword.prose.reply.Answer;
import afterword.prose.reply.Claim;
import afterword.prose.reply.Dates;
import afterword.prose.reply.Proposals;
import afterword.prose.reply.Span;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** What a mail says, as the forms that tell it. */
class ReadReplyTest {

    private static final LocalDateTime SAID = LocalDateTime.of(2026, 6, 12, 9, 0);
    private static final LocalDate FRIDAY = LocalDate.of(2026, 6, 26);
    private static final Proposals PROPOSALS = new Proposals((sentence, said) -> sentence.contains("26 June")
            ? new Dates.Window(FRIDAY, FRIDAY, Precision.EXACT)
            : Dates.UNREAD.read(sentence, said));

    @Test
    void aDateTheyNameFillsInTheFormForIt() {
        assertThat(read("You will hear from us by 26 June.").proposals())
                .singleElement()
                .satisfies(proposal -> {
                    assertThat(proposal.kind().name()).isEqualTo("received-timeline");
                    assertThat(proposal.answers().one("to-date")).isEqualTo("2026-06-26");
                    assertThat(proposal.answers().one("precision")).isEqualTo("exact");
                    assertThat(proposal.answers().one("says")).isEqualTo("You will hear from us by 26 June.");
                });
    }

    @Test
    void aRefusalIsNeverSure() {
        assertThat(read("We have decided not to move forward with your application.")
                        .proposals())
                .singleElement()
                .satisfies(proposal -> {
                    assertThat(proposal.kind().name()).isEqualTo("received-rejection");
                    assertThat(proposal.sure()).isFalse();
                });
    }

    @Test
    void whatIsPlainIsSure() {
        assertThat(read("Please do not call the store in the meantime.").proposals())
                .singleElement()
                .extracting(ReadReply.Proposal::sure)
                .isEqualTo(true);
    }

    @Test
    void aStopHasItsDegree() {
        assertThat(read("Please do not contact us again.").proposals())
                .singleElement()
                .satisfies(
                        proposal -> assertThat(proposal.answers().one("degree")).isEqualTo("no-contact"));
    }

    @Test
    void whatIsNotUnderstoodProposesNothingAndIsSaid() {
        ReadReply read = read("Lunch menu: soup, pasta, cake.");
        assertThat(read.proposals()).isEmpty();
        assertThat(read.otherwise()).isNotEmpty();
    }

    @Test
    void everyAnswerHasAForm() {
        for (Answer answer : Answer.values()) {
            Event event = PROPOSALS.of(new Claim(answer, new Span(0, 0), 1), "", "hm", SAID, "f1");
            if (event != null) {
                assertThat(Kinds.of(ProposedFact.of(event))).as(answer.word()).isPresent();
            }
        }
    }

    private static ReadReply read(String text) {
        return ReadReply.of(text, "hm", SAID, ZoneId.of("America/New_York"), PROPOSALS);
    }
}
