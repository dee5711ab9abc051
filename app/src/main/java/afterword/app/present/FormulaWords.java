package afterword.app.present;

import afterword.engine.rule.Formula;
import java.util.List;
import java.util.stream.Collectors;

/** Formulas in words. */
final class FormulaWords {

    private FormulaWords() {}

    static String of(Formula formula) {
        return switch (formula) {
            case Formula.Day day -> day(day);
            case Formula.Moment moment -> moment(moment);
            case Formula.Days days ->
                Math.abs(days.days())
                        + (Math.abs(days.days()) == 1 ? " day " : " days ")
                        + (days.days() < 0 ? "before " : "after ")
                        + of(days.of());
            case Formula.Elapsed hours ->
                Math.abs(hours.hours())
                        + (Math.abs(hours.hours()) == 1 ? " hour " : " hours ")
                        + (hours.hours() < 0 ? "before " : "after ")
                        + of(hours.of());
            case Formula.BusinessDay day ->
                (day.n() == 1 ? "the next business day" : day.n() + " business days") + " after " + of(day.of());
            case Formula.Week week -> "a week, by both calendars, after " + of(week.of());
            case Formula.Roll roll -> of(roll.of()) + ", or the next business day";
            case Formula.RollBack roll -> of(roll.of()) + ", or the business day before";
            case Formula.CloseOfBusiness close -> "close of business on the day of " + of(close.of());
            case Formula.EndOfDay end -> "the end of the day of " + of(end.of());
            case Formula.At at -> at.time() + " on the day of " + of(at.of());
            case Formula.Later later -> "the later of " + each(later.of());
            case Formula.Earlier earlier -> "the earlier of " + each(earlier.of());
            case Formula.Choose choose ->
                of(choose.then()) + " if " + of(choose.left()) + " comes before " + of(choose.right()) + ", else "
                        + of(choose.otherwise());
        };
    }

    private static String each(List<Formula> formulas) {
        return formulas.stream().map(formula -> "(" + of(formula) + ")").collect(Collectors.joining(" and "));
    }

    private static String day(Formula.Day day) {
        return switch (day) {
            case TODAY -> "today";
            case INTERVIEW -> "the interview";
            case TIMELINE -> "the date they named";
            case LAST -> "the last follow-up";
            case EXCHANGE -> "the last exchange";
            case APPLIED -> "the application";
            case CLOSING_DATE -> "the posting's closing date";
            case REJECTION -> "the rejection";
            case OFFER -> "their offer";
            case LETTING_GO -> "the day of letting go";
            case INVITE_ACCEPTED -> "the accepted invitation";
            case REQUEST_FROM -> "the first day they asked for";
            case REQUEST_UNTIL -> "the last day they asked for";
            case LOOKUP -> "the last request for an address";
            case RETURN -> "the return of whoever is away";
        };
    }

    private static String moment(Formula.Moment moment) {
        return switch (moment) {
            case NOW -> "now";
            case INTERVIEW_START -> "the interview's start";
            case INTERVIEW_END -> "the interview's end";
            case HOME -> "your coming home";
            case RESPOND_BY -> "the day the offer wants an answer";
        };
    }
}
