package afterword.app.today;

import afterword.app.candidacy.ChannelLook;
import afterword.app.candidacy.Planned;
import afterword.app.present.Phrases;
import afterword.app.present.Why;
import afterword.engine.fact.Channel;
import afterword.engine.fact.Person;
import afterword.engine.plan.Step;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something to do now.
 *
 * @param id what the card is called on the page
 * @param to the person's id, empty while nobody is known
 * @param about title or address, empty if unknown
 * @param note when, as the terminal says it
 * @param others further ways one may have gone, wise or not; calls aside, which have an outcome
 * @param link where one click starts it: a telephone number or an address to write to; null if there is none
 */
record Card(
        String id,
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
    record Way(String value, String words) {}

    static Card of(Planned planned, Step step, int place, ZoneId home) {
        Person person = planned.person(step.to());
        return new Card(
                "do-" + place,
                planned.id(),
                planned.employer(),
                step.key(),
                planned.words().what(step),
                step.kind().word(),
                step.to() == null ? "" : step.to(),
                about(person, step.via()),
                step.via().word(),
                Phrases.of(step.via()),
                ChannelLook.stamp(step.via(), step.kind()),
                planned.words().when(step) + (step.optional() ? ". As you like." : "."),
                OfficeWindow.of(planned, step),
                Why.of(step.because()),
                Arrays.stream(Channel.values())
                        .filter(channel -> channel != step.via() && channel != Channel.PHONE)
                        .map(channel -> new Way(channel.word(), Phrases.of(channel)))
                        .toList(),
                LaterOn.of(step, planned.plan().now(), home),
                link(person, step.via()));
    }

    /** Whether it is a call, which has an outcome. */
    public boolean call() {
        return via.equals(Channel.PHONE.word());
    }

    private static String about(@Nullable Person person, Channel via) {
        if (person == null) {
            return "";
        }
        String reached = switch (via) {
            case PHONE, TEXT -> person.phone();
            case EMAIL -> person.email();
            case POST -> person.post();
            case FAX -> person.fax();
            case NETWORK, PORTAL, IN_PERSON -> null;
        };
        String title = person.title();
        return title == null ? (reached == null ? "" : reached) : reached == null ? title : title + ", " + reached;
    }

    private static @Nullable String link(@Nullable Person person, Channel via) {
        if (person == null) {
            return null;
        }
        return switch (via) {
            case PHONE ->
                person.phone() == null ? null : "tel:" + person.phone().replaceAll("[^+0-9]", "");
            case EMAIL ->
                person.email() == null
                        ? null
                        : "mailto:"
                                + URLEncoder.encode(person.email(), StandardCharsets.UTF_8)
                                        .replace("%40", "@");
            default -> null;
        };
    }
}
