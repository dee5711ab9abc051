package afterword.prose.draft;

import afterword.engine.fact.MessageKind;
import afterword.engine.notation.BadInputException;
import afterword.engine.notation.Fields;
import afterword.engine.notation.Nearest;
import afterword.engine.notation.Node;
import afterword.engine.notation.Notation;
import afterword.engine.notation.Place;
import afterword.engine.notation.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The templates of all kinds: the built-in ones, each replaced by a file of the same name in a folder of one's own. */
public final class Templates {

    static final String AGAIN = "follow-up-again";
    private static final String FRAMES = "frames";
    private static final String ENDING = ".yaml";
    private static final long LARGEST = 200_000;
    private static final int MOST_FILES = 200;

    private final @Nullable Path own;
    private final Map<String, Outline> outlines = new HashMap<>();
    private @Nullable Map<String, List<Sentence>> frames;

    private Templates(@Nullable Path own) {
        this.own = own;
    }

    /** The built-in ones, read when they are first asked for. */
    public static Templates builtIn() {
        return new Templates(null);
    }

    /**
     * Those of a folder before the built-in ones, all of them read.
     *
     * @throws BadInputException with every problem of every file, or if there is no such folder
     */
    public static Templates of(Path folder) {
        Templates templates = new Templates(folder);
        templates.check(folder);
        return templates;
    }

    /** The names of all templates. */
    public static List<String> names() {
        List<String> names = new ArrayList<>();
        for (MessageKind kind : MessageKind.values()) {
            names.add(kind.word());
        }
        names.add(AGAIN);
        names.add(FRAMES);
        return names;
    }

    private void check(Path folder) {
        List<Problem> problems = new ArrayList<>();
        List<String> names = names();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.limit(MOST_FILES).sorted().toList()) {
                String name = Objects.requireNonNull(file.getFileName()).toString();
                if (!name.endsWith(ENDING)) {
                    continue;
                }
                String plain = name.substring(0, name.length() - ENDING.length());
                if (!names.contains(plain)) {
                    String near = Nearest.of(plain, names);
                    problems.add(new Problem(
                            new Place(file.toString(), 1, 1),
                            plain,
                            "'" + name + "' is the name of no template",
                            "one of " + String.join(", ", names),
                            near == null ? null : near + ENDING));
                    continue;
                }
                try {
                    if (plain.equals(FRAMES)) {
                        frames();
                    } else {
                        outline(plain);
                    }
                } catch (BadInputException e) {
                    problems.addAll(e.problems());
                }
            }
        } catch (IOException e) {
            problems.add(new Problem(
                    new Place(folder.toString(), 1, 1),
                    folder.toString(),
                    "'" + folder + "' is no folder that can be read",
                    "a folder with templates such as thank-you.yaml",
                    null));
        }
        if (!problems.isEmpty()) {
            throw new BadInputException(problems);
        }
    }

    /** The template of this name, one of {@link #names} but the frames. */
    synchronized Outline outline(String name) {
        return outlines.computeIfAbsent(name, each -> Outline.of(read(each)));
    }

    /** What stands around the sentences, by name. */
    synchronized Map<String, List<Sentence>> frames() {
        if (frames == null) {
            Fields file = Fields.of(read(FRAMES), "the frames");
            Map<String, List<Sentence>> read = new HashMap<>();
            for (String key : List.of(
                    "closing-us",
                    "closing-uk",
                    "formal-us",
                    "formal-uk",
                    "call-greeting",
                    "call-moment",
                    "call-thanks",
                    "call-machine",
                    "voicemail-callback",
                    "voicemail-goodbye")) {
                read.put(key, Outline.sentences(file, key));
            }
            file.noOthers();
            frames = read;
        }
        return frames;
    }

    private Node read(String name) {
        if (own != null) {
            Path file = own.resolve(name + ENDING);
            if (Files.isRegularFile(file)) {
                return ofSize(file);
            }
        }
        try (InputStream in =
                Objects.requireNonNull(Templates.class.getResourceAsStream("/drafts/" + name + ENDING), name)) {
            return Notation.yaml(name + ENDING, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Node ofSize(Path file) {
        try {
            if (Files.size(file) > LARGEST) {
                throw new BadInputException(new Problem(
                        new Place(file.toString(), 1, 1),
                        null,
                        "it is larger than " + LARGEST / 1000 + " kB",
                        "a template",
                        null));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Notation.read(file);
    }
}
