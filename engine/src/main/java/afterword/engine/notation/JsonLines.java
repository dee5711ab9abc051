package afterword.engine.notation;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Reads very many JSON texts, such as the lines of a batch, twice as fast as a general parser: words that come again and
 * again are made once, and no places are told. Lines of an unusual shape, wrong ones among them, are left to
 * {@link JsonTree}. Not shared by threads.
 */
public final class JsonLines {

    private static final int DEEPEST = 32;
    private static final int LONGEST_TEXT = 1 << 16;
    private static final int LONGEST_WORD = 20;
    private static final int MOST_KEYS = 16;

    private static final Unusual UNUSUAL = new Unusual();

    private final String file;

    /** The one place of every part: whoever wants to know better reads the line again. */
    private final Place somewhere;

    private final Seen keys = new Seen(1 << 9);
    private final Seen words = new Seen(1 << 11);

    /** Parts of the lists and mappings that have begun, those of the innermost last. */
    private Node[] items = new Node[64];

    private Node.Entry[] entries = new Node.Entry[64];
    private int itemCount;
    private int entryCount;

    private byte[] text = {};
    private int at;
    private int end;

    /** @param file the name that problems give */
    public JsonLines(String file) {
        this.file = file;
        somewhere = new Place(file, 1, 1);
    }

    /**
     * Like {@link Notation#jsonUnplaced}.
     *
     * @throws BadInputException as that does; its places say the line alone
     */
    public Node read(int line, byte[] utf8, int offset, int length) {
        text = utf8;
        at = offset;
        end = offset + length;
        itemCount = 0;
        entryCount = 0;
        try {
            Node node = value(next(), 0);
            while (at < end) {
                if (!isBlank(text[at++])) {
                    throw UNUSUAL;
                }
            }
            return node;
        } catch (Unusual e) {
            return JsonTree.read(file, line, utf8, offset, length, false);
        }
    }

    /** The next byte that is no white space. */
    private byte next() {
        while (at < end) {
            byte read = text[at++];
            if (!isBlank(read)) {
                return read;
            }
        }
        throw UNUSUAL;
    }

    private static boolean isBlank(byte read) {
        return read == ' ' || read == '\t' || read == '\r' || read == '\n';
    }

    private Node value(byte first, int depth) {
        return switch (first) {
            case '"' -> string(words);
            case '{' -> mapping(depth + 1);
            case '[' -> listing(depth + 1);
            case 't', 'f', 'n', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> bare();
            default -> throw UNUSUAL;
        };
    }

    private Node mapping(int depth) {
        if (depth > DEEPEST) {
            throw UNUSUAL;
        }
        int mark = entryCount;
        byte read = next();
        while (read != '}') {
            if (read != '"') {
                throw UNUSUAL;
            }
            Node.Scalar key = string(keys);
            if (next() != ':') {
                throw UNUSUAL;
            }
            Node.Entry entry = new Node.Entry(key, value(next(), depth));
            if (entryCount == entries.length) {
                entries = Arrays.copyOf(entries, 2 * entryCount);
            }
            entries[entryCount++] = entry;
            read = afterPart('}');
        }
        Node.Entry[] own = new Node.Entry[entryCount - mark];
        System.arraycopy(entries, mark, own, 0, own.length);
        entryCount = mark;
        refuseTwice(own);
        return new Node.Mapping(somewhere, Arrays.asList(own));
    }

    /** Keys are interned. */
    @SuppressWarnings("ReferenceEquality")
    private static void refuseTwice(Node.Entry[] entries) {
        if (entries.length > MOST_KEYS) {
            throw UNUSUAL;
        }
        for (int i = 1; i < entries.length; i++) {
            String key = entries[i].key().text();
            for (int j = 0; j < i; j++) {
                if (entries[j].key().text() == key) {
                    throw UNUSUAL;
                }
            }
        }
    }

    private Node listing(int depth) {
        if (depth > DEEPEST) {
            throw UNUSUAL;
        }
        int mark = itemCount;
        byte read = next();
        while (read != ']') {
            Node item = value(read, depth);
            if (itemCount == items.length) {
                items = Arrays.copyOf(items, 2 * itemCount);
            }
            items[itemCount++] = item;
            read = afterPart(']');
        }
        Node[] own = new Node[itemCount - mark];
        System.arraycopy(items, mark, own, 0, own.length);
        itemCount = mark;
        return new Node.Listing(somewhere, Arrays.asList(own));
    }

