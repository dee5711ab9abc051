package afterword.app.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TrustedProxiesTest {

    @ParameterizedTest
    @CsvSource({
        "192.168.1.2, 192.168.1.2, true",
        "192.168.1.2, 192.168.1.3, false",
        "10.0.0.0/8, 10.255.1.1, true",
        "10.0.0.0/8, 11.0.0.1, false",
        "172.16.0.0/12, 172.31.255.255, true",
        "172.16.0.0/12, 172.32.0.0, false",
        "0.0.0.0/0, 203.0.113.9, true",
        "0.0.0.0/0, ::1, false",
        "fd00::/8, fd12:3456::1, true",
        "fd00::/8, fe80::1, false",
        "::1, 0:0:0:0:0:0:0:1, true"
    })
    void aProxyIsKnownByItsAddressOrItsNetwork(String listed, String address, boolean trusted) {
        TrustedProxies proxies = TrustedProxies.of(List.of(listed), false);
        assertThat(proxies.trusts(InetAddress.ofLiteral(address))).isEqualTo(trusted);
    }

    @ParameterizedTest
    @ValueSource(strings = {"proxy.example", "10.0.0.0/33", "10.0.0.0/-1", "10.0.0.0/x", "10.0.0", "", "/8"})
    void whatIsNoAddressIsRefused(String listed) {
        assertThatThrownBy(() -> TrustedProxies.of(List.of(listed), false))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("'" + listed + "'", "no address of a proxy", "10.0.0.0/8");
    }

    @Test
    void whoIsAskedForIsTheLastWhomNobodyTrustedVouchesFor() {
        TrustedProxies proxies = TrustedProxies.of(List.of("10.0.0.0/8"), false);
        InetAddress proxy = InetAddress.ofLiteral("10.0.0.1");

        assertThat(proxies.client(proxy, List.of("203.0.113.9"))).isEqualTo("203.0.113.9");
        assertThat(proxies.client(proxy, List.of("1.2.3.4", " 203.0.113.9", "10.0.0.2")))
                .isEqualTo("203.0.113.9");
        assertThat(proxies.client(proxy, List.of())).isEqualTo("10.0.0.1");
        assertThat(proxies.client(proxy, List.of("1.2.3.4", "not an address", "10.0.0.2")))
                .isEqualTo("10.0.0.2");
    }
}
