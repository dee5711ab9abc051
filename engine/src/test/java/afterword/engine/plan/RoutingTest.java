package afterword.engine.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoutingTest {

    private static final String MET =
            "facts:\n  - {id: i, at: 2026-06-09T10:00-04:00, interview: {until: 2026-06-09T11:00-04:00, with: [engineer], arranged-by: engineer}}\n";

    @ParameterizedTest
    @CsvSource({
        "in-charge, hm",
        "interviewer, engineer",
        "agency-recruiter, hm",
        "human-resources, hr",
        "the-person, hm",
        "sender, hm",
    })
    void aQuestionGoesToWhomTheRuleNames(String to, String expected) {
        assertThat(addressee(to, MET)).isEqualTo(expected);
    }

    @Test
    void theAgencyIsWrittenToWhereThereIsOne() {
        assertThat(addressee("agency-recruiter", "agency: {recruiter: agent}\n" + MET))
                .isEqualTo("agent");
    }

    @Test
    void withoutHumanResourcesWhoeverArrangedTheInterviewIsAsked() {
        String people = "people: [{id: engineer, email: e@n.example}, {id: pa, role: arranger, email: p@n.example}]\n";
        String rule = "L: {plan: {step: contact-lookup, for: interview, to: human-resources, via: email, on: now}}";

        assertThat(to(rule, people + MET)).isEqualTo("engineer");
        assertThat(to(rule, people + MET.replace(", arranged-by: engineer", "")))
                .isEqualTo("pa");
        assertThat(to(rule, MET)).isEqualTo("hr");
    }

    @Test
    void whoIsAwayForLongIsReplacedByTheirDelegateOrTheNextInCharge() {
        String away = "  - {at: 2026-06-08T09:00-04:00, received: {from: hm, meaning: auto-reply, until: %s%s}}\n";

        assertThat(addressee("in-charge", MET + away.formatted("2026-06-16", "")))
                .isEqualTo("hr");
        assertThat(addressee("in-charge", MET + away.formatted("2026-06-16", ", delegate: engineer")))
                .isEqualTo("engineer");
        assertThat(addressee("in-charge", MET + away.formatted("2026-06-15", "")))
                .isEqualTo("hm");
        String back = MET + away.formatted("2026-06-16", "") + "now: 2026-06-%sT12:00-04:00\n";
        assertThat(addressee("in-charge", back.formatted("16"))).isEqualTo("hr");
        assertThat(addressee("in-charge", back.formatted("17"))).isEqualTo("hm");
        String alone = "people: [{id: hm, role: hiring-manager, email: m@n.example}, {id: engineer}]\n";
        assertThat(addressee("in-charge", alone + MET + away.formatted("2026-06-16", "")))
                .isEqualTo("hm");
    }

    @ParameterizedTest
    @CsvSource({
        "email,        email",
        "phone,        phone",
        "post,         post",
        "fax,          fax",
        "network,      network",
        "their-medium, fax",
        "as-requested, email",
    })
    void aMessageGoesThroughTheChannelTheRuleNames(String route, String expected) {
        String people =
                "people: [{id: hm, role: hiring-manager, name: M, email: m, phone: p, post: a, fax: f, prefers: fax}]\nfacts: []\n";

        assertThat(via(route, people)).isEqualTo(expected);
    }

    @Test
    void whoLikesTheTelephoneOrNothingInParticularIsWrittenTo() {
        assertThat(via("their-medium", "people: [{id: hm, email: m, phone: p, prefers: phone}]\nfacts: []\n"))
                .isEqualTo("email");
        assertThat(via("their-medium", "facts: []\n")).isEqualTo("email");
    }

    @Test
    void theOtherOutletIsTheOneThatWasNotUsed() {
        String sent = "facts:\n  - {at: 2026-06-02T09:00-04:00, applied: {}}\n"
                + "  - {at: 2026-06-03T09:00-04:00, sent: {kind: follow-up, to: hm, via: %s}}\n";

        assertThat(via("other-outlet", sent.formatted("email"))).isEqualTo("phone");
        assertThat(via("other-outlet", sent.formatted("phone"))).isEqualTo("email");
        assertThat(via(
                        "[other-outlet, post, network]",
                        sent.formatted("phone")
                                + "  - {at: 2026-06-04T09:00-04:00, sent: {kind: follow-up, to: hm, via: email}}\n"))
                .isEqualTo("network");
    }

    @Test
    void aChannelWithoutAnAddressGivesWayAndIsNamedOnlyIfThereIsNoOther() {
        String people = "people: [{id: hm, role: hiring-manager, email: m}]\nfacts: []\n";

        assertThat(via("[phone, email]", people)).isEqualTo("email");
        assertThat(via("[phone, fax]", people)).isEqualTo("phone");
    }

    @Test
    void thanksOnPaperNeedANameWhereNoAddressIsKnown() {
        String rule = "T: {plan: {step: thank-you, for: interviewer, to: the-person, via: their-medium, on: now}}";
        String person = "people: [{id: engineer, prefers: post%s}]\n";

        assertThat(Small.steps(Small.plan(Small.rulebook(rule), person.formatted(", name: Tom") + MET)))
                .containsExactly("thank-you 1 to engineer via post, open, 2026-06-10T12:00");
        assertThat(Small.steps(Small.plan(Small.rulebook(rule), person.formatted("") + MET)))
                .containsExactly("thank-you 1 to engineer via post, waiting, 2026-06-10T12:00");
        assertThat(Small.steps(Small.plan(Small.rulebook(rule), person.formatted(", post: 1 Elm St") + MET)))
                .containsExactly("thank-you 1 to engineer via post, open, 2026-06-10T12:00");
    }

    private static String addressee(String to, String parts) {
        return to("Q: {plan: {step: follow-up, to: " + to + ", via: email, on: today}}", parts);
    }

    private static String to(String rule, String parts) {
        return String.valueOf(
                Small.plan(Small.rulebook(rule), parts).steps().getFirst().to());
    }

    private static String via(String route, String parts) {
        return Small.plan(
                        Small.rulebook("Q: {plan: {step: follow-up, to: in-charge, via: " + route + ", on: today}}"),
                        parts)
                .steps()
                .getFirst()
                .via()
                .word();
    }
}
