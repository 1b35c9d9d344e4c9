package dev.aivideo.net;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A service on the network as one adapter sees it.
 *
 * @param name for messages and for counting its failures: {@code Groq}, {@code NASA's file server}
 * @param base address that the operator wrote into the settings; it may lie in a private network, redirects away
 *     from it may not. Null for addresses that came from outside
 * @param refusals how this service words its refusals
 * @param domains to whose hosts alone its addresses and redirects may lead, besides the host of {@code base}; empty:
 *     anywhere
 */
public record Service(String name, @Nullable URI base, Limits limits, Refusals refusals, List<String> domains) {
    public Service {
        domains = List.copyOf(domains);
    }

    /** Reads answers that refuse. */
    @FunctionalInterface
    public interface Refusals {
        /** What an answer with a status of 400 or more means, or null if its status says it all. */
        @Nullable
        ServiceException read(HttpReply reply);

        /** What refuses inside an answer whose status is good; null if nothing does. */
        default @Nullable ServiceException inside(HttpReply reply) {
            return null;
        }
    }

    public static Service of(String name, Limits limits) {
        return new Service(name, null, limits, reply -> null, List.of());
    }

    public Service at(URI configured) {
        return new Service(name, configured, limits, refusals, domains);
    }

    public Service refusing(Refusals reader) {
        return new Service(name, base, limits, reader, domains);
    }

    public Service within(Limits others) {
        return new Service(name, base, others, refusals, domains);
    }

    /** The same, counted apart. */
    public Service named(String other) {
        return new Service(other, base, limits, refusals, domains);
    }

    /** The same, never led away from these domains: {@code wikimedia.org}. */
    public Service staying(String... only) {
        return new Service(name, base, limits, refusals, List.of(only));
    }

    /** Whether it may be led to this host. */
    boolean reaches(String host) {
        return domains.isEmpty()
                || base != null && host.equalsIgnoreCase(base.getHost())
                || domains.stream().anyMatch(domain -> host.equals(domain) || host.endsWith("." + domain));
    }

    /** Whether the address is on the server that the operator named. */
    boolean owns(URI uri) {
        return base != null
                && base.getScheme().equalsIgnoreCase(uri.getScheme())
                && String.valueOf(base.getHost()).equalsIgnoreCase(uri.getHost())
                && Origin.port(base) == Origin.port(uri);
    }
}
