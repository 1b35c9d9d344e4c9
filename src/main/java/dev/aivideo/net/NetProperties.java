package dev.aivideo.net;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What holds for every service on the network. Limits of one service stand in that service's own settings.
 *
 * @param contact mail address or page that the User-Agent names, as the operators of public catalogues ask; may be empty
 * @param connectTimeout longest time until a connection stands
 * @param firstBackoff wait before the first retry; doubles each time, and up to half of it is left off by chance
 * @param longestBackoff longest such wait
 * @param longestWait longest wait that a service may ask for ({@code Retry-After}); one that asks for more is given up
 * @param failuresToOpen calls that fail one after the other until a service is left alone
 * @param openFor how long a failed service is left alone
 * @param redirects most redirects that are followed for one call
 * @param allowPrivate whether addresses from outside may lead to loopback, private or link-local networks
 * @param allowedHosts names or literal addresses for which {@code allowPrivate} holds alone
 */
@ConfigurationProperties("aivideo.net")
public record NetProperties(
        @DefaultValue("") String contact,
        @DefaultValue("10s") Duration connectTimeout,
        @DefaultValue("500ms") Duration firstBackoff,
        @DefaultValue("30s") Duration longestBackoff,
        @DefaultValue("2m") Duration longestWait,
        @DefaultValue("3") int failuresToOpen,
        @DefaultValue("5m") Duration openFor,
        @DefaultValue("5") int redirects,
        @DefaultValue("false") boolean allowPrivate,
        @DefaultValue List<String> allowedHosts) {

    public NetProperties {
        positive("connect-timeout", connectTimeout, "10s");
        positive("first-backoff", firstBackoff, "500ms");
        positive("longest-backoff", longestBackoff, "30s");
        positive("longest-wait", longestWait, "2m");
        positive("open-for", openFor, "5m");
        if (failuresToOpen < 1) {
            throw new IllegalArgumentException(
                    "aivideo.net.failures-to-open must be 1 or more, was " + failuresToOpen + "; try 3");
        }
        if (redirects < 0) {
            throw new IllegalArgumentException("aivideo.net.redirects must be 0 or more, was " + redirects + "; try 5");
        }
        if (contact.chars().anyMatch(c -> c < ' ' || c > '~')) {
            throw new IllegalArgumentException(
                    "aivideo.net.contact must be plain ASCII on one line, was '" + contact + "'; try me@example.org");
        }
        allowedHosts = List.copyOf(allowedHosts);
    }

    /** The settings as they are when nothing is configured. */
    public static NetProperties defaults() {
        return new NetProperties(
                "",
                Duration.ofSeconds(10),
                Duration.ofMillis(500),
                Duration.ofSeconds(30),
                Duration.ofMinutes(2),
                3,
                Duration.ofMinutes(5),
                5,
                false,
                List.of());
    }

    String userAgent() {
        return "AIVideoGenerator/1.0" + (contact.isBlank() ? "" : " (" + contact.strip() + ")");
    }

    private static void positive(String name, Duration value, String works) {
        if (value.isZero() || value.isNegative()) {
            throw new IllegalArgumentException(
                    "aivideo.net." + name + " must be positive, was " + value + "; try " + works);
        }
    }
}
