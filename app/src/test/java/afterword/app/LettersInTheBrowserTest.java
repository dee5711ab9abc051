package afterword.app;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import afterword.app.storage.Viewer;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.Media;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Three notes to three people, in Chromium. The clock says 9:00 in New York on Friday, 12 June; they met an hour ago. */
@Tag("browser")
@Tag("server")
class LettersInTheBrowserTest {

    private static final String GOOD = """
            Dear Dr. Chen,

            Thank you for the walk past the returns desk on Thursday. What you said about the December peak has stayed with me.

            You asked how I would sort what comes back. I would begin with the three shelves your people already keep, and ask them first. I should be glad to do that work with you.

            With kind regards,
            Ana Silva""";

    private RunningServer server;
    private Chromium chromium;
    private Page page;
    private String northwind;

    @BeforeEach
    void begin() {
        server = new RunningServer();
        chromium = new Chromium();
        page = chromium.owners(server, 1440, ColorScheme.LIGHT);
        page.setDefaultTimeout(10_000);
        page.navigate("/settings");
        page.selectOption("#zone", "America/New_York");
        page.click("main .btn.go");
        Viewer owner = server.owner();
        northwind = server.begin(owner, "Northwind Optics");
        List<String> met = new ArrayList<>();
        met.add(server.meet(
                owner,
                northwind,
                "Dr. Maya Chen",
                "title: Head of Design, role: hiring-manager, email: maya@northwind.example, spelling: card"));
        met.add(server.meet(owner, northwind, "Tom Okafor", "role: interviewer, email: tom@northwind.example"));
        met.add(server.meet(
                owner, northwind, "Zoë Müller", "role: hr, email: zoe@northwind.example, phone: '+1 212 555 0148'"));
        server.tell(
                owner,
                northwind,
                "{at: 2026-06-12T07:00-04:00, interview: {until: 2026-06-12T08:00-04:00, mode: video, with: ["
                        + String.join(", ", met) + "]}}");
    }

    @AfterEach
    void stop() {
        chromium.close();
        server.close();
        assertThat(chromium.said()).isEmpty();
    }

    @Test
    void aLetterIsBegunFromTodayKeptAsTypedAndThereAgainAfterAReload() {
        page.navigate("/");
        assertThat(page.locator(".side nav a[href='/letters']")).containsText("3");
        page.locator(".agenda article", new Page.LocatorOptions().setHasText("Maya Chen"))
                .getByText("Write it")
                .click();
        assertThat(page.locator("h1")).hasText("Three notes, three people");
        assertThat(page.locator("#kept")).containsText("a proposal");

        write(GOOD);
        assertThat(page.locator("#kept")).containsText("kept Fri 12 Jun 09:00");
        page.reload();
        assertThat(page.locator("#body")).hasValue(GOOD);
        page.navigate("/letters");
        assertThat(page.locator(".post li", new Page.LocatorOptions().setHasText("Maya Chen")))
                .containsText("Begun");
    }

    @Test
    void aFindingIsMendedByItsRepairWhichCanBeUndone() {
        open("Maya");
        String wrong = GOOD.replace("Dr. Chen", "Dr. Cheng");
        write(wrong);
        Locator finding = page.locator(".finding.err", new Page.LocatorOptions().setHasText("Chen"));
        assertThat(page.locator("#under mark.err")).hasText("Dr. Cheng");
        finding.locator(".cite").click();
        assertThat(page.locator(".pop:popover-open")).containsText("S3.5");
        page.keyboard().press("Escape");

        finding.locator("[name=repair]").click();
        assertThat(page.locator("#body")).hasValue(GOOD);
        assertThat(page.locator(".finding.err")).hasCount(0);

        page.click(".versions summary");
        page.locator(".versions li").first().getByText("Bring it back").click();
        assertThat(page.locator("#body")).hasValue(wrong);
    }

