package afterword.app.shell;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * A range of addresses: one address, or all that begin with the same bits.
 *
 * @param address the first of them
 * @param bits how many leading bits all share
 */
record Network(InetAddress address, int bits) {

    private static final Pattern FOUR_NUMBERS = Pattern.compile("\\d+(\\.\\d+){3}");

    /**
     * Reads "192.168.1.2", "10.0.0.0/8", "fd00::/8".
     *
     * @throws IllegalArgumentException if it is none of these; names are none, because whoever answers for a name could
     *     make it any address
     */
    static Network of(String text) {
        int slash = text.indexOf('/');
        InetAddress address = address(slash < 0 ? text : text.substring(0, slash));
        int most = address.getAddress().length * Byte.SIZE;
        int bits = slash < 0 ? most : Integer.parseInt(text.substring(slash + 1));
        if (bits < 0 || bits > most) {
            throw new IllegalArgumentException(text);
        }
        return new Network(address, bits);
    }

    /**
     * Reads an address in full: "10.1" could be meant otherwise than it is taken.
     *
     * @throws IllegalArgumentException if it is none
     */
    static InetAddress address(String text) {
        if (text.indexOf(':') < 0 && !FOUR_NUMBERS.matcher(text).matches()) {
            throw new IllegalArgumentException(text);
        }
        return InetAddress.ofLiteral(text);
    }

    boolean contains(InetAddress other) {
        byte[] ours = address.getAddress();
        byte[] theirs = other.getAddress();
        if (ours.length != theirs.length) {
            return false;
        }
        int whole = bits / Byte.SIZE;
        int rest = bits % Byte.SIZE;
        return Arrays.equals(ours, 0, whole, theirs, 0, whole)
                && (rest == 0 || ((ours[whole] ^ theirs[whole]) & 0xff) >> (Byte.SIZE - rest) == 0);
    }
}
