package afterword.app.account;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What a token lets a program do; none of them holds another. */
public enum Scope {
    READ("Read", "Look at applications, people, facts and plans."),
    WRITE("Write", "Tell what happened, set it right, take it back, and change the settings."),
    ERASE("Erase", "Take an application, a person or a file of yours out of the record for good.");

    private final String title;
    private final String says;

    Scope(String title, String says) {
        this.title = title;
        this.says = says;
    }

    /** As the API and the database spell it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** For a page. */
    public String title() {
        return title;
    }

    /** What it is for, in a sentence. */
    public String says() {
        return says;
    }

    /** @param words divided by spaces */
    static Set<Scope> of(String words) {
        Set<Scope> all = EnumSet.noneOf(Scope.class);
        for (String word : words.split(" ", -1)) {
            Arrays.stream(values()).filter(each -> each.word().equals(word)).forEach(all::add);
        }
        return all;
    }

    /** In their own order, divided by spaces. */
    static String words(Set<Scope> scopes) {
        return Arrays.stream(values()).filter(scopes::contains).map(Scope::word).collect(Collectors.joining(" "));
    }
}
