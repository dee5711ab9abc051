package afterword.app.shell;

import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;

/**
 * The reverse proxies that are believed when they say for whom they ask.
 *
 * @param networks where they are
 * @param alone whether nobody but they may ask anything, because between them and us nobody else encrypts
 */
public record TrustedProxies(List<Network> networks, boolean alone) {

    /**
     * Reads addresses and networks.
     *
     * @throws IllegalArgumentException with what is wrong with one of them
     */
    public static TrustedProxies of(List<String> addresses, boolean alone) {
        List<Network> networks = new ArrayList<>();
        for (String each : addresses) {
            try {
                networks.add(Network.of(each.strip()));
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(
                        "'" + each
                                + "' is no address of a proxy. Expected one such as 192.168.1.2, or a network such as"
                                + " 10.0.0.0/8; names are not looked up.",
                        e);
            }
        }
        return new TrustedProxies(List.copyOf(networks), alone);
    }

    boolean trusts(InetAddress address) {
        return networks.stream().anyMatch(network -> network.contains(address));
    }

    /**
     * For whom a proxy asks: the last address in its list that is not itself a trusted proxy's, because whoever is not
     * trusted can have written whatever stands before.
     *
     * @param proxy who speaks to us, and is trusted
     * @param forwardedFor what X-Forwarded-For says, in order
     */
    String client(InetAddress proxy, List<String> forwardedFor) {
        InetAddress client = proxy;
        for (int i = forwardedFor.size() - 1; i >= 0 && trusts(client); i--) {
            try {
                client = Network.address(forwardedFor.get(i).strip());
            } catch (IllegalArgumentException nonsense) {
                break;
            }
        }
        return client.getHostAddress();
    }
}
