package afterword.app.letters;

import afterword.app.candidacy.LookAhead;
import afterword.app.candidacy.Planned;
import afterword.app.spelling.Spelling;
import afterword.app.storage.Viewer;
import afterword.engine.fact.MessageKind;
import afterword.engine.fact.Person;
import afterword.engine.history.Outgoing;
import afterword.engine.plan.Step;
import afterword.prose.letter.Finding;
import afterword.prose.letter.Form;
import afterword.prose.letter.Letter;
import afterword.prose.politeness.Advice;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lays letters out: one in front, those to colleagues beside it. */
@Component
public final class Sheets {

    private final LookAhead look;
    private final Letters letters;
    private final Companion companion;
    private final Spelling spelling;

    Sheets(LookAhead look, Letters letters, Companion companion, Spelling spelling) {
        this.look = look;
        this.letters = letters;
        this.companion = companion;
        this.spelling = spelling;
    }

    /**
     * The desk of an application and a kind of message.
     *
     * @param front the letter that is worked on, null if nobody is known to write to
     * @param all one for each person it may go to, the front one among them
     */
    record Laid(Planned planned, MessageKind kind, @Nullable Sheet front, List<Sheet> all) {

        List<Letter> others(LetterKey key) {
            return all.stream()
                    .filter(each -> !each.key().to().equals(key.to()) && each.kept() != null)
                    .map(each -> each.text().letter(each.key()))
                    .toList();
        }
    }

    /**
     * Which letter is asked for.
     *
     * @param message the kind's word
     * @param to null for the first the plan names
     * @param form null for the one last worked on, or the plan's
     */
    record Asked(
            String application,
            String message,
            @Nullable String to,
            @Nullable String form) {

        /** Exactly that one. */
        static Asked of(LetterKey key) {
            return new Asked(
                    key.application(), key.kind().word(), key.to(), key.form().word());
        }
    }

    /**
     * @param typed what stands on the front sheet now, null for what is on record
     * @throws NoSuchElementException if there is no such application, kind of message, person or form
     */
    Laid lay(Viewer viewer, Asked asked, @Nullable Text typed) {
        Laid bare = bare(viewer, asked, typed);
        return bare.front() == null ? bare : reviewed(bare, bare.front().key().to());
    }

    /** The same, with nothing said of it. */
    private Laid bare(Viewer viewer, Asked asked, @Nullable Text typed) {
        Planned planned = look.planned(viewer, asked.application());
        MessageKind kind = word(MessageKind.values(), asked.message());
        Form form = asked.form() == null || asked.form().isEmpty() ? null : word(Form.values(), asked.form());
        List<Kept> kept = letters.of(viewer, planned.id()).stream()
                .filter(each -> each.key().kind() == kind)
                .toList();
        Set<String> people = people(planned, kind, kept);
        String to = asked.to() == null || asked.to().isEmpty()
                ? people.stream().findFirst().orElse(null)
                : asked.to();
        if (to == null) {
            return new Laid(planned, kind, null, List.of());
        }
        Person somebody = planned.person(to);
        if (somebody == null) {
            throw new NoSuchElementException("nobody called " + to);
        }
        to = somebody.id();
        people.add(to);
        List<Sheet> all = new ArrayList<>();
        Sheet front = null;
        for (String each : people) {
            boolean asks = each.equals(to);
            Sheet sheet = sheet(planned, kind, each, asks ? form : null, asks ? typed : null, kept);
            all.add(sheet);
            front = asks ? sheet : front;
        }
        return new Laid(planned, kind, front, all);
    }

    /** @throws NoSuchElementException if there is no such kind of message, person or form */
    public LetterKey key(Planned planned, String message, String to, String form) {
        Person somebody = planned.person(to);
        if (somebody == null) {
            throw new NoSuchElementException("nobody called " + to);
        }
        return new LetterKey(
                planned.id(), word(MessageKind.values(), message), somebody.id(), word(Form.values(), form));
    }

    /** What a letter could begin with. */
    public Text proposed(Planned planned, LetterKey key) {
        return companion.propose(planned, key);
    }

    /**
     * What is to be said of a letter with these words, beside those to colleagues as they are kept.
     *
     * @param copies who else would get it: ids, or addresses
     */
    public List<Finding> findings(Viewer viewer, Planned planned, LetterKey key, Text text, List<String> copies) {
        return text.blank() ? List.of() : review(bare(viewer, Asked.of(key), text), key, text.letter(key, copies));
    }

    private Laid reviewed(Laid bare, String to) {
        List<Sheet> all = bare.all().stream()
                .map(sheet -> sheet.sent() != null
                                || (sheet.kept() == null && !sheet.key().to().equals(to))
                        ? sheet
                        : new Sheet(
                                sheet.key(),
                                sheet.step(),
                                sheet.held(),
                                sheet.kept(),
                                null,
                                sheet.text(),
                                sheet.text().blank() || !sheet.text().keepable()
                                        ? List.of()
                                        : review(bare, sheet.key(), sheet.text().letter(sheet.key()))))
                .toList();
        Sheet front = all.stream()
                .filter(each -> each.key().to().equals(to))
                .findFirst()
                .orElseThrow();
        return new Laid(bare.planned(), bare.kind(), front, all);
    }

    private List<Finding> review(Laid bare, LetterKey key, Letter letter) {
        List<Finding> findings = new ArrayList<>(
                spelling.with(companion.review(bare.planned(), letter, bare.others(key)), bare.planned(), letter));
        Advice.of(letter, findings).ifPresent(findings::add);
        findings.sort(Comparator.comparing(Finding::severity));
        return List.copyOf(findings);
    }

    private Sheet sheet(
            Planned planned,
            MessageKind kind,
            String to,
            @Nullable Form wanted,
            @Nullable Text typed,
            List<Kept> kept) {
        Step step = Sheet.step(planned, kind, to);
        Kept found = kept.stream()
                .filter(each -> each.key().to().equals(to) && !each.aside())
                .filter(each -> wanted == null || each.key().form() == wanted)
                .findFirst()
                .orElse(null);
        Outgoing sent = found == null ? null : found.sent(planned).orElse(null);
        if (sent != null && step != null) {
            found = null;
            sent = null;
        }
        Form form = wanted != null
                ? wanted
                : found != null ? found.key().form() : Sheet.form(step, kind, planned.person(to));
        LetterKey key = new LetterKey(planned.id(), kind, to, form);
        Text text = typed != null ? typed : found != null ? found.newest().text() : companion.propose(planned, key);
        return new Sheet(key, step, Sheet.held(planned, kind, to), found, typed != null ? null : sent, text, List.of());
    }

    /** Whoever the plan or the record names for such a message, in that order. */
    private static Set<String> people(Planned planned, MessageKind kind, List<Kept> kept) {
        Set<String> people = new LinkedHashSet<>();
        for (Step step : planned.plan().steps()) {
            if (step.kind() == kind && step.to() != null) {
                people.add(step.to());
            }
        }
        kept.stream().filter(each -> !each.aside()).map(each -> each.key().to()).forEach(people::add);
        if (people.isEmpty()) {
            planned.file().people().stream().map(Person::id).limit(1).forEach(people::add);
        }
        people.removeIf(each -> planned.person(each) == null);
        return people;
    }

    static <W extends afterword.engine.fact.Word> W word(W[] words, String asked) {
        return Arrays.stream(words)
                .filter(each -> each.word().equals(asked))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("no " + asked));
    }
}
