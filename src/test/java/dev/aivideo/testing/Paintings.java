package dev.aivideo.testing;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import javax.imageio.ImageIO;

/** Stills as catalogues have them, painted: where the subject is, is known. */
public final class Paintings {
    public static final Color FACE = new Color(224, 178, 146);
    private static final Color COAT = new Color(38, 36, 52);

    private final BufferedImage image;
    private final Graphics2D pen;
    private final int width;
    private final int height;

    private Paintings(int width, int height) {
        this.width = width;
        this.height = height;
        image = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    }

    /** A person before a dark wall. The middle of the face and its height are shares of the picture. */
    public static Paintings portrait(int width, int height, double faceX, double faceY, double faceHeight) {
        Paintings painting = new Paintings(width, height);
        painting.wall(new Color(96, 82, 62), new Color(58, 48, 38));
        painting.person(faceX, faceY, faceHeight);
        return painting.grained(6);
    }

    /** Hills under a clear sky, and a person among them. */
    public static Paintings landscape(int width, int height, double faceX, double faceY, double faceHeight) {
        Paintings painting = hills(width, height);
        painting.person(faceX, faceY, faceHeight);
        return painting.grained(6);
    }

    /** Two people side by side before a dark wall. */
    public static Paintings pair(int width, int height, double leftX, double rightX, double faceHeight) {
        Paintings painting = new Paintings(width, height);
        painting.wall(new Color(96, 82, 62), new Color(58, 48, 38));
        painting.person(leftX, 0.35, faceHeight);
        painting.person(rightX, 0.32, faceHeight);
        return painting.grained(6);
    }

    /** A view of hills, and one white tower with a red roof. */
    public static Paintings panorama(int width, int height, double towerX) {
        Paintings painting = hills(width, height);
        painting.fill(Color.WHITE, towerX * width - height * 0.06, height * 0.32, height * 0.12, height * 0.4);
        painting.fill(
                new Color(196, 40, 30), towerX * width - height * 0.08, height * 0.24, height * 0.16, height * 0.1);
        return painting.grained(5);
    }

    /** Lines of words on paper. */
    public static Paintings page(int width, int height) {
        Paintings painting = new Paintings(width, height);
        painting.wall(new Color(242, 236, 220), new Color(238, 231, 214));
        Random random = new Random(7);
        double line = height / 36.0;
        for (double y = 2 * line; y < height - 2 * line; y += line) {
            for (double x = width * 0.1; x < width * 0.86; ) {
                double word = width * (0.02 + 0.06 * random.nextDouble());
                painting.fill(new Color(50, 46, 44), x, y, word, line * 0.45);
                x += word + width * 0.015;
            }
        }
        return painting.grained(4);
    }

    /** An engraving of a tower: ink on paper. */
    public static Paintings engraving(int width, int height) {
        Paintings painting = new Paintings(width, height);
        painting.wall(new Color(238, 230, 212), new Color(230, 222, 202));
        painting.pen.setColor(new Color(40, 34, 30));
        painting.pen.setStroke(new BasicStroke(Math.max(1, width / 500f)));
        Random random = new Random(11);
        for (int n = 0; n < 2600; n++) {
            int x = (int) (width * (0.5 + 0.14 * random.nextGaussian()));
            int y = (int) (height * (0.25 + 0.7 * random.nextDouble()));
            painting.pen.drawLine(x, y, x + width / 60, y + (int) (width / 60.0 * random.nextGaussian()));
        }
        return painting.grained(4);
    }

    /** The same on a sheet of paper. */
    public Paintings scanned(double borderShare) {
        int border = (int) (borderShare * Math.min(width, height));
        Paintings sheet = new Paintings(width + 2 * border, height + 2 * border);
        sheet.wall(new Color(244, 240, 230), new Color(240, 236, 226));
        sheet.grained(3);
        sheet.pen.drawImage(image, border, border, null);
        return sheet;
    }

