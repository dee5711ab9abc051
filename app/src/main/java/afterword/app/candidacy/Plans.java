package afterword.app.candidacy;

import afterword.app.planning.Rulebooks;
import afterword.app.present.JsonText;
import afterword.app.present.PlanJson;
import afterword.app.storage.Rows;
import afterword.engine.fact.Case;
import afterword.engine.fact.Fact;
import afterword.engine.plan.Answer;
import afterword.engine.plan.Contact;
import afterword.engine.plan.Plan;
import afterword.engine.plan.Planner;
import afterword.engine.rule.Rulebook;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * The plan of each application as it was last computed, and what pages about many of them show of it. They are no truth of
 * their own; thrown away, they come out the same again.
 */
@Component
final class Plans {

    private static final Pattern MADE = Pattern.compile("\"rulebook\":\"[^\"]*\",\"now\":\"[^\"]*\",");
    private static final RecordJson<Glance> GLANCE = new RecordJson<>(Glance.class);
    private static final RecordJson<Acquaintance.All> PEOPLE = new RecordJson<>(Acquaintance.All.class);

    /** No longer true: its time is over or has not come yet, or another build made it. */
    private static final String OVERTAKEN =
            " (p.valid_until <= :now or p.computed_for > :now or p.made_by <> :edition)";

    private final CaseFiles files;
    private final Candidacies candidacies;
    private final Rulebooks rulebooks;
    private final Planner planner;

    Plans(CaseFiles files, Candidacies candidacies, Rulebooks rulebooks, Planner planner) {
        this.files = files;
        this.candidacies = candidacies;
        this.rulebooks = rulebooks;
        this.planner = planner;
    }

    /** What follows for an application at an instant. */
    Planned planned(Rows rows, String id, Instant now) {
        Case file = files.read(rows, id);
        return planned(id, file, Shelf.of(rows, rulebooks).followed(file.rulebook()), now);
    }

    /** What would follow at the same instant by other rulebooks; nothing is kept of it. */
    List<Planned> under(Planned planned, List<Rulebook> others) {
        return others.stream()
                .map(book -> planned(
                        planned.id(), planned.file(), book, planned.plan().now()))
                .toList();
    }

    /** What would follow at the same instant had nothing been written down after this fact, or from it on. */
    Planned upTo(Planned planned, String fact, boolean included) {
        List<Fact> all = planned.file().application().facts();
        int place = all.stream().map(Fact::id).toList().indexOf(fact);
        Case part = planned.file().of(all.subList(0, included ? place + 1 : place));
        return planned(planned.id(), part, rulebook(planned), planned.plan().now());
    }

    /** Whether a contact may be made, by the rulebook that plans. */
    Answer may(Planned planned, Contact contact) {
        return planner.may(planned.file(), rulebook(planned), contact);
    }

    /** A rulebook is asked for no choice that it does not leave: what was chosen may be older than the rulebook is. */
    private Planned planned(String id, Case file, Rulebook book, Instant now) {
        Case under = file.under(book.name(), Preferences.known(file.settings(), book));
        return Planned.of(id, under, planner.plan(under, book, now)).by(book);
    }

    private static Rulebook rulebook(Planned planned) {
        return Objects.requireNonNull(planned.by(), "the rulebook a plan was made by");
    }

    /** Plans anew for an application and all it is bound to: what happens in one can move another. */
    void renewBound(Rows rows, String id, Instant now) {
        List<String> bound = candidacies.bound(rows, id);
        Shelf shelf = Shelf.of(rows, rulebooks);
        files.each(rows, List.of(bound), (each, file) -> renew(rows, each, file, shelf, now));
    }

    /** Whether nothing is to be planned anew. */
    boolean upToDate(Rows rows, Instant now) {
        return rows.sql("""
                        select (select count(*) from candidacy where owner_id = :owner)
                             = (select count(*) from plan p where p.owner_id = :owner and not""" + OVERTAKEN + ")")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("edition", Edition.current())
                .query(Boolean.class)
                .single();
    }

    /** Plans anew wherever there is no plan, or time alone has overtaken it; after any change that is under way. */
    void renewOvertaken(Rows rows, Instant now) {
        rows.oneChangeAtATime();
        List<String> overtaken = rows.sql("""
                        select c.id from candidacy c
                        left join plan p on p.owner_id = c.owner_id and p.candidacy_id = c.id
                        where c.owner_id = :owner and (p.candidacy_id is null or""" + OVERTAKEN + ") order by c.id")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("edition", Edition.current())
                .query((row, number) -> row.getString(1))
                .list();
        renew(rows, overtaken, now);
    }

    /** Plans every application anew. */
    void renewAll(Rows rows, Instant now) {
        renew(rows, candidacies.ids(rows, "candidacy"), now);
    }

    /** Plans these anew, and not those they are bound to. */
    void renew(Rows rows, List<String> ids, Instant now) {
        if (!ids.isEmpty()) {
            Set<String> wanted = Set.copyOf(ids);
            Shelf shelf = Shelf.of(rows, rulebooks);
            files.each(rows, candidacies.bound(rows, ids), (id, file) -> {
                if (wanted.contains(id)) {
                    renew(rows, id, file, shelf, now);
                }
            });
        }
    }

    /**
     * A print of what each plan says, by application; not of when it was made, nor by whose rules. Two that say the same have
     * the same.
     */
    Map<String, String> sayings(Rows rows) {
        Map<String, String> sayings = new HashMap<>();
        rows.sql("select candidacy_id, notation from plan where owner_id = :owner")
                .query(row -> {
                    sayings.put(
                            row.getString(1),
                            print(MADE.matcher(row.getString(2)).replaceFirst("")));
                });
        return sayings;
    }

