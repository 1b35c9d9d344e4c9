package dev.aivideo.job;

import dev.aivideo.media.FfmpegCommand;
import dev.aivideo.media.TestMedia;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** Twelve clips as cameras and archives give them, and the script of a film of a minute to go with them. */
final class BenchmarkMaterial {
    private static final int SECONDS = 12;
    /** About 153 words: a minute at the pace of the default voice. */
    private static final List<String> SCRIPT = List.of(
            "The harbour wakes before the city does. Long before sunrise the first trawlers come home, and gulls follow"
                    + " them over the breakwater into the calm water of the inner basin.",
            "On the quay the catch is sorted by hand. Cod, herring and crabs slide over wet steel tables, while buyers"
                    + " walk slowly along the boxes and write down numbers in little books.",
            "Cranes begin to move at seven. Each container weighs up to thirty tonnes, and a good driver sets it down"
                    + " on a waiting lorry as softly as a cup of tea on its saucer.",
            "Behind the warehouses runs the old railway. Its bridge still opens for tall ships, with the same"
                    + " iron gears that were greased for the first time more than a hundred years ago.",
            "In the evening the ferry leaves for the islands. Its lights cross the bay, the lighthouse answers, and on"
                    + " the sea wall people stay until the wind grows cold.");

    private static final List<Clip> CLIPS = List.of(
            new Clip("harbour trawler sunrise", "3840x2160", "30"),
            new Clip("harbour container crane", "3840x2160", "25"),
            new Clip("gulls over breakwater", "1920x1080", "60"),
            new Clip("fish market quay", "1920x1080", "30000/1001"),
            new Clip("herring and crabs", "1920x1080", "25"),
            new Clip("lorry with container", "1920x1080", "24"),
            new Clip("old railway warehouse", "1280x720", "30"),
            new Clip("iron bridge opens", "1280x720", "50"),
            new Clip("gears of a bridge", "1280x720", "16"),
            new Clip("evening ferry lights", "1280x720", "30"),
            new Clip("lighthouse in the bay", "1280x720", "24000/1001"),
            new Clip("people on the sea wall", "1280x720", "25"));

    private BenchmarkMaterial() {}

    private record Clip(String name, String size, String rate) {
        /** Soft shapes that move, with a camera's noise over them: it decodes and encodes like a photographed scene. */
        void make(Path file, int number) throws IOException {
            Path part = file.resolveSibling("part.mp4");
            TestMedia.ffmpeg()
                    .run(FfmpegCommand.writing(part, "mp4")
                            .generated("testsrc2=s=960x540:r=%s:d=%d".formatted(rate, SECONDS))
                            .filter("[0:v]hue=h=%d,gblur=sigma=2,noise=alls=12:allf=t,scale=%s:flags=fast_bilinear[v]"
                                    .formatted(number * 30, size))
                            .option("-map", "[v]", "-pix_fmt", "yuv420p", "-g", "60")
                            .option("-c:v", "libx264", "-preset", "ultrafast", "-crf", "24")
                            .build());
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    /** Make what is not there yet. */
    static void makeClips(Path library) throws IOException {
        Files.createDirectories(library);
        for (Clip clip : CLIPS) {
            Path file = library.resolve(clip.name().replace(' ', '-') + ".mp4");
            if (!Files.exists(file)) {
                clip.make(file, CLIPS.indexOf(clip));
            }
        }
    }

    static void writeScript(Path file) throws IOException {
        List<String> scenes = SCRIPT.stream()
                .map(text -> "{\"text\": \"%s\"}".formatted(text))
                .toList();
        Files.writeString(file, "{\"scenes\": [%s]}".formatted(String.join(", ", scenes)));
    }
}
