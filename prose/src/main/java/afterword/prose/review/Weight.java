package afterword.prose.review;

import afterword.engine.fact.MessageKind;
import afterword.prose.letter.Form;
import afterword.prose.letter.Severity;
import org.jspecify.annotations.Nullable;

/** How much it weighs that a letter lacks something (rules L1, L11 to L13, L16, L17, L19, L23). */
final class Weight {

    private Weight() {}

    /** Null where it does not matter. */
    static @Nullable Severity ofLacking(String check, Page page) {
        boolean thanks = page.row() == Table.THANK_YOU;
        boolean asking = page.row() == Table.FOLLOW_UP || page.row() == Table.SECOND_CALL;
        boolean wanted = page.recorded().wantsJob();
        return switch (check) {
            case "L1", "L19" -> Severity.WARNING;
            case "L11" -> thanks || page.row() == Table.AFTER_A_NO ? Severity.WARNING : Severity.ADVICE;
            case "L12" -> !wanted || page.shortNote()
                    ? null
                    : (thanks || asking) && !page.recorded().fits().isEmpty() ? Severity.WARNING : Severity.ADVICE;
            case "L13" -> page.shortNote()
                    ? null
                    : page.letter().kind() == MessageKind.THANK_YOU && page.letter().form() == Form.EMAIL
                            ? Severity.WARNING
                            : Severity.ADVICE;
            case "L16" -> !wanted ? null : thanks || asking ? Severity.WARNING : Severity.ADVICE;
            case "L17" -> !asking
                    ? null
                    : page.recorded().datePassed() ? Severity.WARNING : Severity.ADVICE;
            default -> Severity.ADVICE;
        };
    }
}
