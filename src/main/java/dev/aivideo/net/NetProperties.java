package dev.aivideo.net;

import dev.aivideo.project.SettingRules;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings for all services on the network. Limits of one service are in that service's own settings.
 *
 * @param contact mail address or page that the User-Agent names, as the operators of public catalogues ask; may be
 *     empty, but Wikimedia allows a program without one 10 calls a minute instead of 200
 * @param connectTimeout time limit for establishing a connection
 * @param firstBackoff wait before the first retry; doubles each time, and a random part of up to half is subtracted
 * @param longestBackoff longest such wait
 * @param longestWait longest wait that a service may ask for ({@code Retry-After}); one that asks for more is given up
 * @param failuresToOpen consecutive failed calls after which calls to a service are paused
 * @param openFor duration of that pause
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
        SettingRules rules = new SettingRules("aivideo.net");
        rules.positive("connect-timeout", connectTimeout, "10s");
        rules.positive("first-backoff", firstBackoff, "500ms");
        rules.positive("longest-backoff", longestBackoff, "30s");
        rules.positive("longest-wait", longestWait, "2m");
        rules.positive("open-for", openFor, "5m");
        rules.atLeast("failures-to-open", failuresToOpen, 1, "3");
        rules.atLeast("redirects", redirects, 0, "5");
        rules.require(
                contact.chars().allMatch(c -> c >= ' ' && c <= '~' && c != '(' && c != ')'),
                "contact",
                "must be plain ASCII on one line, without parentheses",
                contact,
                "me@example.org");
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

    /** Whether the contact names a page or a mail address, as Wikimedia's policy wants of every program. */
    public boolean namesContact() {
        return contact.contains("@") || contact.contains("://");
    }

    /** Name and version, contact in parentheses, library: the form that Wikimedia's User-Agent policy asks for. */
    String userAgent() {
        String said = contact.isBlank() ? "" : "(" + contact.strip() + ") ";
        return "ai-video-generator/1.0 " + said + "Java-http-client/"
                + Runtime.version().feature();
    }
}
