package afterword.engine.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PersonTest {

    private static final Set<Channel> WITHOUT_ADDRESS = EnumSet.of(Channel.NETWORK, Channel.PORTAL, Channel.IN_PERSON);

    @Test
    void whoGaveNoAddressIsReachableOnlyWhereNoneIsNeeded() {
        assertThat(waysTo(person(Role.OTHER, null, null, null, null))).isEqualTo(WITHOUT_ADDRESS);
    }

    @Test
    void aTelephoneTakesCallsAndTexts() {
        assertThat(waysTo(person(Role.OTHER, null, "+1 212 555 0148", null, null)))
                .containsExactlyInAnyOrder(
                        Channel.PHONE, Channel.TEXT, Channel.NETWORK, Channel.PORTAL, Channel.IN_PERSON);
    }

    @Test
    void everyAddressOpensItsOwnChannel() {
        assertThat(waysTo(person(Role.OTHER, "maya@northwind.example", null, null, null)))
                .contains(Channel.EMAIL);
        assertThat(waysTo(person(Role.OTHER, null, null, "1 Elm St", null)))
                .contains(Channel.POST)
                .doesNotContain(Channel.FAX, Channel.EMAIL);
        assertThat(waysTo(person(Role.OTHER, null, null, null, "+1 212 555 0149")))
                .contains(Channel.FAX)
                .doesNotContain(Channel.POST, Channel.PHONE);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void onlyManagersRecruitersAndHumanResourcesSpeakForTheEmployer(Role role) {
        boolean expected =
                EnumSet.of(Role.HIRING_MANAGER, Role.RECRUITER, Role.HR).contains(role);

        assertThat(person(role, null, null, null, null).speaksForEmployer()).isEqualTo(expected);
    }

    private static Set<Channel> waysTo(Person person) {
        Set<Channel> ways = EnumSet.allOf(Channel.class);
        ways.removeIf(channel -> !person.reachableBy(channel));
        return ways;
    }

    private static Person person(
            Role role, @Nullable String email, @Nullable String phone, @Nullable String post, @Nullable String fax) {
        return new Person(
                "p",
                null,
                null,
                null,
                null,
                role,
                email,
                phone,
                post,
                fax,
                null,
                MediumSource.ASKED_FOR,
                null,
                null,
                null);
    }
}
