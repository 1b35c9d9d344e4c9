package dev.aivideo.media;

import java.nio.file.Path;

/** FFmpeg for tests: the one from the class path, unpacked below {@code target} once for all tests. */
public final class TestMedia {
    private static final FfmpegProperties PROPERTIES =
            new FfmpegProperties(FfmpegProperties.AUTO, java.time.Duration.ofMinutes(5));
    static final Path CACHE = Path.of("target/test-cache").toAbsolutePath();

    private static final FfmpegBinaries BINARIES = new FfmpegBinaries(PROPERTIES, CACHE, null, "");

    private TestMedia() {}

    public static Ffmpeg ffmpeg() {
        return new Ffmpeg(BINARIES, PROPERTIES, Path.of("target/test-logs").toAbsolutePath());
    }

    public static Ffprobe ffprobe() {
        return new Ffprobe(BINARIES, ffmpeg(), PROPERTIES);
    }

    public static EncodingTrial encodings() {
        return new EncodingTrial(BINARIES);
    }

    static Path folder() {
        return BINARIES.chosen().ffmpeg().getParent();
    }

    public static VisibilityProbe viewer() {
        return new VisibilityProbe(ffmpeg());
    }

    /** Make a file from FFmpeg's own sources, {@code testsrc2=s=640x360:r=25:d=2}, with these output options. */
    public static Path make(Path file, String muxer, String source, String... options) {
        ffmpeg().run(FfmpegCommand.writing(file, muxer)
                .generated(source)
                .option(options)
                .build());
        return file;
    }
}
