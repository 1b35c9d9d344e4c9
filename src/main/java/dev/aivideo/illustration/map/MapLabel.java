package dev.aivideo.illustration.map;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;

/**
 * A name on a map.
 *
 * @param x of the beginning of its base line, in pixels
 */
record MapLabel(TextLayout line, double x, double baseline) {

    /** The name set so that the middle of its letters is here. */
    static MapLabel centred(TextLayout line, double x, double y) {
        Rectangle2D bounds = line.getBounds();
        return new MapLabel(line, x - bounds.getCenterX(), y - bounds.getCenterY());
    }

    Rectangle2D box() {
        Rectangle2D bounds = line.getBounds();
        double room = bounds.getHeight() * 0.22 + 4;
        return new Rectangle2D.Double(
                x + bounds.getX() - room,
                baseline + bounds.getY() - room,
                bounds.getWidth() + 2 * room,
                bounds.getHeight() + 2 * room);
    }

    void draw(Graphics2D g, Color ink, Color halo, double haloPx) {
        Shape letters = line.getOutline(AffineTransform.getTranslateInstance(x, baseline));
        g.setPaint(halo);
        g.setStroke(new BasicStroke((float) haloPx, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.draw(letters);
        g.setPaint(ink);
        g.fill(letters);
    }
}
