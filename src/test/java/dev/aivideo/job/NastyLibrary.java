package dev.aivideo.job;

import dev.aivideo.media.FfmpegCommand;
import dev.aivideo.media.TestMedia;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * An operator's folder as it is found: what can be used needs care, and not everything can. Three clips are too few for
 * the films, so that something has to be drawn.
 */
final class NastyLibrary {
    private static final String SOURCE =
            "gradients=s=%s:r=%d:d=7:n=3:c0=0x2060a0:c1=0xa06020:c2=0x208040:seed=%d:speed=0.05";

    private final Path folder;

    private NastyLibrary(Path folder) {
        this.folder = folder;
    }

    static void make(Path folder) throws IOException {
        Files.createDirectories(folder);
        new NastyLibrary(folder).makeAll();
    }

    private void makeAll() throws IOException {
        clip("bridge-tower", "1280x720", 25, "-pix_fmt", "yuv420p10le");
        Files.writeString(folder.resolve("bridge-tower.json"), """
                {"title": "Tower of a suspension bridge", "author": "Ann Lee", "licence": "CC BY 4.0",
                 "credit": "Film: Ann Lee", "page": "https://example.org/tower"}
                """);
        clip("bridge-cables", "960x540", 50, "-vf", "select='lt(n,40)+not(mod(n,5))'", "-fps_mode", "vfr");
        Path flat = clip("bridge-deck", "1280x720", 30);
        Path turned = folder.resolve("bridge-deck-turned.mp4");
        TestMedia.ffmpeg()
                .run(FfmpegCommand.writing(turned, "mp4")
                        .input(flat, "-display_rotation", "-90")
                        .option("-c", "copy")
                        .build());
        Files.delete(flat);
        TestMedia.make(folder.resolve("blink.mp4"), "mp4", "testsrc2=s=640x360:r=25:d=0.4", "-c:v", "libx264", "-an");
        Files.writeString(folder.resolve("notes.mp4"), "Only a text that somebody named a film.\n".repeat(50));
    }

    private Path clip(String name, String size, int rate, String... options) {
        List<String> all = new ArrayList<>(List.of("-c:v", "libx264", "-preset", "ultrafast"));
        all.addAll(List.of(options));
        return TestMedia.make(
                folder.resolve(name + ".mp4"),
                "mp4",
                SOURCE.formatted(size, rate, name.length()),
                all.toArray(String[]::new));
    }
}
