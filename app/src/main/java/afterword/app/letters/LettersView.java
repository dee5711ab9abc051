package afterword.app.letters;

import afterword.app.candidacy.ChannelLook;
import afterword.app.candidacy.Glance;
import afterword.app.candidacy.Planned;
import afterword.app.present.Days;
import afterword.app.present.StepWords;
import afterword.app.today.OfficeWindow;
import afterword.engine.fact.Channel;
import afterword.engine.plan.Step;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Every letter that waits.
 *
 * @param now those the plans ask for now, the first to end first
 * @param begun those begun for later, or for nothing the plans ask for
 * @param went those that went, the last first
 */
public record LettersView(String voice, List<Line> now, List<Line> begun, List<Line> went) {

    private static final int SHOWN = 12;

    /**
     * One letter.
     *
     * @param when its time, in words
     * @param state "Not begun", or when it was last worked on
     */
    public record Line(
            String application,
            String employer,
            String message,
            String to,
            String form,
            String what,
            String stamp,
            String when,
            @Nullable OfficeWindow window,
            String state,
            boolean begins) {}

    /** @param planned the applications in which something is begun, by their ids */
    static LettersView of(
            List<Glance> glances, List<Kept> kept, Map<String, Planned> planned, Instant now, ZoneId home) {
        List<Asked> asked = new ArrayList<>();
        for (Glance glance : glances) {
            for (Glance.Act act : glance.acts()) {
                Step step = act.step(now);
                if (step.to() != null && step.via() != Channel.PHONE) {
                    asked.add(new Asked(glance, act, step));
                }
            }
        }
        asked.sort(Comparator.comparing(Asked::last, Comparator.nullsLast(Comparator.naturalOrder())));
        Set<String> shown = new HashSet<>();
        List<Line> due = new ArrayList<>();
        for (Asked each : asked) {
            due.add(each.line(kept, planned, now, home));
            shown.add(each.key());
        }
        List<Line> begun = new ArrayList<>();
        List<Line> went = new ArrayList<>();
        for (Kept each : kept) {
            Planned of = planned.get(each.key().application());
            if (of == null || each.aside()) {
                continue;
            }
            boolean sent = each.sent(of).isPresent();
            if (sent && went.size() < SHOWN) {
                went.add(line(of, each, now, home));
            } else if (!sent && !shown.contains(key(each))) {
                begun.add(line(of, each, now, home));
            }
        }
        return new LettersView(
                due.isEmpty()
                        ? "Nobody waits for a letter of yours."
                        : Tally.count(due.size(), "letter can go now.", "letters can go now."),
                due,
                begun,
                went);
    }

    private record Asked(Glance glance, Glance.Act act, Step step) {

        @Nullable
        Instant last() {
            return step.latest() != null ? step.latest() : step.until();
        }

        String key() {
            return glance.id() + " " + step.kind().word() + " " + step.to();
        }

        Line line(List<Kept> kept, Map<String, Planned> planned, Instant now, ZoneId home) {
            Kept found = kept.stream()
                    .filter(each -> !each.aside() && LettersView.key(each).equals(key()))
                    .filter(each -> {
                        Planned of = planned.get(each.key().application());
                        return of != null && each.sent(of).isEmpty();
                    })
                    .findFirst()
                    .orElse(null);
            return new Line(
                    glance.id(),
                    glance.employer().name(),
                    step.kind().word(),
                    java.util.Objects.requireNonNull(step.to()),
                    found == null ? "" : found.key().form().word(),
                    act.what(),
                    ChannelLook.stamp(
                            found == null ? step.via() : found.key().form().channel(), step.kind()),
                    StepWords.when(step, glance.home(), now) + ".",
                    OfficeWindow.of(glance.employer(), step, now),
                    found == null ? "Not begun" : "Begun, " + day(found, home),
                    found == null);
        }
    }

    private static Line line(Planned of, Kept kept, Instant now, ZoneId home) {
        LetterKey key = kept.key();
        Step step = Sheet.step(of, key.kind(), key.to());
        String went = kept.sent(of)
                .map(each -> "Sent " + Days.day(LocalDate.ofInstant(each.at(), home)))
                .orElse("Begun, " + day(kept, home));
        return new Line(
                of.id(),
                of.employer(),
                key.kind().word(),
                key.to(),
                key.form().word(),
                step == null
                        ? afterword.app.present.Phrases.of(
                                        key.kind(), key.form().channel(), 1) + ": " + of.name(key.to())
                        : of.words().what(step),
                ChannelLook.stamp(key.form().channel(), key.kind()),
                step == null
                        ? "The plan asks for nothing of the kind now."
                        : StepWords.when(step, of.file().candidateZone(), now) + ".",
                null,
                went,
                false);
    }

    private static String key(Kept kept) {
        return kept.key().application() + " " + kept.key().kind().word() + " "
                + kept.key().to();
    }

    private static String day(Kept kept, ZoneId home) {
        return Days.day(LocalDate.ofInstant(kept.newest().at(), home));
    }
}
