package afterword.app.today;

import afterword.app.candidacy.Planned;
import afterword.app.storage.Rows;
import afterword.app.storage.Storage;
import afterword.app.storage.Viewer;
import afterword.engine.notation.BadInputException;
import afterword.engine.notation.Fields;
import afterword.engine.notation.Node;
import afterword.engine.plan.Step;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What somebody would rather see later. It moves cards on Today and nothing else: no plan knows of it. */
@Component
public final class PutOff {

    /** A step of an application, by their keys. */
    public record What(String application, String step) {}

    private final Storage storage;

    PutOff(Storage storage) {
        this.storage = storage;
    }

    /** Everything put off to a time that has not come at {@code now}. */
    public static Map<What, Instant> list(Rows rows, Instant now) {
        Map<What, Instant> all = new HashMap<>();
        rows.sql("select candidacy_id, step, until from put_off where owner_id = :owner and until > :now")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(row -> {
                    all.put(
                            new What(row.getString(1), row.getString(2)),
                            row.getObject(3, OffsetDateTime.class).toInstant());
                });
        return all;
    }

    /**
     * Puts a step off as far as the rules allow it.
     *
     * @param until a time with its offset
     * @throws BadInputException if it cannot wait, or not so long
     */
    public void until(Viewer viewer, Planned planned, Node.Scalar step, Node.Scalar until, Instant now) {
        Step meant = planned.plan().steps().stream()
                .filter(each -> each.key().equals(step.text()) && each.actionable(now))
                .findFirst()
                .orElseThrow(() -> Fields.problem(
                        step, "nothing that could be done now has this key", "the key of a step that is open", null));
        Instant then = Fields.of(
                        new Node.Mapping(
                                until.place(),
                                List.of(new Node.Entry(new Node.Scalar(until.place(), "until", true), until))),
                        "a step to put off")
                .instant("until");
        if (!then.isAfter(now) || !LaterOn.allows(meant, then)) {
            throw Fields.problem(
                    until,
                    "it cannot be put off until then",
                    meant.latest() == null ? "a time after now" : "a time after now and before " + meant.latest(),
                    null);
        }
        until(viewer, new What(planned.id(), meant.key()), then);
    }

    void until(Viewer viewer, What what, Instant until) {
        storage.write(
                viewer,
                rows -> rows.sql("""
                        insert into put_off (owner_id, candidacy_id, step, until)
                        values (:owner, :application, :step, :until)
                        on conflict (owner_id, candidacy_id, step) do update set until = excluded.until""")
                        .param("application", what.application())
                        .param("step", what.step())
                        .param("until", until.atOffset(ZoneOffset.UTC))
                        .update());
    }

    /** Takes a step up again. */
    public void back(Viewer viewer, What what) {
        storage.write(
                viewer,
                rows -> rows.sql(
                                "delete from put_off where owner_id = :owner and candidacy_id = :application and step = :step")
                        .param("application", what.application())
                        .param("step", what.step())
                        .update());
    }
}
