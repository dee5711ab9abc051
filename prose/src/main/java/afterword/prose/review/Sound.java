package afterword.prose.review;

import afterword.engine.fact.MessageKind;
import afterword.prose.letter.Finding;
import afterword.prose.letter.Form;
import afterword.prose.letter.Severity;
import afterword.prose.tone.Tone;
import java.util.ArrayList;
import java.util.List;

/** What should not be said, and what should be: the checks of tone, as the table and the record let them apply. */
final class Sound implements Check {

    private final Tone tone;

    Sound(Tone tone) {
        this.tone = tone;
    }

    @Override
    public List<Finding> of(Page page) {
        List<Finding> found = new ArrayList<>();
        for (Finding each : page.sound().findings()) {
            add(each, page, found);
        }
        for (Finding each : page.subject().findings()) {
            add(each, page, found);
        }
        for (String check : List.of("L1", "L11", "L16", "L17", "L19", "L23")) {
            lacking(check, page, found);
        }
        return found;
    }

    private static void add(Finding each, Page page, List<Finding> found) {
        boolean wanting = page.recorded().wantsJob()
                || !(each.check().equals("L16") || each.check().equals("L12"));
        // Thanks ask for nothing, so what sounds like a claim on somebody's time is something else there.
        boolean thanked = each.check().equals("L18") && page.row() == Table.THANK_YOU;
        if (wanting && !thanked && (!each.check().equals("L8") || mindful(page))) {
            found.add(
                    page.letter().kind() == MessageKind.CLOSING_QUESTION
                                    && each.check().equals("L8")
                            ? as(each, Severity.ADVICE)
                            : each);
        }
    }

    /** Whether what went unanswered may not be spoken of: where something went, be it thanks, or may have (S2.18). */
    private static boolean mindful(Page page) {
        return page.recorded().wrote()
                || page.row() == Table.SECOND_CALL
                || page.letter().form() == Form.VOICEMAIL
                || page.row() == Table.CLOSING_QUESTION;
    }

    private void lacking(String check, Page page, List<Finding> found) {
        if (!page.reads(check)) {
            return;
        }
        Severity severity = Weight.ofLacking(check, page);
        if (severity != null) {
            tone.lacking(check, page.sound()).forEach(each -> found.add(as(each, severity)));
        }
    }

    private static Finding as(Finding each, Severity severity) {
        return new Finding(
                each.check(), severity, each.span(), each.title(), each.says(), each.sources(), each.repair());
    }
}
