package dev.aivideo.footage.mcp;

import dev.aivideo.footage.ClipRange;
import dev.aivideo.footage.catalogue.CatalogueJson;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;

/** The address of a clip that a server has not downloaded to this machine. */
final class ClipAddress {
    private static final String[] FIELDS = {"url", "sourceUrl", "download_url", "video_url", "file_url", "uri"};

    private ClipAddress() {}

    /** The address in a download's answer; none if a file of this machine is named, which a server far away cannot. */
    static Optional<URI> of(McpServer server, ToolReply reply) {
        boolean namesFile = reply.value().isObject() && !FileNames.in(reply).isEmpty();
        if (namesFile && !server.isFar()) {
            return Optional.empty();
        }
        Stream<String> fields = Stream.of(
                        reply.value(),
                        reply.value().path("result"),
                        reply.value().path("data"))
                .map(value -> McpItems.text(value, FIELDS));
        return Stream.of(fields, reply.links().stream(), Stream.of(reply.text()))
                .flatMap(addresses -> addresses)
                .filter(address -> address.matches("(?i)https?://\\S.*"))
                .findFirst()
                .flatMap(CatalogueJson::file);
    }

    /** Where the wanted part begins in what the server gives, which may be cut already. */
    static Duration from(ClipRange part, ToolReply reply) {
        Duration start = Duration.ofMillis(
                (long) (1000 * Math.max(0, McpItems.number(reply.value().path("start")))));
        return part.from().compareTo(start) < 0 ? Duration.ZERO : part.from().minus(start);
    }
}
