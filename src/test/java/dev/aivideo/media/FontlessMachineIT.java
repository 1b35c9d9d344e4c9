package dev.aivideo.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FontlessMachineIT {
    @TempDir
    Path folder;

    @Test
    void setsTypeWhereTheSystemHasNoFont() throws IOException, InterruptedException {
        Path noFonts = Files.writeString(folder.resolve("fonts.conf"), "<?xml version=\"1.0\"?><fontconfig/>\n");
        Path temporary = Files.createDirectory(folder.resolve("tmp"));
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.awt.headless=true",
                "-Djava.io.tmpdir=" + temporary,
                "-Duser.home=" + folder.resolve("home"), // where Java keeps what it knows of the system's fonts
                "-cp",
                System.getProperty("java.class.path"),
                Setting.class.getName());
        builder.environment().put("FONTCONFIG_FILE", noFonts.toString());
        Process process = builder.redirectErrorStream(true).start();

        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).as(said).isZero();
        assertThat(Integer.parseInt(said.strip())).isGreaterThan(500);
        assertThat(temporary).isEmptyDirectory();
    }

    /** Draws two words, one of them in letters that only a system's font has, and says how many pixels are white. */
    static final class Setting {
        public static void main(String[] arguments) {
            BufferedImage image = new BufferedImage(600, 100, BufferedImage.TYPE_INT_RGB);
            Graphics2D canvas = image.createGraphics();
            canvas.setColor(Color.WHITE);
            Typeface.fit("Words 言葉", Typeface.Weight.BOLD, 60, 20, 600, 1).draw(canvas, 0, 0, TextBlock.Align.LEFT);
            int white = 0;
            for (int n = 0; n < 600 * 100; n++) {
                white += image.getRGB(n % 600, n / 600) == Color.WHITE.getRGB() ? 1 : 0;
            }
            System.out.println(white);
        }
    }
}
