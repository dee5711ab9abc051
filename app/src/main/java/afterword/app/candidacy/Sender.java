package afterword.app.candidacy;

import afterword.app.telling.Answers;
import afterword.engine.fact.Channel;
import afterword.engine.fact.Person;
import afterword.prose.mail.Address;
import afterword.prose.mail.Message;
import afterword.prose.mail.Origin;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Who wrote a mail and when, as the mail itself says.
 *
 * @param person the id of somebody on record who has this address, null if nobody has
 * @param received when it was sent, as clocks at the employer's showed; now, if it does not say or says something to come
 * @param answers the same as the form has it: somebody who is not on record stands in the row for newcomers
 */
record Sender(@Nullable String person, LocalDateTime received, Answers answers) {

    private static final String NO_REPLY = "(?:no|do[-_.]?not)[-_.]?reply.*";

    static Sender of(Planned planned, Message message, Instant now) {
        Instant sent = message.sent() == null ? null : message.sent().toInstant();
        boolean dated = sent != null && !sent.isAfter(now);
        LocalDateTime received = LocalDateTime.ofInstant(dated ? sent : now, planned.office());
        Answers answers = Answers.NONE.with("via", List.of(Channel.EMAIL.word()));
        if (dated) {
            answers = answers.with(
                    "at", List.of(received.truncatedTo(ChronoUnit.MINUTES).toString()));
        }
        for (Address writer : message.from()) {
            for (Person person : planned.file().people()) {
                if (writer.address().equalsIgnoreCase(person.email())) {
                    return new Sender(person.id(), received, answers.with("from", List.of(person.id())));
                }
            }
        }
        if (message.origin().kind() == Origin.Kind.PERSON && !message.from().isEmpty()) {
            Address writer = message.from().getFirst();
            boolean named = !writer.name().isBlank()
                    && !writer.address().toLowerCase(Locale.ROOT).matches(NO_REPLY);
            if (named) {
                answers =
                        answers.with("name-from", List.of(writer.name())).with("email-from", List.of(writer.address()));
            }
        }
        return new Sender(null, received, answers);
    }
}
