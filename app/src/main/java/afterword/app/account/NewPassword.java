package afterword.app.account;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A name and a password somebody would sign in with from now on.
 *
 * @param again the password typed a second time
 */
record NewPassword(String name, String password, String again) {

    private static final int SHORTEST = 12;
    private static final int LONGEST = 200;
    private static final int LONGEST_NAME = 80;
    private static final int KINDS_OF_LETTERS = 5;
    private static final int OWN_WORDS = 4;
    private static final List<String> USUAL =
            List.of("afterword", "password", "qwertz", "qwerty", "letmein", "abcdef", "asdf");

    /** What is wrong with them, by the form's field; length is asked for, and no mixture of signs. */
    Map<String, String> problems() {
        Map<String, String> problems = new LinkedHashMap<>();
        if (name.isBlank() || name.length() > LONGEST_NAME || !name.equals(name.strip())) {
            problems.put("name", "Choose a name of 1 to " + LONGEST_NAME + " characters, without spaces around it.");
        } else if (name.chars().anyMatch(Character::isISOControl)) {
            problems.put("name", "There is a sign in it that nobody can type. Choose letters and digits.");
        }
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST || length > LONGEST) {
            problems.put(
                    "password",
                    "It has " + length + " characters. Choose " + SHORTEST + " to " + LONGEST
                            + "; three or four words in a row are easy to keep.");
        } else if (password.codePoints().distinct().count() < KINDS_OF_LETTERS
                || easilyGuessed(password.toLowerCase(Locale.ROOT))) {
            problems.put("password", "That is among the first things anyone would try. Choose words of your own.");
        } else if (!password.equals(again)) {
            problems.put("again", "The two are not the same. Type the password once more.");
        }
        return problems;
    }

    /** Whether little is left of it without the words and rows of signs that are tried first. */
    private boolean easilyGuessed(String lower) {
        String rest = name.length() < OWN_WORDS ? lower : lower.replace(name.toLowerCase(Locale.ROOT), "");
        for (String usual : USUAL) {
            rest = rest.replace(usual, "");
        }
        return rest.codePoints().filter(Character::isLetter).count() < OWN_WORDS;
    }

    @Override
    public String toString() {
        return "a new password";
    }
}
