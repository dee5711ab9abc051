package afterword.app.letters;

import afterword.app.candidacy.Planned;
import afterword.engine.fact.Person;
import afterword.engine.rule.Source;
import afterword.prose.draft.Drafter;
import afterword.prose.draft.NoDraftException;
import afterword.prose.draft.Style;
import afterword.prose.draft.Templates;
import afterword.prose.letter.Finding;
import afterword.prose.letter.Letter;
import afterword.prose.letter.Repair;
import afterword.prose.letter.Severity;
import afterword.prose.letter.Span;
import afterword.prose.letter.Wording;
import afterword.prose.name.PersonName;
import afterword.prose.tone.Reading;
import afterword.prose.tone.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Drafts from the record; reads tone, blanks, the salutation, words written twice, and notes that are the same. */
@Component
final class FirstLook implements Companion {

    private static final Pattern BLANK = Pattern.compile("\\[[^\\]\\n]{0,80}\\]|_{3,}");
    private static final Pattern TWICE = Pattern.compile("\\b([A-Za-z]{2,})\\s+\\1\\b");
    private static final double ALIKE = 0.85;
    private static final int SHORT = 120;

    /** Its templates are read when the first letter is asked for. */
    private final SingletonSupplier<Drafter> drafter = SingletonSupplier.of(() -> new Drafter(Templates.builtIn()));

    @Override
    public Text propose(Planned planned, LetterKey key) {
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

    @Override
    public List<Finding> review(Planned planned, Letter letter, List<Letter> others) {
        List<Finding> found = new ArrayList<>();
        String body = letter.body();
        Matcher blank = BLANK.matcher(body);
        while (blank.find()) {
            found.add(new Finding(
                    "L9",
                    Severity.ERROR,
                    span(blank.start(), blank.end()),
                    "A blank",
                    "Only you know what belongs here.",
                    source("five-pointers", "S4.18"),
                    null));
        }
        salutation(planned, letter, found);
        Matcher twice = TWICE.matcher(body);
        while (twice.find()) {
            Span span = span(twice.start(), twice.end());
            found.add(new Finding(
                    "L9",
                    Severity.WARNING,
                    span,
                    "“" + twice.group(1) + "”, twice",
                    "The word stands there twice.",
                    source("five-pointers", "S4.18"),
                    new Repair(span, twice.group(1))));
        }
        Reading reading = Tone.builtin().read(body);
        Set<String> applying = Applying.to(planned, letter.kind(), letter.to());
        reading.findings().stream()
                .filter(each -> applying.contains(each.check()))
                .forEach(found::add);
        Applying.missing(letter.kind()).stream()
                .sorted()
                .forEach(check -> found.addAll(Tone.builtin().lacking(check, reading)));
        for (Letter other : others) {
            double alike = likeness(planned, letter, other);
            if (alike > ALIKE) {
                found.add(new Finding(
                        "L14",
                        alike == 1 ? Severity.ERROR : Severity.WARNING,
                        null,
                        "Reads like the one to " + planned.name(other.to()),
                        "They sit together and may compare. Give each a note of their own.",
                        source("five-pointers", "S4.12"),
                        null));
            }
        }
        int words = Text.of(letter).words();
        if (words > 0 && words <= SHORT) {
            found.add(new Finding(
                    "L18",
                    Severity.GOOD,
                    null,
                    words == 1 ? "1 word" : words + " words",
                    "Short enough to read standing up.",
                    source("five-rules", "S0.19"),
                    null));
        }
        return found;
    }

    @Override
    public double likeness(Planned planned, Letter one, Letter other) {
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

    /** Whether the one who is addressed is the one it goes to. */
    private static void salutation(Planned planned, Letter letter, List<Finding> found) {
        PersonName name = name(planned, letter.to());
        String family = name == null ? null : name.fullFamily();
        int end = letter.body().indexOf('\n');
        String first = end < 0 ? letter.body() : letter.body().substring(0, end);
        String said = first.replaceAll(",\\s*$", "");
        if (name == null || family == null || !said.startsWith("Dear ") || said.endsWith(" " + family)) {
            return;
        }
        String given = name.given();
        if (given != null && said.endsWith(given)) {
            return;
        }
        int from = said.lastIndexOf(' ') + 1;
        Span span = span(from, said.length());
        found.add(new Finding(
                "L10",
                Severity.ERROR,
                span,
                "The name is " + family,
                "So it stands on record.",
                source("three-steps", "S3.5"),
                new Repair(span, family)));
    }

    private static @Nullable PersonName name(Planned planned, String to) {
        Person person = planned.person(to);
        String name = person == null ? null : person.name();
        return name == null ? null : PersonName.of(name);
    }

    private static Span span(int from, int to) {
        return new Span(Span.Part.BODY, from, to);
    }

    private static List<Source> source(String article, String rule) {
        return List.of(new Source(article, rule, ""));
    }
}