    @Test
    void aWordThatIsRightIsMarkedInNoLetterUntilThatIsTakenBack() {
        String foreign = GOOD.replace("returns desk", "returns glasbruk");
        open("Maya");
        write(foreign);
        Locator finding = page.locator(".finding.err", new Page.LocatorOptions().setHasText("glasbruk"));
        assertThat(finding).hasCount(1, new LocatorAssertions.HasCountOptions().setTimeout(60_000));
        finding.getByText("It is right").click();
        assertThat(page.locator("#body")).hasValue(foreign);
        assertThat(page.locator("#review")).containsText("“glasbruk” is right in all your letters");
        assertThat(finding).hasCount(0);
        open("Tom");
        write(foreign.replace("Dr. Chen", "Mr. Okafor"));
        assertThat(page.locator(".finding.err", new Page.LocatorOptions().setHasText("glasbruk")))
                .hasCount(0);

        open("Maya");
        page.navigate("/settings#s-words");
        page.getByLabel("Take away: glasbruk").click();
        assertThat(page.locator("#s-words")).hasCount(0);
        open("Maya");
        assertThat(finding).hasCount(1);
        finding.getByText("It is right").click();
        assertThat(finding).hasCount(0);
        open("Tom");
        open("Maya");
        page.getByLabel("Undo: look “glasbruk” up again").click();
        assertThat(finding).hasCount(1);
    }

    @Test
    void whatIsTooLongStaysAsItWasTypedAndIsSaidByTheField() {
        open("Maya");
        String book = GOOD + "\n" + "so ".repeat(7_000);
        write(book);
        assertThat(page.locator("#kept")).containsText("characters, and a letter holds 20,000");
        assertThat(page.locator("#body")).hasValue(book);
        assertThat(page.locator("#todo")).hasText("One thing to fix first");
        page.click("text=Keep it");
        assertThat(page.locator("#kept")).containsText("Not kept: it has 21,");
        assertThat(page.locator("#body")).hasValue(book);

        write(GOOD);
        assertThat(page.locator("#kept")).containsText("kept Fri 12 Jun");
        write(GOOD.replace("Thursday", "Thurs\0day"));
        assertThat(page.locator("#kept")).containsText("a sign no letter can hold was left out");
        open("Maya");
        assertThat(page.locator("#body")).hasValue(GOOD);
    }

    @Test
    void itsWordsAreCountedOnce() {
        open("Maya");
        write(GOOD);
        String counted = page.locator("#kept").textContent().replaceAll(" · .*", "");
        assertThat(counted).matches("[0-9]+ words");
        assertThat(page.locator(".finding.good", new Page.LocatorOptions().setHasText("Short enough"))
                        .locator("h3"))
                .containsText(counted);
    }

    @Test
    void aFileOfOnesOwnIsAddedByChoosingItAndOneThatIsTooLargeIsNotSent() {
        open("Maya");
        write(GOOD.replace("I should", "My resume is attached. I should"));
        assertThat(page.locator("#review")).containsText("Nothing is attached");
        page.setInputFiles("#own", new FilePayload("large.pdf", "application/pdf", new byte[5_000_001]));
        assertThat(page.locator("#own-says")).containsText("large.pdf has more than 5 MB");
        resume();
        assertThat(page.locator("#files li.along")).containsText("my resume.pdf");
        assertThat(page.locator("#with")).hasValue("my resume.pdf");
        assertThat(page.locator("#review")).not().containsText("Nothing is attached");
        page.getByLabel("Leave it out: my resume.pdf").click();
        assertThat(page.locator("#review")).containsText("Nothing is attached");
        page.getByLabel("Take it along: my resume.pdf").click();
        assertThat(page.locator("#with")).hasValue("my resume.pdf");
        page.locator("#files summary").click();
        page.getByLabel("Erase for good: my resume.pdf").click();
        assertThat(page.locator("#files li")).hasCount(0);
        assertThat(server.column("select name from own_file")).isEmpty();
    }

    @Test
    void howItAsksStandsBesideItWithThePhrasesThatMakeItSo() {
        open("Maya");
        write(GOOD);
        assertThat(page.locator("#manner")).containsText("It asks for nothing.");
        assertThat(page.locator("#manner")).containsText("“Thank you” (thanks)");
        String last = "I should be glad to do that work with you.";
        write(GOOD.replace(last, "Could you send me the plan of the three shelves?"));
        assertThat(page.locator("#manner")).containsText("Asked politely.");
        assertThat(page.locator("#manner")).containsText("“Could you” (a question that leaves room)");
        write(GOOD.replace(last, "\n\nWhy is there no plan of the three shelves?"));
        assertThat(page.locator("#manner")).containsText("Asked bluntly.");
        assertThat(page.locator("#manner")).containsText("What cools it: “Why”");
        assertThat(page.locator(".finding.tone")).containsText("Asked a little bluntly");
        assertThat(page.locator("#goes .doubts label").allTextContents()).doesNotContain("Asked a little bluntly");
    }