    private static String print(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The applications that stand so, in this order, and those that stand alike in the order they were begun. */
    List<Glance> glances(Rows rows, Standing... standings) {
        List<String> words = Arrays.stream(standings).map(Standing::word).toList();
        List<List<Glance>> found = new ArrayList<>();
        words.forEach(word -> found.add(new ArrayList<>()));
        rows.sql("""
                        select p.standing, p.glance from plan p
                        join candidacy c on c.owner_id = p.owner_id and c.id = p.candidacy_id
                        where p.owner_id = :owner and p.standing in (:standings) order by c.begun_at, c.id""").param("standings", words).query(row -> {
            found.get(words.indexOf(row.getString(1))).add(GLANCE.read(row.getString(2)));
        });
        return found.stream().flatMap(List::stream).toList();
    }

    /** When applications went out: all since an instant, and at least the last. */
    List<Instant> applied(Rows rows, Instant since) {
        return rows.sql("""
                        select applied_at from plan where owner_id = :owner and applied_at >= least(
                               :since, (select max(sent.applied_at) from plan sent where sent.owner_id = :owner))""")
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query((row, number) -> row.getObject(1, OffsetDateTime.class).toInstant())
                .list();
    }

    /** Everybody met, once for each application they were met in, in the order those were begun. */
    List<Acquaintance> people(Rows rows) {
        Set<String> met = new HashSet<>();
        Spellings spellings = Spellings.of(rows);
        rows.sql("select candidacy_id, person_id from met where owner_id = :owner")
                .query(row -> {
                    met.add(row.getString(1) + " " + spellings.right(row.getString(2)));
                });
        List<Acquaintance> people = new ArrayList<>();
        rows.sql("""
                        select p.people from plan p
                        join candidacy c on c.owner_id = p.owner_id and c.id = p.candidacy_id
                        where p.owner_id = :owner order by c.begun_at, c.id""").query(row -> {
            PEOPLE.read(row.getString(1)).people().stream()
                    .filter(each ->
                            met.contains(each.application() + " " + each.card().id()))
                    .forEach(people::add);
        });
        return people;
    }

    /** How many plans cite each rule. */
    Map<String, Integer> citations(Rows rows) {
        Map<String, Integer> citations = new HashMap<>();
        rows.sql("select rule, count(*) from plan, unnest(cited) rule where owner_id = :owner group by rule")
                .query(row -> {
                    citations.put(row.getString(1), row.getInt(2));
                });
        return citations;
    }

    /** The applications whose plans cite a rule, in the order they were begun. */
    List<Glance> citing(Rows rows, String rule) {
        List<Glance> citing = new ArrayList<>();
        rows.sql("""
                        select p.glance from plan p
                        join candidacy c on c.owner_id = p.owner_id and c.id = p.candidacy_id
                        where p.owner_id = :owner and :rule = any (p.cited) order by c.begun_at, c.id""").param("rule", rule).query(row -> {
            citing.add(GLANCE.read(row.getString(1)));
        });
        return citing;
    }

    private void renew(Rows rows, String id, Case file, Shelf shelf, Instant now) {
        Rulebook book = shelf.followed(file.rulebook());
        Planned planned = planned(id, file, book, now);
        Glance glance = Glance.of(planned);
        Fact applied = planned.history().applied();
        Instant until = Validity.end(planned, glance, later -> Glance.of(planned(id, file, book, later)));
        rows.sql("""
                        insert into plan (owner_id, candidacy_id, computed_for, valid_until, made_by, standing, notation,
                                          glance, cited, stage, card, moved_at, people,
                                          applied_at, letters)
                        values (:owner, :id, :now, :until, :edition, :standing, :notation, :glance, :cited, :stage,
                                :card, :moved, :people, :applied, :letters)
                        on conflict (owner_id, candidacy_id) do update
                        set computed_for = excluded.computed_for, valid_until = excluded.valid_until,
                            made_by = excluded.made_by, standing = excluded.standing, notation = excluded.notation,
                            glance = excluded.glance, cited = excluded.cited, stage = excluded.stage,
                            card = excluded.card, moved_at = excluded.moved_at,
                            people = excluded.people, applied_at = excluded.applied_at,
                            letters = excluded.letters""")
                .param("id", id)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("until", until.atOffset(ZoneOffset.UTC))
                .param("edition", Edition.current())
                .param("standing", glance.standing().word())
                .param("notation", json(planned.plan(), planned.office()))
                .param("glance", GLANCE.write(glance))
                .param("cited", planned.plan().cited().toArray(String[]::new))
                .param("stage", glance.card().stage().word())
                .param("card", Board.kept(glance.card()))
                .param("moved", moved(planned).atOffset(ZoneOffset.UTC))
                .param("people", PEOPLE.write(Acquaintance.of(planned)))
                .param(
                        "applied",
                        applied == null ? null : applied.at().atOffset(ZoneOffset.UTC),
                        Types.TIMESTAMP_WITH_TIMEZONE)
                .param("letters", glance.letters())
                .update();
    }

    /** When something last happened; the beginning of time while nothing has. */
    private static Instant moved(Planned planned) {
        return planned.file().application().facts().stream()
                .map(Fact::at)
                .max(Instant::compareTo)
                .orElse(Instant.EPOCH);
    }

    private static String json(Plan plan, ZoneId office) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonText json = new JsonText(bytes)) {
            json.begin();
            PlanJson.whole(json, plan, office);
            json.end();
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
