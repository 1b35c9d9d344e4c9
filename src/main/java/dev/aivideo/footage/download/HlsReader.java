package dev.aivideo.footage.download;

import dev.aivideo.footage.ClipRange;
import dev.aivideo.footage.download.Playlist.Segment;
import dev.aivideo.net.Download;
import dev.aivideo.net.Http;
import dev.aivideo.net.HttpCall;
import dev.aivideo.net.Limits;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** Brings of an HLS stream the segments that hold the wanted seconds. */
final class HlsReader {
    /** Which rendition is wanted. */
    private static final int HEIGHT_PX = 1080;

    private static final long LARGEST_PLAYLIST = 4 << 20;

    private final Http http;
    private final Download download;
    private final ClipCache cache;

    HlsReader(Http http, Download download, ClipCache cache) {
        this.http = http;
        this.download = download;
        this.cache = cache;
    }

    /**
     * What stands in the file.
     *
     * @param from where the wanted part begins in it
     * @param pieces addresses of the segments, and of what has to stand before them
     */
    record Brought(Duration from, List<URI> pieces) {}

    /**
     * Write the segments one behind the other.
     *
     * @throws IOException if the stream does not reach that far, or is of a kind that is not read
     */
    Brought bring(ClipRequest clip, ClipRange part, Path target) throws IOException {
        Playlist playlist = playlist(clip);
        double from = part.from().toMillis() / 1e3;
        List<Segment> wanted = playlist.segments(from, from + part.length().toMillis() / 1e3);
        if (wanted.isEmpty()) {
            throw new IOException("The stream ends before the requested part");
        }
        List<URI> pieces = Stream.concat(
                        Stream.ofNullable(playlist.map()), wanted.stream().map(Segment::address))
                .toList();
        append(clip, pieces, target);
        long skippedMs = Math.round((from - wanted.get(0).startS()) * 1000);
        return new Brought(Duration.ofMillis(Math.max(0, skippedMs)), pieces);
    }

    /** Have pieces that turned out to be of no use fetched anew next time. */
    void forget(ClipRequest clip, List<URI> pieces) throws IOException {
        for (URI piece : pieces) {
            cache.use(clip, piece, entry -> {
                entry.delete();
                return entry;
            });
        }
    }

    /** That of the variant which suits, where there are several. */
    private Playlist playlist(ClipRequest clip) throws IOException {
        Playlist first = playlist(clip, clip.address());
        return first.variants().isEmpty()
                ? first
                : playlist(clip, first.variant(HEIGHT_PX).address());
    }

    private Playlist playlist(ClipRequest clip, URI address) throws IOException {
        Limits limits = clip.service().limits().withMaxBytes(LARGEST_PLAYLIST);
        String text = http.send(
                        clip.service().within(limits),
                        HttpCall.get(clip.signed().apply(address)))
                .text();
        return Playlist.parse(text, address);
    }

    private void append(ClipRequest clip, List<URI> pieces, Path target) throws IOException {
        try (OutputStream out = Files.newOutputStream(target)) {
            for (URI piece : pieces) {
                append(clip, piece, out);
                if (Files.size(target) > clip.service().limits().maxBytes()) {
                    throw new IOException("The segments are larger than allowed");
                }
            }
        }
    }

    private void append(ClipRequest clip, URI address, OutputStream out) throws IOException {
        cache.use(clip, address, entry -> {
            RemoteFile file =
                    new RemoteFile(download, clip.service(), clip.signed().apply(address), entry);
            file.needAll();
            return Files.copy(file.path(), out);
        });
    }
}
