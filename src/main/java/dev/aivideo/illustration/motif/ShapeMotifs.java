package dev.aivideo.illustration.motif;

import dev.aivideo.illustration.canvas.Canvas;
import dev.aivideo.illustration.canvas.Palette;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;

/** Motifs of built shapes: a net of nodes, blocks in equal perspective, broken rings. */
final class ShapeMotifs {
    private ShapeMotifs() {}

    /** Nodes and the links between those that lie near each other; some carry a light. */
    static void network(Canvas canvas) {
        Graphics2D g = canvas.graphics();
        int count = (int) (95.0 * canvas.width() * canvas.height() / Math.pow(canvas.unit() * 133, 2));
        double[][] nodes = new double[count][];
        for (int i = 0; i < count; i++) {
            double depth = canvas.random().nextDouble();
            nodes[i] = new double[] {
                canvas.width() * canvas.between(-0.03, 1.03), canvas.height() * canvas.between(-0.03, 1.03), depth
            };
        }
        links(canvas, nodes);
        for (int i = 0; i < count; i++) {
            double radius = canvas.unit() * (0.35 + 1.1 * nodes[i][2] * nodes[i][2]);
            boolean lit = i % 9 == 0;
            Color colour = lit ? canvas.palette().accent() : canvas.palette().tone(0.55 + 0.45 * nodes[i][2]);
            if (lit) {
                radius *= 1.5;
                canvas.glow(nodes[i][0], nodes[i][1], radius * 6, colour, 0.6);
            }
            g.setPaint(colour);
            g.fill(new Ellipse2D.Double(nodes[i][0] - radius, nodes[i][1] - radius, 2 * radius, 2 * radius));
            if (i % 14 == 5) {
                double ring = radius + canvas.unit() * 1.1;
                g.setPaint(canvas.palette().second());
                g.setStroke(new BasicStroke((float) (canvas.unit() * 0.22)));
                g.draw(new Ellipse2D.Double(nodes[i][0] - ring, nodes[i][1] - ring, 2 * ring, 2 * ring));
            }
        }
    }

    private static void links(Canvas canvas, double[][] nodes) {
        Graphics2D g = canvas.graphics();
        double near = canvas.unit() * 22;
        for (int i = 0; i < nodes.length; i++) {
            for (int k = i + 1; k < nodes.length; k++) {
                double distance = Math.hypot(nodes[i][0] - nodes[k][0], nodes[i][1] - nodes[k][1]);
                if (distance < near) {
                    double closeness = 1 - distance / near;
                    boolean lit = i % 9 == 0 && k % 2 == 0;
                    g.setPaint(
                            lit
                                    ? Palette.fade(canvas.palette().accent(), 0.3 + 0.7 * closeness)
                                    : canvas.palette().tone(0.85, 0.1 + 0.6 * closeness));
                    g.setStroke(new BasicStroke((float) (canvas.unit() * (lit ? 0.26 : 0.15))));
                    g.draw(new Line2D.Double(nodes[i][0], nodes[i][1], nodes[k][0], nodes[k][1]));
                }
            }
        }
    }

    /** Columns of different height in equal perspective, the light from the left. */
    static void blocks(Canvas canvas) {
        double half = canvas.unit() * canvas.between(6.2, 7.6);
        double quarter = half * 0.5774;
        int columns = (int) (canvas.width() / half) + 3;
        int rows = (int) (canvas.height() / quarter) + 12;
        for (int row = -2; row < rows; row++) {
            for (int column = -1; column < columns; column++) {
                if (Math.floorMod(row + column, 2) == 0) {
                    double rise = canvas.noise().fractal(column * 0.16, row * 0.16, 2);
                    double lift = canvas.unit() * 46 * Math.max(0, rise - 0.34);
                    boolean marked = canvas.random().nextInt(19) == 0;
                    block(canvas, column * half, row * quarter - lift, half, lift + canvas.unit() * 14, rise, marked);
                }
            }
        }
    }

    private static void block(
            Canvas canvas, double x, double y, double half, double tall, double rise, boolean marked) {
        double quarter = half * 0.5774;
        Color top = marked
                ? canvas.palette().accent()
                : canvas.palette().tone(Math.max(0, Math.min(1, 2.1 * (rise - 0.24))));
        Color dark = canvas.palette().tone(0);
        face(canvas, top, x, y - quarter, x + half, y, x, y + quarter, x - half, y);
        face(
                canvas,
                Palette.mix(top, dark, 0.42),
                x - half,
                y,
                x,
                y + quarter,
                x,
                y + quarter + tall,
                x - half,
                y + tall);
        face(
                canvas,
                Palette.mix(top, dark, 0.72),
                x + half,
                y,
                x,
                y + quarter,
                x,
                y + quarter + tall,
                x + half,
                y + tall);
    }

    private static void face(Canvas canvas, Color colour, double... corners) {
        Path2D path = new Path2D.Double();
        path.moveTo(corners[0], corners[1]);
        for (int i = 2; i < corners.length; i += 2) {
            path.lineTo(corners[i], corners[i + 1]);
        }
        path.closePath();
        canvas.graphics().setPaint(colour);
        canvas.graphics().fill(path);
    }

    /** Broken rings around one middle, of every thickness. */
    static void rings(Canvas canvas) {
        Graphics2D g = canvas.graphics();
        double x = canvas.width() * canvas.between(0.6, 0.82);
        double y = canvas.height() * canvas.between(0.36, 0.6);
        canvas.glow(x, y, canvas.unit() * 70, canvas.palette().accent(), 0.32);
        double radius = canvas.unit() * 7;
        double reach = Math.hypot(canvas.width(), canvas.height()) * 0.75;
        for (int ring = 0; radius < reach; ring++) {
            double thick = canvas.unit() * (ring % 4 == 1 ? canvas.between(2.4, 4.6) : canvas.between(0.2, 1.2));
            radius += thick / 2;
            double angle = canvas.between(0, 360);
            int pieces = 1 + canvas.random().nextInt(3);
            for (int piece = 0; piece < pieces; piece++) {
                double extent = canvas.between(40, 300 / pieces);
                Color colour = ring % 5 == 1
                        ? canvas.palette().accent()
                        : ring % 7 == 4
                                ? canvas.palette().second()
                                : canvas.palette().tone(canvas.between(0.35, 0.95));
                g.setPaint(Palette.fade(colour, canvas.between(0.65, 1)));
                g.setStroke(new BasicStroke(
                        (float) thick, ring % 2 == 0 ? BasicStroke.CAP_ROUND : BasicStroke.CAP_BUTT, 0));
                g.draw(new Arc2D.Double(x - radius, y - radius, 2 * radius, 2 * radius, angle, extent, Arc2D.OPEN));
                angle += 360.0 / pieces;
            }
            radius += thick / 2 + canvas.unit() * canvas.between(1.2, 3.4);
        }
    }
}
