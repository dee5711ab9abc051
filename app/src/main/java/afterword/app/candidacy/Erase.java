package afterword.app.candidacy;

import afterword.app.present.Days;
import afterword.app.present.FileNames;
import afterword.app.storage.Rows;
import afterword.app.storage.Storage;
import afterword.app.storage.Viewer;
import afterword.app.telling.Descriptions;
import afterword.app.telling.References;
import afterword.app.telling.Trees;
import afterword.engine.fact.Role;
import afterword.engine.notation.JsonForm;
import afterword.engine.notation.Node;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Takes an application or a person out of the record for good. A tombstone says that something went and when, and not what;
 * every plan that could have rested on it is made anew.
 */
@Component
public final class Erase {

    private static final List<String> TABLES = List.of(
            "fact",
            "plan",
            "met",
            "same_as",
            "person",
            "candidacy",
            "employer",
            "draft",
            "put_off",
            "answered",
            "letter",
            "letter_version",
            "own_file");
    private static final Set<String> DESCRIBED = Set.of("name", "title", "email", "phone", "post", "fax");
    private static final int SHORTEST_WORD = 3;

    private final Storage storage;
    private final Candidacies candidacies;
    private final Facts facts;
    private final Plans plans;
    private final InstantSource clock;

    Erase(Storage storage, Candidacies candidacies, Facts facts, Plans plans, InstantSource clock) {
        this.storage = storage;
        this.candidacies = candidacies;
        this.facts = facts;
        this.plans = plans;
        this.clock = clock;
    }

    /**
     * What would go with an application.
     *
     * @param employer its name, which has to be typed
     * @param facts how many
     * @param going whoever was met there alone
     * @param staying whoever was met elsewhere too, or is named there
     */
    record Extent(String id, String employer, int facts, List<Named> going, List<Named> staying) {
        Optional<Named> person(String id) {
            return Stream.concat(going.stream(), staying.stream())
                    .filter(each -> each.id().equals(id))
                    .findFirst();
        }
    }

    /**
     * Somebody, by the name that has to be typed.
     *
     * @param also how else they are spelt
     */
    record Named(String id, String name, List<String> also) {}

    /**
     * That something was erased.
     *
     * @param on the day, at home
     */
    public record Tombstone(String kind, Instant at, String on) {}

    /** A file of the person's own. */
    private record Filed(String application, UUID id, String name) {}

    Extent extent(Viewer viewer, String application) {
        return storage.read(viewer, rows -> extent(rows, application));
    }

    public List<Tombstone> tombstones(Viewer viewer) {
        return storage.read(viewer, rows -> {
            String zone = Preferences.read(rows).zone();
            ZoneId home = zone == null ? ZoneOffset.UTC : ZoneId.of(zone);
            return rows.sql("select kind, erased_at from tombstone where owner_id = :owner order by erased_at, id")
                    .query((row, number) -> new Tombstone(
                            row.getString(1),
                            row.getObject(2, OffsetDateTime.class).toInstant(),
                            Days.date(row.getObject(2, OffsetDateTime.class)
                                    .atZoneSameInstant(home)
                                    .toLocalDate())))
                    .list();
        });
    }

    /** @throws NoSuchElementException if the viewer has no such application */
    void application(Viewer viewer, String id) {
        storage.write(viewer, rows -> application(rows, id));
        sweep();
    }

