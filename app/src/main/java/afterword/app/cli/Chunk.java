package afterword.app.cli;

import afterword.engine.notation.JsonLines;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/** Some whole lines of a batch, and their answers; used again and again. */
final class Chunk {

    /** Filled up to {@link #length}; ends with a line's end, save at the end of the file. */
    byte[] bytes = new byte[256 * 1024];

    int length;

    /** Where each of its lines ends. */
    int[] ends = new int[256];

    int lines;

    /** Number of its first line, counted from 1. */
    int firstLine;

    /** Reads its lines. */
    final JsonLines json;

    final Answers answers = new Answers();

    /** @param file whose lines they are, for the problems in them */
    Chunk(String file) {
        json = new JsonLines(file);
    }

    /** Finds the ends of its lines. */
    void cut() {
        byte[] text = bytes;
        lines = 0;
        for (int i = 0; i < length; i++) {
            if (text[i] == '\n') {
                end(i);
            }
        }
        if (length > 0 && text[length - 1] != '\n') {
            end(length);
        }
    }

    private void end(int at) {
        if (lines == ends.length) {
            ends = Arrays.copyOf(ends, 2 * lines);
        }
        ends[lines++] = at;
    }

    /** The answers, which can be taken back as far as they were not written. */
    static final class Answers extends ByteArrayOutputStream {

        Answers() {
            super(512 * 1024);
        }

        synchronized void truncate(int size) {
            count = size;
        }
    }
}
