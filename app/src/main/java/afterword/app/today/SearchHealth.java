package afterword.app.today;

import afterword.app.candidacy.Glance;
import afterword.app.candidacy.PlanLine;
import afterword.app.candidacy.Stage;
import afterword.app.present.Days;
import afterword.app.present.Phrases;
import afterword.app.present.Why;
import afterword.engine.fact.MessageKind;
import afterword.engine.fact.TaskKind;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How the search as a whole is doing, as far as there is something to say. Each remark rests on a rule that a plan cites
 * already: where the rulebook that is followed says nothing of it, neither does this.
 *
 * @param remarks empty when all is well
 * @param weeks applications sent, a week each, this week last
 */
public record SearchHealth(List<Remark> remarks, List<Week> weeks) {

    /** Nothing new for so many days is worth a word. */
    static final int QUIET_DAYS = 7;

    /** So many interviews at one employer are a great deal. */
    static final int MANY_INTERVIEWS = 3;

    /** So many remarks of one kind, and links of one remark, are enough to look at. */
    static final int MOST = 3;

    /** So far back, this week among them, one looks at what was sent. */
    static final int WEEKS = 8;

    /**
     * Something to say.
     *
     * @param text sentences
     * @param about the applications it is about
     * @param more whether another application would help
     */
    public record Remark(String text, List<ToDo.For> about, boolean more, List<Why> why) {}

    /**
     * A week.
     *
     * @param from its Monday
     * @param sent the applications sent in it
     * @param height in hundredths of the most that were sent in a week
     */
    public record Week(LocalDate from, int sent, int height) {

        /** "9 Dec". */
        public String day() {
            return Days.shortly(from);
        }
    }

    /**
     * @param searches what is not over, be there more among them
     * @param applied when applications went out: all since {@link #since}, and at least the last
     * @param home where the person is; days are counted there
     */
    static SearchHealth of(List<Glance> searches, List<Instant> applied, Instant now, ZoneId home) {
        List<Glance> open = searches.stream()
                .filter(glance -> glance.card().stage() != Stage.CLOSED)
                .toList();
        List<Remark> remarks = new ArrayList<>();
        add(remarks, quiet(open, applied, now, home));
        add(remarks, oneHope(open));
        remarks.addAll(offers(open, now, home));
        add(remarks, references(searches));
        return new SearchHealth(List.copyOf(remarks), weeks(applied, now, home));
    }

    /** From when on it has to be known what was sent. */
    static Instant since(Instant now, ZoneId home) {
        return monday(now, home).minusWeeks(WEEKS - 1L).atStartOfDay(home).toInstant();
    }

    /** "Applications sent a week, the last eight weeks: 3, 4, 0." */
    public String label() {
        return "Applications sent a week, over the last eight weeks: "
                + weeks.stream().map(week -> String.valueOf(week.sent())).collect(Collectors.joining(", ")) + ".";
    }

    /** Whether this says already what a task asks for. */
    boolean covers(PlanLine task) {
        return is(task, TaskKind.ALERT_REFERENCES)
                || (is(task, TaskKind.KEEP_SEARCHING)
                        && remarks.stream()
                                .anyMatch(
                                        remark -> remark.more() && remark.why().equals(task.why())));
    }

    private static void add(List<Remark> remarks, @Nullable Remark remark) {
        if (remark != null && !remark.why().isEmpty()) {
            remarks.add(remark);
        }
    }

    private static @Nullable Remark quiet(List<Glance> open, List<Instant> applied, Instant now, ZoneId home) {
        Instant last = applied.stream().max(Comparator.naturalOrder()).orElse(null);
        if (last == null || open.isEmpty()) {
            return null;
        }
        LocalDate on = LocalDate.ofInstant(last, home);
        int days = (int) ChronoUnit.DAYS.between(on, LocalDate.ofInstant(now, home));
        return days < QUIET_DAYS
                ? null
                : new Remark(
                        "Nothing new has gone out since " + Days.day(on) + ", "
                                + Counted.of(days, "day", "days").toLowerCase(Locale.ROOT)
                                + " ago. One fresh application makes the waiting lighter.",
                        List.of(),
                        true,
                        keepOn(open));
    }

    /** Much rests on one application: it is the only one, or more goes on there than everywhere else. */
    private static @Nullable Remark oneHope(List<Glance> open) {
        Glance most = open.stream()
                .max(Comparator.comparing(glance -> glance.meetings().size()))
                .orElse(null);
        if (most == null || most.meetings().isEmpty()) {
            return null;
        }
        int here = most.meetings().size();
        int elsewhere =
                open.stream().mapToInt(glance -> glance.meetings().size()).sum() - here;
        String employer = most.employer().name();
        String text;
        if (open.size() == 1) {
            text = employer + " is the only application that is open. A second one takes weight off it.";
        } else if (here >= MANY_INTERVIEWS && here > elsewhere) {
            text = "A great deal has gone into " + employer + ": "
                    + Counted.of(here, "interview", "interviews").toLowerCase(Locale.ROOT) + " there, "
                    + (elsewhere == 0
                            ? "none"
                            : Counted.of(elsewhere, "", "").strip().toLowerCase(Locale.ROOT))
                    + " elsewhere. Leave room for the others.";
        } else {
            return null;
        }
        return new Remark(text, List.of(about(most)), true, keepOn(List.of(most)));
    }

