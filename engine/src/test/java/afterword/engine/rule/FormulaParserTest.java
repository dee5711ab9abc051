package afterword.engine.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FormulaParserTest {

    private static final Formula INTERVIEW = Formula.Day.INTERVIEW;
    private static final Formula END = Formula.Moment.INTERVIEW_END;

    @ParameterizedTest
    @EnumSource(Formula.Day.class)
    void everyDateIsCountedFromByItsName(Formula.Day day) {
        assertThat(FormulaParser.parse(day.word())).isEqualTo(day);
        assertThat(day.instant()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Formula.Moment.class)
    void everyInstantIsCountedFromByItsName(Formula.Moment moment) {
        assertThat(FormulaParser.parse(moment.word())).isEqualTo(moment);
        assertThat(moment.instant()).isTrue();
    }

    @Test
    void daysAndHoursAreAddedAndTakenAway() {
        assertThat(FormulaParser.parse("interview + 3 days")).isEqualTo(new Formula.Days(INTERVIEW, 3));
        assertThat(FormulaParser.parse("interview - 1 day")).isEqualTo(new Formula.Days(INTERVIEW, -1));
        assertThat(FormulaParser.parse("interview-end + 24 hours")).isEqualTo(new Formula.Elapsed(END, 24));
        assertThat(FormulaParser.parse("interview-end - 1 hour")).isEqualTo(new Formula.Elapsed(END, -1));
        assertThat(FormulaParser.parse("  interview+3 days  -  2 days "))
                .isEqualTo(new Formula.Days(new Formula.Days(INTERVIEW, 3), -2));
    }

    @Test
    void functionsOfADateTakeADate() {
        assertThat(FormulaParser.parse("business-day(interview, 400)"))
                .isEqualTo(new Formula.BusinessDay(INTERVIEW, 400));
        assertThat(FormulaParser.parse("business-day( interview , 3 )"))
                .isEqualTo(new Formula.BusinessDay(INTERVIEW, 3));
        assertThat(FormulaParser.parse("week( interview )")).isEqualTo(new Formula.Week(INTERVIEW));
        assertThat(FormulaParser.parse("roll (interview)")).isEqualTo(new Formula.Roll(INTERVIEW));
        assertThat(FormulaParser.parse("roll-back(interview)")).isEqualTo(new Formula.RollBack(INTERVIEW));
        assertThat(FormulaParser.parse("close-of-business(interview)"))
                .isEqualTo(new Formula.CloseOfBusiness(INTERVIEW));
        assertThat(FormulaParser.parse("at(interview, 08:30)"))
                .isEqualTo(new Formula.At(INTERVIEW, LocalTime.of(8, 30)));
    }

    @Test
    void theEndOfADayIsThatOfAnInstant() {
        assertThat(FormulaParser.parse("end-of-day(interview-end)")).isEqualTo(new Formula.EndOfDay(END));
    }

    @Test
    void theLaterAndTheEarlierAreOfOneKind() {
        assertThat(FormulaParser.parse("later(interview, timeline ,applied)"))
                .isEqualTo(new Formula.Later(List.of(INTERVIEW, Formula.Day.TIMELINE, Formula.Day.APPLIED), false));
        assertThat(FormulaParser.parse("earlier(interview-end, now)"))
                .isEqualTo(new Formula.Earlier(List.of(END, Formula.Moment.NOW), true));
    }

    @Test
    void aChoiceComparesTwoDatesAndGivesOneOfTwo() {
        assertThat(FormulaParser.parse("choose(interview < timeline, interview-end, now)"))
                .isEqualTo(new Formula.Choose(INTERVIEW, Formula.Day.TIMELINE, END, Formula.Moment.NOW, true));
        assertThat(FormulaParser.parse("choose(interview < timeline, last, applied)")
                        .instant())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    week(interview)              | false
                    roll(interview)              | false
                    roll-back(interview)         | false
                    business-day(interview, 1)   | false
                    interview + 1 day            | false
                    interview-end + 1 hour       | true
                    close-of-business(interview) | true
                    end-of-day(interview-end)    | true
                    at(interview, 12:00)         | true
                    later(now, interview-end)    | true
                    earlier(interview, timeline) | false
                    """)
    void everyFormulaIsADateOrAnInstant(String formula, boolean instant) {
        assertThat(FormulaParser.parse(formula).instant()).isEqualTo(instant);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    intervew                            | 'intervew' is nothing a date can be counted from; expected one of
                    weak(interview)                     | 'weak' is no function; expected one of [business-day, week,
                    interview + 3 weeks                 | 'weeks' is no unit; expected days or hours
                    interview + 3 hours                 | an instant before 'hours' was expected at character 20, found the end
                    now + 3 days                        | a date before 'days' was expected at character 13, found the end
                    week(now)                           | a date was expected at character 9, found ')'
                    end-of-day(interview)               | an instant was expected at character 21, found ')'
                    business-day(interview)             | ',' was expected at character 23, found ')'
                    business-day(interview, x)          | a number was expected at character 25, found 'x)'
                    business-day(interview, 10000)      | a number was expected at character 30, found ')'
                    week(interview                      | ')' was expected at character 15, found the end
                    later(interview                     | ')' was expected at character 16, found the end
                    week(interview))                    | the end of the formula was expected at character 16, found ')'
                    at(interview, 8:30)                 | a time such as 12:00 was expected at character 15
                    at(interview, 08:3                  | a time such as 12:00 was expected at character 15
                    later(interview, now)               | dates or instants, not both was expected at character 21, found ')'
                    choose(interview < last, now, last) | two of a kind to choose from was expected at character 35, found ')'
                    choose(interview, last, last, last) | '<' was expected at character 17, found ', last
                    interview +                         | a number was expected at character 12, found the end
                    interview + 3                       | a name was expected at character 14, found the end
                    +                                   | a name was expected at character 1, found '+'
                    interview-                          | the end of the formula was expected at character 10, found '-'
                    interview- 3 days                   | the end of the formula was expected at character 10, found '- 3 days'
                    """)
    void whatIsNotUnderstoodIsNamedWithItsPlace(String formula, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FormulaParser.parse(formula))
                .withMessageContaining(message);
    }

    @Test
    void aFormulaThatWouldTakeLongIsRefused() {
        String deep = "roll(".repeat(9_000) + "interview" + ")".repeat(9_000);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FormulaParser.parse(deep))
                .withMessageContaining("at most 40 steps");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FormulaParser.parse("interview" + " + 1 day".repeat(41)))
                .withMessageContaining("at most 40 steps");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FormulaParser.parse("business-day(interview, 401)"))
                .withMessageContaining("at most 400");
        assertThat(FormulaParser.parse("interview" + " + 1 day".repeat(40)).instant())
                .isFalse();
    }
}
