package afterword.prose.review;

import afterword.prose.letter.Form;
import afterword.prose.letter.Severity;
import org.jspecify.annotations.Nullable;

/** How much it weighs that a letter lacks something (rules L1, L11 to L13, L16, L17, L19, L23). */
final class Weight {

    private Weight() {}

    /** Null where it does not matter. What the row only calls further is never more than advice. */
    static @Nullable Severity ofLacking(String check, Page page) {
        Severity own = own(check, page);
        return own == Severity.WARNING && !page.row().mandatory().contains(check) ? Severity.ADVICE : own;
    }

    private static @Nullable Severity own(String check, Page page) {
        boolean asking = page.row() == Table.FOLLOW_UP || page.row() == Table.SECOND_CALL;
        boolean mailedThanks = page.row() == Table.THANK_YOU && page.letter().form() == Form.EMAIL;
        boolean wanted = page.recorded().wantsJob();
        return switch (check) {
            case "L1", "L11", "L19" -> Severity.WARNING;
            case "L12" ->
                !wanted || page.shortNote()
                        ? null
                        : page.recorded().fits().isEmpty() ? Severity.ADVICE : Severity.WARNING;
            case "L13" -> page.shortNote() ? null : mailedThanks ? Severity.WARNING : Severity.ADVICE;
            case "L16" -> wanted ? Severity.WARNING : null;
            case "L23" -> page.row() == Table.THANK_YOU ? null : Severity.ADVICE;
            case "L17" -> !asking ? null : page.recorded().datePassed() ? Severity.WARNING : Severity.ADVICE;
            default -> Severity.ADVICE;
        };
    }
}
