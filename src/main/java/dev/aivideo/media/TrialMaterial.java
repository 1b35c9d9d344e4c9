package dev.aivideo.media;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;

/** What {@link FfmpegTrial} makes its film of: pictures of few pixels, a sound, and lists. */
record TrialMaterial(Path folder) {
    static final int SAMPLES = 112_000;
    /** The percent sign tests the quoting of file names. */
    static final String STILL = "still%20d.png";

    private static final int TABLE_STEPS = 4;

    Path file(String name) {
        return folder.resolve(name);
    }

    void draw() throws IOException {
        picture(STILL, 48, 64, new Color(40, 90, 200));
        picture("overlay.png", 96, 54, new Color(255, 255, 255, 90));
        picture("strip", 96, 12, new Color(0, 0, 0, 190));
        table();
        Files.write(
                file("captions.ffconcat"),
                List.of(
                        "ffconcat version 1.0",
                        "file strip",
                        "option framerate 30",
                        "duration 0.500000",
                        "file strip",
                        "option framerate 30",
                        "duration 2.000000"));
        Files.write(
                file("scenes.txt"),
                List.of(
                        "ffconcat version 1.0",
                        "file 'file:" + quoted(file("scene.mp4")) + "'",
                        "duration 1.166667",
                        "file 'file:" + quoted(file("scene.mp4")) + "'",
                        "duration 1.166667"));
        Files.writeString(file("tags.txt"), """
                ;FFMETADATA1
                title=Trial
                [CHAPTER]
                TIMEBASE=1/1000
                START=0
                END=1000
                title=First
                """);
        try (Wav.Writer sound = Wav.write(file("voice.wav"))) {
            float[] tone = new float[SAMPLES];
            for (int n = 0; n < SAMPLES; n++) {
                tone[n] = (float) (0.1 * Math.sin(n * 2 * Math.PI * 440 / Wav.SAMPLE_RATE_HZ));
            }
            sound.write(tone);
        }
    }

    private static String quoted(Path file) {
        return file.toString().replace("'", "'\\''");
    }

    private void picture(String name, int width, int height, Color colour) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        for (int n = 0; n < width * height; n++) {
            image.setRGB(n % width, n / width, colour.getRGB());
        }
        ImageIO.write(image, "png", file(name).toFile());
    }

    /** A table of colours that leaves each as it is, of level 2. */
    private void table() throws IOException {
        int side = TABLE_STEPS * 2;
        BufferedImage table = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
        for (int n = 0; n < side * side; n++) {
            int red = n % TABLE_STEPS * 85;
            int green = n / TABLE_STEPS % TABLE_STEPS * 85;
            int blue = n / TABLE_STEPS / TABLE_STEPS * 85;
            table.setRGB(n % side, n / side, new Color(red, green, blue).getRGB());
        }
        ImageIO.write(table, "png", file("table.png").toFile());
    }
}