    /** Offers that want an answer before somebody else has said they will have decided; the soonest few of each. */
    private static List<Remark> offers(List<Glance> open, Instant now, ZoneId home) {
        record Standing(Glance by, Glance.Offer offer) {}
        record Deciding(Glance at, LocalDate on) {}
        List<Deciding> deciding = open.stream()
                .flatMap(
                        at -> at.owed().stream().filter(Glance.Owed::promised).map(owed -> new Deciding(at, owed.on())))
                .sorted(Comparator.comparing(Deciding::on))
                .toList();
        List<Remark> remarks = new ArrayList<>();
        open.stream()
                .flatMap(by -> by.offers().stream().map(offer -> new Standing(by, offer)))
                .filter(standing -> standing.offer().by().isAfter(now))
                .sorted(Comparator.comparing(standing -> standing.offer().by()))
                .forEach(standing -> {
                    Glance.Offer offer = standing.offer();
                    LocalDate by = LocalDate.ofInstant(offer.by(), home);
                    List<Deciding> later = remarks.size() < MOST
                            ? deciding.stream()
                                    .filter(each -> each.on().isAfter(by)
                                            && !each.at().employer().name().equals(offer.from()))
                                    .toList()
                            : List.of();
                    if (!later.isEmpty()) {
                        Glance other = later.getFirst().at();
                        add(
                                remarks,
                                new Remark(
                                        offer.from() + " wants an answer to their offer by " + Days.day(by) + "; "
                                                + other.employer().name() + " means to decide by "
                                                + Days.day(later.getFirst().on()) + more(later.size() - 1),
                                        standing.by().id().equals(other.id())
                                                ? List.of(about(other))
                                                : List.of(about(standing.by()), about(other)),
                                        false,
                                        offerWhy(standing.by(), other)));
                    }
                });
        return remarks;
    }

    private static String more(int others) {
        return others == 0
                ? "."
                : ", and " + Counted.of(others, "other", "others").toLowerCase(Locale.ROOT) + " no sooner.";
    }

    /** What the plans have for it: word of the offer there, the answer to it here; else that the search goes on. */
    private static List<Why> offerWhy(Glance offering, Glance other) {
        for (Glance.Act act : other.acts()) {
            if (act.step().kind() == MessageKind.OFFER_NOTICE) {
                return act.why();
            }
        }
        for (Glance.Act act : offering.acts()) {
            if (act.step().kind() == MessageKind.OFFER_ANSWER) {
                return act.why();
            }
        }
        return keepOn(List.of(other));
    }

    private static @Nullable Remark references(List<Glance> searches) {
        List<ToDo.For> about = new ArrayList<>();
        List<Why> why = List.of();
        String text = "";
        for (Glance glance : searches) {
            for (PlanLine task : glance.tasks()) {
                if (is(task, TaskKind.ALERT_REFERENCES)) {
                    text = text.isEmpty() ? task.what() + ". " + task.text() : text;
                    why = why.isEmpty() ? task.why() : why;
                    if (!about.contains(about(glance))) {
                        about.add(about(glance));
                    }
                }
            }
        }
        String further = about.size() > MOST
                ? " And for "
                        + Counted.of(about.size() - MOST, "further one", "further ones")
                                .toLowerCase(Locale.ROOT) + "."
                : "";
        return about.isEmpty()
                ? null
                : new Remark(text.strip() + further, about.stream().limit(MOST).toList(), false, why);
    }

    /** The rule that the search goes on, as the first of these plans has it; empty if none does. */
    private static List<Why> keepOn(List<Glance> searches) {
        return searches.stream()
                .flatMap(glance -> glance.tasks().stream())
                .filter(task -> is(task, TaskKind.KEEP_SEARCHING))
                .map(PlanLine::why)
                .findFirst()
                .orElse(List.of());
    }

    private static boolean is(PlanLine task, TaskKind kind) {
        return task.what().equals(Phrases.of(kind));
    }

    private static ToDo.For about(Glance glance) {
        return new ToDo.For(glance.id(), glance.employer().name());
    }

    private static List<Week> weeks(List<Instant> applied, Instant now, ZoneId home) {
        LocalDate monday = monday(now, home);
        int[] sent = new int[WEEKS];
        for (Instant each : applied) {
            long ago = ChronoUnit.WEEKS.between(monday(each, home), monday);
            if (ago >= 0 && ago < WEEKS) {
                sent[WEEKS - 1 - (int) ago]++;
            }
        }
        int most = 1;
        for (int each : sent) {
            most = Math.max(most, each);
        }
        List<Week> weeks = new ArrayList<>();
        for (int i = 0; i < WEEKS; i++) {
            weeks.add(new Week(monday.minusWeeks(WEEKS - 1L - i), sent[i], sent[i] * 100 / most));
        }
        return List.copyOf(weeks);
    }

    private static LocalDate monday(Instant instant, ZoneId home) {
        return LocalDate.ofInstant(instant, home).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
