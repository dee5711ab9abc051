package afterword.engine.casefile;

import afterword.engine.notation.Fields;
import afterword.engine.notation.Node;
import afterword.engine.notation.Notation;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds every case in the repository: whole files, the case inside a file that tells more, and cases shown in the docs. */
final class Examples {

    private static final Set<String> NOT_OURS = Set.of("target", "node_modules", "broken");
    private static final String FENCE = "```";

    private Examples() {}

    record Example(String title, Node node) {}

    static List<Example> all() throws IOException {
        List<Example> found = new ArrayList<>();
        Files.walkFileTree(CaseSchema.REPOSITORY, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                String name = folder.getFileName().toString();
                boolean ours = !name.startsWith(".") && !NOT_OURS.contains(name);
                return ours ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                String name = file.getFileName().toString();
                if (name.endsWith(".yaml") || name.endsWith(".yml")) {
                    addIfCase(found, file.toString(), Notation.read(file));
                } else if (name.endsWith(".md")) {
                    addShown(found, file.toString(), Files.readString(file));
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return found;
    }

    private static void addShown(List<Example> found, String file, String text) {
        String[] parts = text.split("(?m)^" + FENCE, -1);
        for (int i = 1; i < parts.length; i += 2) {
            if (parts[i].startsWith("yaml\n")) {
                addIfCase(found, file + ", block " + i / 2, Notation.yaml(file, parts[i].substring("yaml\n".length())));
            }
        }
    }

    private static void addIfCase(List<Example> found, String title, Node node) {
        if (!(node instanceof Node.Mapping)) {
            return;
        }
        Fields fields = Fields.of(node, "an example");
        if (fields.has("candidate") && fields.has("facts")) {
            found.add(new Example(title, node));
        } else if (fields.find("case") instanceof Node.Mapping inner) {
            addIfCase(found, title, inner);
        }
    }
}
