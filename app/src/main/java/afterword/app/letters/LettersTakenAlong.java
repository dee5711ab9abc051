package afterword.app.letters;

import afterword.app.candidacy.TakenAlong;
import afterword.app.present.FileNames;
import afterword.app.storage.Storage;
import afterword.app.storage.Viewer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Every letter as it stands, each a text as a printed draft is, and the files that go along with them. */
@Component
final class LettersTakenAlong implements TakenAlong {

    private final Storage storage;
    private final Letters letters;
    private final OwnFiles files;

    LettersTakenAlong(Storage storage, Letters letters, OwnFiles files) {
        this.storage = storage;
        this.letters = letters;
        this.files = files;
    }

    @Override
    public List<File> of(Viewer viewer) {
        List<File> taken = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (Kept each : letters.all(viewer)) {
            if (!each.newest().text().blank()) {
                LetterKey key = each.key();
                String name = LetterFile.name(key, key.form().word());
                add(
                        taken,
                        names,
                        key.application() + "/letters/",
                        name,
                        ".txt",
                        () -> text(each.newest().text()));
            }
        }
        for (String application : applications(viewer)) {
            for (OwnFile each : files.of(viewer, application)) {
                int dot = each.name().lastIndexOf('.');
                String stem = dot < 0 ? each.name() : each.name().substring(0, dot);
                String ending = dot < 0 ? "" : each.name().substring(dot);
                add(taken, names, application + "/files/", stem, ending, () -> files.bytes(viewer, application, each));
            }
        }
        return taken;
    }

    private List<String> applications(Viewer viewer) {
        return storage.read(
                viewer,
                rows -> rows.sql(
                                "select distinct candidacy_id from own_file where owner_id = :owner order by candidacy_id")
                        .query(String.class)
                        .list());
    }

    /** Under a name no other has, whatever a disk thinks of capitals. */
    private static void add(
            List<File> taken, Set<String> names, String folder, String stem, String ending, Supplier<byte[]> bytes) {
        String path = folder + stem + ending;
        for (int i = 2; !names.add(FileNames.alike(path)); i++) {
            path = folder + stem + " (" + i + ")" + ending;
        }
        taken.add(new File(path, bytes));
    }

    private static byte[] text(Text text) {
        return ((text.subject().isEmpty() ? "" : "Subject: " + text.subject() + "\n\n")
                        + text.body().strip()
                        + "\n")
                .getBytes(StandardCharsets.UTF_8);
    }
}
