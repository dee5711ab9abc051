package afterword.prose.name;

/** Slips of the hand between two words. */
final class Spelled {

    private static final int SHORTEST = 4;

    private Spelled() {}

    /** Whether one letter more, fewer, other or swapped makes the one the other; never for very short words. */
    static boolean slip(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        if (shorter < SHORTEST || Math.abs(one.length() - other.length()) > 1) {
            return false;
        }
        int front = 0;
        while (front < shorter && one.charAt(front) == other.charAt(front)) {
            front++;
        }
        int back = 0;
        while (back < shorter - front
                && one.charAt(one.length() - 1 - back) == other.charAt(other.length() - 1 - back)) {
            back++;
        }
        String left = one.substring(front, one.length() - back);
        String right = other.substring(front, other.length() - back);
        boolean swapped = left.length() == 2
                && right.length() == 2
                && left.charAt(0) == right.charAt(1)
                && left.charAt(1) == right.charAt(0);
        return swapped || (left.length() <= 1 && right.length() <= 1);
    }
}
