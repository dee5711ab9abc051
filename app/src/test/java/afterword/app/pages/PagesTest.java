package afterword.app.pages;

import static org.assertj.core.api.Assertions.assertThat;

import afterword.app.candidacy.Planned;
import afterword.app.present.Why;
import afterword.engine.plan.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.web.util.HtmlUtils;

/** Pages as text; they are left in {@code target/pages} to be opened by hand. */
class PagesTest {

    private static final Path TARGET = Path.of("target/pages");
    private static final Pattern ID = Pattern.compile(" id=\"([^\"]*)\"");
    private static final Pattern FOR = Pattern.compile(" (?:for|popovertarget|aria-labelledby)=\"([^\"]*)\"");
    private static final Pattern STYLE = Pattern.compile(" style=\"([^\"]*)\"");
    private static final Pattern SCRIPT = Pattern.compile("<script(?![^>]*nonce=\"test\")");

    private final Desk desk = new Desk();

    @Test
    void everyPageOfEveryJourneyIsWhole() throws IOException {
        Map<String, String> journeys = desk.journeys();
        assertThat(journeys).hasSizeGreaterThan(60);
        journeys.forEach(PagesTest::whole);
        keep(journeys);
    }

    @Test
    void everyPageOfABusyDeskIsWholeAndSoAreItsEmptyAndWrongStates() throws IOException {
        Map<String, String> pages = desk.pages();
        assertThat(pages).hasSizeGreaterThan(10);
        pages.forEach(PagesTest::whole);
        keep(pages);
    }

    @Test
    void todayTellsWhatToDoWhomToLeaveInPeaceAndWhatIsWaitedFor() {
        String today = desk.pages().get("today");

        assertThat(today).contains("class=\"do sheet\"").contains("not before").contains("Decision from");
    }

    @Test
    void everyReasonOfThePlanStandsOnItsPage() {
        int reasons = 0;
        for (Planned planned : desk.searches()) {
            String page = desk.application(planned, false);
            List<Reason> all = new ArrayList<>();
            planned.plan().steps().forEach(step -> all.addAll(step.because()));
            planned.plan().withheld().forEach(held -> all.addAll(held.because()));
            planned.plan().tasks().forEach(task -> all.addAll(task.because()));
            all.addAll(planned.plan().end().because());
            for (Why why : Why.of(all)) {
                assertThat(page)
                        .contains(HtmlUtils.htmlEscape(why.told().says()))
                        .contains(HtmlUtils.htmlEscape(why.told().source()))
                        .contains(HtmlUtils.htmlEscape(why.title()));
                why.moves().forEach(move -> assertThat(page).contains(HtmlUtils.htmlEscape(move)));
                reasons++;
            }
        }
        assertThat(reasons).isGreaterThan(20);
    }

    @Test
    void whatSomebodyTypedIsShownAndNeverRun() {
        List<String> pages = desk.hostile();

        assertThat(pages).hasSize(4).allSatisfy(page -> {
            assertThat(page).contains("&lt;script&gt;alert(1)");
            assertThat(page).doesNotContain("<script>alert").doesNotContain("<img");
            assertThat(page).doesNotContain("onmouseover='alert").doesNotContain("javascript:");
        });
    }

    private static void whole(String name, String page) {
        assertThat(page).as(name).startsWith("<!DOCTYPE html>").endsWith("</html>\n");
        assertThat(count(page, "<main ")).as("%s has one main", name).isEqualTo(1);
        assertThat(count(page, "<h1")).as("%s has one heading", name).isEqualTo(1);
        assertThat(page).as(name).contains("<header").contains("href=\"#main\"").contains("id=\"main\"");
        assertThat(page).as(name).doesNotContain("${").doesNotContain("th:").doesNotContain("~{");
        assertThat(page)
                .as(name)
                .doesNotContain(">null<")
                .doesNotContain("[Why")
                .doesNotContain("Optional");
        assertThat(SCRIPT.matcher(page).find())
                .as("%s has a script without nonce", name)
                .isFalse();
        List<String> ids = all(ID, page);
        assertThat(ids).as(name).doesNotHaveDuplicates();
        assertThat(ids).as("%s names what is there", name).containsAll(all(FOR, page));
        assertThat(all(STYLE, page)).as(name).allMatch(style -> style.startsWith("--"));
    }

    private static int count(String page, String part) {
        return page.split(Pattern.quote(part), -1).length - 1;
    }

    private static List<String> all(Pattern pattern, String page) {
        return pattern.matcher(page)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    private static void keep(Map<String, String> pages) throws IOException {
        Files.createDirectories(TARGET);
        for (Map.Entry<String, String> page : pages.entrySet()) {
            Files.writeString(TARGET.resolve(page.getKey() + ".html"), page.getValue());
        }
    }
}
