package afterword.app.candidacy;

import afterword.app.storage.Viewer;
import java.util.List;
import java.util.function.Supplier;

/** What is kept beside the case files of a viewer's applications, for the archive of all. */
public interface TakenAlong {

    /** @return every such file, of all applications; what is in it is read when it is asked for */
    List<File> of(Viewer viewer);

    /**
     * One file.
     *
     * @param path below the archive's root, in a folder called by the application's id
     */
    record File(String path, Supplier<byte[]> bytes) {}
}
