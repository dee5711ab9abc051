package afterword.app.paper;

import afterword.engine.fact.Application;
import afterword.engine.fact.Case;
import afterword.engine.fact.Person;
import afterword.engine.fact.Sender;
import afterword.engine.history.History;
import afterword.prose.draft.English;
import afterword.prose.letter.Letter;
import afterword.prose.letter.Reference;
import afterword.prose.letter.Workplace;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A message and between whom it goes.
 *
 * @param employer where the one it goes to works, null if that is not known
 * @param reference what the posting wants to be named, null if nothing
 * @param on the date it carries
 */
public record Correspondence(
        Sender from,
        Person to,
        @Nullable String employer,
        @Nullable String reference,
        LocalDate on,
        English english,
        Letter letter) {

    /**
     * A message of a case, with what is known by then, dated by the employer's calendar.
     *
     * @throws IllegalArgumentException if the case has nobody it goes to
     */
    public static Correspondence of(Case file, Letter letter, English english, Instant now) {
        Application application = file.application();
        History history = History.of(application, now);
        Person to = file.people().stream()
                .filter(each -> each.id().equals(letter.to()))
                .findFirst()
                .map(history::person)
                .orElseThrow(() -> new IllegalArgumentException("nobody called " + letter.to()));
        return new Correspondence(
                file.sender(),
                to,
                Workplace.of(file, to),
                Reference.of(application.posting()),
                LocalDate.ofInstant(now, application.employer().zone()),
                english,
                letter);
    }

    /** Its language, for whoever has it read aloud. */
    String language() {
        return english == English.US ? "en-US" : "en-GB";
    }

    /** How the one it goes to is called in a sentence. */
    String called() {
        String name = to.name();
        return name == null ? "whoever it goes to" : name;
    }
}
