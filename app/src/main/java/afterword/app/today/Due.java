package afterword.app.today;

import afterword.app.candidacy.Planned;
import afterword.app.present.Days;
import afterword.app.present.Phrases;
import afterword.engine.fact.Precision;
import afterword.engine.history.Meeting;
import afterword.engine.history.Statement;
import afterword.engine.plan.State;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something they owe.
 *
 * @param on its day at the employer's
 * @param late whether that day has passed
 * @param said their words, null if none were kept
 */
record Due(
        String application,
        String employer,
        LocalDate on,
        String what,
        boolean late,
        @Nullable String said,
        String more) {

    static List<Due> of(Planned planned) {
        List<Due> due = new ArrayList<>();
        LocalDate today = LocalDate.ofInstant(planned.plan().now(), planned.office());
        List<Statement> statements = planned.history().statements();
        if (planned.plan().state() == State.OPEN && !statements.isEmpty()) {
            Statement last = statements.getLast();
            LocalDate to = last.what().to();
            if (to != null && last.what().precision() != Precision.NONE) {
                String waits = planned.plan().waiting() == null
                        ? ""
                        : sentence(Phrases.of(planned.plan().waiting()));
                due.add(new Due(
                        planned.id(),
                        planned.employer(),
                        to,
                        "Decision from " + planned.employer(),
                        to.isBefore(today),
                        last.what().says(),
                        waits));
            }
        }
        for (Meeting meeting : planned.history().meetings()) {
            if (meeting.standing() == Meeting.Standing.SCHEDULED) {
                due.add(new Due(
                        planned.id(),
                        planned.employer(),
                        LocalDate.ofInstant(meeting.start(), planned.office()),
                        "Interview at " + planned.employer(),
                        false,
                        null,
                        Days.instant(
                                        meeting.start(),
                                        planned.office(),
                                        planned.file().candidateZone()) + "."));
            }
        }
        return due;
    }

    /** "9 Dec". */
    public String day() {
        return Days.shortly(on);
    }

    private static String sentence(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1) + ".";
    }
}
