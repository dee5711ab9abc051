package afterword.app;

/** Somebody who applied at Northwind Optics and met Maya Chen there from 7 to 8, as they type it into the forms. */
final class AfterAnInterview {

    static final String NORTHWIND = "/applications/northwind-optics";

    private AfterAnInterview() {}

    static void type(Browser browser) {
        browser.get("/applications/new");
        browser.submit(
                "/applications",
                "employer",
                "Northwind Optics",
                "zone",
                "America/New_York",
                "via",
                "portal",
                "calls",
                "unsaid");
        browser.get(NORTHWIND + "/tell/interview");
        browser.submit(
                NORTHWIND + "/tell/interview",
                "at",
                "2026-06-12T07:00",
                "until",
                "2026-06-12T08:00",
                "mode",
                "on-site",
                "name-with-1",
                "Maya Chen");
    }
}
