package dev.aivideo.footage.download;

import dev.aivideo.media.TestMedia;
import dev.aivideo.net.AddressGuard;
import dev.aivideo.net.Http;
import dev.aivideo.net.NetProperties;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.springframework.util.unit.DataSize;

/** A fetcher for tests: short limits, and a guard that lets only the stand-in on loopback through. */
public final class LoopbackClients {
    private LoopbackClients() {}

    public static Http http() {
        return http(1000, Duration.ofMillis(1));
    }

    /** With these limits for services that fail. */
    public static Http http(int failuresToOpen, Duration openFor) {
        NetProperties properties = new NetProperties(
                "",
                Duration.ofSeconds(1),
                Duration.ofMillis(10),
                Duration.ofMillis(20),
                Duration.ofMillis(300),
                failuresToOpen,
                openFor,
                3,
                false,
                List.of("127.0.0.1"));
        return new Http(properties, new AddressGuard(properties));
    }

    public static ClipFetcher fetcher(Path folder, Duration timeout, DataSize largest, DataSize cacheSize) {
        return fetcher(folder, new ClipProperties(null, cacheSize, largest, timeout, timeout, 3), http());
    }

    private static ClipFetcher fetcher(Path folder, ClipProperties properties, Http http) {
        return new ClipFetcher(properties, folder, http, TestMedia.ffmpeg(), TestMedia.viewer()::look);
    }

    /** One that takes no clip above 1 MB and waits 300 ms at most. */
    public static ClipFetcher fetcher(Path folder) {
        return fetcher(folder, http());
    }

    /** The same by this way to the network. */
    public static ClipFetcher fetcher(Path folder, Http http) {
        Duration limit = Duration.ofMillis(300);
        return fetcher(
                folder,
                new ClipProperties(null, DataSize.ofMegabytes(5), DataSize.ofMegabytes(1), limit, limit, 3),
                http);
    }
}
