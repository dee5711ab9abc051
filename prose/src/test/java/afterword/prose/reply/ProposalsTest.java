package afterword.prose.reply;

import static org.assertj.core.api.Assertions.assertThat;

import afterword.engine.calendar.Weekdays;
import afterword.engine.fact.Event;
import afterword.engine.fact.Meaning;
import afterword.engine.fact.Precision;
import afterword.engine.fact.StopDegree;
import afterword.prose.timeline.Conventions;
import afterword.prose.timeline.TimelineReader;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ProposalsTest {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 9, 18);

    private final Proposals proposals = new Proposals((sentence, said) -> sentence.contains("Friday")
            ? new Dates.Window(FRIDAY, FRIDAY, Precision.EXACT)
            : Dates.UNREAD.read(sentence, said));

    @Test
    void aDateTheyNameIsProposedWithTheirWords() {
        assertThat(of("You will hear from us by Friday.", null)).singleElement().satisfies(event -> {
            Event.Received received = (Event.Received) event;
            assertThat(received.meaning()).isEqualTo(Meaning.TIMELINE);
            assertThat(received.timeline())
                    .isEqualTo(new Event.Timeline(
                            "dana", "You will hear from us by Friday.", FRIDAY, FRIDAY, Precision.EXACT));
        });
    }

    @Test
    void theReadingOfTimelinesMayGiveTheDate() {
        Proposals read = new Proposals(Dates.of(new TimelineReader(Conventions.ofRegion("US"), new Weekdays())));
        String text = "We hope to let you know early next week.";

        assertThat(read.of(new ReplyReader().read("", text), text, "dana", LocalDateTime.of(2026, 9, 15, 9, 0), null))
                .singleElement()
                .extracting(event -> ((Event.Received) event).timeline())
                .isEqualTo(new Event.Timeline(
                        "dana", text, LocalDate.of(2026, 9, 21), LocalDate.of(2026, 9, 22), Precision.VAGUE));
    }

    @Test
    void newsWithADayInItIsATimeline() {
        Claim news = new Claim(Answer.NEWS, new Span(0, 39), 0.6);
        Event event = proposals.of(
                news, "We are talking it over again on Friday.", "dana", LocalDateTime.of(2026, 9, 15, 9, 0), null);
        assertThat(event)
                .isInstanceOfSatisfying(
                        Event.Received.class,
                        received -> assertThat(received.timeline())
                                .isNotNull()
                                .satisfies(timeline -> assertThat(timeline.to()).isEqualTo(FRIDAY)));
    }

    @Test
    void aStopHasItsDegreeAndARefusalItsTone() {
        assertThat(of("Please do not contact us again.", null))
                .singleElement()
                .extracting(event -> ((Event.Received) event).degree())
                .isEqualTo(StopDegree.NO_CONTACT);
        assertThat(of("Your application has been unsuccessful.", null))
                .singleElement()
                .satisfies(
                        event -> assertThat(((Event.Received) event).personal()).isFalse());
    }

    @Test
    void aBounceConcernsAMessageThatIsKnown() {
        String text = "Your message could not be delivered.";
        assertThat(of(text, "thanks")).containsExactly(new Event.Bounced("thanks"));
        assertThat(of(text, null)).isEmpty();
    }

    @Test
    void mailAboutSomethingElseProposesNothing() {
        assertThat(of("Please find attached your invoice for August.", null)).isEmpty();
    }

    private List<Event> of(String text, @Nullable String answers) {
        return proposals.of(
                new ReplyReader().read("", text), text, "dana", LocalDateTime.of(2026, 9, 15, 9, 0), answers);
    }
}
