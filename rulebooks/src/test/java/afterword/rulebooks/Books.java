package afterword.rulebooks;

import afterword.calendars.WorldCalendars;
import afterword.engine.calendar.WorkCalendars;
import afterword.engine.notation.Notation;
import afterword.engine.rule.Rulebook;
import afterword.engine.rule.RulebookReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The built-in rulebooks as tests see them, read from the files themselves. */
public final class Books {

    /** The six a person can choose, articles first. */
    public static final List<String> NAMES =
            List.of("five-rules", "three-steps", "seven-rules", "five-pointers", "dos-and-donts", "house");

    private static final WorkCalendars CALENDARS = new WorldCalendars();

    private static final Map<String, Rulebook> READ = new ConcurrentHashMap<>();

    private Books() {}

    public static Rulebook read(String name) {
        Rulebook known = READ.get(name);
        if (known == null) {
            known = new RulebookReader(Books::read).read(Notation.yaml(name + ".yaml", text(name)));
            READ.put(name, known);
        }
        return known;
    }

    /** As if none had been read yet. */
    static void forget() {
        READ.clear();
    }

    public static WorkCalendars calendars() {
        return CALENDARS;
    }

    private static String text(String name) {
        try (InputStream in = Books.class.getResourceAsStream("/rulebooks/" + name + ".yaml")) {
            if (in == null) {
                throw new IllegalArgumentException("no rulebook " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
