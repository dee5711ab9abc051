package afterword.app.candidacy;

import afterword.app.planning.Rulebooks;
import afterword.app.storage.Rows;
import afterword.app.storage.Storage;
import afterword.app.storage.Viewer;
import afterword.engine.audit.RulebookAudit;
import afterword.engine.calendar.WorkCalendars;
import afterword.engine.notation.BadInputException;
import afterword.engine.notation.Fields;
import afterword.engine.notation.Nearest;
import afterword.engine.notation.Node;
import afterword.engine.notation.Notation;
import afterword.engine.notation.Place;
import afterword.engine.notation.Problem;
import afterword.engine.rule.Rulebook;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Rulebooks somebody wrote: checked like any other, kept version by version, let go when nothing follows them. */
@Component
public final class KeepRulebook {

    /** In bytes. The largest built-in one that stands on another has twice as many, most of them examples. */
    public static final int LARGEST = 65_536;

    /** How many one may keep. */
    public static final int MOST = 20;

    private static final int MOST_RULES = 100;
    private static final String FILE = "the rulebook";
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{0,39}");

    private final Storage storage;
    private final Candidacies candidacies;
    private final Plans plans;
    private final Rulebooks rulebooks;
    private final RulebookAudit audit;
    private final InstantSource clock;

    KeepRulebook(
            Storage storage,
            Candidacies candidacies,
            Plans plans,
            Rulebooks rulebooks,
            WorkCalendars calendars,
            InstantSource clock) {
        this.storage = storage;
        this.candidacies = candidacies;
        this.plans = plans;
        this.rulebooks = rulebooks;
        this.audit = new RulebookAudit(calendars);
        this.clock = clock;
    }

    /**
     * A version of a rulebook.
     *
     * @param book what it says; null if this version of the product does not understand it, and the one it stands on is
     *     followed in its place
     */
    public record Version(
            String name,
            int number,
            String parent,
            String text,
            Instant at,
            @Nullable Rulebook book) {}

    /**
     * Who follows a rulebook.
     *
     * @param everywhere whether the account does
     * @param applications those that do of their own accord, by id
     */
    public record Followers(boolean everywhere, List<String> applications) {

        public boolean none() {
            return !everywhere && applications.isEmpty();
        }
    }

    /**
     * Whether a rulebook can be followed: the examination of {@code rules check}, and what is asked of one that is kept here.
     *
     * @throws BadInputException with every problem and its line
     */
    public Rulebook check(String text) {
        if (text.getBytes(StandardCharsets.UTF_8).length > LARGEST) {
            throw tooLarge();
        }
        Node tree = Notation.yaml(FILE, text);
        Fields whole = Fields.of(tree, "a rulebook");
        Node name = whole.get("rulebook");
        String named = whole.text("rulebook");
        if (!NAME.matcher(named).matches()) {
            throw Fields.problem(
                    name,
                    "'" + named + "' cannot be the name of a rulebook",
                    "small letters, digits and hyphens, a letter first, 40 at most",
                    null);
        }
        if (Rulebooks.everyName().contains(named)) {
            throw Fields.problem(name, "'" + named + "' is a built-in rulebook", "a name of its own", null);
        }
        List<String> parents = Rulebooks.everyName();
        if (!whole.has("extends")) {
            throw Fields.problem(
                    name, "this stands on no rulebook", "extends: one of " + String.join(", ", parents), null);
        }
        String parent = whole.text("extends");
        if (!parents.contains(parent)) {
            throw Fields.problem(
                    whole.get("extends"),
                    "'" + parent + "' is no built-in rulebook to stand on",
                    "one of " + String.join(", ", parents),
                    Nearest.of(parent, parents));
        }
        List<Node> rules = whole.list("rules");
        if (rules.size() > MOST_RULES) {
            throw Fields.problem(rules.get(MOST_RULES), "these are too many rules", "at most " + MOST_RULES, null);
        }
        Rulebook book = Rulebooks.withExamples().readText(FILE, text);
        List<Problem> faults = audit.faults(book);
        if (!faults.isEmpty()) {
            throw new BadInputException(faults);
        }
        return book;
    }

    /**
     * Keeps a rulebook as the newest version of its name; whatever follows it is planned anew in the same breath.
     *
     * @return its name
     * @throws BadInputException as for {@link #check}, or if there are too many already
     */
    public String keep(Viewer viewer, String text) {
        Rulebook book = check(text);
        Instant now = clock.instant();
        return storage.write(viewer, rows -> {
            rows.oneChangeAtATime();
            List<OwnRulebooks.Kept> kept = OwnRulebooks.newest(rows);
            OwnRulebooks.Kept same = kept.stream()
                    .filter(each -> each.name().equals(book.name()))
                    .findFirst()
                    .orElse(null);
            if (same == null && kept.size() >= MOST) {
                throw refused("there are " + MOST + " rulebooks already", "fewer; let go of one first");
            }
            if (same == null || !same.text().equals(text)) {
                OwnRulebooks.add(rows, book.name(), String.valueOf(book.parent()), text, now);
                Followers followers = followers(rows, book.name());
                if (followers.everywhere()) {
                    Preferences.read(rows).following(book).write(rows);
                    plans.renewAll(rows, now);
                } else {
                    plans.renew(rows, followers.applications(), now);
                }
            }
            return book.name();
        });
    }

    /** The newest version of each, by name. */
    public List<Version> all(Viewer viewer) {
        return storage.read(
                viewer,
                rows -> OwnRulebooks.newest(rows).stream().map(this::version).toList());
    }

    /**
     * Every version of one that is kept, the newest first.
     *
     * @throws NoSuchElementException if the viewer has no such rulebook
     */
    public List<Version> versions(Viewer viewer, String name) {
        return storage.read(
                viewer,
                rows -> OwnRulebooks.versions(rows, name).stream()
                        .map(this::version)
                        .toList());
    }

    /** Who follows a rulebook. */
    public Followers followers(Viewer viewer, String name) {
        return storage.read(viewer, rows -> followers(rows, name));
    }

    /**
     * Lets go of a rulebook, unless something follows it.
     *
     * @return who does; if nobody, it is gone
     * @throws NoSuchElementException if the viewer has no such rulebook
     */
    public Followers remove(Viewer viewer, String name) {
        return storage.write(viewer, rows -> {
            rows.oneChangeAtATime();
            OwnRulebooks.versions(rows, name);
            Followers followers = followers(rows, name);
            if (followers.none()) {
                OwnRulebooks.remove(rows, name);
            }
            return followers;
        });
    }

    private Followers followers(Rows rows, String name) {
        return new Followers(Preferences.read(rows).rulebook().equals(name), candidacies.following(rows, name));
    }

    private Version version(OwnRulebooks.Kept kept) {
        Rulebook book;
        try {
            book = rulebooks.own(kept.text());
        } catch (BadInputException older) {
            book = null;
        }
        return new Version(kept.name(), kept.version(), kept.parent(), kept.text(), kept.at(), book);
    }

    /** What is said of a text that is longer than {@link #LARGEST}. */
    public static BadInputException tooLarge() {
        return refused("this is too large", "at most 64 KB");
    }

    /** What is said of a file that is no text. */
    public static BadInputException noText() {
        return refused("this is no text", "a rulebook in UTF-8");
    }

    private static BadInputException refused(String message, String expected) {
        return new BadInputException(new Problem(new Place(FILE, 1, 1), null, message, expected, null));
    }
}
