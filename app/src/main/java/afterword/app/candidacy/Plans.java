package afterword.app.candidacy;

import afterword.app.planning.Rulebooks;
import afterword.app.present.JsonText;
import afterword.app.present.PlanJson;
import afterword.app.storage.Rows;
import afterword.engine.fact.Case;
import afterword.engine.fact.Fact;
import afterword.engine.notation.Place;
import afterword.engine.plan.Answer;
import afterword.engine.plan.Contact;
import afterword.engine.plan.Plan;
import afterword.engine.plan.Planner;
import afterword.engine.rule.Rulebook;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * The plan of each application as it was last computed: which are worth a look today is told from these. They are no truth
 * of their own; thrown away, they come out the same again.
 */
@Component
final class Plans {

    private static final Pattern MADE = Pattern.compile("\"rulebook\":\"[^\"]*\",\"now\":\"[^\"]*\",");

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
        return Planned.of(id, file, planner.plan(file, rulebook(file), now));
    }

    /** What would follow at the same instant had nothing been written down after this fact, or from it on. */
    Planned upTo(Planned planned, String fact, boolean included) {
        List<Fact> all = planned.file().application().facts();
        int place = all.stream().map(Fact::id).toList().indexOf(fact);
        Case part = planned.file().of(all.subList(0, included ? place + 1 : place));
        return Planned.of(
                planned.id(),
                part,
                planner.plan(part, rulebook(part), planned.plan().now()));
    }

    /** Whether a contact may be made, by the rulebook that plans. */
    Answer may(Planned planned, Contact contact) {
        return planner.may(planned.file(), rulebook(planned.file()), contact);
    }

    private Rulebook rulebook(Case file) {
        return rulebooks.get(file.rulebook(), new Place("rulebook", 1, 1));
    }

    /** Plans anew for an application and all it is bound to: what happens in one can move another. */
    void renewBound(Rows rows, String id, Instant now) {
        candidacies.bound(rows, id).forEach(each -> renew(rows, each, now));
    }

    /** Plans anew wherever there is no plan, or time alone has overtaken it. */
    void renewOvertaken(Rows rows, Instant now) {
        rows.sql("""
                        select c.id from candidacy c
                        left join plan p on p.owner_id = c.owner_id and p.candidacy_id = c.id
                        where c.owner_id = :owner and (p.valid_until is null or p.valid_until <= :now)
                        order by c.id""")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, number) -> row.getString(1))
                .list()
                .forEach(each -> renew(rows, each, now));
    }

    /** Plans every application anew. */
    void renewAll(Rows rows, Instant now) {
        rows.sql("select id from candidacy where owner_id = :owner order by id")
                .query((row, number) -> row.getString(1))
                .list()
                .forEach(each -> renew(rows, each, now));
    }

    /** What each plan says, by application; not when it was made, nor by whose rules. */
    Map<String, String> sayings(Rows rows) {
        Map<String, String> sayings = new HashMap<>();
        rows.sql("select candidacy_id, notation from plan where owner_id = :owner")
                .query(row -> {
                    sayings.put(row.getString(1), MADE.matcher(row.getString(2)).replaceFirst(""));
                });
        return sayings;
    }

    /** The applications that stand like this, in the order they were begun. */
    List<String> standing(Rows rows, Standing standing) {
        return rows.sql("""
                        select p.candidacy_id from plan p
                        join candidacy c on c.owner_id = p.owner_id and c.id = p.candidacy_id
                        where p.owner_id = :owner and p.standing = :standing order by c.begun_at, c.id""")
                .param("standing", standing.word())
                .query((row, number) -> row.getString(1))
                .list();
    }

    /** Plans one application anew. */
    void renew(Rows rows, String id, Instant now) {
        Planned planned = planned(rows, id, now);
        ZoneId office = planned.office();
        rows.sql("""
                        insert into plan (owner_id, candidacy_id, computed_for, valid_until, standing, notation)
                        values (:owner, :id, :now, :until, :standing, :notation)
                        on conflict (owner_id, candidacy_id) do update
                        set computed_for = excluded.computed_for, valid_until = excluded.valid_until,
                            standing = excluded.standing, notation = excluded.notation""")
                .param("id", id)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("until", Validity.end(planned.plan(), office).atOffset(ZoneOffset.UTC))
                .param("standing", Standing.of(planned.plan()).word())
                .param("notation", json(planned.plan(), office))
                .update();
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
