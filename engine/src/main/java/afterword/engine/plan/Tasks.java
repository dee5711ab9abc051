package afterword.engine.plan;

import afterword.engine.fact.Event;
import afterword.engine.fact.Fact;
import afterword.engine.fact.Meaning;
import afterword.engine.fact.MessageKind;
import afterword.engine.fact.StopDegree;
import afterword.engine.history.Incoming;
import afterword.engine.history.Meeting;
import afterword.engine.rule.Guard;
import afterword.engine.rule.Subject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the person is to do or to answer without contacting the employer. */
final class Tasks {

    private final Situation situation;
    private final Playbook book;
    private final Answers answers;
    private final @Nullable LocalDate lettingGo;
    private final List<Task> list = new ArrayList<>(6);

    Tasks(Situation situation, Playbook book, Answers answers, @Nullable LocalDate lettingGo) {
        this.situation = situation;
        this.book = book;
        this.answers = answers;
        this.lettingGo = lettingGo;
    }

    List<Task> list() {
        for (Playbook.Tasking tasking : book.tasks) {
            if (!tasking.entry().applies(answers.bits)
                    || situation.history.did(
                            tasking.task().task(), since(tasking.task().per()))) {
                continue;
            }
            switch (tasking.task().per()) {
                case APPLICATION -> add(tasking, null, null, situation.turn.fact());
                case INTERVIEW -> {
                    Meeting last = situation.anchor;
                    if (last != null) {
                        add(tasking, null, last, last.fact());
                    }
                }
                case SCHEDULED_INTERVIEW -> {
                    Meeting coming = situation.scheduled();
                    if (coming != null) {
                        add(tasking, null, coming, coming.fact());
                    }
                }
                case INTERVIEWER -> unsent(tasking);
                case REFERENCE -> references(tasking);
                case UNCLEAR_STOP -> unclear(tasking);
                default -> {}
            }
        }
        return list;
    }

    /** From when on a task counts as done: what was done for an earlier interview is to be done again. */
    private Instant since(Subject per) {
        Meeting last = situation.anchor;
        return (per == Subject.INTERVIEW || per == Subject.INTERVIEWER) && last != null ? last.start() : Instant.EPOCH;
    }

    private void add(Playbook.Tasking tasking, @Nullable String about, @Nullable Meeting meeting, String fact) {
        Because because = new Because(situation);
        because.add(tasking.entry(), fact);
        Instant due = null;
        var formula = tasking.task().due();
        if (formula != null) {
            Dates dates = new Dates(situation, situation.office, null, meeting, null, lettingGo);
            if (formula.instant()) {
                due = dates.instant(formula);
            } else {
                LocalDate day = dates.day(formula);
                due = day == null ? null : situation.office.instant(day.atTime(Dates.LAST_MINUTE));
            }
        }
        if (due != null && tasking.task().per() != Subject.SCHEDULED_INTERVIEW) {
            Instant back = situation.dueAfterAbsence(due);
            if (back.isAfter(due)) {
                moved(because, due, back);
                due = back;
            }
        }
        String key = tasking.entry().rule.id() + "@" + fact + (about == null ? "" : ":" + about);
        for (Task task : list) {
            if (task.kind() == tasking.task().task() && java.util.Objects.equals(task.about(), about)) {
                because = new Because(situation);
                because.add(tasking.entry(), fact);
                List<Reason> all = new ArrayList<>(task.because());
                all.addAll(because.reasons());
                list.set(
                        list.indexOf(task),
                        new Task(task.key(), task.kind(), about, task.due() == null ? due : task.due(), all));
                return;
            }
        }
        list.add(new Task(key, tasking.task().task(), about, due, because.reasons()));
    }

    /** Says by which rule a task waits until the candidate is back. */
    private void moved(Because because, Instant due, Instant back) {
        for (Playbook.Forbidding each : book.forbids(MessageKind.FOLLOW_UP)) {
            if (each.forbid().guard() instanceof Guard.Away) {
                Office office = situation.office;
                because.add(
                        each.entry(),
                        List.of(),
                        List.of(new Moved(office.local(due), office.local(back), "you are away until then")));
            }
        }
    }

    /** Thanks that are no longer counted as due, but still offered (H24). */
    private void unsent(Playbook.Tasking tasking) {
        for (Thanks thanks : situation.thanks.all()) {
            Office office = situation.officeOf(thanks.person());
            boolean over = thanks.lapsed() != null || situation.today(office).isAfter(thanks.until());
            if (!thanks.sent() && over) {
                add(
                        tasking,
                        thanks.person().id(),
                        thanks.meeting(),
                        thanks.meeting().fact());
            }
        }
    }

    private void references(Playbook.Tasking tasking) {
        for (Fact fact : situation.history.others()) {
            if (fact.event() instanceof Event.ReferenceNamed named && !told(named.person())) {
                add(tasking, named.person(), situation.anchor, fact.id());
            }
        }
    }

    private boolean told(String person) {
        for (Fact fact : situation.history.others()) {
            if (fact.event() instanceof Event.ReferenceAlerted alerted
                    && alerted.person().equals(person)) {
                return true;
            }
        }
        return false;
    }

    private void unclear(Playbook.Tasking tasking) {
        for (Incoming message : situation.history.received()) {
            if (message.what().meaning() == Meaning.STOP && situation.history.degree(message) == StopDegree.UNCLEAR) {
                add(tasking, null, null, message.fact());
            }
        }
    }
}
