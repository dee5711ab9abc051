package afterword.prose.review;

import afterword.engine.fact.Application;
import afterword.engine.fact.Event;
import afterword.engine.fact.Fact;
import afterword.engine.history.History;
import afterword.engine.history.Outgoing;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A message that went out before a letter.
 *
 * @param words as they were kept, null if they were not
 */
record Earlier(Outgoing message, @Nullable String words) {

    /** What went to a person, over all applications on record, in order. */
    static List<Earlier> to(String person, Circumstances about) {
        List<Earlier> all = new ArrayList<>(of(about.file().application(), about.now()));
        for (Application other : about.file().also()) {
            all.addAll(of(other, about.now()));
        }
        all.removeIf(each -> !each.message.to().equals(person));
        all.sort(Comparator.comparing(each -> each.message.at()));
        return all;
    }

    /** What went to anybody for one application, in order. */
    static List<Earlier> of(Application application, Instant now) {
        return History.of(application, now).sent().stream()
                .filter(each -> each.at().isBefore(now))
                .map(each -> new Earlier(each, words(application, each.fact(), now)))
                .toList();
    }

    private static @Nullable String words(Application application, String message, Instant now) {
        String words = null;
        for (Fact fact : application.facts()) {
            Event event = fact.event();
            if (event instanceof Event.Corrected right && right.fact().equals(message)) {
                event = right.with();
            } else if (!fact.id().equals(message)) {
                continue;
            }
            if (event instanceof Event.Sent sent && !fact.recorded().isAfter(now)) {
                words = sent.says();
            }
        }
        return words;
    }

    /** Whether its hour is known and was the candidate's to choose: a card lies in the post for days. */
    boolean hasHour() {
        return switch (message.via()) {
            case EMAIL, PHONE, TEXT, FAX -> true;
            case POST, NETWORK, PORTAL, IN_PERSON -> false;
        };
    }
}
