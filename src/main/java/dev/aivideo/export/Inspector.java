package dev.aivideo.export;

import dev.aivideo.files.Folders;
import dev.aivideo.media.Detectors;
import dev.aivideo.media.Ffmpeg;
import dev.aivideo.media.FfmpegCommand;
import dev.aivideo.media.Ffprobe;
import dev.aivideo.media.mp4.Mp4File;
import dev.aivideo.media.mp4.Mp4Track;
import dev.aivideo.project.PictureFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;

/** Inspects a film: its boxes, its streams, and everything that one decode from end to end can tell. */
final class Inspector {
    private static final int QUIET_DB = -50;

    private final Ffmpeg ffmpeg;
    private final Ffprobe ffprobe;
    private final ExportProperties properties;

    Inspector(Ffmpeg ffmpeg, Ffprobe ffprobe, ExportProperties properties) {
        this.ffmpeg = ffmpeg;
        this.ffprobe = ffprobe;
        this.properties = properties;
    }

    /**
     * Inspect a film.
     *
     * @param bare what is seen of it without its text
     * @throws IOException if it has no index
     * @throws dev.aivideo.media.FfmpegException if it is nothing that FFmpeg can decode at all
     */
    InspectedFilm inspect(Path film, PictureFormat format, Seen bare) throws IOException {
        Mp4File boxes = Mp4File.read(film);
        double lengthS = boxes.picture().map(Mp4Track::durationS).orElse(0.0);
        Path folder = Files.createTempDirectory("frames-");
        try {
            FrameWatch watch = new FrameWatch(folder, format, bare.texts());
            Measurement decoded = Measurement.parse(ffmpeg.measure(decoding(film, watch)), lengthS);
            return new InspectedFilm(film, boxes, ffprobe.probe(film), decoded, bare, watch.read());
        } finally {
            Folders.delete(folder);
        }
    }

    /** All detectors look at one decode. */
    private FfmpegCommand decoding(Path film, FrameWatch watch) {
        String picture = "[whole]" + Detectors.chain(properties.longestFreeze(), properties.longestBlack()) + "[v]";
        String sound = String.format(
                Locale.ROOT,
                "[0:a:0]silencedetect=n=%ddB:d=%.3f,ebur128=peak=true:framelog=verbose[a]",
                QUIET_DB,
                seconds(properties.longestSilence()));
        FfmpegCommand.Builder command =
                FfmpegCommand.measuring().input(film).filter(watch.split("whole") + picture + ";" + sound);
        watch.write(command);
        return command.option("-map", "[v]", "-map", "[a]", "-fps_mode", "passthrough")
                .option("-loglevel", "level+info", "-nostats", "-progress", "pipe:1", "-stats_period", "0.1")
                .build();
    }

    private static double seconds(Duration time) {
        return time.toMillis() / 1e3;
    }
}
