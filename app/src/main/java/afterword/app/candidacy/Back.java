package afterword.app.candidacy;

import java.util.List;
import java.util.stream.Collectors;

/** Where one goes after something was written down: to where one was, and what it changed stands there. */
final class Back {

    private static final String TODAY = "today";

    private Back() {}

    /** @param told the facts that were written down */
    static String to(String from, String application, List<String> told) {
        String facts = told.stream().map(fact -> "told=" + fact).collect(Collectors.joining("&"));
        return from.equals(TODAY)
                ? "redirect:/?in=" + application + "&" + facts
                : "redirect:/applications/" + application + "?" + facts;
    }
}
