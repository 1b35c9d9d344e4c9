package dev.aivideo.footage.download;

import dev.aivideo.footage.ClipRange;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import org.springframework.util.unit.DataSize;

/** Fetches a part of a clip in a process of its own. Arguments: cache, target folder, address, from and length in ms. */
final class ClipProcess {
    private ClipProcess() {}

    public static void main(String[] args) {
        ClipFetcher fetcher = LoopbackClients.fetcher(
                Path.of(args[0]), Duration.ofMinutes(1), DataSize.ofMegabytes(20), DataSize.ofMegabytes(50));
        fetcher.fetch(
                ClipRequest.of("nasa", "a clip/1", fetcher.service("NASA"), URI.create(args[2])),
                new ClipRange(Duration.ofMillis(Long.parseLong(args[3])), Duration.ofMillis(Long.parseLong(args[4]))),
                Path.of(args[1]));
        System.exit(0);
    }
}
