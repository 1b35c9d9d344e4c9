package dev.aivideo.editing;

import static dev.aivideo.testing.Fixtures.aScene;
import static dev.aivideo.testing.Fixtures.aShot;

import dev.aivideo.language.Cue;
import dev.aivideo.media.FfmpegCommand;
import dev.aivideo.media.TestMedia;
import dev.aivideo.project.Aspect;
import dev.aivideo.project.FilmLook;
import dev.aivideo.project.FrameRate;
import dev.aivideo.project.MediaKind;
import dev.aivideo.project.PictureFormat;
import dev.aivideo.project.Scene;
import dev.aivideo.project.Shot;
import dev.aivideo.project.Showing;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;

/** Pictures as they come from cameras, telephones and archives, and shots made of them. */
final class Material {
    static final Scene SCENE = aScene().build();
    static final EditingProperties DEFAULTS = new EditingProperties(
            "veryfast", 22, 12, 4, Duration.ofMillis(500), Duration.ofSeconds(1), 0.08, Duration.ofMillis(3500));

    private final Path folder;
    private int position;

    Material(Path folder) {
        this.folder = folder;
    }

    Shot clip(String name, String source, double availableS, String... options) {
        Path file = folder.resolve(name + ".mp4");
        FfmpegCommand.Builder command = FfmpegCommand.writing(file, "mp4").generated(source);
        TestMedia.ffmpeg()
                .run(command.option("-c:v", "libx264", "-preset", "ultrafast")
                        .option(options)
                        .build());
        return shot(MediaKind.CLIP, file, availableS, null);
    }

    Shot turned(String name, String source, double availableS) {
        clip(name + "-flat", source, availableS);
        Path file = folder.resolve(name + ".mp4");
        TestMedia.ffmpeg()
                .run(FfmpegCommand.writing(file, "mp4")
                        .input(folder.resolve(name + "-flat.mp4"), "-display_rotation", "-90")
                        .option("-c", "copy")
                        .build());
        return shot(MediaKind.CLIP, file, availableS, null);
    }

    Path picture(String name, String source) {
        return TestMedia.make(folder.resolve(name + ".png"), "image2", source, "-frames:v", "1", "-update", "1");
    }

    /** The next shots are so many places further on. */
    void skip(int places) {
        position += places;
    }

    /** A drawn picture that is seen at its time. */
    Shot shown(Path file, Showing showing) {
        position++;
        return aShot().id("shot-" + position)
                .position(position)
                .kind(MediaKind.GENERATED)
                .file(file.toString())
                .shown(Duration.ZERO, Duration.ZERO)
                .showing(showing)
                .build();
    }

    Shot shot(MediaKind kind, Path file, double availableS, @Nullable Path overlay) {
        position++;
        return aShot().id("shot-" + position)
                .position(position)
                .kind(kind)
                .file(file.toString())
                .shown(Duration.ZERO, Duration.ofMillis(Math.round(availableS * 1000)))
                .overlay(overlay == null ? null : overlay.toString())
                .from("library", file.getFileName().toString())
                .build();
    }

    /** As films from before styles have them. */
    static SceneCaptions captions(Aspect aspect, Cue... cues) {
        return SceneCaptions.of(List.of(cues), PictureFormat.of(aspect), FilmLook.BEFORE_STYLES);
    }

    static SceneEdit edit(Aspect aspect, int frames, List<Shot> shots) {
        return new SceneEdit(
                SCENE,
                PictureFormat.of(aspect),
                frames,
                new Timeline(FrameRate.USUAL, frames, 15, 30).spans(shots),
                captions(aspect),
                SceneCourse.plain());
    }

    /** What a player would show there. */
    Color pixel(Path segment, int frame, int x, int y) throws IOException {
        return new Color(frame(segment, frame).getRGB(x, y));
    }

    /** All that a player would show there. */
    BufferedImage frame(Path segment, int frame) throws IOException {
        Path png = folder.resolve("frame.png");
        TestMedia.ffmpeg()
                .run(FfmpegCommand.writing(png, "image2")
                        .input(segment)
                        .filter("[0:v]trim=start_frame=%d:end_frame=%d,scale=in_color_matrix=bt709,format=rgb24[v]"
                                .formatted(frame, frame + 1))
                        .option("-map", "[v]", "-frames:v", "1", "-update", "1")
                        .build());
        return ImageIO.read(png.toFile());
    }
}
