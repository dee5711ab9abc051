package afterword.engine.plan;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The day of letting go if nobody answers.
 *
 * @param on the employer's date, null when this rulebook never closes on silence or gives no date
 */
public record End(@Nullable LocalDate on, List<Reason> because) {}
