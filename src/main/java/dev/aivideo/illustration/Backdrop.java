package dev.aivideo.illustration;

import dev.aivideo.illustration.canvas.Canvas;
import dev.aivideo.illustration.canvas.Noise;
import dev.aivideo.illustration.canvas.Palette;
import dev.aivideo.illustration.card.Card;
import dev.aivideo.illustration.motif.Motif;
import dev.aivideo.style.Contrast;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.Random;

/** Draws a motif on its ground and finishes it like film: darker towards the corners, with a fine grain. */
final class Backdrop {
    /** Levels of 255: just enough that gradients show no steps after encoding. */
    private static final int GRAIN = 3;
    /** How much light the corners lose. */
    private static final double VIGNETTE = 0.26;

    /** Relative luminance of a ground from which a picture is a light one. */
    private static final double LIGHT = 0.3;

    /** Share of the height by which a picture is moved up where its lower part is covered. */
    private static final double LIFTED = 0.18;

    private Backdrop() {}

    /**
     * What is drawn.
     *
     * @param zoom 1 for the whole composition, more for a part of it
     */
    record Painting(Motif motif, Palette palette, long seed, double zoom, Card.Veil veil) {}

    static BufferedImage draw(Painting painting, int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        try {
            int wholeWidth = (int) Math.round(width * painting.zoom());
            int wholeHeight = (int) Math.round(height * painting.zoom());
            Random random = new Random(painting.seed());
            // Not the lowest part: most motifs have their ground there and little else.
            double up = painting.veil() == Card.Veil.LOWER ? LIFTED * height : 0;
            g.translate(-(wholeWidth - width) * random.nextDouble(), -(wholeHeight - height) * 0.45 - up);
            Canvas canvas = new Canvas(
                    g,
                    wholeWidth,
                    wholeHeight,
                    painting.palette(),
                    new Random(painting.seed()),
                    new Noise(painting.seed()));
            ground(canvas);
            painting.motif().draw(canvas);
        } finally {
            g.dispose();
        }
        Veils.cover(image, painting.veil(), painting.palette());
        Brightness.keep(image, Contrast.luminance(painting.palette().tone(0)) > LIGHT);
        finish(image, painting.palette(), new Random(painting.seed()));
        return image;
    }

    private static void ground(Canvas canvas) {
        double slant = canvas.width() * canvas.between(-0.3, 0.3);
        canvas.graphics()
                .setPaint(new GradientPaint(
                        (float) (canvas.width() / 2.0 - slant),
                        0,
                        canvas.palette().tone(0.3),
                        (float) (canvas.width() / 2.0 + slant),
                        canvas.height(),
                        canvas.palette().tone(0)));
        canvas.graphics().fillRect(0, 0, canvas.width(), canvas.height());
    }

    private static void finish(BufferedImage image, Palette palette, Random random) {
        int width = image.getWidth();
        int height = image.getHeight();
        boolean light = Contrast.luminance(palette.tone(0)) > LIGHT;
        double strength = light ? VIGNETTE * 0.5 : VIGNETTE;
        int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        byte[] grain = new byte[1 << 16];
        random.nextBytes(grain);
        int place = 0;
        for (int y = 0; y < height; y++) {
            double v = 2.0 * y / height - 1;
            int noise = random.nextInt();
            for (int x = 0; x < width; x++, place++) {
                double u = 2.0 * x / width - 1;
                double distance = (u * u + v * v) * 0.5;
                int shade = (int) (256 * (1 - strength * distance * distance));
                int speck = (grain[(noise + x) & 0xFFFF] * GRAIN) >> 7;
                pixels[place] = tinted(pixels[place], shade, speck);
            }
        }
    }

    private static int tinted(int rgb, int shade, int speck) {
        int red = (((rgb >> 16) & 0xFF) * shade >> 8) + speck;
        int green = (((rgb >> 8) & 0xFF) * shade >> 8) + speck;
        int blue = ((rgb & 0xFF) * shade >> 8) + speck;
        return bounded(red) << 16 | bounded(green) << 8 | bounded(blue);
    }

    private static int bounded(int level) {
        return level < 0 ? 0 : Math.min(level, 255);
    }
}
