package afterword.prose.posting;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What is paid.
 *
 * @param from the least, null if only the most is said
 * @param to the most, null if only the least is said; equal to {@code from} where one amount is
 * @param currency ISO 4217, null where "$" may mean several
 * @param per what it is paid for, null if that is not said
 */
public record Salary(
        @Nullable BigDecimal from,
        @Nullable BigDecimal to,
        @Nullable String currency,
        @Nullable Per per) {

    /** The time that is paid for. */
    public enum Per {
        HOUR,
        DAY,
        WEEK,
        TWO_WEEKS,
        MONTH,
        YEAR
    }
}
