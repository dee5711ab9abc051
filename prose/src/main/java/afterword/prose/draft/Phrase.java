package afterword.prose.draft;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a person typed into a form, made fit to stand in the middle of a sentence. */
final class Phrase {

    private static final int LONGEST = 160;

    private static final Set<String> DETERMINERS = words(
            "the a an our your their his her its my this that these those some any all both each every no one two three"
                    + " four five six several many few more most how what why when where whether which who somebody"
                    + " someone anybody anyone people in on at for with of to from about between");

    /** Words that lose their capital in the middle of a sentence. */
    private static final Set<String> SMALL = words(
            "the a an our your their his her its my this that these those some any all both each every"
                    + " how what why when where whether which who somebody someone people in on at for with of to from"
                    + " about between we you they he she it experience knowledge ability skills"
                    + " familiarity leadership strong good solid proven able willing ready can knows to both moved led ran built made wrote taught kept worked had was");

    private static final Set<String> DONE = words(
            "led ran built made wrote taught won held kept grew set sold took drove brought began cut spoke met saw found"
                    + " gave came went did had was have am know speak work hold run lead build write teach understood"
                    + " spent ran rebuilt oversaw put got stood learnt dealt");

    private static final Set<String> DOING = words("send forward share call write look check let give bring introduce"
            + " show pass read prepare ask tell find put come make get");

    private static final Pattern MASS =
            Pattern.compile(".*(ing|ity|ness|ism|ment|ics|cy|ship|ance|ence|ware|[^su]s)", Pattern.CASE_INSENSITIVE);
    private static final Pattern ENDING = Pattern.compile("[\\s.,;:!?]+$");
    private static final Pattern TAIL =
            Pattern.compile("\\s+(of|by|under|over|through|in|for|with|at|on|to|from|that|which|who|and)\\s.*");

    private Phrase() {}

    /** The text on one line, without the marks around and behind it; null if nothing is left or it is no phrase. */
    static @Nullable String plain(@Nullable String typed) {
        if (typed == null) {
            return null;
        }
        String line = typed.replaceAll("[\\p{Cntrl}\\p{Co}\\s]+", " ").strip();
        line = ENDING.matcher(line).replaceAll("");
        if (line.length() > 1 && "\"'\u201c\u2018\u00ab".indexOf(line.charAt(0)) >= 0) {
            line = ENDING.matcher(line.substring(1).replaceAll("[\"'\u201d\u2019\u00bb]$", ""))
                    .replaceAll("");
        }
        return line.isBlank() || line.length() > LONGEST ? null : line;
    }

    /** A thing to speak about: "returns backlog." becomes "the returns backlog", "How we plan" becomes "how we plan". */
    static @Nullable String thing(@Nullable String typed) {
        String plain = plain(typed);
        if (plain == null) {
            return null;
        }
        String phrase = small(plain);
        String first = first(phrase);
        String head = TAIL.matcher(phrase).replaceFirst("");
        String last = head.substring(head.lastIndexOf(' ') + 1);
        boolean bare = !DETERMINERS.contains(lower(first))
                && !lower(first).endsWith("ing")
                && !first.endsWith("'s")
                && !first.endsWith("\u2019s")
                && !Character.isDigit(first.charAt(0));
        boolean named = Character.isUpperCase(last.charAt(0)) || !Character.isLetter(last.charAt(0));
        return bare && !named && !MASS.matcher(last).matches() ? "the " + phrase : phrase;
    }

    /** What a job needs, as a thing or a person: "can lead a team" becomes "someone who can lead a team". */
    static @Nullable String need(@Nullable String typed) {
        String plain = plain(typed);
        if (plain == null) {
            return null;
        }
        String phrase = small(plain);
        return switch (lower(first(phrase))) {
            case "can", "has", "is", "knows", "speaks", "likes", "understands" -> "someone who " + phrase;
            case "able", "willing", "ready", "used", "to" -> "someone " + phrase;
            default -> thing(typed);
        };
    }

    /** What somebody did, to stand behind "I": "I moved two", "Moved two" become "moved two"; null if it is a thing. */
    static @Nullable String done(@Nullable String typed) {
        String plain = plain(typed);
        if (plain == null) {
            return null;
        }
        if (plain.startsWith("I ")) {
            return plain.substring(2);
        }
        String first = lower(first(plain));
        boolean verb = DONE.contains(first) || (first.endsWith("ed") && first.length() > 3);
        return verb && plain.indexOf(' ') > 0 ? first + plain.substring(first.length()) : null;
    }

    /** What two people share, to stand behind "that": "both rowed" becomes "we both rowed"; null if it is a thing. */
    static @Nullable String shared(@Nullable String typed) {
        String plain = plain(typed);
        if (plain == null) {
            return null;
        }
        String phrase = small(plain);
        String first = first(phrase);
        if (first.equals("both")) {
            return "we " + phrase;
        }
        return first.equals("we") ? phrase : null;
    }

    /** What somebody promised to do, to stand behind "I will"; null if it is a thing. */
    static @Nullable String deed(@Nullable String typed) {
        String plain = plain(typed);
        if (plain == null) {
            return null;
        }
        String phrase = small(plain).replaceFirst("^to ", "");
        String first = lower(first(phrase));
        return DOING.contains(first) && phrase.indexOf(' ') > 0 ? first + phrase.substring(first.length()) : null;
    }

    private static String small(String phrase) {
        String first = first(phrase);
        boolean doing = first.endsWith("ing") && phrase.length() > first.length();
        return (doing || SMALL.contains(lower(first))) && !first.equals("I")
                ? lower(first) + phrase.substring(first.length())
                : phrase;
    }

    private static String first(String phrase) {
        int space = phrase.indexOf(' ');
        return space < 0 ? phrase : phrase.substring(0, space);
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    private static Set<String> words(String spaced) {
        return Set.copyOf(new java.util.HashSet<>(Arrays.asList(spaced.split(" "))));
    }
}
