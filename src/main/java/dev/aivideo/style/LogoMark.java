package dev.aivideo.style;

import dev.aivideo.project.FilmLook.Corner;
import dev.aivideo.project.FilmLook.Logo;
import dev.aivideo.project.PictureFormat;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.Kernel;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import javax.imageio.ImageIO;

/**
 * A logo as it lies over the film: small, in its corner, with a faint halo that parts it from a ground of its own
 * lightness. At the top it stands above what cards use, at the bottom above the captions.
 */
public final class LogoMark {
    /** Shares of the shorter side. */
    private static final double HIGHEST = 0.06;

    private static final double SIZE = 0.115;
    private static final double WIDEST = 0.4;
    /** Shares of the frame. */
    private static final double SIDE = 0.05;

    private static final double TOP_UNTIL = 0.095;
    private static final double GAP = 0.012;
    private static final double BOTTOM_MARGIN = 0.05;
    private static final double HALO = 0.5;
    private static final int SMALLEST_PX = 8;

    private final Logo logo;
    private final BufferedImage image;

    private LogoMark(Logo logo, BufferedImage image) {
        this.logo = logo;
        this.image = image;
    }

    /** @throws StyleException if the logo has changed or vanished since the film was begun */
    public static LogoMark of(Logo logo) {
        Path file = LookFiles.unchanged(logo.image(), "logo");
        try {
            return new LogoMark(logo, LogoImage.read(file));
        } catch (IOException e) {
            throw new StyleException(
                    "The logo of this film's style cannot be read: " + file,
                    String.valueOf(e.getMessage()),
                    "Give a PNG file, " + LogoImage.RULE,
                    e);
        }
    }

    /**
     * Where it lies in the frame, with its halo; all numbers are even, as colour is halved.
     *
     * @param captionsTopPx upper edge of what captions may use; the height of the frame if there are none
     */
    public Rectangle place(PictureFormat format, int captionsTopPx) {
        int pad = pad(format);
        int width = even(markWidth(format)) + 2 * pad;
        int height = even(markHeight(format)) + 2 * pad;
        int side = (int) (format.widthPx() * SIDE) - pad;
        boolean isLeft = logo.corner() == Corner.TOP_LEFT || logo.corner() == Corner.BOTTOM_LEFT;
        boolean isTop = logo.corner() == Corner.TOP_LEFT || logo.corner() == Corner.TOP_RIGHT;
        double lowest = Math.min(captionsTopPx - GAP * format.heightPx(), format.heightPx() * (1 - BOTTOM_MARGIN));
        double bottom = isTop ? format.heightPx() * TOP_UNTIL : lowest;
        return new Rectangle(
                floorEven(isLeft ? side : format.widthPx() - side - width),
                floorEven(Math.max(0, bottom + pad - height)),
                width,
                height);
    }

    /** Draws it, as large as its {@link #place}. */
    public void draw(PictureFormat format, Path file) throws IOException {
        Rectangle place = place(format, format.heightPx());
        int pad = pad(format);
        BufferedImage mark = new BufferedImage(place.width, place.height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D canvas = mark.createGraphics();
        canvas.drawImage(scaled(place.width - 2 * pad, place.height - 2 * pad), pad, pad, null);
        canvas.dispose();
        BufferedImage whole = halo(mark, pad);
        canvas = whole.createGraphics();
        canvas.drawImage(mark, 0, 0, null);
        canvas.dispose();
        fade(whole);
        ImageIO.write(whole, "png", file.toFile());
    }

    private double shape() {
        return image.getWidth() / (double) image.getHeight();
    }

    /** Wide logos are as large as square ones to the eye: the area counts, within limits. */
    private double markHeight(PictureFormat format) {
        double shorter = Math.min(format.widthPx(), format.heightPx());
        double byArea = SIZE * shorter / Math.sqrt(shape());
        return Math.max(SMALLEST_PX, Math.min(Math.min(HIGHEST * shorter, byArea), WIDEST * shorter / shape()));
    }

    private double markWidth(PictureFormat format) {
        return Math.max(SMALLEST_PX, markHeight(format) * shape());
    }

    private static int pad(PictureFormat format) {
        return even(Math.min(format.widthPx(), format.heightPx()) * 0.006);
    }

    /** Halved again and again: a large picture that is made small in one go loses its thin lines. */
    private BufferedImage scaled(int width, int height) {
        BufferedImage from = image;
        while (from.getWidth() > 2 * width && from.getHeight() > 2 * height) {
            from = resized(from, from.getWidth() / 2, from.getHeight() / 2);
        }
        return resized(from, width, height);
    }

    private static BufferedImage resized(BufferedImage from, int width, int height) {
        BufferedImage to = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D canvas = to.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        canvas.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
        canvas.drawImage(from, 0, 0, width, height, null);
        canvas.dispose();
        return to;
    }

    /** The mark's shape, blurred: dark behind a light mark, light behind a dark one. */
    private static BufferedImage halo(BufferedImage mark, int radius) {
        BufferedImage shape = new BufferedImage(mark.getWidth(), mark.getHeight(), BufferedImage.TYPE_INT_ARGB);
        int rgb = luminance(mark) > 0.2 ? 0 : 0xFFFFFF;
        for (int y = 0; y < mark.getHeight(); y++) {
            for (int x = 0; x < mark.getWidth(); x++) {
                int alpha = (int) ((mark.getRGB(x, y) >>> 24) * HALO);
                shape.setRGB(x, y, alpha << 24 | rgb);
            }
        }
        int size = 2 * Math.max(1, radius / 2) + 1;
        float[] weights = new float[size * size];
        Arrays.fill(weights, 1f / weights.length);
        BufferedImage blurred = new ConvolveOp(new Kernel(size, size, weights)).filter(shape, null);
        // At the edges the filter leaves nothing; the padding is wider than it reaches.
        return new ConvolveOp(new Kernel(size, size, weights)).filter(blurred, null);
    }

    private static double luminance(BufferedImage mark) {
        double sum = 0;
        double weight = 0;
        for (int argb : mark.getRGB(0, 0, mark.getWidth(), mark.getHeight(), null, 0, mark.getWidth())) {
            double alpha = (argb >>> 24) / 255.0;
            sum += alpha * Contrast.luminance(new Color(argb));
            weight += alpha;
        }
        return weight == 0 ? 1 : sum / weight;
    }

    private void fade(BufferedImage whole) {
        for (int y = 0; y < whole.getHeight(); y++) {
            for (int x = 0; x < whole.getWidth(); x++) {
                int argb = whole.getRGB(x, y);
                int alpha = (int) Math.round((argb >>> 24) * logo.opacity());
                whole.setRGB(x, y, alpha << 24 | argb & 0xFFFFFF);
            }
        }
    }

    private static int even(double px) {
        return Math.max(2, (int) Math.round(px / 2) * 2);
    }

    private static int floorEven(double px) {
        return (int) Math.floor(px / 2) * 2;
    }
}