    /** What follows a part: the first byte of the next one, or the end. */
    private byte afterPart(char close) {
        byte read = next();
        if (read == close) {
            return read;
        }
        if (read != ',') {
            throw UNUSUAL;
        }
        byte first = next();
        if (first == close) {
            throw UNUSUAL;
        }
        return first;
    }

    /** A text whose opening quote was read. */
    private Node.Scalar string(Seen seen) {
        byte[] bytes = text;
        int from = at;
        int hash = 0;
        int to = from;
        boolean ascii = true;
        while (true) {
            if (to == end) {
                throw UNUSUAL;
            }
            byte read = bytes[to];
            if (read == '"') {
                break;
            }
            if (read < ' ') {
                if (read >= 0) {
                    throw UNUSUAL;
                }
                ascii = false;
            } else if (read == '\\') {
                throw UNUSUAL;
            }
            hash = 31 * hash + read;
            to++;
        }
        at = to + 1;
        if (ascii) {
            return seen.find(bytes, from, to - from, hash);
        }
        if (seen == keys) {
            throw UNUSUAL;
        }
        return new Node.Scalar(somewhere, decoded(from, to), true);
    }

    private String decoded(int from, int to) {
        String decoded = new String(text, from, to - from, StandardCharsets.UTF_8);
        if (to - from > LONGEST_TEXT || decoded.indexOf('\uFFFD') >= 0) {
            throw UNUSUAL;
        }
        return decoded;
    }

    /** A whole number without a sign, or a truth value or null. */
    private Node.Scalar bare() {
        int from = at - 1;
        while (at < end && isBare(text[at])) {
            at++;
        }
        if (at - from > LONGEST_WORD) {
            throw UNUSUAL;
        }
        String bare = new String(text, from, at - from, StandardCharsets.ISO_8859_1);
        boolean known = bare.equals("true") || bare.equals("false") || bare.equals("null");
        if (!known && !isNumber(bare)) {
            throw UNUSUAL;
        }
        return new Node.Scalar(somewhere, bare, false);
    }

    private static boolean isBare(byte read) {
        return (read >= 'a' && read <= 'z') || (read >= '0' && read <= '9');
    }

    private static boolean isNumber(String bare) {
        for (int i = 0; i < bare.length(); i++) {
            if (bare.charAt(i) > '9') {
                return false;
            }
        }
        return bare.length() == 1 || bare.charAt(0) != '0';
    }

    /** Words made before; one that comes anew takes the place of another one. */
    private final class Seen {

        private final Node.@Nullable Scalar[] words;
        private final byte[][] spelled;

        /** @param size a power of two */
        Seen(int size) {
            words = new Node.Scalar[size];
            spelled = new byte[size][];
        }

        Node.Scalar find(byte[] bytes, int from, int length, int hash) {
            if (length > LONGEST_WORD) {
                return make(bytes, from, length);
            }
            int slot = (hash ^ hash >>> 15) & words.length - 1;
            Node.Scalar word = words[slot];
            if (word != null && isSpelled(spelled[slot], bytes, from, length)) {
                return word;
            }
            Node.Scalar made = make(bytes, from, length);
            words[slot] = made;
            spelled[slot] = Arrays.copyOfRange(bytes, from, from + length);
            return made;
        }

        private Node.Scalar make(byte[] bytes, int from, int length) {
            if (length > LONGEST_TEXT) {
                throw UNUSUAL;
            }
            String made = new String(bytes, from, length, StandardCharsets.ISO_8859_1);
            return new Node.Scalar(somewhere, this == keys ? made.intern() : made, true);
        }

        private static boolean isSpelled(byte[] word, byte[] bytes, int from, int length) {
            if (word.length != length) {
                return false;
            }
            for (int i = 0; i < length; i++) {
                if (word[i] != bytes[from + i]) {
                    return false;
                }
            }
            return true;
        }
    }

    /** A line to be left to the general parser; always the same one, for it says nothing. */
    private static final class Unusual extends RuntimeException {

        Unusual() {
            super("an unusual line", null, false, false);
        }
    }
}
