package afterword.app.candidacy;

import afterword.app.present.Why;
import afterword.engine.calendar.WorkCalendar;
import afterword.engine.plan.Answer;
import afterword.engine.plan.Contact;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page of an application.
 *
 * @param voice where it stands, in a sentence
 * @param changed what was written down last and what it changed, null if the page was only opened
 * @param rules everything cited on the page
 */
public record ApplicationView(
        String id,
        String employer,
        String voice,
        List<KeyFact> facts,
        Score score,
        List<RailItem> rail,
        List<PlanLine> plan,
        List<PlanLine> tasks,
        List<PersonCard> people,
        List<JournalEntry> journal,
        MayBox may,
        @Nullable WhatChanged changed,
        List<Why> rules) {

    /**
     * What the engine decided about an application, made ready to be shown.
     *
     * @param calendar the employer's
     * @param contact what was asked in "may I?", null if nothing was; then there is no answer either
     */
    public static ApplicationView of(
            Planned planned,
            WorkCalendar calendar,
            @Nullable Contact contact,
            @Nullable Answer answer,
            @Nullable WhatChanged changed) {
        List<PlanLine> plan = PlanLine.of(planned);
        List<PlanLine> tasks = PlanLine.tasks(planned);
        MayBox may = MayBox.of(planned, contact, answer);
        Cited cited = new Cited();
        plan.forEach(line -> cited.add(line.why()));
        tasks.forEach(line -> cited.add(line.why()));
        if (may.reply() != null) {
            cited.add(may.reply().why());
        }
        if (changed != null) {
            changed.changes().forEach(change -> cited.add(change.why()));
        }
        return new ApplicationView(
                planned.id(),
                planned.employer(),
                Whereabouts.voice(planned.plan()),
                KeyFact.of(planned),
                Score.of(planned, calendar),
                RailItem.of(planned),
                plan,
                tasks,
                PersonCard.of(planned),
                JournalEntry.of(planned),
                may,
                changed,
                cited.rules());
    }
}
