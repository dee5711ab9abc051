package afterword.app.present;

import static org.assertj.core.api.Assertions.assertThat;

import afterword.app.planning.Rulebooks;
import afterword.calendars.WorldCalendars;
import afterword.engine.casefile.CaseReader;
import afterword.engine.fact.Case;
import afterword.engine.notation.Fields;
import afterword.engine.notation.Node;
import afterword.engine.notation.Notation;
import afterword.engine.plan.Plan;
import afterword.engine.plan.Planner;
import afterword.engine.plan.Reason;
import afterword.engine.plan.Withheld;
import afterword.engine.rule.Rulebook;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The terminal, the JSON and the page give the same reasons: rule, source, words, facts and moves. */
class ReasonsAgreeTest {

    private static final String CASE = """
            candidate: {zone: Europe/Paris}
            employer: {name: Northwind Optics, zone: America/New_York, holidays: US}
            people:
              - {id: hm, name: Maya Chen, role: hiring-manager, email: maya@northwind.example, phone: "+1 212 555 0148"}
            facts:
              - {id: talk, at: 2026-06-12T10:00-04:00, interview: {until: 2026-06-12T11:00-04:00, with: [hm]}}
              - {id: thanks, at: 2026-06-14T13:00-04:00, sent: {kind: thank-you, to: hm, via: email}}
            now: 2026-06-15T09:00-04:00
            """;

    private final WorkCase work = new WorkCase();

    @Test
    void onRuleSourceWordsFactsAndMoves() {
        int reasons = 0;
        int moves = 0;
        for (Rulebook rulebook : new Rulebooks().all()) {
            Plan plan = work.plan(rulebook);
            String json = json(plan, work.file);
            String text = flat(PlanText.of(plan, work.file, rulebook, false));
            for (Reason reason : reasons(plan)) {
                Told told = Told.of(reason, new Stamps());
                assertThat(text).contains(flat(told.says())).contains(told.source());
                assertThat(text).contains(told.rule());
                told.facts().forEach(fact -> assertThat(text).contains(fact));
                assertThat(json)
                        .contains("\"rule\":\"" + told.rule() + "\",\"source\":\"" + told.source() + "\",\"says\":");
                reasons++;
                for (Told.Shift shift : told.moved()) {
                    assertThat(text)
                            .contains("Moved from "
                                    + Days.shift(LocalDateTime.parse(shift.from()), LocalDateTime.parse(shift.to()))
                                    + ": " + flat(Days.spoken(shift.why())));
                    moves++;
                }
            }
            Why.of(reasons(plan))
                    .forEach(why -> why.moves().forEach(move -> assertThat(text).contains(flat(move))));
            assertThat(Why.of(reasons(plan)).stream().map(Why::told)).containsExactlyElementsOf(told(json));
            assertThat(told(json))
                    .containsExactlyElementsOf(reasons(plan).stream()
                            .map(reason -> Told.of(reason, new Stamps()))
                            .toList());
        }
        assertThat(reasons).isGreaterThan(30);
        assertThat(moves).isGreaterThan(3);
    }

    private static String json(Plan plan, Case file) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonText json = new JsonText(out)) {
            json.begin();
            PlanJson.whole(json, plan, file.application().employer().zone());
            json.end().endLine();
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static List<Reason> reasons(Plan plan) {
        List<Reason> all = new ArrayList<>();
        plan.steps().forEach(step -> all.addAll(step.because()));
        plan.withheld().stream().map(Withheld::because).forEach(all::addAll);
        plan.tasks().forEach(task -> all.addAll(task.because()));
        all.addAll(plan.end().because());
        return all;
    }

    /** The reasons a program reads, in the same order. */
    private static List<Told> told(String json) {
        List<Told> all = new ArrayList<>();
        Fields plan = Fields.of(Notation.json("plan", json), "a plan");
        for (String part : List.of("steps", "withheld", "tasks")) {
            plan.list(part)
                    .forEach(each -> Fields.of(each, part).list("because").forEach(reason -> all.add(told(reason))));
        }
        plan.fields("end", "the end").list("because").forEach(reason -> all.add(told(reason)));
        return all;
    }

    private static Told told(Node node) {
        Fields reason = Fields.of(node, "a reason");
        List<Told.Shift> moved = reason.list("moved").stream()
                .map(each -> Fields.of(each, "a move"))
                .map(move -> new Told.Shift(move.text("from"), move.text("to"), move.text("why")))
                .toList();
        return new Told(reason.text("rule"), reason.text("source"), reason.text("says"), reason.texts("facts"), moved);
    }

    private static String flat(String text) {
        return text.replaceAll("\\s+", " ");
    }

    private static final class WorkCase {

        private final WorldCalendars calendars = new WorldCalendars();
        private final Case file = new CaseReader(calendars).read(Notation.yaml("case.yaml", CASE));

        private Plan plan(Rulebook rulebook) {
            return new Planner(calendars).plan(file, rulebook, Objects.requireNonNull(file.now()));
        }
    }
}
