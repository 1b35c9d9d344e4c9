package dev.aivideo.media;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;

/** A picture of four colours, one in each quarter, which is recognised when it has been encoded. */
final class FourColours {
    private static final int SIDE = 256;
    private static final int TOLERANCE = 24;
    /** From the left, the upper two first. */
    private static final List<Color> DRAWN =
            List.of(new Color(40, 90, 200), new Color(200, 60, 40), new Color(230, 230, 230), new Color(50, 150, 60));

    private FourColours() {}

    static void draw(Path png) throws IOException {
        BufferedImage image = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
        for (int n = 0; n < SIDE * SIDE; n++) {
            int quarter = (n / SIDE * 2 / SIDE) * 2 + n % SIDE * 2 / SIDE;
            image.setRGB(n % SIDE, n / SIDE, DRAWN.get(quarter).getRGB());
        }
        ImageIO.write(image, "png", png.toFile());
    }

    /** What is wrong with a picture of this one, square; empty if nothing is. */
    static String problem(Path png) throws IOException {
        BufferedImage seen = ImageIO.read(png.toFile());
        for (int quarter = 0; quarter < DRAWN.size(); quarter++) {
            String problem = problem(seen, quarter);
            if (!problem.isEmpty()) {
                return problem;
            }
        }
        return "";
    }

    private static String problem(@Nullable BufferedImage picture, int quarter) {
        if (picture == null) {
            return "No picture comes out.";
        }
        int x = (2 * (quarter % 2) + 1) * picture.getWidth() / 4;
        int y = (2 * (quarter / 2) + 1) * picture.getHeight() / 4;
        Color wanted = DRAWN.get(quarter);
        Color seen = new Color(picture.getRGB(x, y));
        boolean isAsDrawn = Math.abs(seen.getRed() - wanted.getRed()) < TOLERANCE
                && Math.abs(seen.getGreen() - wanted.getGreen()) < TOLERANCE
                && Math.abs(seen.getBlue() - wanted.getBlue()) < TOLERANCE;
        return isAsDrawn ? "" : "%s is shown as %s.".formatted(text(wanted), text(seen));
    }

    private static String text(Color colour) {
        return "%d, %d, %d".formatted(colour.getRed(), colour.getGreen(), colour.getBlue());
    }
}
