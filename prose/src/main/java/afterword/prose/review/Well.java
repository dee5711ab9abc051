package afterword.prose.review;

import afterword.engine.fact.MessageKind;
import afterword.engine.history.Meeting;
import afterword.prose.letter.Finding;
import afterword.prose.letter.Severity;
import afterword.prose.letter.Span;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** What is done well: only what is true, and never a word of praise for nothing. */
final class Well {

    private static final Duration A_DAY = Duration.ofHours(24);

    private Well() {}

    /**
     * @param found what else was found on the page
     * @return remarks, at least one where there is a true one to make
     */
    static List<Finding> done(Page page, List<Finding> found) {
        List<Finding> good = new ArrayList<>();
        names(page, found, good);
        thanks(page, good);
        inTime(page, good);
        boolean calm = found.stream().allMatch(each -> each.severity().compareTo(Severity.WARNING) > 0);
        if (good.isEmpty()
                && calm
                && found.stream().noneMatch(each -> each.severity() == Severity.GOOD)
                && !page.said().isBlank()) {
            good.add(of("L1", "It reads kindly", "Nothing in it would hurt.", Sources.of("S2.9")));
        }
        return good;
    }

    /** The name in the salutation, and any other, is as on record. */
    private static void names(Page page, List<Finding> found, List<Finding> good) {
        Span salutation = page.layout().salutation();
        Bearer to = page.roster().to();
        if (salutation == null
                || to == null
                || found.stream().anyMatch(each -> each.check().equals("L10"))) {
            return;
        }
        String said = page.at(salutation);
        boolean named = List.of(said.split("\\s+")).stream().anyMatch(to::has);
        if (named) {
            good.add(of(
                    "L10",
                    "The name is right",
                    to.verified() ? "Letter for letter as on record." : "As it stands on record.",
                    Sources.NAMES));
        }
    }

    private static void thanks(Page page, List<Finding> good) {
        if (page.reads("L11") && page.sound().says("L11", "thanks")) {
            good.add(of("L11", "It shows appreciation", "For something they gave.", Sources.of("S4.16")));
        }
    }

    private static void inTime(Page page, List<Finding> good) {
        Meeting met = page.recorded().met();
        if (page.letter().kind() == MessageKind.THANK_YOU
                && page.sound().says("L11", "thanks")
                && met != null
                && !page.recorded().now().isBefore(met.end())
                && Duration.between(met.end(), page.recorded().now()).compareTo(A_DAY) <= 0) {
            good.add(of("L11", "In good time", "Within a day of the interview.", Sources.of("S2.5")));
        }
    }

    private static Finding of(String check, String title, String says, List<afterword.engine.rule.Source> sources) {
        return new Finding(check, Severity.GOOD, null, title, says, sources, null);
    }
}
