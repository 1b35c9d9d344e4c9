package dev.aivideo.export;

import dev.aivideo.media.Ffmpeg;
import dev.aivideo.media.FfmpegCommand;
import dev.aivideo.media.Ffprobe;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;

/** Finds out all about a film: its boxes, its streams, and everything that one decode from end to end can tell. */
final class Inspector {
    /** A frame this much like the one before is the same; slow moves over smooth drawings differ by more. */
    private static final int SAME_PICTURE_DB = -75;

    /** Share of the picture that must be black, and how dark black is; stars on a night sky are brighter than that. */
    private static final String BLACK = "pic_th=0.995:pix_th=0.03";

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
     * @throws IOException if it has no index
     * @throws dev.aivideo.media.FfmpegException if it is nothing that FFmpeg can decode at all
     */
    FilmFacts inspect(Path film) throws IOException {
        Mp4 boxes = Mp4.read(film);
        double lengthS = boxes.picture().map(Mp4Track::lengthS).orElse(0.0);
        Measurement decoded = Measurement.parse(ffmpeg.measure(decoding(film)), lengthS);
        return new FilmFacts(film, boxes, ffprobe.probe(film), decoded);
    }

    /** All detectors look at one decode; the picture is made small for them, because decoding is dear enough. */
    private FfmpegCommand decoding(Path film) {
        String picture = String.format(
                Locale.ROOT,
                "[0:v:0]scale=320:-2:flags=area,format=gray,freezedetect=n=%ddB:d=%.3f,blackdetect=d=%.3f:%s[v]",
                SAME_PICTURE_DB,
                seconds(properties.longestFreeze()),
                seconds(properties.longestBlack()),
                BLACK);
        String sound = String.format(
                Locale.ROOT,
                "[0:a:0]silencedetect=n=%ddB:d=%.3f,ebur128=peak=true:framelog=verbose[a]",
                QUIET_DB,
                seconds(properties.longestSilence()));
        return FfmpegCommand.measuring()
                .input(film)
                .filter(picture + ";" + sound)
                .option("-map", "[v]", "-map", "[a]", "-fps_mode", "passthrough")
                .option("-loglevel", "level+info", "-nostats", "-progress", "pipe:1", "-stats_period", "0.1")
                .build();
    }

    private static double seconds(Duration time) {
        return time.toMillis() / 1e3;
    }
}
