package afterword.prose.review;

import afterword.engine.fact.Channel;
import afterword.engine.fact.Event;
import afterword.engine.fact.Fact;
import afterword.engine.fact.Meaning;
import afterword.engine.fact.MessageKind;
import afterword.engine.fact.Person;
import afterword.engine.history.History;
import afterword.engine.history.Meeting;
import afterword.engine.history.Outgoing;
import afterword.prose.letter.Letter;
import afterword.prose.name.PersonName;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the record says when a letter is to go, seen from the person it goes to. */
final class Recorded {

    /** Messages nobody asked for: a second one must not speak of the first (S2.18). */
    private static final Set<MessageKind> STATUS = Set.of(
            MessageKind.FOLLOW_UP,
            MessageKind.CLOSING_QUESTION,
            MessageKind.OFFER_NOTICE,
            MessageKind.APPLICATION_FOLLOW_UP);

    private final Circumstances about;
    private final History history;
    private final List<Person> people;
    private final @Nullable Person to;

    private Recorded(Circumstances about, String to) {
        this.about = about;
        history = History.of(about.file().application(), about.now());
        people = about.file().people().stream().map(history::person).toList();
        this.to = person(to);
    }

    static Recorded of(Circumstances about, Letter letter) {
        return new Recorded(about, letter.to());
    }

    Circumstances about() {
        return about;
    }

    History history() {
        return history;
    }

    /** Everybody on record, as known now. */
    List<Person> people() {
        return people;
    }

    /** Whom the letter goes to, null if nobody of that id is on record. */
    @Nullable
    Person to() {
        return to;
    }

    /** Somebody by id, null if there is nobody of that id. */
    @Nullable
    Person person(String id) {
        return people.stream().filter(each -> each.id().equals(id)).findFirst().orElse(null);
    }

    /** The name of somebody, taken apart; null while it is not known. */
    static @Nullable PersonName name(@Nullable Person person) {
        String written = person == null ? null : person.name();
        return written == null ? null : PersonName.of(written);
    }

    /** The name of the employer. */
    String employer() {
        return about.file().application().employer().name();
    }

    /** The day it is for the employer. */
    LocalDate today() {
        return LocalDate.ofInstant(about.now(), zone());
    }

    ZoneId zone() {
        return about.file().application().employer().zone();
    }

    boolean wantsJob() {
        return history.wantsJob();
    }

    /** Whether the employer's last word on the application is a no. */
    boolean afterNo() {
        boolean no = false;
        for (var message : history.received()) {
            Meaning meaning = message.what().meaning();
            no = meaning == Meaning.REJECTION
                    || (no && meaning != Meaning.REOPENED && meaning != Meaning.OFFER && meaning != Meaning.INVITATION);
        }
        return no;
    }

    /** The last interview with the person that took place, null if there was none. */
    @Nullable
    Meeting met() {
        Meeting last = null;
        for (Meeting meeting : history.meetings()) {
            if (to != null && meeting.held() && meeting.with().contains(to.id())) {
                last = last == null || meeting.end().isAfter(last.end()) ? meeting : last;
            }
        }
        return last;
    }

    /** What was talked about with somebody, as it was written down. */
    List<String> points(String person) {
        List<String> points = new ArrayList<>();
        for (Event.Discussed each : told(Event.Discussed.class)) {
            if (each.with().equals(person)) {
                points.addAll(each.points());
            }
        }
        return points;
    }

    /** What the job asks for, with what shows that the candidate can do it. */
    List<Event.Fit> fits() {
        return told(Event.Fit.class);
    }

    /** The facts of one sort that are known now, in order. */
    <E extends Event> List<E> told(Class<E> sort) {
        return history.others().stream()
                .map(Fact::event)
                .filter(sort::isInstance)
                .map(sort::cast)
                .toList();
    }

    /** What went to the person before. */
    List<Outgoing> earlier() {
        return history.sent().stream()
                .filter(each -> to != null && each.to().equals(to.id()))
                .toList();
    }

    /** Whether the person was asked before how things stand. */
    boolean again() {
        return earlier().stream().anyMatch(each -> STATUS.contains(each.kind()) && !each.attempt());
    }

    /** Whether anything reached the person before. */
    boolean wrote() {
        return earlier().stream().anyMatch(each -> !each.attempt());
    }

    /** Whether the person was called before. */
    boolean called() {
        return earlier().stream()
                .anyMatch(
                        each -> each.kind() == MessageKind.FOLLOW_UP && each.via() == Channel.PHONE && !each.attempt());
    }

    /** Whether the last date somebody named for the decision is over. */
    boolean datePassed() {
        LocalDate named = null;
        for (var statement : history.statements()) {
            LocalDate to = statement.what().to();
            named = to == null ? named : to;
        }
        return named != null && named.isBefore(today());
    }

    /** The words of a message that was sent, null if they were not kept. */
    @Nullable
    String words(Outgoing message) {
        for (Fact fact : about.file().application().facts()) {
            if (fact.id().equals(message.fact()) && fact.event() instanceof Event.Sent sent) {
                return sent.says();
            }
        }
        return null;
    }

    Instant now() {
        return about.now();
    }

    /** Letters of the same day to colleagues. */
    List<Letter> others() {
        return Objects.requireNonNull(about.others());
    }
}
