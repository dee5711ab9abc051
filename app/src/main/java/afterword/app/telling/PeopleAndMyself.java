package afterword.app.telling;

import static afterword.app.telling.Asking.DAY;
import static afterword.app.telling.Asking.LINE;
import static afterword.app.telling.Asking.MESSAGE;
import static afterword.app.telling.Asking.TO;
import static afterword.app.telling.Asking.TOLD_IT;
import static afterword.app.telling.Asking.YES_NO;
import static afterword.app.telling.Asking.kind;
import static afterword.app.telling.Asking.learned;
import static afterword.app.telling.Group.MYSELF;
import static afterword.app.telling.Group.PEOPLE;

import afterword.app.present.Phrases;
import afterword.app.telling.Shape.OneOf;
import afterword.engine.fact.AgencyPolicy;
import afterword.engine.fact.MessageKind;
import afterword.engine.fact.TaskKind;
import java.util.List;

/** People and agencies one knows more about, and what one decides for oneself. */
final class PeopleAndMyself {

    static final List<Kind> KINDS = List.of(
            kind(
                    "person-known",
                    PEOPLE,
                    "I learned something about somebody",
                    "A name, an address, how they like to be reached",
                    "email phone title spelling address",
                    learned()),
            kind(
                    "reference-named",
                    PEOPLE,
                    "Somebody will be my reference",
                    "They agreed to speak for you",
                    "reference",
                    TOLD_IT),
            kind(
                    "reference-alerted",
                    PEOPLE,
                    "A reference knows to expect a call",
                    "You told them about this application",
                    "reference",
                    TOLD_IT),
            kind(
                    "agency-policy",
                    PEOPLE,
                    "What the agency wants",
                    "Whether you may write to the employer yourself",
                    "recruiter agency policy direct",
                    Field.of("What may you do?", OneOf.of(AgencyPolicy.values(), Asking::policy), "policy")
                            .must()),
            kind(
                    "wants-job",
                    MYSELF,
                    "Whether I want this job",
                    "You may change your mind",
                    "want interest",
                    Field.of("Do you want it?", YES_NO, "wanted").must()),
            kind(
                    "not-sent",
                    MYSELF,
                    "I will not send it",
                    "You decided against a message of the plan",
                    "skip leave out",
                    MESSAGE,
                    TO,
                    Field.of("Why not?", LINE, "reason")),
            kind(
                    "date-chosen",
                    MYSELF,
                    "I chose a day",
                    "For a step of the plan; it goes before the rules' own",
                    "date schedule plan",
                    Field.of("For what?", OneOf.of(MessageKind.values(), Phrases::name), "kind")
                            .must(),
                    Field.of("Which day?", DAY, "on").must(),
                    Field.of("Which one of several?", new Shape.Count(), "number")
                            .help("1 for the first follow-up.")
                            .seldom()),
            kind(
                    "task-done",
                    MYSELF,
                    "I did something for myself",
                    "A task of the plan that asks nothing of them",
                    "done task",
                    Field.of("What?", OneOf.of(TaskKind.values(), Phrases::of), "task")
                            .must()));

    private PeopleAndMyself() {}
}
