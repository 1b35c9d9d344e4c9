package dev.aivideo.footage.archive;

import dev.aivideo.footage.FootageSource;
import dev.aivideo.footage.catalogue.OnStandIn;
import dev.aivideo.footage.download.ClipFetcher;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;

/** The source at the address of a stand-in. */
public final class ArchiveOnStandIn {
    private ArchiveOnStandIn() {}

    public static FootageSource address(URI address, Path cache, Duration limit, ClipFetcher clips) {
        return OnStandIn.source("Internet Archive", address, cache, limit, clips, ArchiveCatalogue::new);
    }
}
