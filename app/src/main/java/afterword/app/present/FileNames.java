package afterword.app.present;

/** Names of files of the person's own. */
public final class FileNames {

    private FileNames() {}

    /** Whether two names are taken for one. */
    public static boolean same(String one, String other) {
        return alike(one).equals(alike(other));
    }

    /**
     * By what two names are taken for one: mail programs and disks tell capitals apart no better. Sign by sign, as the
     * database's {@code lower} does it.
     */
    public static String alike(String name) {
        return name.codePoints()
                .map(Character::toLowerCase)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
