package afterword.app.planning;

import afterword.engine.audit.RulebookAudit;
import afterword.engine.notation.BadInputException;
import afterword.engine.notation.Nearest;
import afterword.engine.notation.Node;
import afterword.engine.notation.Notation;
import afterword.engine.notation.Place;
import afterword.engine.notation.Problem;
import afterword.engine.rule.Contradiction;
import afterword.engine.rule.Rulebook;
import afterword.engine.rule.RulebookReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.ref.SoftReference;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Finds rulebooks: the built-in ones by name, a person's own by the path of its file. Each is read once, when wanted. */
public final class Rulebooks {

    /** The six a person can choose, the articles first. */
    public static final List<String> NAMES =
            List.of("five-rules", "three-steps", "seven-rules", "five-pointers", "dos-and-donts", "house");

    /** What all of them stand on; no choice of its own, but something to extend. */
    private static final String BASE = "promises";

    /** Of the rulebooks people wrote, so many stay read. */
    private static final int OWN_KEPT = 32;

    private static volatile SoftReference<@Nullable Rulebooks> toLookAt = new SoftReference<>(null);

    private final Map<String, Rulebook> read = new ConcurrentHashMap<>();

    /** By their text: the same text is the same rulebook, whoever wrote it. */
    private final Map<String, Rulebook> own = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Rulebook> eldest) {
            return size() > OWN_KEPT;
        }
    });

    private final boolean examples;

    /** Rulebooks to plan by. */
    public Rulebooks() {
        this(false);
    }

    private Rulebooks(boolean examples) {
        this.examples = examples;
    }

    /**
     * Rulebooks to look at: slower to read, and with the examples, on which no plan depends. They are read again if memory was
     * wanted for something else.
     */
    public static Rulebooks withExamples() {
        Rulebooks known = toLookAt.get();
        if (known == null) {
            known = new Rulebooks(true);
            toLookAt = new SoftReference<>(known);
        }
        return known;
    }

    /**
     * The rulebook of this name, or in the file of this path.
     *
     * @param asked where the name stands, for the problem if there is no such rulebook
     * @throws BadInputException if there is none, it is not understood, or its rules contradict each other
     */
    public Rulebook get(String nameOrPath, Place asked) {
        Rulebook known = read.get(nameOrPath);
        if (known != null) {
            return known;
        }
        Rulebook builtIn = NAMES.contains(nameOrPath) ? builtIn(nameOrPath) : null;
        if (builtIn != null) {
            return builtIn;
        }
        Path file = Path.of(nameOrPath);
        if (!Files.exists(file)) {
            throw new BadInputException(new Problem(
                    asked,
                    nameOrPath,
                    "'" + nameOrPath + "' is neither a rulebook nor a file",
                    "one of " + String.join(", ", NAMES) + ", or the path of a rulebook's file",
                    Nearest.of(nameOrPath, NAMES)));
        }
        Rulebook own = readFile(file);
        List<Problem> conflicts = RulebookAudit.conflicts(own);
        if (!conflicts.isEmpty()) {
            throw new BadInputException(conflicts);
        }
        read.put(nameOrPath, own);
        return own;
    }

    /** The six, in their order. */
    public List<Rulebook> all() {
        List<Rulebook> all = new ArrayList<>(NAMES.size());
        for (String name : NAMES) {
            all.add(get(name, new Place(name, 1, 1)));
        }
        return all;
    }

    /** The six, and what all of them stand on. */
    public List<Rulebook> withBase() {
        List<Rulebook> all = all();
        Rulebook base = builtIn(BASE);
        if (base != null) {
            all.add(base);
        }
        return all;
    }

    /** Everything about which the six cannot all be right. */
    public List<Contradiction> contradictions() {
        return Contradiction.readAll(Notation.yaml(
                "contradictions.yaml", new String(bytes(resource("contradictions")), StandardCharsets.UTF_8)));
    }

    /**
     * Reads the rulebook in a file, whatever its name.
     *
     * @throws BadInputException if it is not understood
     */
    public Rulebook readFile(Path file) {
        return new RulebookReader(this::builtIn).read(Notation.read(file));
    }

    /**
     * Reads the rulebook in a text.
     *
     * @param file what problems call the text
     * @throws BadInputException if it is not understood
     */
    public Rulebook readText(String file, String text) {
        return new RulebookReader(this::builtIn).read(Notation.yaml(file, text));
    }

    /**
     * The rulebook in a text that somebody keeps here; read once as long as it is in use.
     *
     * @throws BadInputException if it is not understood, or its rules contradict each other
     */
    public Rulebook own(String text) {
        Rulebook known = own.get(text);
        if (known == null) {
            known = readText("the rulebook", text);
            List<Problem> conflicts = RulebookAudit.conflicts(known);
            if (!conflicts.isEmpty()) {
                throw new BadInputException(conflicts);
            }
            own.put(text, known);
        }
        return known;
    }

    /** The text of a built-in rulebook's file, or of what all of them stand on. */
    public static String text(String name) {
        if (!everyName().contains(name)) {
            throw new IllegalArgumentException("no rulebook is called " + name);
        }
        return new String(bytes(resource(name)), StandardCharsets.UTF_8);
    }

    /** The built-in rulebook of this name, or what all of them stand on; null if there is none. */
    public @Nullable Rulebook builtIn(String name) {
        Rulebook known = read.get(name);
        if (known == null && (NAMES.contains(name) || name.equals(BASE))) {
            known = new RulebookReader(this::builtIn).read(tree(name));
            Rulebook first = read.putIfAbsent(name, known);
            return first == null ? known : first;
        }
        return known;
    }

    private Node tree(String name) {
        if (examples) {
            return Notation.yaml(name + ".yaml", new String(bytes(resource(name)), StandardCharsets.UTF_8));
        }
        byte[] json = bytes(CompactRulebooks.resource(name));
        return Notation.jsonUnplaced(name, 1, json, 0, json.length);
    }

    private static byte[] bytes(String resource) {
        try (InputStream in = open(resource)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(resource + " cannot be read", e);
        }
    }

    static InputStream open(String resource) {
        InputStream in = Rulebooks.class.getResourceAsStream(resource);
        if (in == null) {
            throw new IllegalStateException("The build has left out " + resource);
        }
        return in;
    }

    static String resource(String name) {
        return "/rulebooks/" + name + ".yaml";
    }

    /** The six, and what they stand on. */
    public static List<String> everyName() {
        List<String> names = new ArrayList<>(NAMES);
        names.add(BASE);
        return names;
    }
}
