package afterword.app.people;

import afterword.app.candidacy.Acquaintance;
import afterword.app.candidacy.Cited;
import afterword.app.candidacy.MayBox;
import afterword.app.candidacy.PersonCard;
import afterword.app.candidacy.Spelt;
import afterword.app.present.Why;
import afterword.prose.name.Address;
import afterword.prose.name.PersonName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A person's own page.
 *
 * @param spelling where the spelling comes from, in words; empty if unknown
 * @param formal how a letter begins, without its comma; empty while no name is known
 * @param informal the same among people who use forenames
 * @param last the last exchange, null if there was none
 * @param met each application, the last begun first
 * @param knows who was met along with them, by surname
 * @param apart whom they were said not to be
 * @param news what was just said of two, null if nothing was
 * @param rules everything cited on the page
 */
record PersonView(
        String id,
        String name,
        String about,
        String spelling,
        String formal,
        String informal,
        List<PersonCard.Line> reach,
        Acquaintance.@Nullable Exchange last,
        List<Met> met,
        List<Known> knows,
        List<Somebody.Spelling> also,
        List<Alike> alike,
        List<SaidOfTwo> apart,
        @Nullable SaidOfTwo news,
        List<Why> rules) {

    /**
     * An application in which they were met.
     *
     * @param may what the rules say to a message now
     */
    record Met(Acquaintance in, MayBox may) {}

    /**
     * Somebody they know.
     *
     * @param how where that is from, a sentence without its full stop
     */
    record Known(String id, String name, String how) {}

    static PersonView of(
            Somebody person, List<Somebody> everybody, Spelt spelt, @Nullable SaidOfTwo news, List<Met> met) {
        Acquaintance latest = person.latest();
        PersonName name = person.name();
        Cited cited = new Cited();
        met.forEach(each -> {
            if (each.may().reply() != null) {
                cited.add(each.may().reply().why());
            }
        });
        return new PersonView(
                person.id(),
                person.spelt(),
                latest.card().about(),
                spelling(latest.spelling()),
                name == null ? "" : Address.formal(name, latest.honorific()),
                name == null ? "" : Address.informal(name),
                reach(person),
                person.last(),
                met.reversed(),
                knows(person, everybody),
                person.also(),
                Alike.of(List.of(person), everybody, spelt.spellings()),
                apart(person, spelt),
                news,
                cited.rules());
    }

    private static List<SaidOfTwo> apart(Somebody person, Spelt spelt) {
        List<String> mine = spelt.spellings().all(person.id());
        return spelt.spellings().two().stream()
                .flatMap(pair -> pair.stream()
                        .filter(mine::contains)
                        .flatMap(id -> pair.stream()
                                .filter(other -> !other.equals(id))
                                .map(other -> new SaidOfTwo(id, other, spelt.name(other)))))
                .sorted(Comparator.comparing(SaidOfTwo::words).thenComparing(SaidOfTwo::other))
                .toList();
    }

    private static String spelling(String source) {
        return switch (source) {
            case "card" -> "Spelled as on their card.";
            case "hr" -> "Spelled as the personnel office told you.";
            case "web" -> "Spelled as on the web.";
            case "heard" -> "Only heard so far. Worth checking before you write.";
            default -> "";
        };
    }

    private static List<PersonCard.Line> reach(Somebody person) {
        Set<PersonCard.Line> lines = new LinkedHashSet<>();
        person.met().reversed().forEach(each -> lines.addAll(each.card().lines()));
        return List.copyOf(lines);
    }

    private static List<Known> knows(Somebody person, List<Somebody> everybody) {
        List<Known> knows = new ArrayList<>();
        for (Somebody other : everybody) {
            Map<String, String> how = new LinkedHashMap<>();
            for (Acquaintance mine : person.met()) {
                for (Acquaintance theirs : other.met()) {
                    if (Somebody.together(mine, theirs)) {
                        how.put(mine.employer(), "Same interview at " + mine.employer());
                    } else if (mine.employer().equals(theirs.employer())) {
                        how.putIfAbsent(mine.employer(), "Also met through " + mine.employer());
                    }
                }
            }
            if (!other.id().equals(person.id()) && !how.isEmpty()) {
                knows.add(new Known(other.id(), other.spelt(), String.join("; ", how.values())));
            }
        }
        return knows;
    }
}
