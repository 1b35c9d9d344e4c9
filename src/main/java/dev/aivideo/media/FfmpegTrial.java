package dev.aivideo.media;

import dev.aivideo.media.TrialCommands.Task;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;

/**
 * Tests an FFmpeg by making a film of two seconds and a hundred pixels with every filter, option and format that the
 * steps use ({@link TrialCommands}), and counting its frames and samples. That a filter exists is not enough: {@code
 * overlay} and {@code fps} exist in every FFmpeg, and together lose a frame before FFmpeg 8.
 */
final class FfmpegTrial {
    private static final int FILM_FRAMES = 2 * TrialCommands.SCENE_FRAMES;
    private static final int AT_ONCE = 4;
    private static final int AAC_SAMPLES = 1024;
    private static final int BYTES = 4;
    private static final int COLOUR_TOLERANCE = 24;

    private FfmpegTrial() {}

    /**
     * Runs the trial. Independent commands run at the same time, as most of the time is waiting.
     *
     * @param folder empty, for what is made
     * @throws FfmpegException if it fails, or what it makes is not what was wanted
     */
    static void run(Ffmpeg ffmpeg, Ffprobe ffprobe, Path folder) throws IOException {
        TrialMaterial material = new TrialMaterial(folder);
        material.draw();
        try (ParallelRuns runs = new ParallelRuns(AT_ONCE)) {
            List<List<Task>> stages = TrialCommands.stages(folder);
            for (List<Task> stage : stages.subList(0, stages.size() - 1)) {
                runs.all(asked(ffmpeg, stage));
            }
            List<Runnable> last = new ArrayList<>(asked(ffmpeg, stages.get(stages.size() - 1)));
            last.addAll(read(ffprobe, material.file("film.mp4")));
            runs.all(last);
        }
        check(material);
    }

    private static List<Runnable> asked(Ffmpeg ffmpeg, List<Task> tasks) {
        return tasks.stream().<Runnable>map(task -> () -> ask(ffmpeg, task)).toList();
    }

    private static void ask(Ffmpeg ffmpeg, Task task) {
        String log = ffmpeg.measure(task.command());
        Path output = task.command().output();
        expect(output == null || output.toFile().length() > 0, task.name(), "it writes nothing");
        if (task.name().equals(TrialCommands.INSPECT)) {
            expect(log.contains("Integrated loudness:"), task.name(), "it reports no loudness");
        }
    }

    private static List<Runnable> read(Ffprobe ffprobe, Path film) {
        return List.of(
                () -> counted(ffprobe.countFrames(film)),
                () -> {
                    MediaInfo info = ffprobe.probe(film);
                    expect(
                            info.picture() != null && info.sound() != null,
                            "to read a film",
                            "ffprobe finds no picture or sound");
                },
                () -> expect(
                        ffprobe.decodes(film, Duration.ofMillis(500), Duration.ofSeconds(1)),
                        "to decode a film",
                        "a second of it does not decode"));
    }

    /** The film is one scene twice: with a frame too few in the scene, it has two too few. */
    private static void counted(long frames) {
        expect(
                frames == FILM_FRAMES,
                "to join two scenes",
                "the film has %d frames instead of %d".formatted(frames, FILM_FRAMES));
    }

    private static void check(TrialMaterial material) throws IOException {
        long samples = Files.size(material.file("samples.raw")) / BYTES;
        expect(
                samples >= TrialMaterial.SAMPLES && samples < TrialMaterial.SAMPLES + AAC_SAMPLES,
                "to master the sound",
                "%d samples come out instead of %d".formatted(samples, TrialMaterial.SAMPLES));
        look(picture(material.file("picture.png")));
    }

    private static @Nullable BufferedImage picture(Path file) {
        try {
            return ImageIO.read(file.toFile());
        } catch (IOException e) {
            return null; // it is no picture
        }
    }

    /** The drawn picture is seen as it was drawn, above the caption. */
    private static void look(@Nullable BufferedImage picture) {
        expect(picture != null, "to take a picture from a film", "there is none");
        Color seen = picture == null ? Color.BLACK : new Color(picture.getRGB(48, 20));
        boolean isBlue = Math.abs(seen.getRed() - 40) < COLOUR_TOLERANCE
                && Math.abs(seen.getGreen() - 90) < COLOUR_TOLERANCE
                && Math.abs(seen.getBlue() - 200) < COLOUR_TOLERANCE;
        expect(
                isBlue,
                "to edit a scene",
                "40, 90, 200 is shown as %d, %d, %d".formatted(seen.getRed(), seen.getGreen(), seen.getBlue()));
    }

    private static void expect(boolean isRight, String task, String problem) {
        if (!isRight) {
            throw new FfmpegException(
                    "In the trial, asked " + task + ", " + problem + ".", "", "Take another FFmpeg.", null);
        }
    }
}
