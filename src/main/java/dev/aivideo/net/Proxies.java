package dev.aivideo.net;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The proxies that the environment names, as curl and npm read it: {@code https_proxy}, {@code http_proxy},
 * {@code all_proxy}, and {@code no_proxy} for hosts that are called directly. This machine itself is never called through
 * a proxy.
 */
public final class Proxies extends ProxySelector {
    private static final Logger log = LoggerFactory.getLogger(Proxies.class);
    private static final int USUAL_PORT = 80;

    private final Map<String, URI> proxies = new HashMap<>();
    private final List<String> direct;

    private Proxies(Map<String, String> environment) {
        for (String scheme : List.of("http", "https")) {
            first(environment, scheme + "_proxy", "all_proxy").ifPresent(value -> proxies.put(scheme, value));
        }
        direct = Stream.of(text(environment, "no_proxy").split("[,\\s]+"))
                .map(host -> host.toLowerCase(Locale.ROOT).replaceFirst("^\\*?\\.", ""))
                .filter(host -> !host.isEmpty())
                .toList();
        if (proxies.values().stream().anyMatch(proxy -> proxy.getUserInfo() != null)) {
            // Java leaves the usual way to say a password to a proxy out for https, unless this is set before the first
            // call.
            System.setProperty("jdk.http.auth.tunneling.disabledSchemes", "");
        }
    }

    /** Those of this process's environment. */
    public static Proxies ofEnvironment() {
        return of(System.getenv());
    }

    public static Proxies of(Map<String, String> environment) {
        return new Proxies(environment);
    }

    private static Optional<URI> first(Map<String, String> environment, String... names) {
        return Stream.of(names)
                .flatMap(name -> Optional.of(text(environment, name))
                        .filter(value -> !value.isEmpty())
                        .flatMap(value -> address(name, value))
                        .stream())
                .findFirst();
    }

    private static String text(Map<String, String> environment, String name) {
        String small = environment.getOrDefault(name, "").strip();
        return small.isEmpty()
                ? environment.getOrDefault(name.toUpperCase(Locale.ROOT), "").strip()
                : small;
    }

    private static Optional<URI> address(String name, String value) {
        try {
            URI uri = URI.create(value.contains("://") ? value : "http://" + value);
            if (uri.getHost() != null && "http".equalsIgnoreCase(uri.getScheme())) {
                return Optional.of(uri);
            }
        } catch (IllegalArgumentException e) {
            // Said below; its own message has the password in it.
        }
        log.warn("{} in the environment is ignored: it is not of the form http://USER:PASSWORD@HOST:PORT", name);
        return Optional.empty();
    }

    /** The proxy for an address, {@code host:port}; empty if it is called directly. */
    Optional<String> named(URI uri) {
        return Optional.ofNullable(proxy(uri)).map(proxy -> proxy.getHost() + ":" + port(proxy));
    }

    private @Nullable URI proxy(URI uri) {
        String host = String.valueOf(uri.getHost()).toLowerCase(Locale.ROOT);
        boolean here = host.equals("localhost")
                || host.endsWith(".localhost")
                || host.startsWith("127.")
                || host.equals("[::1]");
        return here || direct.stream().anyMatch(name -> isMeant(name, host, uri.getPort()))
                ? null
                : proxies.get(String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT));
    }

    private static boolean isMeant(String name, String host, int port) {
        return name.equals("*")
                || host.equals(name)
                || host.endsWith("." + name)
                || name.equals(host + ":" + port)
                || host.equals("[" + name + "]");
    }

    private static int port(URI proxy) {
        return proxy.getPort() < 0 ? USUAL_PORT : proxy.getPort();
    }

    @Override
    public List<Proxy> select(URI uri) {
        URI proxy = proxy(uri);
        return List.of(
                proxy == null
                        ? Proxy.NO_PROXY
                        : new Proxy(Proxy.Type.HTTP, new InetSocketAddress(proxy.getHost(), port(proxy))));
    }

    @Override
    public void connectFailed(URI uri, SocketAddress address, IOException e) {
        // The call fails and says so.
    }

    /**
     * Credentials for the proxy of an address; Java does not send them through the tunnel. (An authenticator would remove
     * the services' own keys from the calls.)
     */
    public Optional<String> authorization(URI uri) {
        return Optional.ofNullable(proxy(uri))
                .map(URI::getRawUserInfo)
                .map(user -> decoded(user.contains(":") ? user : user + ":"))
                .map(user -> "Basic " + Base64.getEncoder().encodeToString(user.getBytes(StandardCharsets.UTF_8)));
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
