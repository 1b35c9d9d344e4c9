package dev.aivideo.export;

import dev.aivideo.media.FontFamily;
import dev.aivideo.media.Jpeg;
import dev.aivideo.media.TextBlock;
import dev.aivideo.media.Typeface;
import dev.aivideo.project.FilmLook.Brand;
import dev.aivideo.project.LookFile;
import dev.aivideo.style.BrandColours;
import dev.aivideo.style.LookTypeface;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Draws the picture that stands for the film: 1920×1080 whatever the film's shape is, the title large enough to be
 * read at a width of 320, and nothing in the lower right corner, where players put the length.
 */
final class Thumbnail {
    static final int WIDTH = 1920;
    static final int HEIGHT = 1080;

    /** What every service takes. */
    static final long MOST_BYTES = 2_000_000;

    private static final int LEFT = 110;
    private static final int TEXT_WIDTH = 1380;
    private static final int LARGEST_PX = 200;
    private static final int SMALLEST_PX = 96;
    private static final int LINES = 4;
    private static final int BAR_HEIGHT = 18;
    private static final int BAR_GAP = 54;
    private static final Colours NIGHT =
            new Colours(new Color(255, 190, 60), new Color(11, 19, 43), new Color(6, 10, 24), Color.WHITE);

    private final FontFamily typeface;
    private final Colours colours;

    Thumbnail(Brand brand) {
        this.typeface = LookTypeface.of(brand);
        BrandColours own = BrandColours.of(brand);
        this.colours = own.equals(BrandColours.USUAL)
                ? NIGHT
                : new Colours(own.accent(), own.ground(), own.ground(), own.text());
    }

    /** @param shade over the frame, below the title */
    private record Colours(Color accent, Color ground, Color shade, Color text) {}

    /** What of it decides the picture, for content keys; empty for the usual look. */
    static String content(Brand brand) {
        LookFile typeface = brand.typeface();
        BrandColours own = BrandColours.of(brand);
        return (own.equals(BrandColours.USUAL) ? "" : own.toString()) + (typeface == null ? "" : typeface.sha256());
    }

    /**
     * Write the picture as JPEG.
     *
     * @param frame 1920×1080, or null to draw on a plain ground
     */
    void write(@Nullable BufferedImage frame, String title, Path target) throws IOException {
        BufferedImage picture = draw(frame, title);
        float quality = 0.92f;
        Jpeg.write(picture, quality, target);
        while (Files.size(target) >= MOST_BYTES && quality > 0.3f) {
            quality -= 0.1f;
            Jpeg.write(picture, quality, target);
        }
    }

    private BufferedImage draw(@Nullable BufferedImage frame, String title) {
        BufferedImage picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = picture.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        canvas.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        canvas.setPaint(new GradientPaint(
                0,
                0,
                colours.ground(),
                WIDTH,
                HEIGHT,
                colours.ground().brighter().brighter()));
        canvas.fillRect(0, 0, WIDTH, HEIGHT);
        if (frame != null) {
            canvas.drawImage(frame, 0, 0, WIDTH, HEIGHT, null);
            shade(canvas);
        }
        text(canvas, title);
        canvas.dispose();
        return picture;
    }

    /** Darkens the side of the title, so that the letters can be read on any picture. */
    private void shade(Graphics2D canvas) {
        Color dark = shade(225);
        Color middle = shade(165);
        Color clear = shade(20);
        int turn = WIDTH * 55 / 100;
        canvas.setPaint(new GradientPaint(0, 0, dark, turn, 0, middle));
        canvas.fillRect(0, 0, turn, HEIGHT);
        canvas.setPaint(new GradientPaint(turn, 0, middle, WIDTH, 0, clear));
        canvas.fillRect(turn, 0, WIDTH - turn, HEIGHT);
    }

    private Color shade(int opacity) {
        Color shade = colours.shade();
        return new Color(shade.getRed(), shade.getGreen(), shade.getBlue(), opacity);
    }

    private void text(Graphics2D canvas, String title) {
        TextBlock block =
                Typeface.fit(title, typeface.face(Typeface.Weight.BOLD), LARGEST_PX, SMALLEST_PX, TEXT_WIDTH, LINES);
        double top = (HEIGHT - block.heightPx() + BAR_HEIGHT + BAR_GAP) / 2;
        canvas.setColor(colours.accent());
        canvas.fillRect(LEFT, (int) top - BAR_GAP, LARGEST_PX, BAR_HEIGHT);
        canvas.setColor(colours.text());
        block.draw(canvas, LEFT, top, TextBlock.Align.LEFT);
    }
}
