package afterword.prose.review;

import afterword.engine.fact.Application;
import afterword.engine.fact.Event;
import afterword.engine.fact.Fact;
import afterword.engine.fact.Person;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Every name on record.
 *
 * @param people those the facts name, and whoever writes
 * @param to whom the letter goes to, null while the name is not known
 * @param employers names of the employer first, then of others
 * @param spoken words with a capital in what was written down: they are meant as they stand
 */
record Roster(List<Bearer> people, @Nullable Bearer to, List<String> employers, Set<String> spoken) {

    static Roster of(Recorded recorded) {
        List<Bearer> people = new ArrayList<>();
        Person to = recorded.to();
        Bearer addressee = null;
        for (Person person : recorded.people()) {
            Bearer bearer = Bearer.of(person);
            if (bearer != null) {
                people.add(bearer);
                addressee = to != null && to.id().equals(person.id()) ? bearer : addressee;
            }
        }
        Bearer sender = Bearer.sender(recorded.about().file().sender().name());
        if (sender != null) {
            people.add(sender);
        }
        return new Roster(List.copyOf(people), addressee, employers(recorded), spoken(recorded));
    }

    private static List<String> employers(Recorded recorded) {
        List<String> names = new ArrayList<>();
        names.add(recorded.employer());
        for (Application other : recorded.about().file().also()) {
            names.add(other.employer().name());
        }
        recorded.told(Event.OfferElsewhere.class).forEach(offer -> names.add(offer.employer()));
        return List.copyOf(names);
    }

    private static Set<String> spoken(Recorded recorded) {
        List<String> texts = new ArrayList<>();
        for (Fact fact : recorded.history().others()) {
            switch (fact.event()) {
                case Event.Discussed talk -> {
                    texts.addAll(talk.points());
                    texts.addAll(talk.rapport());
                    texts.addAll(talk.comments());
                }
                case Event.Fit fit -> {
                    texts.add(fit.needs());
                    texts.add(fit.shown() == null ? "" : fit.shown());
                }
                case Event.Promised promise -> texts.add(promise.what());
                default -> {}
            }
        }
        recorded.people().forEach(person -> texts.add(person.title() == null ? "" : person.title()));
        recorded.history()
                .received()
                .forEach(each -> texts.add(
                        each.what().says() == null
                                ? ""
                                : String.valueOf(each.what().says())));
        String posting = recorded.about().file().application().posting().says();
        texts.add(posting == null ? "" : posting);
        texts.addAll(recorded.about().file().application().posting().instructions());
        Set<String> spoken = new HashSet<>();
        for (String text : texts) {
            for (WordIn word : WordIn.of(text, 0, text.length())) {
                if (word.capital()) {
                    spoken.add(word.text());
                }
            }
        }
        return Set.copyOf(spoken);
    }

    /** Somebody other than the addressee all of whose words these are, null if there is nobody. */
    @Nullable
    Bearer other(List<String> words) {
        for (Bearer bearer : people) {
            if (!bearer.equals(to)
                    && !bearer.id().isEmpty()
                    && words.stream()
                            .allMatch(
                                    word -> bearer.words().stream().anyMatch(own -> Nearness.sameLetters(word, own)))) {
                return bearer;
            }
        }
        return null;
    }

    /** Whether a word stands in a name on record, as it is written. */
    boolean knows(String word) {
        return people.stream().anyMatch(bearer -> bearer.has(word))
                || employers.stream()
                        .anyMatch(name -> List.of(name.split("[\\s,]+")).contains(word));
    }
}
