package afterword.app.letters;

import afterword.app.candidacy.Cited;
import afterword.app.candidacy.Planned;
import afterword.app.present.StepWords;
import afterword.app.present.Why;
import afterword.app.today.OfficeWindow;
import afterword.engine.fact.Person;
import afterword.engine.plan.Step;
import afterword.engine.plan.Withheld;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A call, on the page one has before one's eyes while calling.
 *
 * @param title what they are there, null if unknown
 * @param phone as it was written down, null if none is
 * @param dial what a telephone dials, null where there is no number
 * @param paragraphs what to say, as it is kept or proposed
 * @param words the same in one piece
 * @param window the addressee's hours today, null if it is no time today
 * @param when in words; empty if the plan asks for no call
 * @param rest why they are to be left in peace now, empty if they are not
 * @param gone when it was made, empty while it was not
 */
public record CallView(
        String application,
        String employer,
        String message,
        String to,
        String name,
        @Nullable String title,
        @Nullable String phone,
        @Nullable String dial,
        List<String> paragraphs,
        String words,
        @Nullable OfficeWindow window,
        String when,
        String rest,
        List<Why> why,
        List<Why> rules,
        String gone) {

    /** What a call can come to. */
    public record Ending(String outcome, String words) {}

    private static final List<Ending> ENDINGS = List.of(
            new Ending("talked", "We talked"),
            new Ending("voicemail", "Left a voicemail"),
            new Ending("no-answer", "Nobody answered"),
            new Ending("gatekeeper", "Somebody else answered"),
            new Ending("not-through", "Did not get through"));

    static CallView of(Sheets.Laid laid) {
        Planned planned = laid.planned();
        Sheet sheet = Objects.requireNonNull(laid.front());
        LetterKey key = sheet.key();
        Person person = Objects.requireNonNull(planned.person(key.to()));
        Step step = sheet.step();
        Withheld held = sheet.held();
        Instant now = planned.plan().now();
        String name = planned.name(key.to());
        List<Why> why = LetterView.why(step, held);
        Cited cited = new Cited();
        cited.add(why);
        return new CallView(
                planned.id(),
                planned.employer(),
                key.kind().word(),
                key.to(),
                name,
                person.title(),
                person.phone(),
                Opening.of(key.form(), person, sheet.text()),
                Arrays.stream(sheet.text().body().strip().split("\\n\\s*\\n"))
                        .map(String::strip)
                        .filter(each -> !each.isEmpty())
                        .toList(),
                sheet.text().body(),
                step == null
                        ? null
                        : OfficeWindow.of(planned.file().application().employer(), step, now),
                step == null ? "" : StepWords.when(step, planned.file().candidateZone(), now) + ".",
                LetterView.rest(planned, held),
                why,
                cited.rules(),
                LetterView.gone(sheet, planned));
    }

    /** What to choose from once it is over. */
    public List<Ending> endings() {
        return ENDINGS;
    }
}
