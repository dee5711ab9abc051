package afterword.engine.fact;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A job search as far as it matters for one application: what a case file says.
 *
 * @param name where it was read from, for messages
 * @param candidateZone where the candidate is at home
 * @param sender what letters say about the candidate
 * @param away when the candidate is away
 * @param application the application that is planned for
 * @param also further applications of the same candidate, which may share people with it
 * @param people everyone the facts name, over all applications
 * @param spellings further ids some of them go by, each with the one under which they are listed
 * @param rulebook the name of a built-in rulebook, or the path of a file
 * @param settings choices the rulebook leaves to the person, by name
 * @param now the instant to plan for, null if the asker gives it
 */
public record Case(
        String name,
        ZoneId candidateZone,
        Sender sender,
        List<Absence> away,
        Application application,
        List<Application> also,
        List<Person> people,
        Map<String, String> spellings,
        String rulebook,
        Map<String, String> settings,
        @Nullable Instant now) {

    /** A case in which everyone goes by one id. */
    public Case(
            String name,
            ZoneId candidateZone,
            Sender sender,
            List<Absence> away,
            Application application,
            List<Application> also,
            List<Person> people,
            String rulebook,
            Map<String, String> settings,
            @Nullable Instant now) {
        this(name, candidateZone, sender, away, application, also, people, Map.of(), rulebook, settings, now);
    }

    /** A case whose candidate has not said who they are. */
    public Case(
            String name,
            ZoneId candidateZone,
            List<Absence> away,
            Application application,
            List<Application> also,
            List<Person> people,
            String rulebook,
            Map<String, String> settings,
            @Nullable Instant now) {
        this(name, candidateZone, Sender.UNKNOWN, away, application, also, people, rulebook, settings, now);
    }

    /** The same case, its application having these facts and no others. */
    public Case of(List<Fact> others) {
        return about(application.of(others), also);
    }

    /** A case whose candidate is never away. */
    public Case(
            String name,
            ZoneId candidateZone,
            Application application,
            List<Application> also,
            List<Person> people,
            String rulebook,
            Map<String, String> settings,
            @Nullable Instant now) {
        this(name, candidateZone, List.of(), application, also, people, rulebook, settings, now);
    }

    /** The same case seen from an application of it. */
    public Case about(Application main, List<Application> others) {
        return new Case(name, candidateZone, sender, away, main, others, people, spellings, rulebook, settings, now);
    }

    /** The same case with more facts of its application. */
    public Case with(List<Fact> more) {
        return about(application.with(more), also);
    }

    /** The same case under another rulebook, with these choices of what it leaves. */
    public Case under(String other, Map<String, String> chosen) {
        return new Case(
                name,
                candidateZone,
                sender,
                away,
                application,
                also,
                people,
                spellings,
                other,
                Map.copyOf(chosen),
                now);
    }

    /** Somebody by any of their ids, as listed; null for nobody. */
    public @Nullable Person person(String id) {
        String listed = spellings.getOrDefault(id, id);
        for (Person person : people) {
            if (person.id().equals(listed)) {
                return person;
            }
        }
        return null;
    }
}
