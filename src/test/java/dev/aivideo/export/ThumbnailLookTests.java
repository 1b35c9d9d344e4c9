package dev.aivideo.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aivideo.project.FilmLook.Brand;
import dev.aivideo.testing.TestBrands;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ThumbnailLookTests {
    @TempDir
    Path folder;

    @Test
    void hasTheChannelsColours() throws IOException {
        Brand own = new Brand("#4FA3FF", "#F4F1E8", "#1A1A1A", null, null);

        BufferedImage picture = ImageIO.read(draw(own).toFile());

        assertThat(near(picture, "#4FA3FF")).isGreaterThan(3000);
        assertThat(near(picture, "#1A1A1A")).isGreaterThan(20_000);
        assertThat(new Color(picture.getRGB(5, 5)).getRed()).isGreaterThan(235);
    }

    @Test
    void hasTheChannelsTypeface() throws IOException {
        assertThat(Files.mismatch(draw(TestBrands.USUAL), draw(TestBrands.typeface(folder))))
                .isNotNegative();
    }

    @Test
    void dependsOnNothingOfAUsualLook() throws IOException {
        assertThat(Thumbnail.content(TestBrands.USUAL)).isEmpty();
        assertThat(List.of(
                        Thumbnail.content(TestBrands.accent()),
                        Thumbnail.content(TestBrands.typeface(folder)),
                        Thumbnail.content(TestBrands.USUAL)))
                .doesNotHaveDuplicates();
        assertThat(near(ImageIO.read(draw(TestBrands.USUAL).toFile()), "#FFBE3C"))
                .isGreaterThan(3000);
    }

    private Path draw(Brand brand) throws IOException {
        Path file = Files.createTempFile(folder, "thumbnail", ".jpg");
        new Thumbnail(brand).write(null, "How suspension bridges stand", file);
        return file;
    }

    private static int near(BufferedImage picture, String hex) {
        Color wanted = Color.decode(hex);
        int near = 0;
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                Color colour = new Color(picture.getRGB(x, y));
                boolean isNear = Math.abs(colour.getRed() - wanted.getRed()) < 8
                        && Math.abs(colour.getGreen() - wanted.getGreen()) < 8
                        && Math.abs(colour.getBlue() - wanted.getBlue()) < 8;
                near += isNear ? 1 : 0;
            }
        }
        return near;
    }
}
