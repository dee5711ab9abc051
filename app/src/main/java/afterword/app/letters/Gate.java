package afterword.app.letters;

import afterword.prose.letter.Finding;
import afterword.prose.letter.Severity;
import java.time.Instant;
import java.util.List;

/** What may go. Something wrong may not; something doubtful may once it is meant, some of it after a night's sleep. */
final class Gate {

    private Gate() {}

    /**
     * Why a letter may not go yet, in a sentence; empty if it may.
     *
     * @param meant the doubts somebody read and means, as {@link LetterView#doubt} names them
     */
    static String refusal(Sheet sheet, List<String> meant, Instant now) {
        if (sheet.count(Severity.ERROR) > 0) {
            return "It was not written down as sent: something in it is wrong. Fix it first.";
        }
        Instant sleep = sheet.heldUntil(now);
        if (sleep != null && sleep.isAfter(now)) {
            return "Sleep on it first. Tomorrow at this time you may read it again and send it.";
        }
        boolean open = sheet.doubtful().stream().anyMatch(each -> !meant.contains(LetterView.doubt(each)));
        return open ? "Read what is said beside it, and tick each that you mean." : "";
    }

    /**
     * What was let pass.
     *
     * @param elsewhere whether it went without the product, past everything
     */
    static List<Finding> passed(Sheet sheet, boolean elsewhere) {
        return sheet.findings().stream()
                .filter(each -> each.severity() == Severity.WARNING
                        || each.severity() == Severity.HELD
                        || (elsewhere && each.severity() == Severity.ERROR))
                .toList();
    }
}
