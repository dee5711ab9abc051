package afterword.app.letters;

import afterword.app.candidacy.Planned;
import afterword.app.present.CalledAsAsked;
import afterword.app.present.FileNames;
import afterword.app.storage.Rows;
import afterword.app.storage.Storage;
import afterword.app.storage.Viewer;
import afterword.engine.notation.BadInputException;
import afterword.engine.notation.Place;
import afterword.engine.notation.Problem;
import afterword.prose.letter.AskedFiles;
import afterword.prose.mail.Enclosure;
import afterword.prose.mail.FileKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Files of the person's own, kept with the application whose letters they go along with. A letter names what goes along with
 * it; where a file has such a name it is in its mail.
 */
@Component
public final class OwnFiles {

    /** Of one file, in bytes. */
    public static final int LARGEST = 5_000_000;

    /** Problems name this as their file. */
    static final String FILE = "file";

    /** Of an application's files together, in bytes: in a mail they are a third larger, and it is made in memory. */
    private static final int TOGETHER = 10_000_000;

    /** Of all files of an account, in bytes. */
    private static final int ALL = 200_000_000;

    private static final int MOST = 10;
    private static final String COLUMNS = "select id, name, kind, octet_length(bytes) as size, added_at from own_file ";
    private static final String ORDER = " order by added_at, name";

    private final Storage storage;
    private final Letters letters;
    private final InstantSource clock;

    OwnFiles(Storage storage, Letters letters, InstantSource clock) {
        this.storage = storage;
        this.letters = letters;
        this.clock = clock;
    }

    /** Those of an application, the first that came first. */
    public List<OwnFile> of(Viewer viewer, String application) {
        return storage.read(viewer, rows -> list(rows, application));
    }

    /** @throws NoSuchElementException if the viewer has no such file there */
    public OwnFile find(Viewer viewer, String application, String id) {
        return storage.read(viewer, rows -> find(rows, application, id));
    }

    /** What is in it. */
    public byte[] bytes(Viewer viewer, String application, OwnFile file) {
        return storage.read(
                viewer,
                rows -> rows.sql("""
                        select bytes from own_file
                        where owner_id = :owner and candidacy_id = :application and id = :id""")
                        .param("application", application)
                        .param("id", file.id())
                        .query((row, number) -> row.getBytes(1))
                        .optional()
                        .orElseThrow(OwnFiles::none));
    }

    /** Those that some names of what goes along name, as they go into a mail. */
    public List<Enclosure> along(Viewer viewer, String application, List<String> names) {
        return of(viewer, application).stream()
                .filter(each -> each.among(names))
                .map(each -> new Enclosure(each.name(), bytes(viewer, application, each)))
                .toList();
    }

    /**
     * Takes a file in, under the name the posting asks for if nothing has it yet, else under its own; so too if that is what
     * goes along already by name.
     *
     * @param told what it is called where it comes from
     * @param along the names of what goes along already
     * @return the same again if it is there already
     * @throws BadInputException if it is too large, of no known kind, one too many, or another has its name
     */
    public OwnFile add(Viewer viewer, Planned planned, String told, byte[] bytes, List<String> along) {
        if (bytes.length == 0) {
            throw problem(told, "no file was chosen, or there is nothing in it", "a file of yours");
        }
        if (bytes.length > LARGEST) {
            throw tooLarge(told);
        }
        FileKind kind = FileKind.of(bytes)
                .orElseThrow(() -> problem(told, "what is in it is no kind of file that goes along", FileKind.KNOWN));
        String own = FileName.clean(told, kind);
        return storage.write(viewer, rows -> {
            rows.oneChangeAtATime();
            List<OwnFile> there = list(rows, planned.id());
            String wanted = FileName.clean(called(planned, own, along).name(), kind);
            boolean known = along.stream().anyMatch(each -> FileNames.same(each, own));
            String name = known || named(there, wanted).isPresent() ? own : wanted;
            for (OwnFile each : there) {
                if (each.among(List.of(own, wanted)) && same(rows, planned.id(), each, bytes)) {
                    return each;
                }
            }
            if (named(there, name).isPresent()) {
                throw problem(
                        told, "another file is called '" + name + "'", "a name of its own, or the other one erased");
            }
            if (there.size() >= MOST) {
                throw problem(told, "there are " + MOST + " files already", "at most " + MOST + " for an application");
            }
            if (there.stream().mapToInt(OwnFile::size).sum() + bytes.length > TOGETHER) {
                throw problem(told, "with it the files have more than 10 MB", "at most 10 MB for an application");
            }
            if (all(rows) + bytes.length > ALL) {
                throw problem(told, "your files have 200 MB already", "some that are no longer needed erased");
            }
            UUID id = UUID.randomUUID();
            rows.sql("""
                            insert into own_file (owner_id, candidacy_id, id, name, kind, bytes, added_at)
                            values (:owner, :application, :id, :name, :kind, :bytes, :now)""")
                    .param("application", planned.id())
                    .param("id", id)
                    .param("name", name)
                    .param("kind", kind.word())
                    .param("bytes", bytes)
                    .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                    .update();
            return new OwnFile(id, name, kind, bytes.length, clock.instant());
        });
    }

