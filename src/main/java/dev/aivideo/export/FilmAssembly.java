package dev.aivideo.export;

import dev.aivideo.media.Ffmpeg;
import dev.aivideo.media.FfmpegCommand;
import dev.aivideo.project.FilmPlan;
import dev.aivideo.project.FrameRate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Joins the scenes' pictures and the sound to one MP4 file. Nothing is encoded here. */
final class FilmAssembly {
    private final Ffmpeg ffmpeg;

    FilmAssembly(Ffmpeg ffmpeg) {
        this.ffmpeg = ffmpeg;
    }

    /**
     * Write the film: index in front, title and chapters inside, no dates, so that the same parts give the same bytes.
     *
     * @param segments of the plan's pieces in their order, all with the same encoder parameters
     * @param tags title and chapters in FFmpeg's metadata format
     * @param language of the narration, in the three letters of ISO 639-2
     */
    void join(FilmPlan plan, List<Path> segments, Path sound, String tags, String language, Path target)
            throws IOException {
        // Names of their own would stay behind if this process were killed.
        Path list = target.resolveSibling("part-scenes.txt");
        Path tagFile = target.resolveSibling("part-tags.txt");
        try {
            Files.writeString(list, list(plan, segments));
            Files.writeString(tagFile, tags);
            ffmpeg.run(command(plan.rate(), list, sound, tagFile, language, target));
        } finally {
            Files.deleteIfExists(list);
            Files.deleteIfExists(tagFile);
        }
    }

    static FfmpegCommand command(FrameRate rate, Path list, Path sound, Path tags, String language, Path target) {
        return FfmpegCommand.writing(target, "mp4")
                .list(list, "concat", "-safe", "0")
                .input(sound)
                .list(tags, "ffmetadata")
                .option("-map", "0:v:0", "-map", "1:a:0", "-map_metadata", "2", "-map_chapters", "2", "-c", "copy")
                .option(
                        "-metadata:s:a:0",
                        "language=" + language,
                        "-video_track_timescale",
                        String.valueOf(rate.ticksPerSecond()))
                .option("-fflags", "+bitexact", "-movflags", "+faststart")
                .build();
    }

    /**
     * The list that FFmpeg's concat demuxer reads. Each duration is stated: the header's own is rounded, and would add
     * up over many scenes (https://ffmpeg.org/ffmpeg-formats.html#concat-1).
     */
    static String list(FilmPlan plan, List<Path> segments) {
        StringBuilder list = new StringBuilder("ffconcat version 1.0\n");
        for (int n = 0; n < segments.size(); n++) {
            String file = segments.get(n).toAbsolutePath().toString().replace("'", "'\\''");
            double lengthS = plan.rate().seconds(plan.pieces().get(n));
            list.append("file 'file:").append(file).append("'\n");
            list.append(String.format(Locale.ROOT, "duration %.6f\n", lengthS));
        }
        return list.toString();
    }
}