    @Test
    void somethingWrongKeepsItFromGoingButThatItWentElsewhereIsAlwaysWrittenDown() {
        open("Maya");
        write(GOOD.replace("three shelves", "[three shelves]"));
        assertThat(page.locator("#todo")).hasText("One thing to fix first");
        assertThat(page.locator("#goes")).not().containsText("I sent it as it is");
        assertThat(page.locator(".go[href^=mailto]")).hasCount(0);
        page.evaluate("""
                () => { const button = document.createElement('button')
                  button.setAttribute('form', 'letter')
                  button.setAttribute('formaction', document.querySelector('#letter').action + '/sent')
                  button.id = 'forced'; button.textContent = 'x'
                  document.querySelector('main').append(button) }""");
        page.click("#forced");
        assertThat(page.locator("[role=alert]")).containsText("something in it is wrong");
        assertThat(server.column("select id from fact where notation like '%\"sent\"%'"))
                .isEmpty();

        page.click("text=I sent it elsewhere anyway");
        assertThat(page.locator(".gone")).containsText("It went.");
        assertThat(server.column("select notation from fact where notation like '%\"sent\"%'"))
                .singleElement()
                .asString()
                .contains("\"against\"", "three shelves");
    }

    @Test
    void aDoubtWantsToBeMeantAndIsWrittenDownAndUndoTakesAllOfItBack() {
        open("Maya");
        write(GOOD.replace("I should be glad", "Please answer as soon as possible. I should be glad"));
        assertThat(page.locator("#under mark.tone").first()).containsText("as soon as possible");
        page.click(".doubts summary");
        page.click("text=I sent it, and I mean it");
        assertThat(page.locator("[role=alert]")).containsText("tick each that you mean");

        page.locator("[name=meant]").all().forEach(Locator::check);
        page.fill("#because", "She asked me to");
        page.click("text=I sent it, and I mean it");
        assertThat(page.locator("#changed")).isVisible();
        assertThat(page.locator(".gone")).containsText("It went.");
        assertThat(server.column("select notation from fact where notation like '%\"sent\"%'"))
                .singleElement()
                .asString()
                .contains("She asked me to", "\"rule\":\"S2.", "December peak");
        assertThat(page.locator(".side nav a[href='/letters']")).containsText("2");

        page.locator(".gone button").click();
        assertThat(page.locator("h1")).hasText("Northwind Optics");
        open("Maya");
        assertThat(page.locator("#body")).hasValue(java.util.regex.Pattern.compile("as soon as possible"));
        assertThat(page.locator(".side nav a[href='/letters']")).containsText("3");
    }

    @Test
    void whoeverLosesTheConnectionIsToldAndItIsKeptOnceThereIsOne() {
        open("Maya");
        page.context().setOffline(true);
        page.fill("#body", GOOD);
        assertThat(page.locator("#kept")).containsText("There is no connection");
        page.context().setOffline(false);
        assertThat(page.locator("#kept")).containsText("kept Fri 12 Jun");
        chromium.said()
                .removeIf(said -> said.contains("ERR_INTERNET_DISCONNECTED")
                        || said.matches(".*: htmx:(afterRequest|sendError)"));
        page.reload();
        assertThat(page.locator("#body")).hasValue(GOOD);
    }

