package dev.aivideo.footage.download;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An HLS playlist (RFC 8216).
 *
 * @param variants of a master playlist; empty for a media playlist
 * @param segments of a media playlist
 * @param map what has to stand before the segments of fragmented MP4, or null
 */
record Playlist(
        List<Variant> variants,
        List<Segment> segments,
        @Nullable URI map) {
    private static final Pattern HEIGHT = Pattern.compile("RESOLUTION=\\d{1,5}x(\\d{1,5})");
    private static final Pattern BANDWIDTH = Pattern.compile("(?<!AVERAGE-)BANDWIDTH=(\\d{1,12})");
    private static final Pattern ADDRESS = Pattern.compile("URI=\"([^\"]{1,2000})\"");
    private static final Pattern LENGTH = Pattern.compile("#EXTINF:\\s*(\\d{1,6}(?:\\.\\d{1,9})?)");
    private static final int MOST_SEGMENTS = 20_000;

    record Variant(URI address, int heightPx, long bandwidth) {}

    /** @param startS where it begins in the clip, in seconds */
    record Segment(URI address, double startS, double lengthS) {}

    /**
     * Read a playlist.
     *
     * @param address where it came from; what it names is relative to that
     * @throws IOException if it is none, or is encrypted or cut by byte ranges
     */
    static Playlist parse(String text, URI address) throws IOException {
        if (!text.stripLeading().startsWith("#EXTM3U")) {
            throw new IOException("Not a playlist");
        }
        List<Variant> variants = new ArrayList<>();
        List<Segment> segments = new ArrayList<>();
        URI map = null;
        String announced = "";
        double start = 0;
        for (String line : text.lines().map(String::strip).toList()) {
            if (line.startsWith("#EXT-X-KEY") && !line.contains("METHOD=NONE") || line.startsWith("#EXT-X-BYTERANGE")) {
                throw new IOException("The playlist is encrypted or uses byte ranges, which is not supported");
            } else if (line.startsWith("#EXT-X-STREAM-INF") || line.startsWith("#EXTINF")) {
                announced = line;
            } else if (line.startsWith("#EXT-X-MAP")) {
                map = resolved(address, group(ADDRESS, line, ""));
            } else if (!line.isEmpty() && !line.startsWith("#") && announced.startsWith("#EXT-X-STREAM-INF")) {
                variants.add(new Variant(
                        resolved(address, line),
                        Integer.parseInt(group(HEIGHT, announced, "0")),
                        Long.parseLong(group(BANDWIDTH, announced, "0"))));
            } else if (!line.isEmpty() && !line.startsWith("#") && segments.size() < MOST_SEGMENTS) {
                double length = Double.parseDouble(group(LENGTH, announced, "0"));
                segments.add(new Segment(resolved(address, line), start, length));
                start += length;
            }
        }
        return new Playlist(variants, segments, map);
    }

    /** The smallest variant that fills the height, else the largest; with the least bandwidth among equals. */
    Variant variant(int heightPx) {
        Comparator<Variant> bySize = Comparator.comparingInt(Variant::heightPx).thenComparingLong(Variant::bandwidth);
        return variants.stream()
                .filter(variant -> variant.heightPx() >= heightPx)
                .min(bySize)
                .orElseGet(() -> variants.stream().max(bySize).orElseThrow());
    }

    /** The segments that hold any of this stretch of seconds. */
    List<Segment> segments(double fromS, double toS) {
        return segments.stream()
                .filter(segment -> segment.startS() < toS && segment.startS() + segment.lengthS() > fromS)
                .toList();
    }

    private static URI resolved(URI base, String reference) throws IOException {
        try {
            return base.resolve(URI.create(reference.replace(" ", "%20")));
        } catch (IllegalArgumentException e) {
            throw new IOException("An address in the playlist is not valid", e);
        }
    }

    private static String group(Pattern pattern, String text, String otherwise) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? matcher.group(1) : otherwise;
    }
}
