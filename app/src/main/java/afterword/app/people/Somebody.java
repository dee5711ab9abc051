package afterword.app.people;

import afterword.app.candidacy.Acquaintance;
import afterword.app.candidacy.Spelt;
import afterword.prose.name.PersonName;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One person, with every application they were met in.
 *
 * @param name taken apart; null while none is known, or if it cannot be
 * @param met once an application, at least one
 * @param also how else they are spelt
 */
record Somebody(@Nullable PersonName name, List<Acquaintance> met, List<Spelling> also) {

    /**
     * Another spelling, which has an id of its own.
     *
     * @param under the id of the one it was said to mean
     */
    record Spelling(String id, String name, String under) {}

    private static final Comparator<Acquaintance> LAST_SPOKEN = Comparator.comparing(
            Acquaintance::last, Comparator.nullsFirst(Comparator.comparing(Acquaintance.Exchange::at)));

    /** By surname; whoever has no name comes last. */
    static final Comparator<Somebody> BY_SURNAME = Comparator.comparing(
                    Somebody::surname, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Somebody::full)
            .thenComparing(Somebody::id);

    /** Everybody, by surname. */
    static List<Somebody> of(List<Acquaintance> all, Spelt spelt) {
        Map<String, List<Acquaintance>> byId = new LinkedHashMap<>();
        all.forEach(each -> byId.computeIfAbsent(each.card().id(), none -> new ArrayList<>())
                .add(each));
        return byId.values().stream()
                .map(met -> one(met, spelt))
                .sorted(BY_SURNAME)
                .toList();
    }

    private static Somebody one(List<Acquaintance> met, Spelt spelt) {
        Acquaintance latest = met.stream().max(LAST_SPOKEN).orElseThrow();
        return new Somebody(
                latest.named() ? PersonName.of(latest.card().name()) : null,
                List.copyOf(met),
                spelt.others(latest.card().id()).stream()
                        .map(id -> new Spelling(
                                id,
                                spelt.name(id),
                                Objects.requireNonNull(spelt.spellings().under().get(id))))
                        .toList());
    }

    public String id() {
        return met.getFirst().card().id();
    }

    /** As known from the application in which one last heard of them. */
    Acquaintance latest() {
        return met.stream().max(LAST_SPOKEN).orElseThrow();
    }

    /** As on the card. */
    public String spelt() {
        return latest().card().name();
    }

    /** The other spellings that read otherwise, each once. */
    public Set<String> otherwise() {
        Set<String> names = new LinkedHashSet<>();
        also.forEach(each -> names.add(each.name()));
        names.remove(spelt());
        return names;
    }

    /** The last exchange in any application, null if there was none. */
    Acquaintance.@Nullable Exchange last() {
        return latest().last();
    }

    /** The employers' names, each once. */
    public Set<String> employers() {
        Set<String> employers = new LinkedHashSet<>();
        met.forEach(each -> employers.add(each.employer()));
        return employers;
    }

    /** Whether the two sat in one interview. */
    boolean satWith(Somebody other) {
        return met.stream().anyMatch(mine -> other.met.stream().anyMatch(theirs -> together(mine, theirs)));
    }

    /** Whether both met one in an interview of the same application, the same one. */
    static boolean together(Acquaintance one, Acquaintance other) {
        return one.application().equals(other.application())
                && one.sittings().stream().anyMatch(other.sittings()::contains);
    }

    /** The words of the name, in plain small letters. */
    Set<String> words() {
        return name == null
                ? Set.of()
                : Arrays.stream(plain(name.full()).split("[^\\p{L}]+"))
                        .filter(word -> word.length() > 1)
                        .collect(Collectors.toSet());
    }

    /** Whether what one looks for stands in the name or the employer's. */
    boolean matches(String sought) {
        String plain = plain(sought);
        Collection<String> texts = new ArrayList<>(employers());
        texts.add(spelt());
        also.forEach(each -> texts.add(each.name()));
        return texts.stream().anyMatch(text -> plain(text).contains(plain));
    }

    private String full() {
        return plain(name == null ? spelt() : name.full());
    }

    private @Nullable String surname() {
        if (name == null) {
            return latest().named() ? plain(spelt()) : null;
        }
        return plain(Objects.requireNonNullElse(name.family(), name.full()));
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
