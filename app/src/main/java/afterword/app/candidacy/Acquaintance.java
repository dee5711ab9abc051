package afterword.app.candidacy;

import afterword.app.present.Days;
import afterword.app.present.Peace;
import afterword.app.present.Why;
import afterword.engine.fact.Channel;
import afterword.engine.fact.Person;
import afterword.engine.history.Meeting;
import afterword.engine.history.Outgoing;
import afterword.engine.plan.Step;
import afterword.engine.plan.Withheld;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Somebody met on the way of one application, as pages about people show them. It is kept beside the plan and holds as long
 * as that does.
 *
 * @param card name, part and how to reach them
 * @param named whether their name is known
 * @param honorific how letters address them, as somebody told, null if nobody did
 * @param spelling where the spelling comes from, empty if unknown
 * @param by how to reach them best, as a channel's word; empty if no way is known
 * @param employer the employer's name
 * @param sittings the interviews they were in, the first first; cancelled ones are left out
 * @param last the last exchange with them, null if there was none
 * @param now what the plan has for them now; empty if nothing
 */
public record Acquaintance(
        PersonCard card,
        boolean named,
        @Nullable String honorific,
        String spelling,
        String by,
        String application,
        String employer,
        List<Sitting> sittings,
        @Nullable Exchange last,
        List<Now> now) {

    /**
     * An interview.
     *
     * @param fact its id in its application
     * @param on its day at the employer's
     */
    public record Sitting(String fact, LocalDate on) {

        /** "9 Dec". */
        public String day() {
            return Days.shortly(on);
        }
    }

    /**
     * A message, a call or an interview.
     *
     * @param on its day at the employer's
     */
    public record Exchange(Instant at, LocalDate on, String what) {

        /** "Wed 9 December 2026". */
        public String day() {
            return Days.date(on);
        }
    }

    /**
     * What the plan has for somebody.
     *
     * @param look "blue" for something to do, "hold" for a rest
     */
    public record Now(String look, String words, List<Why> why) {}

    /** Everybody of one application, as it is kept. */
    record All(List<Acquaintance> people) {}

    static All of(Planned planned) {
        Map<String, FactStory> stories = new LinkedHashMap<>();
        FactStory.of(planned).forEach(story -> stories.put(story.id(), story));
        return new All(planned.file().people().stream()
                .map(listed -> of(planned, stories, planned.history().person(listed)))
                .toList());
    }

    /** Which of somebody's ways to write or call first: the one they like best, else mail, else the telephone, else post. */
    public static @Nullable Channel best(Person person) {
        Channel liked = person.prefers();
        if (liked != null && person.reachableBy(liked)) {
            return liked;
        }
        for (Channel way : List.of(Channel.EMAIL, Channel.PHONE, Channel.POST, Channel.FAX)) {
            if (person.reachableBy(way)) {
                return way;
            }
        }
        return null;
    }

    private static Acquaintance of(Planned planned, Map<String, FactStory> stories, Person person) {
        Channel best = best(person);
        var spelling = person.spelling();
        return new Acquaintance(
                PersonCard.of(person),
                person.name() != null,
                person.honorific(),
                spelling == null ? "" : spelling.word(),
                best == null ? "" : best.word(),
                planned.id(),
                planned.employer(),
                sittings(planned, person.id()),
                last(planned, stories, person.id()),
                now(planned, person.id()));
    }

    private static List<Sitting> sittings(Planned planned, String id) {
        return planned.history().meetings().stream()
                .filter(meeting -> meeting.with().contains(id)
                        && (meeting.held() || meeting.standing() == Meeting.Standing.SCHEDULED))
                .map(meeting -> new Sitting(meeting.fact(), LocalDate.ofInstant(meeting.start(), planned.office())))
                .toList();
    }

    private static @Nullable Exchange last(Planned planned, Map<String, FactStory> stories, String id) {
        List<Exchange> all = new ArrayList<>();
        FactWords words = new FactWords(planned);
        for (Outgoing sent : planned.history().sent()) {
            FactStory story = stories.get(sent.fact());
            if (story != null && sent.to().equals(id)) {
                all.add(exchange(planned, sent.at(), words.of(story.last().event())));
            }
        }
        planned.history().received().stream()
                .filter(received -> id.equals(received.what().from()))
                .forEach(received -> all.add(exchange(planned, received.at(), words.of(received.what()))));
        planned.history().meetings().stream()
                .filter(meeting -> meeting.held() && meeting.with().contains(id))
                .forEach(meeting -> all.add(exchange(planned, meeting.start(), "Interview")));
        return all.stream().max((one, other) -> one.at().compareTo(other.at())).orElse(null);
    }

    private static Exchange exchange(Planned planned, Instant at, String what) {
        return new Exchange(at, LocalDate.ofInstant(at, planned.office()), what);
    }

    private static List<Now> now(Planned planned, String id) {
        List<Now> now = new ArrayList<>();
        for (Step step : planned.plan().steps()) {
            if (id.equals(step.to()) && step.actionable(planned.plan().now())) {
                now.add(new Now("blue", planned.words().what(step), Why.of(step.because())));
            }
        }
        for (Withheld held : Peace.of(planned.plan())) {
            if (id.equals(held.step().to())) {
                Instant until = held.notBefore();
                now.add(new Now(
                        "hold",
                        until == null
                                ? "Until they write"
                                : "Not before "
                                        + Days.day(LocalDate.ofInstant(
                                                until, held.step().zone())),
                        Why.of(held.because())));
            }
        }
        return now;
    }
}
