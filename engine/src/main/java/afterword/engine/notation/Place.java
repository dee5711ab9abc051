package afterword.engine.notation;

/**
 * Where something stands in a file.
 *
 * @param file as the asker named it
 * @param line 1 for the first
 * @param column 1 for the first
 */
public record Place(String file, int line, int column) {

    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }
}
