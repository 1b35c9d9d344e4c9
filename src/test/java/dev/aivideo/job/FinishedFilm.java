package dev.aivideo.job;

import dev.aivideo.media.FfmpegCommand;
import dev.aivideo.media.TestMedia;
import dev.aivideo.records.TestRecords;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;

/** A finished film with the records of its making, and the means to look into both. */
final class FinishedFilm {
    final RunResult result;
    final TestRecords records;
    final Path film;

    FinishedFilm(RunResult result, TestRecords records) {
        this.result = result;
        this.records = records;
        this.film = records.workspace.videos(result.projectId()).resolve("final.mp4");
    }

    /** A file that was published beside the film. */
    Path beside(String name) {
        return film.resolveSibling(name);
    }

    /** A single value of the project's rows; {@code :id} in the query is the project. */
    String value(String query) {
        return records.client
                .sql(query)
                .param("id", result.projectId())
                .query(String.class)
                .single();
    }

    List<String> values(String query) {
        return records.client
                .sql(query)
                .param("id", result.projectId())
                .query(String.class)
                .list();
    }

    /** What FFmpeg reports of the film when it goes through this filter of picture and sound. */
    String report(String graph, String... maps) {
        return TestMedia.ffmpeg()
                .measure(FfmpegCommand.measuring()
                        .input(film)
                        .filter(graph)
                        .option(maps)
                        .build());
    }

    /** Length of the sound as it is heard, in samples of 48 kHz. */
    long samples(Path scratch) throws IOException {
        Path raw = scratch.resolve("sound.raw");
        TestMedia.ffmpeg()
                .run(FfmpegCommand.writing(raw, "s16le")
                        .input(film)
                        .option("-map", "0:a", "-ac", "1", "-ar", "48000", "-c:a", "pcm_s16le")
                        .build());
        return Files.size(raw) / 2;
    }

    /** These frames in the film's order, from one look through it. */
    List<BufferedImage> frames(List<Long> numbers, Path scratch) throws IOException {
        Path folder = Files.createTempDirectory(scratch, "frames");
        String wanted = numbers.stream().map(n -> "eq(n\\,%d)".formatted(n)).collect(Collectors.joining("+"));
        TestMedia.ffmpeg()
                .run(FfmpegCommand.writing(folder.resolve("%03d.png"), "image2")
                        .input(film)
                        .filter("[0:v]select=%s,scale=in_color_matrix=bt709,format=rgb24[v]".formatted(wanted))
                        .option("-map", "[v]", "-fps_mode", "passthrough")
                        .build());
        List<BufferedImage> frames = new ArrayList<>();
        for (int n = 1; n <= numbers.size(); n++) {
            frames.add(ImageIO.read(folder.resolve("%03d.png".formatted(n)).toFile()));
        }
        return frames;
    }
}
