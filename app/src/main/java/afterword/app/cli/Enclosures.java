package afterword.app.cli;

import afterword.app.present.CalledAsAsked;
import afterword.app.present.FileNames;
import afterword.engine.fact.Case;
import afterword.engine.notation.BadInputException;
import afterword.engine.notation.Place;
import afterword.engine.notation.Problem;
import afterword.prose.letter.AskedFile;
import afterword.prose.letter.AskedFiles;
import afterword.prose.mail.Enclosure;
import afterword.prose.mail.FileKind;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The person's own files, called what the posting wants them called. */
final class Enclosures {

    /** In bytes, all together. In a mail they are a third larger, and hardly a server takes more than 25 MB. */
    private static final int LARGEST = 17_000_000;

    private static final Place OPTION = Arguments.place("--enclose");

    private Enclosures() {}

    /**
     * Reads them, in their order.
     *
     * @param notes are told of every file that is called otherwise, or should be
     * @throws BadInputException if one cannot be read or is of no kind that goes along, two have one name of their own, or they are too large together
     */
    static List<Enclosure> read(List<String> files, Case about, List<String> notes) throws IOException {
        List<AskedFile> asked = AskedFiles.of(about);
        List<Enclosure> read = new ArrayList<>();
        Set<String> own = new HashSet<>();
        files.forEach(file -> own.add(FileNames.alike(String.valueOf(path(file).getFileName()))));
        Set<String> names = new HashSet<>();
        long size = 0;
        for (String file : files) {
            Path path = path(file);
            size += Files.size(path);
            if (size > LARGEST) {
                throw problem(
                        file,
                        "with '" + file + "' it is more than " + LARGEST / 1_000_000 + " MB",
                        "files that a mail server takes");
            }
            String has = String.valueOf(path.getFileName());
            CalledAsAsked called = CalledAsAsked.of(has, asked, files.size() == 1);
            if (called.note() != null) {
                notes.add(called.note());
            }
            String name = called.name();
            if (!name.equals(has)) {
                boolean taken = names.contains(FileNames.alike(name))
                        || (!FileNames.alike(name).equals(FileNames.alike(has)) && own.contains(FileNames.alike(name)));
                notes.add(
                        taken
                                ? "The posting wants " + has + " to be called " + name
                                        + ", and so is another file: it keeps its own name."
                                : has + " goes along as " + name + ", as the posting asks.");
                name = taken ? has : name;
            }
            if (!names.add(FileNames.alike(name))) {
                throw problem(file, "two files would both be called '" + name + "'", "files with names of their own");
            }
            byte[] bytes = bytes(path, file);
            if (FileKind.of(bytes).isEmpty()) {
                throw problem(file, "what is in '" + file + "' is no kind of file that goes along", FileKind.KNOWN);
            }
            read.add(new Enclosure(name, bytes));
        }
        return read;
    }

    private static Path path(String file) {
        Path path;
        try {
            path = Path.of(file);
        } catch (InvalidPathException e) {
            throw problem(file, "'" + file + "' is no name of a file", "the name of a file");
        }
        if (!Files.isRegularFile(path)) {
            throw problem(
                    file,
                    Files.isDirectory(path) ? "'" + file + "' is a folder" : "there is no file '" + file + "'",
                    "a file of yours");
        }
        return path;
    }

    private static byte[] bytes(Path path, String file) throws IOException {
        try {
            return Files.readAllBytes(path);
        } catch (NoSuchFileException e) {
            throw problem(file, "there is no file '" + file + "'", "a file of yours");
        } catch (AccessDeniedException e) {
            throw problem(file, "you may not read '" + file + "'", "a file you may read");
        }
    }

    private static BadInputException problem(String file, String message, String expected) {
        return new BadInputException(new Problem(OPTION, file, message, expected, null));
    }
}