    @Test
    void itLooksAsItShouldOnAPhoneAndOnADeskInBothThemes() {
        List<String> faults = new ArrayList<>();
        open("Tom");
        write(GOOD.replace("Dr. Chen", "Mr. Okafor"));
        open("Zoë");
        write(GOOD.replace("Dr. Chen", "Ms. Müller").replace("December", "Easter"));
        open("Maya");
        write(GOOD.replace("Dr. Chen", "Dr. Cheng")
                .replace("past the", "past the the")
                .replace("I should be glad", "Please answer as soon as possible. I should be glad"));
        resume();
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            for (int width : new int[] {1440, 390}) {
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                page.setViewportSize(width, 900);
                String name = width + "-" + scheme.name().toLowerCase(Locale.ROOT);
                page.navigate("/letters");
                faults.addAll(Chromium.faults(page, "letters-" + name));
                open("Maya");
                faults.addAll(Chromium.faults(page, "letter-" + name));
                page.navigate("/letters/" + northwind + "/follow-up?to=" + id("Zoë") + "&form=call-script");
                faults.addAll(Chromium.faults(page, "letter-call-" + name));
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void filesAreTakenAlongLeftOutAndErasedByTheKeyboardAlone() {
        open("Maya");
        write(GOOD);
        resume();
        page.locator("#body").focus();
        press("Leave it out: my resume.pdf");
        assertThat(page.locator("#files li.along")).hasCount(0);
        page.keyboard().press("Tab");
        assertThat(page.evaluate("document.activeElement.closest('#files') !== null"))
                .as("whoever goes on after it goes on there")
                .isEqualTo(true);
        press("Take it along: my resume.pdf");
        assertThat(page.locator("#files li.along")).hasCount(1);
        press("Erase my resume.pdf …");
        press("Erase for good: my resume.pdf");
        assertThat(page.locator("#files li")).hasCount(0);
        assertThat(page.locator("#body")).hasValue(GOOD);
    }

    @Test
    void filesAndWhatIsWrongWithThemLookAsTheyShould() {
        page.navigate("/settings");
        page.fill("#name", "Ana Silva");
        page.locator("form[action='/settings/letters'] button").click();
        new Program(server.port(), server.token(server.owner(), "read write"))
                .post(
                        "/api/applications",
                        "{\"employer\": {\"name\": \"Orrin\", \"zone\": \"America/New_York\"},"
                                + " \"posting\": {\"instructions\": [\"send your resume as Lastname_Resume.pdf\","
                                + " \"send your cover letter as Lastname_[Position]_Cover.pdf\"]}}");
        server.meet(server.owner(), "orrin", "Jo Ray", "email: jo@orrin.example");
        page.navigate("/letters/orrin/thank-you?to=jo-ray&form=email");
        write(GOOD.replace("Dr. Chen", "Jo Ray"));
        put("cover letter.pdf", "a long name with no end in sight ".repeat(3).strip() + " resume.txt");
        page.fill("#with", "resume of mine.pdf, " + "certificate ".repeat(36) + ".pdf");
        page.waitForResponse(
                response -> response.url().contains("/typed"),
                () -> page.keyboard().type(" "));
        put(
                "resume of mine.txt",
                "one more certificate of a school with a long name.txt",
                "transcript of records in full.txt");
        assertThat(page.locator("#with-says")).containsText("stays here");
        List<String> faults = new ArrayList<>();
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            for (int width : new int[] {1280, 390}) {
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                page.setViewportSize(width, 900);
                faults.addAll(Chromium.faults(
                        page, "letter-files-" + width + "-" + scheme.name().toLowerCase(Locale.ROOT)));
            }
        }
        assertThat(faults).isEmpty();
    }

    /** Adds files one after another. */
    private void put(String... names) {
        for (String name : names) {
            int there = page.locator("#files li").count();
            page.setInputFiles(
                    "#own",
                    new FilePayload(name, "text/plain", name.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
            assertThat(page.locator("#files li")).hasCount(there + 1);
        }
    }

    /** Goes on by the tab key until a button is reached, and presses it. */
    private void press(String label) {
        for (int i = 0; i < 80; i++) {
            page.keyboard().press("Tab");
            if (label.equals(page.evaluate("document.activeElement.getAttribute('aria-label')"))) {
                page.keyboard().press("Enter");
                return;
            }
        }
        throw new AssertionError("the tab key never came to " + label);
    }

    @Test
    void aCallIsMadeFromItsPageAndItsEndIsWrittenDown() {
        page.setViewportSize(390, 844);
        String call = "/letters/" + northwind + "/follow-up?to=" + id("Zoë") + "&form=call-script";
        page.navigate(call);
        write("May I ask how things stand?\n\nThank you, Zoë Müller.");
        page.click("text=A page for the call");
        assertThat(page.locator("h1")).hasText("Call Zoë Müller");
        assertThat(page.locator(".number a")).hasAttribute("href", "tel:+12125550148");
        assertThat(page.locator(".aloud p"))
                .hasText(new String[] {"May I ask how things stand?", "Thank you, Zoë Müller."});
        page.click("text=Left a voicemail");
        assertThat(page.locator(".gone")).containsText("It went.");
        assertThat(server.column("select notation from fact where notation like '%\"sent\"%'"))
                .singleElement()
                .asString()
                .contains("voicemail", "phone", "how things stand");
        page.click(".gone form button");
        page.navigate("/letters/" + northwind + "/follow-up/call?to=" + id("Zoë"));
        assertThat(page.locator(".endings")).isVisible();
    }

    @Test
    void noLineOfACardIsWiderThanTheCard() {
        page.navigate("/letters/" + northwind + "/thank-you?to=" + id("Maya") + "&form=card");
        write(GOOD);
        page.navigate("/letters/" + northwind + "/thank-you/guide?to=" + id("Maya"));
        assertThat(page.locator(".handwritten p")).not().hasCount(0);
        for (int width : new int[] {1440, 390}) {
            page.setViewportSize(width, 844);
            assertThat(
                            page.evaluate(
                                    "[...document.querySelectorAll('.handwritten p')].filter(p => p.scrollWidth > p.clientWidth).length"))
                    .isEqualTo(0);
        }
    }

    @Test
    void aCardAndACallAreForAnybodyAndOnPaperAsWell() {
        page.navigate("/letters/" + northwind + "/thank-you?to=" + id("Maya") + "&form=card");
        write(GOOD);
        String calling = "/letters/" + awaited() + "/follow-up/call";
        page.navigate(calling);
        assertThat(page.locator(".hours .window")).containsText("09:30 to 11:30 in New York.");
        List<String> faults = new ArrayList<>();
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            for (int width : new int[] {1440, 390}) {
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                page.setViewportSize(width, 900);
                String name = width + "-" + scheme.name().toLowerCase(Locale.ROOT);
                page.navigate("/letters/" + northwind + "/thank-you/guide?to=" + id("Maya"));
                faults.addAll(Chromium.faults(page, "card-guide-" + name));
                page.navigate(calling);
                faults.addAll(Chromium.faults(page, "call-page-" + name));
            }
        }
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        page.setViewportSize(794, 1123);
        assertThat(page.locator(".window")).isVisible();
        assertThat(page.locator(".tick")).isVisible();
        assertThat(page.locator(".endings")).isHidden();
        assertThat(page.locator(".side")).isHidden();
        Chromium.faults(page, "call-page-printed");
        page.navigate("/letters/" + northwind + "/thank-you/guide?to=" + id("Maya"));
        Chromium.faults(page, "card-guide-printed");
        assertThat(faults).isEmpty();
    }

    /** An application in which a call comes next, today from 9:30 to 11:30. */
    private String awaited() {
        Viewer owner = server.owner();
        String orrin = server.begin(owner, "Orrin");
        String jo = server.meet(
                owner,
                orrin,
                "Jo Ray",
                "title: Plant Manager, role: hiring-manager, phone: '+1 212 555 0177', email: jo@orrin.example");
        server.tell(
                owner,
                orrin,
                "{at: 2026-05-28T10:00-04:00, interview: {until: 2026-05-28T11:00-04:00, with: [" + jo + "]}}");
        server.tell(owner, orrin, "{at: 2026-05-28T15:00-04:00, sent: {kind: thank-you, to: " + jo + ", via: email}}");
        server.tell(owner, orrin, "{at: 2026-06-05T10:00-04:00, sent: {kind: follow-up, to: " + jo + ", via: email}}");
        return orrin;
    }

    private void resume() {
        page.setInputFiles(
                "#own",
                new FilePayload(
                        "my resume.pdf",
                        "application/pdf",
                        "%PDF-1.7 Ana Silva".getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        assertThat(page.locator("#files li")).hasCount(1);
    }

    private void open(String forename) {
        page.navigate("/letters/" + northwind + "/thank-you?to=" + id(forename));
    }

    private String id(String start) {
        return server.column("select id from person where notation like '%" + start + "%'")
                .getFirst();
    }

    private void write(String words) {
        page.waitForResponse(response -> response.url().contains("/typed"), () -> page.fill("#body", words));
    }
}
