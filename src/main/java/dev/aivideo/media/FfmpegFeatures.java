package dev.aivideo.media;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What an FFmpeg must be able to do. */
final class FfmpegFeatures {
    private static final List<String> FILTERS = List.of(
            "zoompan",
            "bwdif",
            "drawbox",
            "hflip",
            "vflip",
            "haldclut",
            "overlay",
            "scale",
            "crop",
            "fps",
            "tpad",
            "trim",
            "concat",
            "fade",
            "gblur",
            "ebur128",
            "loudnorm",
            "alimiter",
            "atrim",
            "apad",
            "aresample",
            "astats",
            "blackdetect",
            "silencedetect",
            "freezedetect");
    private static final List<String> CODECS = List.of("libx264", "aac", "libmp3lame", "concat", "lavfi", "image2");

    private FfmpegFeatures() {}

    /**
     * What is wanted and not there, as words.
     *
     * @param filters what {@code ffmpeg -filters} prints
     * @param codecs what {@code ffmpeg -encoders} and {@code -demuxers} print, one behind the other
     */
    static String missing(String filters, String codecs) {
        return Stream.concat(lacking(FILTERS, names(filters)), lacking(CODECS, names(codecs)))
                .collect(Collectors.joining(", "));
    }

    private static Stream<String> lacking(List<String> wanted, Set<String> there) {
        return wanted.stream().filter(name -> !there.contains(name));
    }

    /** Flags stand before a name, with or without gaps; demuxers give several names separated by commas. */
    private static Set<String> names(String table) {
        return table.lines()
                .map(line -> line.strip().split("\\s+"))
                .flatMap(columns -> Arrays.stream(columns).limit(3))
                .flatMap(column -> Arrays.stream(column.split(",")))
                .collect(Collectors.toSet());
    }
}