    public Paintings colourless() {
        for (int n = 0; n < width * height; n++) {
            Color colour = new Color(image.getRGB(n % width, n / width));
            int grey = (colour.getRed() * 3 + colour.getGreen() * 6 + colour.getBlue()) / 10;
            image.setRGB(n % width, n / width, new Color(grey, grey, grey).getRGB());
        }
        return this;
    }

    public BufferedImage image() {
        return image;
    }

    public Path write(Path file) throws IOException {
        String name = file.toString();
        if (!ImageIO.write(image, name.substring(name.lastIndexOf('.') + 1), file.toFile())) {
            throw new IOException("No writer for " + file);
        }
        return file;
    }

    private static Paintings hills(int width, int height) {
        Paintings painting = new Paintings(width, height);
        painting.wall(new Color(150, 190, 226), new Color(206, 222, 232));
        painting.fill(new Color(92, 120, 78), 0, height * 0.6, width, height * 0.4);
        painting.pen.setColor(new Color(104, 132, 92));
        for (int n = -1; n < 6; n++) {
            painting.pen.fill(new Ellipse2D.Double(n * width / 5.0, height * 0.53, width / 3.2, height * 0.3));
        }
        return painting;
    }

    private void wall(Color above, Color below) {
        pen.setPaint(new GradientPaint(0, 0, above, 0, height, below));
        pen.fill(new Rectangle2D.Double(0, 0, width, height));
    }

    /** Head, hair, shoulders and a coat down to the lower edge. */
    private void person(double faceX, double faceY, double faceHeight) {
        double tall = faceHeight * height;
        double x = faceX * width;
        double y = faceY * height;
        pen.setColor(COAT);
        pen.fill(new Ellipse2D.Double(x - 1.25 * tall, y + 0.55 * tall, 2.5 * tall, 2.2 * tall));
        fill(COAT, x - 1.2 * tall, y + 1.6 * tall, 2.4 * tall, height);
        pen.setColor(new Color(70, 46, 30));
        pen.fill(new Ellipse2D.Double(x - 0.44 * tall, y - 0.62 * tall, 0.88 * tall, 1.0 * tall));
        pen.setColor(FACE.darker());
        pen.fill(new Rectangle2D.Double(x - 0.16 * tall, y + 0.3 * tall, 0.32 * tall, 0.4 * tall));
        pen.setColor(FACE);
        pen.fill(new Ellipse2D.Double(x - 0.36 * tall, y - 0.5 * tall, 0.72 * tall, tall));
        pen.setColor(new Color(60, 40, 36));
        pen.fill(new Ellipse2D.Double(x - 0.2 * tall, y - 0.1 * tall, 0.12 * tall, 0.07 * tall));
        pen.fill(new Ellipse2D.Double(x + 0.08 * tall, y - 0.1 * tall, 0.12 * tall, 0.07 * tall));
        pen.setColor(new Color(170, 84, 76));
        pen.fill(new Ellipse2D.Double(x - 0.12 * tall, y + 0.22 * tall, 0.24 * tall, 0.07 * tall));
    }

    private void fill(Color colour, double x, double y, double wide, double tall) {
        pen.setColor(colour);
        pen.fill(new Rectangle2D.Double(x, y, wide, tall));
    }

    private Paintings grained(double levels) {
        Random random = new Random(3);
        for (int n = 0; n < width * height; n++) {
            Color colour = new Color(image.getRGB(n % width, n / width));
            int grain = (int) Math.round(levels * random.nextGaussian());
            image.setRGB(
                    n % width,
                    n / width,
                    new Color(
                                    level(colour.getRed() + grain),
                                    level(colour.getGreen() + grain),
                                    level(colour.getBlue() + grain))
                            .getRGB());
        }
        return this;
    }

    private static int level(int value) {
        return Math.max(0, Math.min(255, value));
    }
}
