package afterword.app.candidacy;

import afterword.app.present.Days;
import afterword.app.present.Phrases;
import afterword.engine.fact.Fact;
import afterword.engine.history.Statement;
import afterword.engine.plan.Plan;
import afterword.engine.plan.Step;
import afterword.engine.plan.Withheld;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sets one application's notes on the staves, from left to right. */
final class ScoreWriter {

    /** Percent of the width a word needs. */
    private static final double ROOM = 7.5;

    /** Percent of the width the words for a rest need. */
    private static final double REST = 9;

    private static final int ABOVE = -20;
    private static final int BELOW = 29;

    private final Planned planned;
    private final Plan plan;
    private final Span span;
    private final List<Score.Mark> marks = new ArrayList<>();
    private final List<Score.Thread> thread = new ArrayList<>();
    private final List<Score.Band> rests = new ArrayList<>();
    private final List<Score.Window> windows = new ArrayList<>();
    private final List<Place> ahead = new ArrayList<>();
    private final List<Place> taken = new ArrayList<>();
    private Score.@Nullable Mark decision;
    private double lastX = -1;
    private int lastY;

    /** Somewhere on the staves: a word that stands there already, or a sound to come. */
    private record Place(double x, int y) {}

    ScoreWriter(Planned planned, Span span) {
        this.planned = planned;
        this.plan = planned.plan();
        this.span = span;
    }

    List<Score.Mark> marks() {
        return marks;
    }

    List<Score.Thread> thread() {
        return thread;
    }

    List<Score.Band> rests() {
        return rests;
    }

    List<Score.Window> windows() {
        return windows;
    }

    Score.@Nullable Mark decision() {
        return decision;
    }

    void write() {
        planned.file().application().facts().stream()
                .filter(fact -> !fact.recorded().isAfter(plan.now()))
                .sorted(Comparator.comparing(Fact::at))
                .forEach(this::played);
        decide();
        for (Step step : plan.steps()) {
            window(step);
        }
        for (Withheld held : plan.withheld()) {
            rest(held);
        }
        ahead.stream().sorted(Comparator.comparing(Place::x)).forEach(place -> lead(place.x(), place.y(), true));
    }

    private void played(Fact fact) {
        Note note = Note.of(fact.event());
        if (note == null || !span.holds(LocalDate.ofInstant(fact.at(), span.zone()))) {
            return;
        }
        double x = span.middle(LocalDate.ofInstant(fact.at(), span.zone()));
        int y = note.stave().y;
        String look = switch (note.stave()) {
            case THEY -> "";
            case TOGETHER -> "meet";
            case YOU -> "out";
        };
        boolean below = note.stave() == Note.Stave.YOU;
        int preferred = y + (below ? BELOW : ABOVE);
        int other = y + (below ? ABOVE : BELOW);
        int at = free(x, preferred) ? preferred : other;
        boolean room = free(x, at);
        if (room) {
            taken.add(new Place(x, at));
        }
        marks.add(new Score.Mark(Span.css(x), y, look, note.icon(), room ? note.label() : "", at));
        if (fact.at().isAfter(plan.now())) {
            ahead.add(new Place(x, y));
        } else {
            lead(x, y, false);
        }
    }

    /** Where they said they would decide, and the thread to it as long as that lies ahead. */
    private void decide() {
        List<Statement> said = planned.history().statements();
        LocalDate to = said.isEmpty() ? null : said.getLast().what().to();
        if (to == null || !span.holds(to)) {
            return;
        }
        double x = span.middle(to);
        int y = Note.Stave.THEY.y;
        taken.add(new Place(x, y - 22));
        boolean passed = to.isBefore(LocalDate.ofInstant(plan.now(), span.zone()));
        if (!passed) {
            ahead.add(new Place(x, y));
        }
        String label = (passed ? "They had said " : "They decide, ") + Days.shortly(to);
        decision = new Score.Mark(Span.css(x), y, "", "flag", label, y - 22);
    }

    private void window(Step step) {
        Instant from = step.preferred() != null ? step.preferred() : step.earliest();
        if (from == null || !span.holds(LocalDate.ofInstant(from, span.zone()))) {
            return;
        }
        LocalDate day = LocalDate.ofInstant(from, span.zone());
        Instant until = step.until() != null ? step.until() : from;
        double x = span.at(day);
        LocalDate lastDay = LocalDate.ofInstant(until, span.zone());
        double width = Math.max(span.width(1), span.at(lastDay.plusDays(1)) - x);
        double middle = x + width / 2;
        int y = Note.Stave.YOU.y + 31;
        boolean room = free(middle, y) && free(middle, Note.Stave.YOU.y + BELOW);
        if (room) {
            taken.add(new Place(middle, y));
        }
        String label = Phrases.of(step.kind(), step.via(), 1);
        windows.add(new Score.Window(
                step.key(),
                Span.css(x),
                Span.css(width),
                Span.css(middle),
                room ? label : "",
                step.actionable(plan.now()) ? "open" : ""));
        ahead.add(new Place(middle, Note.Stave.YOU.y));
    }

    private void rest(Withheld held) {
        Instant until = held.notBefore();
        double from = span.at(plan.now());
        double to = until == null ? 100 : span.at(until);
        if (to - from > 0.5) {
            String label = to - from > REST && rests.isEmpty() ? "Leave in peace" : "";
            rests.add(new Score.Band(Span.css(from), Span.css(to - from), Span.css((from + to) / 2), label));
        }
    }

    private void lead(double x, int y, boolean ahead) {
        if (lastX >= 0 && (lastX != x || lastY != y)) {
            thread.add(new Score.Thread(Span.css(lastX), lastY, Span.css(x), y, ahead ? "to" : ""));
        }
        lastX = x;
        lastY = y;
    }

    private boolean free(double x, int y) {
        return taken.stream().noneMatch(word -> Math.abs(word.y() - y) < 14 && Math.abs(word.x() - x) < ROOM);
    }
}
