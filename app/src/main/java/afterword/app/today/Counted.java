package afterword.app.today;

/** Numbers as one says them. */
final class Counted {

    private static final String[] WORDS = {
        "Nothing", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten", "Eleven", "Twelve"
    };

    private Counted() {}

    /** "Three things"; more than twelve in digits. */
    static String of(int count, String one, String more) {
        String number = count < WORDS.length && count > 0 ? WORDS[count] : Integer.toString(count);
        return number + " " + (count == 1 ? one : more);
    }
}
