package afterword.prose.posting;

import static org.assertj.core.api.Assertions.assertThat;

import afterword.engine.fact.CallPolicy;
import afterword.engine.fact.Posting;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PostingReaderTest {

    @Test
    void anAdvertBecomesThePostingThatPlansKnow() {
        Posting posting = PostingReader.read("""
                Job title: Planner
                Closing date: 10 July 2026
                No phone calls or emails, please. Only shortlisted candidates will be contacted.
                Canvassing will disqualify.
                """).posting();
        assertThat(posting.calls()).isEqualTo(CallPolicy.FORBIDDEN);
        assertThat(posting.emails()).isEqualTo(CallPolicy.FORBIDDEN);
        assertThat(posting.closingDate()).isEqualTo(LocalDate.of(2026, 7, 10));
        assertThat(posting.silence()).isTrue();
        assertThat(posting.instructions())
                .containsExactly(
                        "No phone calls or emails, please.",
                        "Only shortlisted candidates will be contacted.",
                        "Canvassing will disqualify.");
    }

    @Test
    void whereAnAdvertSaysBothCallsAreForbidden() {
        Advert advert = PostingReader.read("Call Robin on 555-555-0100.\nPlease do not call the store.");
        assertThat(advert.posting().calls()).isEqualTo(CallPolicy.FORBIDDEN);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Closing date: Friday 17 July | 2026-07-17
            Closing date: Thursday 17 July |
            Applications close 17th July at noon. | 2026-07-17
            Deadline: July 17 | 2026-07-17
            Apply by Monday, May 4. | 2026-05-04
            Closing date: 3 January | 2027-01-03
            Closing date: 29 February | 2028-02-29
            Closing date: 31 June |
            Applications are due by 5 May | 2026-05-05
            Closing time 5pm. The first 10 may apply by post. |
            Interviews will be held by 17 July. |
            """)
    void aDayWithoutAYearIsTheNextOneWhenItIsKnownWhenTheAdvertWasSeen(String text, LocalDate expected) {
        Found<LocalDate> closes =
                PostingReader.read(text, LocalDate.of(2026, 6, 20)).closes();
        assertThat(closes == null ? null : closes.value()).isEqualTo(expected);
        assertThat(PostingReader.read(text).closes()).isNull();
    }

    @Test
    void anEmptyTextSaysNothing() {
        Advert advert = PostingReader.read(" \n ");
        assertThat(advert.posting()).isEqualTo(Posting.SILENT);
        assertThat(advert.title()).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Closing date: Tuesday 30 June 2026 | 2026-06-30
            Closing date: Monday 30 June 2026 |
            Closing date: 31 June 2026 |
            Closing date: 06/07/2026 |
            Location: London. Closing date: 06/07/2026 |
            Closing date: 30/06/2026 | 2026-06-30
            Apply before 1 July 2026. | 2026-06-30
            Apply on or before 1 July 2026. | 2026-07-01
            Applications close at 5 p.m. on July 1, 2026. | 2026-07-01
            Interviews will be held by 1 July 2026. |
            The role starts on 1 July 2026. |
            Send your CV. The job starts on 1 July 2026. |
            """)
    void theClosingDateIsReadOrLeftOut(String text, LocalDate expected) {
        Found<LocalDate> closes = PostingReader.read(text).closes();
        assertThat(closes == null ? null : closes.value()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Austin, TX | America/Chicago
            El Paso, TX | America/Denver
            Marfa, TX |
            Texas |
            Pensacola, Florida | America/Chicago
            Portland, ME | America/New_York
            Portland, Oregon | America/Los_Angeles
            Portland |
            London, Ontario | America/Toronto
            London, UK | Europe/London
            Perth, Western Australia | Australia/Perth
            Perth, Scotland | Europe/London
            Perth |
            Halifax, Nova Scotia | America/Halifax
            Ohio | America/New_York
            Georgia |
            Ireland | Europe/Dublin
            United States |
            Toronto, ON, CA | America/Toronto
            San Jose, CA, US | America/Los_Angeles
            Birmingham, AL | America/Chicago
            Paris, Texas |
            Springfield |
            Nowhere |
            """)
    void aPlaceHasAZoneIfItIsSure(String place, String zone) {
        Zones.Whereabouts where = Zones.of(place, null);
        assertThat(where.zone() == null ? null : where.zone().getId()).isEqualTo(zone);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We raised $12 million.",
                "You manage a budget of $500,000 a year.",
                "A $2,000 signing bonus per year.",
                "£1bn turnover per year",
                "Salary: competitive",
                "Salary: $0",
                "Salary: $90,000 - $80,000 per year",
            })
    void otherMoneyIsNoSalary(String text) {
        assertThat(PostingReader.read(text).salary()).isNull();
    }

    @Test
    void dollarsAreNobodysWhereTheCountryIsNotKnown() {
        Salary salary = Objects.requireNonNull(
                        PostingReader.read("Pay: $20 per hour").salary())
                .value();
        assertThat(salary.currency()).isNull();
        assertThat(salary.per()).isEqualTo(Salary.Per.HOUR);
    }

    @Test
    void theWordsOfAPageOverruleItsDataOnlyForTheClosingDate() {
        Advert advert = PostingReader.read("""
                <html><script type="application/ld+json">{"@type": "JobPosting", "title": "Cook",
                "validThrough": "2026-08-30"}</script><h1>Chef</h1><p>Closing date: 30 June 2026</p></html>""");
        assertThat(Objects.requireNonNull(advert.title()).value()).isEqualTo("Cook");
        assertThat(advert.title().at()).isNull();
        assertThat(Objects.requireNonNull(advert.closes()).value()).isEqualTo(LocalDate.of(2026, 6, 30));
    }

    @Test
    void aDescriptionThatOnlyTheDataHasIsReadAsWell() {
        Advert advert = PostingReader.read("""
                <html><body><div id="app"></div><script type="application/ld+json">{"@type": "JobPosting",
                "description": "<p>Come and cook.</p><p>Please do not call.</p>"}</script></body></html>""");
        assertThat(advert.asks(Instruction.Kind.NO_CALLS)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"@type\":\"JobPosting\",\"title\":{\"name\":[1,{\"name\":\"x\"}]},\"baseSalary\":[[]],\"jobLocation\":7,\"validThrough\":{}}",
                "{\"@type\":\"JobPosting\",\"validThrough\":\"soon\",\"baseSalary\":{\"value\":{\"minValue\":\"1e999999999\"}}}",
                "{\"@type\":\"JobPosting\",\"identifier\":{\"value\":null},\"hiringOrganization\":[],\"description\":[\"<p>\"]}",
                "[[[[[[[[[[null]]]]]]]]]]",
                "{\"@type\": {\"@type\": \"JobPosting\"}}",
                "",
            })
    void dataOfAnyShapeIsReadWithoutHarm(String json) {
        Advert advert = PostingReader.read(
                "<html><script type='application/ld+json'>" + json + "</script><p>Hello.</p></html>");
        assertThat(advert.text()).contains("Hello.");
        assertThat(advert.salary()).isNull();
        assertThat(advert.closes()).isNull();
    }

    @Test
    void anotherLanguageIsReadNoFurther() {
        Advert advert =
                PostingReader.read("Wir suchen für unser Büro in Berlin eine Köchin. Bitte senden Sie Ihre Unterlagen"
                        + " bis zum 30.06.2026 an die Leitung, wir freuen uns auf Sie.");
        assertThat(advert.english()).isFalse();
        assertThat(advert.closes()).isNull();
    }
}
