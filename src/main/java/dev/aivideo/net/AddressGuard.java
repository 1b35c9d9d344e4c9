package dev.aivideo.net;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Refuses addresses that must not be called: other schemes than http(s), and servers in private networks, whatever
 * their names. Otherwise an address from outside could make this program read what only this machine can reach. The runtime keeps a
 * resolved name for 30 s, so that the address checked here is the one that is then connected to.
 */
public class AddressGuard {

    /** Resolves a host name. */
    @FunctionalInterface
    interface Resolver {
        InetAddress[] resolve(String host) throws UnknownHostException;
    }

    private final boolean allowPrivate;
    private final Set<String> allowedHosts;
    private final Resolver resolver;
    private final Proxies proxies;

    public AddressGuard(NetProperties properties) {
        this(properties, InetAddress::getAllByName, Proxies.ofEnvironment());
    }

    AddressGuard(NetProperties properties, Resolver resolver) {
        this(properties, resolver, Proxies.of(Map.of()));
    }

    AddressGuard(NetProperties properties, Resolver resolver, Proxies proxies) {
        this.proxies = proxies;
        this.allowPrivate = properties.allowPrivate();
        this.allowedHosts = properties.allowedHosts().stream()
                .map(host -> host.toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
        this.resolver = resolver;
    }

    /**
     * Check an address before it is asked.
     *
     * @throws ServiceRejectedException if it must not be asked
     * @throws ServiceBusyException if its name is unknown at the moment
     */
    public void check(Service service, URI uri) {
        String host = host(service, uri);
        if (allowedHosts.contains(host)) {
            return;
        }
        if (!service.reaches(host)) {
            throw refused(service, uri, "it leads away from " + String.join(", ", service.domains()));
        }
        if (allowPrivate || service.owns(uri)) {
            return;
        }
        for (InetAddress address : resolve(service, uri, host)) {
            if (isPrivate(address)) {
                throw refused(service, uri, "it leads to " + address.getHostAddress() + ", not a public address");
            }
        }
    }

    /** The proxies that are used. */
    Proxies proxies() {
        return proxies;
    }

    private static String host(Service service, URI uri) {
        String scheme = String.valueOf(uri.getScheme());
        if (!scheme.equalsIgnoreCase("http") && !scheme.equalsIgnoreCase("https")) {
            throw refused(service, uri, "only http and https are asked");
        }
        if (uri.getHost() == null || uri.getUserInfo() != null) {
            throw refused(service, uri, "it has no plain host name");
        }
        String host = uri.getHost().toLowerCase(Locale.ROOT);
        return host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
    }

    /** Behind a proxy, public names can often be resolved by the proxy alone. */
    private List<InetAddress> resolve(Service service, URI uri, String host) {
        try {
            return List.of(resolver.resolve(host));
        } catch (UnknownHostException e) {
            if (proxies.named(uri).isPresent()) {
                return List.of();
            }
            throw ServiceBusyException.unreachable(service.name(), "the name %s is not known here".formatted(host), e);
        }
    }

    private static ServiceRejectedException refused(Service service, URI uri, String why) {
        return new ServiceRejectedException(
                service.name(),
                "An address of " + service.name() + " is refused: " + why + ".",
                Redaction.of(uri),
                "If you trust it, add its host to aivideo.net.allowed-hosts.",
                null,
                null);
    }

    /** Whether no public server can be there, by the registries of RFC 6890. */
    static boolean isPrivate(InetAddress address) {
        if (address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return true;
        }
        byte[] b = address.getAddress();
        return address instanceof Inet4Address ? isPrivate4(b, 0) : isPrivate6(b);
    }

    private static boolean isPrivate4(byte[] b, int at) {
        int first = b[at] & 0xff;
        int second = b[at + 1] & 0xff;
        int third = b[at + 2] & 0xff;
        return switch (first) {
            case 0, 10, 127 -> true;
            case 100 -> second >= 64 && second < 128; // shared by providers, and a cloud's metadata
            case 169 -> second == 254;
            case 172 -> second >= 16 && second < 32;
            case 192 -> second == 168 || second == 0 && (third == 0 || third == 2);
            case 198 -> second == 18 || second == 19 || second == 51 && third == 100;
            case 203 -> second == 0 && third == 113;
            default -> first >= 224;
        };
    }

    private static boolean isPrivate6(byte[] b) {
        int head = (b[0] & 0xff) << 8 | b[1] & 0xff;
        if ((head & 0xfe00) == 0xfc00) {
            return true; // unique local
        }
        if (head == 0x2002) {
            return isPrivate4(b, 2); // 6to4 carries the IPv4 address
        }
        if (head == 0x0064 && b[2] == (byte) 0xff && b[3] == (byte) 0x9b) {
            return isPrivate4(b, 12); // NAT64 likewise
        }
        int next = (b[2] & 0xff) << 8 | b[3] & 0xff;
        if (head == 0x2001) {
            return next == 0x0db8 || next == 0 || next >= 0x10 && next < 0x30; // documentation, Teredo, ORCHID
        }
        if (head == 0x3fff) {
            return next < 0x1000; // documentation too
        }
        return head >> 13 != 1; // all public addresses now begin with 001
    }
}
