package afterword.app.people;

import static org.assertj.core.api.Assertions.assertThat;

import afterword.app.candidacy.Acquaintance;
import afterword.app.candidacy.PersonCard;
import afterword.app.candidacy.Spelt;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who stands where in the list of everybody, and who may be one person. */
class AlikeTest {

    private static final Acquaintance.Sitting TALK = new Acquaintance.Sitting("f1", LocalDate.parse("2026-06-02"));

    @Test
    void peopleStandBySurnameWithoutRegardToAccentsAndWhoHasNoNameComesLast() {
        List<Acquaintance> all = List.of(
                met("1", "Zoë Álvarez", "a"),
                met("2", "", "a"),
                met("3", "Dr. Maya Chen", "a"),
                met("4", "Ludwig van der Aa", "a"));

        assertThat(PeopleView.of(all, Spelt.AS_TOLD, "", 0).rows())
                .extracting(PeopleView.Row::name)
                .containsExactly("Ludwig van der Aa", "Zoë Álvarez", "Dr. Maya Chen", "Name unknown");
    }

    @Test
    void oneMetInTwoApplicationsStandsOnce() {
        List<Acquaintance> all = List.of(met("1", "Maya Chen", "a"), met("1", "Maya Chen", "b"));

        assertThat(PeopleView.of(all, Spelt.AS_TOLD, "", 0).rows())
                .singleElement()
                .extracting(PeopleView.Row::employers)
                .isEqualTo("Employer a, Employer b");
    }

    @Test
    void twoSpellingsAreAskedAbout() {
        assertThat(alike(met("1", "Maya Chen", "a"), met("2", "M. Chen", "b")))
                .singleElement()
                .satisfies(pair -> assertThat(pair.sure()).isTrue());
        assertThat(alike(met("1", "Maya Chen", "a"), met("2", "Maya Okafor", "b")))
                .isEmpty();
    }

    @Test
    void whoSatInOneInterviewIsTwo() {
        assertThat(alike(met("1", "Maya Chen", "a", TALK), met("2", "M. Chen", "a", TALK)))
                .isEmpty();
    }

    @Test
    void aFullAccountIsPagedAndSoIsWhatIsAskedOfIt() {
        List<Acquaintance> all = new ArrayList<>();
        for (int i = 0; i < 3000; i++) {
            all.add(met("p" + i, "Maya" + (char) ('a' + i % 26) + " Chen" + (char) ('a' + i / 26 % 26), "a" + i / 3));
        }
        PeopleView view = PeopleView.of(all, Spelt.AS_TOLD, "", 0);

        assertThat(view.rows()).hasSize(PeopleView.A_PAGE);
        assertThat(view.next()).isEqualTo(PeopleView.A_PAGE);
        assertThat(view.alike()).hasSize(Alike.MOST);
        assertThat(PeopleView.of(all, Spelt.AS_TOLD, "", 2950).next()).isEqualTo(-1);
        assertThat(PeopleView.of(all, Spelt.AS_TOLD, "", 99_999).from()).isZero();
    }

    private static List<Alike> alike(Acquaintance... all) {
        List<Somebody> everybody = Somebody.of(List.of(all), Spelt.AS_TOLD);
        return Alike.of(everybody, everybody, Spelt.AS_TOLD.spellings());
    }

    private static Acquaintance met(String id, String name, String application, Acquaintance.Sitting... sittings) {
        return new Acquaintance(
                new PersonCard(id, name.isEmpty() ? "Name unknown" : name, "Recruiter", List.of()),
                !name.isEmpty(),
                null,
                "",
                "email",
                application,
                "Employer " + application,
                List.of(sittings),
                null,
                List.of());
    }
}
