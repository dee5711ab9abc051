package afterword.engine.notation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** Says what is wrong with an instant or a date that is none, and guesses what was meant. */
final class Slips {

    private Slips() {}

    /** @param zone whose offset to suggest where one is missing, null to suggest none */
    static BadInputException instant(Node.Scalar scalar, String expected, @Nullable ZoneId zone) {
        String text = scalar.text();
        if (Moments.date(text) != null) {
            return Fields.problem(scalar, "'" + text + "' has no time of day", expected, null);
        }
        String usual = text.trim().replace(' ', 'T').replace("T+", "+").replace("T-", "-");
        LocalDateTime local = local(usual);
        if (local != null) {
            String maybe = zone == null ? null : usual + zone.getRules().getOffset(local);
            return Fields.problem(scalar, "'" + text + "' has no offset", expected, maybe);
        }
        String maybe = null;
        for (String guess : new String[] {usual, colonInOffset(usual)}) {
            if (maybe == null && Moments.instant(guess) != null) {
                maybe = guess;
            }
        }
        return Fields.problem(scalar, "'" + text + "' is no instant", expected, maybe);
    }

    static BadInputException date(Node.Scalar scalar, String expected) {
        String text = scalar.text();
        String maybe = null;
        if (text.length() > 10 && Moments.date(text.substring(0, 10)) != null) {
            maybe = text.substring(0, 10);
        } else {
            String[] parts = text.trim().split("[-/.]", -1);
            if (parts.length == 3 && parts[0].length() == 4) {
                LocalDate date = Moments.date(parts[0] + "-" + twoDigits(parts[1]) + "-" + twoDigits(parts[2]));
                maybe = date == null ? null : date.toString();
            }
        }
        return Fields.problem(scalar, "'" + text + "' is no date", expected, maybe);
    }

    private static @Nullable LocalDateTime local(String text) {
        try {
            return LocalDateTime.parse(text);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static String colonInOffset(String text) {
        int colon = text.length() - 2;
        return colon < 0 ? text : text.substring(0, colon) + ":" + text.substring(colon);
    }

    private static String twoDigits(String number) {
        return number.length() == 1 ? "0" + number : number;
    }
}
