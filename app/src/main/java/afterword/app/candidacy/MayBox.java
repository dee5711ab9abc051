package afterword.app.candidacy;

import afterword.app.present.Days;
import afterword.app.present.Phrases;
import afterword.app.present.Why;
import afterword.engine.fact.Channel;
import afterword.engine.fact.MessageKind;
import afterword.engine.plan.Answer;
import afterword.engine.plan.Contact;
import afterword.engine.plan.Verdict;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * "May I write to them now?": the form, and the answer once it was asked.
 *
 * @param at local time at the employer's, as a form field writes it
 * @param first the first time that may be asked about, likewise
 * @param last the last
 * @param city where that time is counted
 */
public record MayBox(
        List<Choice> people,
        List<Choice> kinds,
        List<Choice> channels,
        String at,
        String first,
        String last,
        String city,
        @Nullable Reply reply) {

    /** One thing to choose from. */
    public record Choice(String value, String words, boolean chosen) {}

    /**
     * The answer in words.
     *
     * @param look "good", "hold" or "late": whether one may, may later, or may not
     * @param asked what was asked
     */
    public record Reply(String title, String look, String asked, List<String> lines, List<Why> why) {}

    /** @param contact what was asked about, null if nothing was */
    public static MayBox of(Planned planned, @Nullable Contact contact, @Nullable Answer answer) {
        Instant at = contact == null ? planned.plan().now() : contact.at();
        MessageKind kind = contact == null ? MessageKind.FOLLOW_UP : contact.kind();
        Channel via = contact == null ? Channel.EMAIL : contact.via();
        return new MayBox(
                planned.file().people().stream()
                        .map(person -> new Choice(
                                person.id(),
                                planned.name(person.id()),
                                contact != null && person.id().equals(contact.to())))
                        .toList(),
                Arrays.stream(MessageKind.values())
                        .map(each -> new Choice(each.word(), Phrases.of(each, Channel.EMAIL, 1), each == kind))
                        .toList(),
                Arrays.stream(Channel.values())
                        .map(each -> new Choice(each.word(), Phrases.of(each), each == via))
                        .toList(),
                field(at, planned),
                field(planned.plan().now().minus(LookAhead.REACH), planned),
                field(planned.plan().now().plus(LookAhead.REACH), planned),
                Days.city(planned.office()),
                contact == null || answer == null ? null : reply(planned, contact, answer));
    }

    private static String field(Instant at, Planned planned) {
        return LocalDateTime.ofInstant(at, planned.office())
                .truncatedTo(ChronoUnit.MINUTES)
                .toString();
    }

    private static Reply reply(Planned planned, Contact contact, Answer answer) {
        ZoneId zone = planned.office();
        ZoneId home = planned.file().candidateZone();
        Instant until = answer.notBefore();
        String title = until == null ? Phrases.of(answer.verdict()) : "Not before " + Days.instant(until, zone, home);
        String asked = Phrases.of(contact.kind(), contact.via(), 1) + ", " + Phrases.of(contact.via()) + ", to "
                + planned.name(contact.to()) + ", " + Days.instant(contact.at(), zone, home);
        List<String> lines = new java.util.ArrayList<>();
        String advice = answer.advice();
        if (advice != null && !advice.isEmpty()) {
            lines.add(advice);
        }
        Instant preferred = answer.preferred();
        if (preferred != null && (until == null || preferred.isAfter(until))) {
            lines.add("Best: " + Days.instant(preferred, zone, home) + ".");
        }
        if (!answer.channels().isEmpty()) {
            lines.add((until == null ? "What is open: " : "What is open then: ")
                    + answer.channels().stream().map(Phrases::of).collect(Collectors.joining(", ")) + ".");
        }
        return new Reply(title + ".", look(answer.verdict()), asked + ".", lines, Why.of(answer.because()));
    }

    private static String look(Verdict verdict) {
        return switch (verdict) {
            case YES, YES_BUT -> "good";
            case NOT_UNTIL, ANOTHER_CHANNEL, NO -> "hold";
        };
    }
}
