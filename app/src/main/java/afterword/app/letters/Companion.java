package afterword.app.letters;

import afterword.app.candidacy.Planned;
import afterword.engine.fact.Person;
import afterword.prose.draft.Drafter;
import afterword.prose.draft.NoDraftException;
import afterword.prose.draft.Style;
import afterword.prose.draft.Templates;
import afterword.prose.letter.Finding;
import afterword.prose.letter.Letter;
import afterword.prose.letter.Wording;
import afterword.prose.review.Circumstances;
import afterword.prose.review.Reviewer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Who proposes a letter and looks it over: the part that knows English, for an application as it stands. */
@Component
final class Companion {

    /** Its templates are read when the first letter is asked for. */
    private final SingletonSupplier<Drafter> drafter = SingletonSupplier.of(() -> new Drafter(Templates.builtIn()));

    /** A letter to begin with, from what is on record; empty if the record carries none. A blank is in brackets. */
    Text propose(Planned planned, LetterKey key) {
        try {
            return Text.of(Objects.requireNonNull(drafter.get())
                    .draft(
                            planned.file(),
                            key.kind(),
                            key.form(),
                            key.to(),
                            planned.plan().now(),
                            Style.of(planned.file()))
                    .letter());
        } catch (NoDraftException none) {
            return new Text("", "", List.of());
        }
    }

    /**
     * What is to be said of a letter, the gravest first.
     *
     * @param others those to colleagues, as they stand now
     */
    List<Finding> review(Planned planned, Letter letter, List<Letter> others) {
        return Reviewer.builtin()
                .review(letter, new Circumstances(planned.file(), planned.plan().now(), others))
                .findings();
    }

    /** How much two letters read alike, from 0 to 1; names, salutation and signature do not count. */
    double likeness(Planned planned, Letter one, Letter other) {
        List<String> names = names(planned, one.to(), other.to());
        return Wording.ofLetter(one.body(), names).likeness(Wording.ofLetter(other.body(), names));
    }

    private static List<String> names(Planned planned, String... people) {
        List<String> names = new ArrayList<>();
        for (String id : people) {
            Person person = planned.person(id);
            if (person != null && person.name() != null) {
                names.add(person.name());
            }
        }
        return names;
    }
}
