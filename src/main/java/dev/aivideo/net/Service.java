package dev.aivideo.net;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * A service on the network as one adapter sees it.
 *
 * @param name for messages and for counting its failures: {@code Groq}, {@code NASA's file server}
 * @param base address that the operator wrote into the settings; it may lie in a private network, redirects away
 *     from it may not. Null for addresses that came from outside
 * @param refusals how this service words its refusals
 */
public record Service(String name, @Nullable URI base, Limits limits, Refusals refusals) {

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
        return new Service(name, null, limits, reply -> null);
    }

    public Service at(URI configured) {
        return new Service(name, configured, limits, refusals);
    }

    public Service refusing(Refusals reader) {
        return new Service(name, base, limits, reader);
    }

    public Service within(Limits others) {
        return new Service(name, base, others, refusals);
    }

    /** Whether the address is on the server that the operator named. */
    boolean owns(URI uri) {
        return base != null
                && base.getScheme().equalsIgnoreCase(uri.getScheme())
                && String.valueOf(base.getHost()).equalsIgnoreCase(uri.getHost())
                && Origin.port(base) == Origin.port(uri);
    }
}
