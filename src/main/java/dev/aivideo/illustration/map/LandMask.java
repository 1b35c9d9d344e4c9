package dev.aivideo.illustration.map;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/** Which country, or the sea, is at each place of a map, in steps of four pixels: enough for names. */
final class LandMask {
    private static final int STEP = 4;
    private static final int SEA = 0;

    private final BufferedImage image;
    private final int[] owners;
    private final Graphics2D g;
    private final List<String> codes = new ArrayList<>();

    LandMask(double width, double height) {
        this.image = new BufferedImage(
                (int) Math.ceil(width / STEP), (int) Math.ceil(height / STEP), BufferedImage.TYPE_INT_RGB);
        this.owners = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        this.g = image.createGraphics();
        g.scale(1.0 / STEP, 1.0 / STEP);
    }

    /** @param main the part of the country that its name may stand on */
    void add(String code, Path2D all, Path2D main) {
        codes.add(code);
        fill(2 * codes.size(), all);
        fill(2 * codes.size() + 1, main);
    }

    private void fill(int number, Path2D area) {
        g.setPaint(new Color(number));
        g.fill(area);
    }

    boolean isSea(Rectangle2D box) {
        return all(box, owner -> owner == SEA);
    }

    /** Whether all of it is in the main part of a country. */
    boolean isMain(String code, Rectangle2D box) {
        int number = 2 * (codes.indexOf(code) + 1) + 1;
        return all(box, owner -> owner == number);
    }

    /** Whether none of it is in a country. */
    boolean isOutside(String code, Rectangle2D box) {
        int number = codes.indexOf(code) + 1;
        return all(box, owner -> owner / 2 != number);
    }

    private boolean all(Rectangle2D box, IntPredicate wanted) {
        int west = Math.max(0, (int) (box.getMinX() / STEP));
        int east = Math.min(image.getWidth() - 1, (int) (box.getMaxX() / STEP));
        int north = Math.max(0, (int) (box.getMinY() / STEP));
        int south = Math.min(image.getHeight() - 1, (int) (box.getMaxY() / STEP));
        for (int y = north; y <= south; y++) {
            for (int x = west; x <= east; x++) {
                if (!wanted.test(owners[y * image.getWidth() + x] & 0xFFFFFF)) {
                    return false;
                }
            }
        }
        return true;
    }
}
