package afterword.rulebooks.properties;

import afterword.engine.fact.Application;
import afterword.engine.fact.Case;
import afterword.engine.fact.Employer;
import afterword.engine.fact.Event;
import afterword.engine.fact.Fact;
import afterword.engine.fact.Person;
import afterword.engine.fact.Posting;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Makes a case small: whatever can be left out while it still shows the same is left out. */
final class Shrunk {

    private Shrunk() {}

    static Case of(Case file, Predicate<Case> shows) {
        Case small = file;
        if (!shows.test(small)) {
            return small;
        }
        small = kept(small, Scene.with(small, small.application(), List.of()), shows);
        Case plain = new Case(
                small.name(),
                small.candidateZone(),
                small.application(),
                small.also(),
                small.people(),
                small.rulebook(),
                Map.of(),
                small.now());
        small = kept(small, plain, shows);
        boolean smaller = true;
        while (smaller) {
            smaller = false;
            for (int i = small.application().facts().size() - 1; i >= 0; i--) {
                Case less = Scene.with(small, without(small.application().facts(), i));
                if (shows.test(less)) {
                    small = less;
                    smaller = true;
                    i = Math.min(i, small.application().facts().size());
                }
            }
            for (int a = 0; a < small.also().size(); a++) {
                for (int i = small.also().get(a).facts().size() - 1; i >= 0; i--) {
                    List<Application> also = new ArrayList<>(small.also());
                    also.set(a, Scene.with(also.get(a), without(also.get(a).facts(), i)));
                    Case less = Scene.with(small, small.application(), also);
                    if (shows.test(less)) {
                        small = less;
                        smaller = true;
                        i = Math.min(i, also.get(a).facts().size());
                    }
                }
            }
        }
        return plainer(small, shows);
    }

    private static Case plainer(Case file, Predicate<Case> shows) {
        Application main = file.application();
        Employer at = main.employer();
        Employer open = new Employer(at.id(), at.name(), at.zone(), at.region(), at.closes(), Map.of(), Map.of());
        Case small =
                kept(file, Scene.with(file, changed(main, open, main.posting(), main.internal()), file.also()), shows);
        Application now = small.application();
        small = kept(
                small, Scene.with(small, changed(now, now.employer(), Posting.SILENT, false), small.also()), shows);
        for (int i = small.people().size() - 1; i >= 0; i--) {
            Person person = small.people().get(i);
            if (!named(small, person.id())) {
                List<Person> fewer = new ArrayList<>(small.people());
                fewer.remove(i);
                small = kept(small, people(small, fewer), shows);
            } else if (person.zone() != null || person.region() != null) {
                List<Person> near = new ArrayList<>(small.people());
                near.set(
                        i,
                        new Person(
                                person.id(),
                                person.name(),
                                person.honorific(),
                                person.spelling(),
                                person.title(),
                                person.role(),
                                person.email(),
                                person.phone(),
                                person.post(),
                                person.fax(),
                                person.prefers(),
                                person.preferenceSource(),
                                null,
                                null,
                                person.employer()));
                small = kept(small, people(small, near), shows);
            }
        }
        return small;
    }

    private static boolean named(Case file, String person) {
        for (Application application : Trial.all(file)) {
            if (person.equals(application.agencyRecruiter())
                    || application.posting().exempt().contains(person)
                    || application.facts().stream().anyMatch(fact -> mentions(fact.event(), person))) {
                return true;
            }
        }
        return false;
    }

    private static Application changed(Application main, Employer employer, Posting posting, boolean internal) {
        return new Application(
                main.id(), employer, posting, main.agencyRecruiter(), main.agencyPolicy(), internal, main.facts());
    }

    private static Case people(Case file, List<Person> people) {
        return new Case(
                file.name(),
                file.candidateZone(),
                file.application(),
                file.also(),
                people,
                file.rulebook(),
                file.settings(),
                file.now());
    }

    private static Case kept(Case file, Case less, Predicate<Case> shows) {
        return shows.test(less) ? less : file;
    }

    /** A fact less, and whatever refers to it. */
    private static List<Fact> without(List<Fact> facts, int index) {
        String gone = facts.get(index).id();
        return facts.stream()
                .filter(fact -> !fact.id().equals(gone) && !gone.equals(referred(fact.event())))
                .toList();
    }

    private static @Nullable String referred(Event event) {
        return switch (event) {
            case Event.InterviewCancelled it -> it.interview();
            case Event.InterviewMoved it -> it.interview();
            case Event.InterviewMissed it -> it.interview();
            case Event.Discussed it -> it.interview();
            case Event.Kept it -> it.promise();
            case Event.Bounced it -> it.message();
            case Event.StopClarified it -> it.message();
            case Event.OfferElsewhereClosed it -> it.offer();
            case Event.Corrected it -> it.fact();
            case Event.Retracted it -> it.fact();
            default -> null;
        };
    }

    /** Whether an event names something, as its record writes it. */
    static boolean mentions(Event event, String id) {
        String text = event.toString();
        return text.contains("=" + id + ",")
                || text.contains("=" + id + "]")
                || text.contains("[" + id + "]")
                || text.contains("[" + id + ",")
                || text.contains(" " + id + "]")
                || text.contains(" " + id + ",");
    }
}
