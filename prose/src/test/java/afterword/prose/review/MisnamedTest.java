package afterword.prose.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import afterword.engine.fact.Case;
import afterword.engine.fact.MessageKind;
import afterword.prose.letter.Finding;
import afterword.prose.letter.Form;
import afterword.prose.letter.Letter;
import afterword.prose.letter.Repair;
import afterword.prose.letter.Severity;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A wrong name of the employer that has some words of the right one. */
class MisnamedTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Derwent Rise Rehabilitation|I would be very happy to join Derwent View Rehabilitation.|ERROR",
                "Derwent Rise Rehabilitation|At Derwent Valley Rehabilitation I saw how calm a ward can be.|ERROR",
                "Derwent Rise Rehabilitation|Derwent Park Rehabilitation's kitchen group stayed with me.|ERROR",
                "Derwent Rise Rehabilitation|I hope to join Derwent New Rehabilitation.|WARNING",
                "Derwent Rise Rehabilitation|I liked Derwent Rise Hospital very much.|WARNING",
                "Derwent Rise Rehabilitation|I would love to join Derwent View.|WARNING",
                "Derwent Rise Rehabilitation|I would be proud to work for Huon Rise Rehabilitation.|WARNING",
                "Knockarrig Creameries|I would be proud to work for Knockarrig Dairies.|WARNING",
                "Knockarrig Creameries|I would like to join Ballyknock Creameries as a Transport Planner.|WARNING",
                "Sambro Point Maritime Archive|I would love to join Sambro Head Maritime Archive.|ERROR",
                "Sambro Point Maritime Archive|The reading room of the Sambro Point Maritime Museum is a gem.|WARNING",
                "Sambro Point Maritime Archive|Sambro Point Naval Archive has my full interest.|WARNING",
                "Tallgrass Freight Cooperative|I enjoyed my visit to Tallgrass Haulage Cooperative.|ERROR",
                "Clydeside Joint & Spine Clinic|The position at Clydeside Hip & Spine Clinic draws me.|WARNING",
                "Clydeside Joint & Spine Clinic|The Clydeside Joint and Spine Hospital is well known.|WARNING",
                "Piñon Mesa Museum of Textile Arts|I hope to help at the Piñon Ridge Museum of Textile Arts.|ERROR",
                "Cedar Bluff Land Surveying|It would be an honour to join Cedar Creek Land Surveying.|ERROR",
                "Marlow Falls Water Reclamation|I look forward to working for Marlow Creek Water Reclamation.|ERROR",
                "Marlow Falls Water Reclamation|The night shift at Marlow Falls Water Treatment would suit me.|WARNING",
                "Pennine Vale Infirmary|I would like to be part of Pennine Dale Infirmary.|ERROR",
                "Pennine Vale Infirmary|The Pennine Vale Hospital wards are bright.|WARNING",
                "Oakmere Academy Trust|Oakmere College Trust is where I want to teach.|ERROR",
                "Merri Creek Tramworks|I would love to work at Merri River Tramworks.|ERROR",
                "Candlewood Regional Health|The role at Candlewood Valley Health would be a joy to me.|WARNING"
            })
    void isFound(String employer, String text, Severity severity) {
        List<Finding> found = found(employer, text);
        assertThat(found).as(text).hasSize(1);
        assertThat(found.getFirst().severity()).as(text).isEqualTo(severity);
        Repair repair = Objects.requireNonNull(found.getFirst().repair());
        assertThat(repair.with()).isEqualTo(employer);
        assertThat(found(employer, text.replace(Desk.words(letter(text).body(), found.getFirst()), repair.with())))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Derwent Rise Rehabilitation|I would be happy to join Derwent Rise Rehabilitation.",
                "Derwent Rise Rehabilitation|I would be happy to join Derwent Rise.",
                "Derwent Rise Rehabilitation|I would be happy to join the Derwent team.",
                "Derwent Rise Rehabilitation|I would be happy to join Derwent Rehabilitation.",
                "Derwent Rise Rehabilitation|I would be happy to join Derwent Rehab.",
                "Derwent Rise Rehabilitation|I would be happy to join the Derwent Rise Stroke Unit.",
                "Derwent Rise Rehabilitation|The Derwent Valley is lovely in spring.",
                "Derwent Rise Rehabilitation|I rowed past Derwent Bridge this morning.",
                "Derwent Rise Rehabilitation|The Derwent Rise Kitchen Group was the best part of the tour.",
                "Derwent Rise Rehabilitation|The Derwent Rise Rehabilitation Centre is close to the river.",
                "Derwent Rise Rehabilitation|At Huon Valley Rehabilitation I made home visits.",
                "Derwent Rise Rehabilitation|I made home visits at Franklin Community Care.",
                "Derwent Rise Rehabilitation|Since joining Huon Rise Rehabilitation I have led a group.",
                "Derwent Rise Rehabilitation|My role at Huon Rise Rehabilitation taught me patience.",
                "Derwent Rise Rehabilitation|I would be happy to join Derwent Outreach.",
                "Northwind Optics|I would be happy to join the Northwind Academy.",
                "Northwind Optics|Your Northwind Vision scanner impressed me.",
                "Northwind Optics|At Harlan Optics I did the same for three years.",
                "Northwind Optics|I read about Northwind Lenses.",
                "Northwind Optics|I would be happy to join Northwind Logistics for a month, as you offered.",
                "Maaslicht Koeltransport|I would be happy to join Maaslicht Transport.",
                "Candlewood Regional Health|Candlewood Mental Health helped my neighbour.",
                "Candlewood Regional Health|I would be happy to join Candlewood Health.",
                "Sambro Point Maritime Archive|The Sambro Point Lighthouse can be seen from the reading room.",
                "Sambro Point Maritime Archive|The Nova Scotia Maritime Archive sent me the same list.",
                "Aldermoor Building Society|The Aldermoor Building Society's members trust it.",
                "Aldermoor Building Society|The Building Society Act was the best of our topics.",
                "Piñon Mesa Museum of Textile Arts|I would be glad to join the Piñon Mesa Museum.",
                "Hartwell Moreau LLP|I would be glad to join Hartwell Moreau."
            })
    void whatIsMeantOtherwiseIsLeftAlone(String employer, String text) {
        assertThat(found(employer, text)).as(text).isEmpty();
    }

    @Test
    void anotherCompanyOnRecordIsThatOne() {
        Case file = Desk.read("""
                candidate: {zone: Australia/Hobart, name: Ana Silva}
                employer: {name: Derwent Rise Rehabilitation, zone: Australia/Hobart, holidays: AU}
                people:
                  - {id: hm, name: Robin Lee, spelling: card}
                facts:
                  - {at: 2026-05-20T15:00+10:00, offer-elsewhere: {employer: Derwent View Rehabilitation}}
                """);
        assertThat(named("Derwent View Rehabilitation has made me an offer.", file))
                .isEmpty();
        assertThat(named("I would be happy to join Derwent View Rehabilitation.", file))
                .extracting(Finding::check, Finding::severity)
                .containsExactly(tuple("L9", Severity.ERROR));
    }

    private static List<Finding> found(String employer, String text) {
        return named(text, Desk.read("""
                candidate: {zone: Australia/Hobart, name: Ana Silva}
                employer: {name: "%s", zone: Australia/Hobart, holidays: AU}
                people:
                  - {id: hm, name: Robin Lee, spelling: card}
                facts: []
                """.formatted(employer)));
    }

    /** What is grave about the company in a letter that says only this. */
    private static List<Finding> named(String text, Case file) {
        return Desk.review(letter(text), file).stream()
                .filter(finding -> finding.check().matches("L9|L10") && Desk.grave(finding))
                .toList();
    }

    private static Letter letter(String text) {
        return new Letter(
                MessageKind.REPLY, Form.EMAIL, "hm", "", "Dear Robin Lee,\n\n" + text + "\n\nAna Silva", List.of());
    }
}
