package afterword.app.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Cuts a stream into chunks of whole lines. */
final class Lines {

    private final InputStream in;
    private byte[] rest = new byte[0];
    private int line = 1;
    private boolean ended;

    Lines(InputStream in) {
        this.in = in;
    }

    /** Fills the chunk with the next lines; false if there are none. */
    boolean next(Chunk chunk) throws IOException {
        chunk.firstLine = line;
        if (chunk.bytes.length < rest.length) {
            chunk.bytes = Arrays.copyOf(chunk.bytes, 2 * rest.length);
        }
        System.arraycopy(rest, 0, chunk.bytes, 0, rest.length);
        int filled = rest.length;
        int last = -1;
        while (last < 0 && !ended) {
            if (filled == chunk.bytes.length) {
                chunk.bytes = Arrays.copyOf(chunk.bytes, 2 * filled);
            }
            int from = filled;
            filled += in.readNBytes(chunk.bytes, filled, chunk.bytes.length - filled);
            ended = filled < chunk.bytes.length;
            last = lastLineEnd(chunk.bytes, from, filled);
        }
        chunk.length = ended ? filled : last + 1;
        rest = Arrays.copyOfRange(chunk.bytes, chunk.length, filled);
        chunk.cut();
        line += chunk.lines;
        return chunk.length > 0;
    }

    private static int lastLineEnd(byte[] bytes, int from, int to) {
        int at = to - 1;
        while (at >= from && bytes[at] != '\n') {
            at--;
        }
        return at >= from ? at : -1;
    }
}
