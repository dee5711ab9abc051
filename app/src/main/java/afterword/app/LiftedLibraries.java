package afterword.app;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFileVersion;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.MethodTransform;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Lifts libraries compiled for Java 5 to a later class file format when the product is built. The virtual machine keeps no
 * older classes in its start-up cache, and checking them anew was a quarter of every start.
 */
final class LiftedLibraries {

    /** The class file format from which on the start-up cache takes classes. */
    private static final int CACHED_FROM = ClassFile.JAVA_6_VERSION;

    /** Copies instructions as they are: their stack maps, which old formats do without, are written on the way. */
    private static final ClassTransform LIFT = ClassTransform.transformingMethods(
                    MethodTransform.transformingCode((code, instruction) -> code.with(instruction)))
            .andThen((type, part) -> type.with(
                    part instanceof ClassFileVersion ? ClassFileVersion.of(ClassFile.JAVA_17_VERSION, 0) : part));

    private LiftedLibraries() {}

    /** @param args the archives, which must also be on the class path */
    public static void main(String[] args) throws IOException {
        for (String archive : args) {
            lift(Path.of(archive));
        }
    }

    private static void lift(Path archive) throws IOException {
        Path lifted = archive.resolveSibling(archive.getFileName() + ".lifted");
        try (ZipFile from = new ZipFile(archive.toFile());
                OutputStream file = Files.newOutputStream(lifted);
                ZipOutputStream to = new ZipOutputStream(file)) {
            for (ZipEntry entry : Collections.list(from.entries())) {
                byte[] bytes = from.getInputStream(entry).readAllBytes();
                to.putNextEntry(new ZipEntry(entry.getName()));
                to.write(entry.getName().endsWith(".class") ? lift(bytes) : bytes);
                to.closeEntry();
            }
        }
        Files.move(lifted, archive, StandardCopyOption.REPLACE_EXISTING);
    }

    private static byte[] lift(byte[] bytes) {
        ClassFile format = ClassFile.of(ClassFile.StackMapsOption.GENERATE_STACK_MAPS);
        ClassModel type = format.parse(bytes);
        return type.majorVersion() >= CACHED_FROM ? bytes : format.transformClass(type, LIFT);
    }
}