    /**
     * Calls a file what the posting asks for, if it asks and no other is called so; in the letters that did not go as well.
     *
     * @throws NoSuchElementException if the viewer has no such file there
     * @throws BadInputException if in one of the letters the names would be too long together
     */
    void call(Viewer viewer, Planned planned, String id, List<String> along) {
        storage.write(viewer, rows -> {
            rows.oneChangeAtATime();
            OwnFile file = find(rows, planned.id(), id);
            String wanted = asked(planned, file, list(rows, planned.id()), along);
            if (wanted != null) {
                rows.sql("""
                                update own_file set name = :name
                                where owner_id = :owner and candidacy_id = :application and id = :id""")
                        .param("name", wanted)
                        .param("application", planned.id())
                        .param("id", file.id())
                        .update();
                letters.rename(viewer, planned, file, wanted);
            }
            return file;
        });
    }

    /**
     * What the posting asks a file to be called; null if it is called so, or another is.
     *
     * @param along the names of what goes along, its own among them or not
     */
    static @Nullable String asked(Planned planned, OwnFile file, List<OwnFile> there, List<String> along) {
        String wanted = FileName.clean(called(planned, file.name(), along).name(), file.kind());
        boolean taken = there.stream().anyMatch(each -> !each.id().equals(file.id()) && each.among(List.of(wanted)));
        return taken || wanted.equals(file.name()) ? null : wanted;
    }

    /**
     * What a file is called after what the posting asks for. It may be the one meant if nothing else goes along.
     *
     * @param along the names of what goes along, its own among them or not
     */
    static CalledAsAsked called(Planned planned, String name, List<String> along) {
        boolean noneBeside = along.stream().allMatch(each -> FileNames.same(each, name));
        return CalledAsAsked.of(name, AskedFiles.of(planned.file()), noneBeside);
    }

    /**
     * Takes a file out for good; {@link #sweep} has to follow.
     *
     * @return it as it was
     * @throws NoSuchElementException if the viewer has no such file there
     */
    public OwnFile erase(Viewer viewer, String application, String id) {
        return storage.write(viewer, rows -> {
            rows.oneChangeAtATime();
            OwnFile file = find(rows, application, id);
            rows.sql("delete from own_file where owner_id = :owner and candidacy_id = :application and id = :id")
                    .param("application", application)
                    .param("id", file.id())
                    .update();
            // What programs were answered may name it.
            rows.sql("update answered set answer = null where owner_id = :owner")
                    .update();
            return file;
        });
    }

    /** Writes anew what a file was taken out of. Not within a transaction. */
    public void sweep() {
        storage.writeAnew(List.of("own_file", "answered"));
    }

    private static List<OwnFile> list(Rows rows, String application) {
        return rows.sql(COLUMNS + "where owner_id = :owner and candidacy_id = :application" + ORDER)
                .param("application", application)
                .query(OwnFiles::file)
                .list();
    }

    private static OwnFile find(Rows rows, String application, String id) {
        return list(rows, application).stream()
                .filter(each -> each.id().toString().equals(id))
                .findFirst()
                .orElseThrow(OwnFiles::none);
    }

    private static Optional<OwnFile> named(List<OwnFile> there, String name) {
        return there.stream().filter(each -> each.among(List.of(name))).findFirst();
    }

    private static boolean same(Rows rows, String application, OwnFile file, byte[] bytes) {
        return file.size() == bytes.length
                && rows.sql("""
                                select bytes = :bytes from own_file
                                where owner_id = :owner and candidacy_id = :application and id = :id""")
                        .param("bytes", bytes)
                        .param("application", application)
                        .param("id", file.id())
                        .query(Boolean.class)
                        .single();
    }

    private static long all(Rows rows) {
        return rows.sql("select coalesce(sum(octet_length(bytes)), 0) from own_file where owner_id = :owner")
                .query(Long.class)
                .single();
    }

    private static OwnFile file(ResultSet row, int number) throws SQLException {
        return new OwnFile(
                row.getObject("id", UUID.class),
                row.getString("name"),
                FileKind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT).replace('-', '_')),
                row.getInt("size"),
                row.getObject("added_at", OffsetDateTime.class).toInstant());
    }

    private static NoSuchElementException none() {
        return new NoSuchElementException("no such file");
    }

    static BadInputException tooLarge(String told) {
        return problem(told, "it has more than 5 MB", "a file of at most 5 MB");
    }

    private static BadInputException problem(String told, String message, String expected) {
        return new BadInputException(new Problem(new Place(FILE, 1, 1), told, message, expected, null));
    }
}
