package dev.aivideo.cli.options;

import dev.aivideo.cli.workbench.RefusedException;
import dev.aivideo.project.PictureFormat;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** In which format an edition of a film is made. */
public final class EditionOptions {
    @Option(
            names = "--aspect",
            paramLabel = "W:H",
            description = "Make an edition of this shape beside the film, with its script and voice: 16:9, 9:16, 1:1.")
    @Nullable
    String aspect;

    @Option(
            names = "--resolution",
            paramLabel = "LINES",
            description = "Make an edition of this size: 720p, 1080p, 1440p or 2160p.")
    @Nullable
    String resolution;

    @Option(
            names = "--fps",
            paramLabel = "RATE",
            description = "Make an edition of this frame rate: 24, 25, 30, 50 or 60.")
    @Nullable
    String fps;

    @Option(
            names = "--codec",
            paramLabel = "NAME",
            description = "Make an edition coded in h264, h265 or av1.")
    @Nullable
    String codec;

    public boolean isGiven() {
        return Stream.of(aspect, resolution, fps, codec).anyMatch(Objects::nonNull);
    }

    /**
     * The format of an edition.
     *
     * @throws RefusedException if it is that of the film, or there is none of these words
     */
    public PictureFormat of(PictureFormat film) {
        PictureFormat edition = PictureRules.changed(film, aspect, resolution, fps, codec);
        if (edition.equals(film)) {
            throw RefusedException.usage(
                    "The film has that format already; an edition needs another --aspect, --resolution, --fps or --codec");
        }
        return edition;
    }
}