    /**
     * Takes an application out within a transaction that does more; {@link #sweep} has to follow it.
     *
     * @return how many applications are planned anew
     * @throws NoSuchElementException if the viewer has no such application
     */
    public int application(Rows rows, String id) {
        Instant now = clock.instant();
        rows.oneChangeAtATime();
        List<String> left = new ArrayList<>(candidacies.bound(rows, id));
        left.remove(id);
        for (String other : left) {
            candidacies.meet(rows, other, named(rows, other));
        }
        boolean there = rows.sql("select erase_application(:id, :now) where :owner is not null")
                .param("id", id)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, number) -> row.getBoolean(1))
                .single();
        if (!there) {
            throw new NoSuchElementException("no application " + id);
        }
        facts.each(rows, every(rows), fact -> rewrite(rows, fact, (Node.Mapping) without(fact.notation(), id)));
        plans.renew(rows, left, now);
        forgetAnswers(rows);
        return left.size();
    }

    /** Writes anew what something was taken out of. Not within a transaction. */
    public void sweep() {
        storage.writeAnew(TABLES);
    }

    /** What programs were answered may name what is gone; that they were stays. */
    private static void forgetAnswers(Rows rows) {
        rows.sql("update answered set answer = null where owner_id = :owner").update();
    }

    /** @throws NoSuchElementException if the viewer knows nobody of that id */
    void person(Viewer viewer, String id) {
        storage.write(viewer, rows -> person(rows, id));
        sweep();
    }

    /**
     * Takes a person with all their spellings out within a transaction that does more; {@link #sweep} has to follow it.
     *
     * @return how many applications are planned anew
     * @throws NoSuchElementException if the viewer knows nobody of that id
     */
    public int person(Rows rows, String id) {
        Instant now = clock.instant();
        rows.oneChangeAtATime();
        List<Candidacies.Someone> spellings = spellings(rows, id);
        List<String> ids = spellings.stream().map(Candidacies.Someone::id).toList();
        String fresh = candidacies.freshId(rows, "person", "erased");
        List<String> every = every(rows);
        Scrubbing scrubbing = new Scrubbing(ids, fresh, words(rows, every, spellings));
        rows.sql("select erase_person(:ids, :fresh, :nobody, :now) where :owner is not null")
                .param("ids", ids.toArray(String[]::new))
                .param("fresh", fresh)
                .param("nobody", JsonForm.of(nobody(spellings)))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, number) -> true)
                .list();
        facts.each(rows, every, fact -> rewrite(rows, fact, scrubbing.of(fact.notation())));
        for (String each : every) {
            candidacies.find(rows, each).ifPresent(head -> {
                candidacies.rewrite(rows, "candidacy", head.id(), scrubbing.of(head.notation()));
                candidacies.rewrite(rows, "employer", head.employerId(), scrubbing.of(head.employer()));
            });
        }
        files(rows, scrubbing);
        letters(rows, scrubbing);
        plans.renew(rows, every, now);
        forgetAnswers(rows);
        return every.size();
    }

    /** Letters to them went with them; in those to others there is a gap where they are named. */
    private static void letters(Rows rows, Scrubbing scrubbing) {
        for (String column : List.of("subject", "body", "attachments")) {
            Set<String> texts = new LinkedHashSet<>(
                    rows.sql("select distinct " + column + " from letter_version where owner_id = :owner")
                            .query(String.class)
                            .list());
            for (String text : texts) {
                String without = scrubbing.of(text);
                if (!without.equals(text)) {
                    rows.sql("update letter_version set " + column + " = :without where owner_id = :owner and " + column
                                    + " = :text")
                            .param("without", without)
                            .param("text", text)
                            .update();
                }
            }
        }
    }

    /**
     * The person's own files stay, and in their names there is a gap, as in the letters that name them. Two that were told apart
     * by the name alone are still told apart, and each letter names its own.
     */
    private static void files(Rows rows, Scrubbing scrubbing) {
        List<Filed> files = rows.sql(
                        "select candidacy_id, id, name from own_file where owner_id = :owner order by added_at, name")
                .query((row, number) -> new Filed(row.getString(1), row.getObject(2, UUID.class), row.getString(3)))
                .list();
        Map<String, Set<String>> taken = new HashMap<>();
        for (Filed each : files) {
            taken.computeIfAbsent(each.application(), none -> new HashSet<>()).add(FileNames.alike(each.name()));
        }
        for (Filed each : files) {
            String without = scrubbing.of(each.name());
            if (!without.equals(each.name())) {
                Set<String> there = Objects.requireNonNull(taken.get(each.application()));
                int dot = without.lastIndexOf('.') < 0 ? without.length() : without.lastIndexOf('.');
                String fresh = without;
                for (int i = 2; !there.add(FileNames.alike(fresh)); i++) {
                    fresh = without.substring(0, dot) + " (" + i + ")" + without.substring(dot);
                }
                rename(rows, each, fresh);
            }
        }
    }

    /**
     * In every version of every letter, those that went as well: unlike a person who calls a file otherwise, who leaves alone
     * what went as it went, this is about a name that is to stand nowhere any more.
     */
    private static void rename(Rows rows, Filed file, String fresh) {
        rows.sql("""
                        update own_file set name = :fresh
                        where owner_id = :owner and candidacy_id = :application and id = :id""")
                .param("fresh", fresh)
                .param("application", file.application())
                .param("id", file.id())
                .update();
        List<String> texts = rows.sql("""
                        select distinct attachments from letter_version
                        where owner_id = :owner and candidacy_id = :application""")
                .param("application", file.application())
                .query((row, number) -> row.getString(1))
                .list();
        for (String text : texts) {
            String renamed = text.lines()
                    .map(name -> FileNames.same(name, file.name()) ? fresh : name)
                    .collect(Collectors.joining("\n"));
            if (!renamed.equals(text)) {
                rows.sql("""
                                update letter_version set attachments = :renamed
                                where owner_id = :owner and candidacy_id = :application and attachments = :text""")
                        .param("renamed", renamed)
                        .param("application", file.application())
                        .param("text", text)
                        .update();
            }
        }
    }

    private Extent extent(Rows rows, String application) {
        Candidacies.Head head = candidacies
                .find(rows, application)
                .orElseThrow(() -> new NoSuchElementException("no application " + application));
        Spellings spellings = Spellings.of(rows);
        Set<String> elsewhere = new LinkedHashSet<>();
        rows.sql("select person_id from met where owner_id = :owner and candidacy_id <> :id")
                .param("id", application)
                .query(row -> {
                    elsewhere.add(spellings.right(row.getString(1)));
                });
        candidacies.bound(rows, application).stream()
                .filter(other -> !other.equals(application))
                .forEach(other -> named(rows, other).forEach(person -> elsewhere.add(spellings.right(person))));
        List<Named> going = new ArrayList<>();
        List<Named> staying = new ArrayList<>();
        candidacies.people(rows, List.of(application)).stream()
                .map(each -> spellings.right(each.id()))
                .distinct()
                .forEach(person -> (elsewhere.contains(person) ? staying : going).add(called(rows, person)));
        String employer = text(head.employer(), "name");
        int there = facts.list(rows, List.of(application))
                .getOrDefault(application, List.of())
                .size();
        return new Extent(application, employer == null ? application : employer, there, going, staying);
    }

    private Named called(Rows rows, String person) {
        List<String> names = spellings(rows, person).stream()
                .map(each -> {
                    String name = text(each.notation(), "name");
                    return name == null ? each.id() : name;
                })
                .toList();
        return new Named(
                person,
                names.getFirst(),
                names.stream()
                        .skip(1)
                        .distinct()
                        .filter(name -> !name.equals(names.getFirst()))
                        .toList());
    }

    /** Everybody whom the facts of an application name, or what is said of it. */
    private Set<String> named(Rows rows, String application) {
        Set<String> named = new LinkedHashSet<>();
        facts.each(rows, List.of(application), fact -> named.addAll(References.people(fact.notation())));
        candidacies
                .find(rows, application)
                .ifPresent(head -> named.addAll(References.people(head.notation(), Descriptions.posting())));
        return named;
    }

    /** All spellings of somebody, the right one first. */
    private List<Candidacies.Someone> spellings(Rows rows, String id) {
        return Spellings.of(rows).all(id).stream()
                .map(each -> candidacies
                        .findPerson(rows, each)
                        .orElseThrow(() -> new NoSuchElementException("nobody is called " + id)))
                .toList();
    }

    private static List<String> every(Rows rows) {
        return rows.sql("select id from candidacy where owner_id = :owner order by id")
                .query((row, number) -> row.getString(1))
                .list();
    }

    private static void rewrite(Rows rows, Facts.Kept fact, Node.Mapping without) {
        String text = JsonForm.of(without);
        if (!text.equals(JsonForm.of(fact.notation()))) {
            rows.sql("select rewrite_fact(:candidacy, :fact, :without) where :owner is not null")
                    .param("candidacy", fact.candidacy())
                    .param("fact", fact.id())
                    .param("without", text)
                    .query((row, number) -> true)
                    .list();
        }
    }

    /** A part that no longer speaks of an application. */
    private static Node without(Node node, String application) {
        if (!(node instanceof Node.Mapping mapping)) {
            return node;
        }
        List<Node.Entry> left = new ArrayList<>();
        for (Node.Entry entry : mapping.entries()) {
            if (!entry.key().text().equals("also-for")) {
                left.add(new Node.Entry(entry.key(), without(entry.value(), application)));
            } else if (entry.value() instanceof Node.Listing listing) {
                List<Node> others = listing.items().stream()
                        .filter(item -> !(item instanceof Node.Scalar scalar
                                && scalar.text().equals(application)))
                        .toList();
                if (!others.isEmpty()) {
                    left.add(new Node.Entry(entry.key(), new Node.Listing(listing.place(), others)));
                }
            }
        }
        return new Node.Mapping(mapping.place(), left);
    }

    /** Who stands in the place of somebody erased: a role to which no step is ever addressed. */
    private static Node.Mapping nobody(List<Candidacies.Someone> spellings) {
        boolean agency =
                spellings.stream().anyMatch(each -> Role.AGENCY_RECRUITER.word().equals(text(each.notation(), "role")));
        Role role = agency ? Role.AGENCY_RECRUITER : Role.REFERENCE;
        return Trees.fields()
                .put("name", "Somebody erased")
                .put("role", role.word())
                .made();
    }

    /** Names and addresses, as first told and as corrected since; the longest first. */
    private List<String> words(Rows rows, List<String> every, List<Candidacies.Someone> spellings) {
        Set<String> words = new LinkedHashSet<>();
        for (Candidacies.Someone someone : spellings) {
            described(someone.notation(), words);
            facts.each(rows, every, fact -> corrected(fact.notation(), someone.id(), words));
        }
        return words.stream()
                .sorted(Comparator.comparing(String::length).reversed())
                .toList();
    }

    private static void corrected(Node node, String id, Set<String> words) {
        if (node instanceof Node.Mapping mapping) {
            if (id.equals(text(mapping, "id"))) {
                described(mapping, words);
            }
            mapping.entries().forEach(entry -> corrected(entry.value(), id, words));
        }
    }

    private static void described(Node.Mapping person, Set<String> words) {
        for (Node.Entry entry : person.entries()) {
            boolean speaks =
                    entry.value() instanceof Node.Scalar word && word.text().length() >= SHORTEST_WORD;
            if (speaks && DESCRIBED.contains(entry.key().text())) {
                words.add(((Node.Scalar) entry.value()).text());
            }
        }
    }

    private static @Nullable String text(Node.Mapping part, String key) {
        return part.entries().stream()
                .filter(entry -> entry.key().text().equals(key))
                .map(entry -> ((Node.Scalar) entry.value()).text())
                .findFirst()
                .orElse(null);
    }
}
