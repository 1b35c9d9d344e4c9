package dev.aivideo.visuals.mcp;

import dev.aivideo.visuals.Part;
import dev.aivideo.visuals.catalogue.Json;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** Where a clip lies that a server has not brought into a folder of this machine. */
final class ClipAddress {
    private ClipAddress() {}

    /** The address in a download's answer; none if a file of this machine is named, which a server far away cannot. */
    static Optional<URI> of(McpServer server, ToolReply reply) {
        boolean namesFile = !McpItems.text(reply.value(), DownloadedFile.NAMES).isEmpty();
        return namesFile && !server.isFar()
                ? Optional.empty()
                : Json.file(McpItems.text(reply.value(), "url", "sourceUrl", "download_url", "downloadUrl"));
    }

    /** Where the wanted part begins in what the server gives, which may be cut already. */
    static Duration from(Part part, ToolReply reply) {
        Duration start = Duration.ofMillis(
                (long) (1000 * Math.max(0, McpItems.number(reply.value().path("start")))));
        return part.from().compareTo(start) < 0 ? Duration.ZERO : part.from().minus(start);
    }
}
