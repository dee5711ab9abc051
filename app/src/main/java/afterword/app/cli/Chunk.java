package afterword.app.cli;

import java.io.ByteArrayOutputStream;

/** Some whole lines of a batch, and their answers; used again and again. */
final class Chunk {

    /** Filled up to {@link #length}; ends with a line's end, save at the end of the file. */
    byte[] bytes = new byte[256 * 1024];

    int length;

    /** Number of its first line, counted from 1. */
    int firstLine;

    final Answers answers = new Answers();

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
