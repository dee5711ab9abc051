package afterword.app.today;

import afterword.app.candidacy.ChannelLook;
import afterword.app.candidacy.Glance;
import afterword.app.present.Phrases;
import afterword.app.present.StepWords;
import afterword.app.present.Why;
import afterword.engine.fact.Channel;
import afterword.engine.plan.Step;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something to do now.
 *
 * @param to the person's id, empty while nobody is known
 * @param about title or address, empty if unknown
 * @param note when, as the terminal says it
 * @param others further ways one may have gone, wise or not; calls aside, which have an outcome
 * @param link where one click starts it: a telephone number or an address to write to; null if there is none
 */
public record Card(
        String application,
        String employer,
        String key,
        String what,
        String kind,
        String to,
        String about,
        String via,
        String viaWords,
        String stamp,
        String note,
        @Nullable OfficeWindow window,
        List<Why> why,
        List<Way> others,
        List<LaterOn> later,
        @Nullable String link) {

    /** A way to do it. */
    public record Way(String value, String words) {}

    static Card of(Glance glance, Glance.Act act, Instant now, ZoneId home) {
        Step step = act.step(now);
        return new Card(
                glance.id(),
                glance.employer().name(),
                step.key(),
                act.what(),
                step.kind().word(),
                step.to() == null ? "" : step.to(),
                act.about(),
                step.via().word(),
                Phrases.of(step.via()),
                ChannelLook.stamp(step.via(), step.kind()),
                StepWords.when(step, glance.home(), now) + (step.optional() ? ". As you like." : "."),
                OfficeWindow.of(glance.employer(), step, now),
                act.why(),
                Arrays.stream(Channel.values())
                        .filter(channel -> channel != step.via() && channel != Channel.PHONE)
                        .map(channel -> new Way(channel.word(), Phrases.of(channel)))
                        .toList(),
                LaterOn.of(step, now, home),
                act.link());
    }

    /** Whether it is a call, which has an outcome. */
    public boolean call() {
        return via.equals(Channel.PHONE.word());
    }
}
