package dev.aivideo.cli.options;

import dev.aivideo.cli.output.Formats;
import dev.aivideo.cli.workbench.RefusedException;
import dev.aivideo.project.PictureFormat;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The format of a film's picture, or of an edition of it. */
public final class PictureOptions {
    @Option(
            names = "--aspect",
            paramLabel = "W:H",
            description = "Shape of the picture: 16:9, 9:16 or 1:1. Default: 16:9; of an edition that of its film.")
    @Nullable
    String aspect;

    @Option(
            names = "--resolution",
            paramLabel = "LINES",
            description = "Length of the picture's shorter side: 720p, 1080p, 1440p or 2160p."
                    + " Default: 1080p; of an edition that of its film.")
    @Nullable
    String resolution;

    @Option(
            names = "--fps",
            paramLabel = "RATE",
            description = "Frames a second: 24, 25, 30, 50 or 60. Default: 30; of an edition those of its film.")
    @Nullable
    String fps;

    @Option(
            names = "--codec",
            paramLabel = "NAME",
            description = "h264: plays everywhere. h265, av1: smaller files, slower to make."
                    + " Default: h264; of an edition that of its film.")
    @Nullable
    String codec;

    void readWords(Map<String, String> given) {
        aspect = JobParameterArguments.merge("aspect", aspect, given);
        resolution = JobParameterArguments.merge("resolution", resolution, given);
        fps = JobParameterArguments.merge("fps", fps, given);
        codec = JobParameterArguments.merge("codec", codec, given);
    }

    public boolean isGiven() {
        return Stream.of(aspect, resolution, fps, codec).anyMatch(Objects::nonNull);
    }

    /**
     * A format with what is given in the place of its own.
     *
     * @throws RefusedException with the fault, the value given and the values allowed
     */
    public PictureFormat of(PictureFormat usual) {
        try {
            return usual.with(stripped(aspect), stripped(resolution), stripped(fps), stripped(codec));
        } catch (IllegalArgumentException e) {
            throw RefusedException.usage("--" + e.getMessage());
        }
    }

    /**
     * The format of an edition.
     *
     * @throws RefusedException if it is that of the film, or what is given is no format
     */
    public PictureFormat edition(PictureFormat film) {
        PictureFormat edition = of(film);
        if (edition.equals(film)) {
            throw RefusedException.usage(
                    "The film has that format already; an edition needs another --aspect, --resolution, --fps or --codec");
        }
        return edition;
    }

    private static @Nullable String stripped(@Nullable String text) {
        return text == null ? null : Formats.shortened(text.strip(), 40);
    }
}
