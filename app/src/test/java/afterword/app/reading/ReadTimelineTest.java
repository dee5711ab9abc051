package afterword.app.reading;

import static org.assertj.core.api.Assertions.assertThat;

import afterword.app.telling.Answers;
import afterword.engine.fact.Precision;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a reading of their words does to the form of the debrief. */
class ReadTimelineTest {

    private static final ReadTimeline NEXT_WEEK =
            new ReadTimeline(Precision.VAGUE, LocalDate.of(2026, 6, 15), LocalDate.of(2026, 6, 19), "");
    private static final ReadTimeline JULY =
            new ReadTimeline(Precision.EXACT, LocalDate.of(2026, 7, 1), LocalDate.of(2026, 7, 1), "");
    private static final ReadTimeline NOTHING = new ReadTimeline(Precision.NONE, null, null, "");

    @Test
    void theDaysReadStandInTheForm() {
        Answers form = ReadTimeline.into(Answers.NONE, NEXT_WEEK);
        assertThat(form.one("precision")).isEqualTo("vague");
        assertThat(form.one("date")).isEqualTo("2026-06-19");
        assertThat(ReadTimeline.first(form)).isEqualTo("2026-06-15");
    }

    @Test
    void otherWordsPutOtherDaysInTheirPlaceAndNoneTakesThemAway() {
        Answers form = ReadTimeline.into(ReadTimeline.into(Answers.NONE, NEXT_WEEK), JULY);
        assertThat(form.one("date")).isEqualTo("2026-07-01");
        assertThat(form.one("precision")).isEqualTo("exact");
        assertThat(ReadTimeline.into(form, NOTHING).one("date")).isEmpty();
        assertThat(ReadTimeline.into(form, NOTHING).one("precision")).isEqualTo("none");
    }

    @Test
    void aDaySomebodyChoseStays() {
        Answers chosen = ReadTimeline.into(Answers.NONE, NEXT_WEEK).with("date", List.of("2026-06-17"));
        assertThat(ReadTimeline.into(chosen, JULY)).isEqualTo(chosen);
        assertThat(ReadTimeline.first(chosen)).isEmpty();
        Answers undecided = Answers.NONE.with("precision", List.of("exact"));
        assertThat(ReadTimeline.into(undecided, NOTHING)).isEqualTo(undecided);
        Answers further = Answers.NONE.with("other-day", List.of("2027-01-15"));
        assertThat(ReadTimeline.into(further, JULY)).isEqualTo(further);
    }
}
