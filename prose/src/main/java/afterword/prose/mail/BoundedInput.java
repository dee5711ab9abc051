package afterword.prose.mail;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * A message's bytes, of which there may be any number: those beyond the bound are not read, and a field of the
 * message's header keeps only its beginning, so that no header fills the memory and what follows it is still read.
 */
final class BoundedInput extends FilterInputStream {
    static final long MOST_BYTES = 40L << 20;
    static final int MOST_IN_FIELD = 32 << 10;
    static final int MOST_IN_HEADER = 512 << 10;
    static final int MOST_FIELDS = 1000;

    private static final int TAIL = 16 << 10;

    private final byte[] tail = new byte[TAIL];
    private int inTail;
    private long left = MOST_BYTES;
    private boolean cut;
    private boolean inHeader = true;
    private int fields;
    private long inField;
    private long kept;
    private long inLine;
    private int keptOfLine;

    BoundedInput(InputStream in) {
        super(in);
    }

    /** Whether something was left out so far. */
    boolean cut() {
        return cut;
    }

    /** The last of what was read, one letter a byte. */
    String tail() {
        return new String(tail, 0, inTail, StandardCharsets.ISO_8859_1);
    }

    private void remember(byte[] bytes, int from, int length) {
        if (length >= TAIL) {
            System.arraycopy(bytes, from + length - TAIL, tail, 0, TAIL);
            inTail = TAIL;
            return;
        }
        int kept = Math.min(inTail, TAIL - length);
        System.arraycopy(tail, inTail - kept, tail, 0, kept);
        System.arraycopy(bytes, from, tail, kept, length);
        inTail = kept + length;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        while (true) {
            if (left <= 0) {
                cut |= in.read() >= 0;
                return -1;
            }
            int got = in.read(into, from, (int) Math.min(length, left));
            if (got < 0) {
                return -1;
            }
            left -= got;
            int size = inHeader ? shorten(into, from, got) : got;
            if (size > 0) {
                remember(into, from, size);
                return size;
            }
        }
    }

    /** Leaves out of a piece of the header what is too much of a field, and lines of which nothing is left. */
    private int shorten(byte[] bytes, int from, int length) {
        int to = from;
        for (int i = from; i < from + length; i++) {
            byte b = bytes[i];
            if (!inHeader) {
                bytes[to++] = b;
            } else if (b == '\n' || b == '\r') {
                if (inLine == 0 || keptOfLine > 0) {
                    bytes[to++] = b;
                }
                if (b == '\n') {
                    inHeader = inLine > 0;
                    inLine = 0;
                    keptOfLine = 0;
                }
            } else {
                if (inLine++ == 0 && b != ' ' && b != '\t') {
                    inField = 0;
                    fields++;
                }
                if (fields <= MOST_FIELDS && ++inField <= MOST_IN_FIELD && ++kept <= MOST_IN_HEADER) {
                    keptOfLine++;
                    bytes[to++] = b;
                } else {
                    cut = true;
                }
            }
        }
        return to - from;
    }
}
