package dev.aivideo.illustration.map;

import dev.aivideo.atlas.Borders;
import dev.aivideo.atlas.FlatMap;
import dev.aivideo.atlas.Graticule;
import dev.aivideo.atlas.Ring;
import dev.aivideo.atlas.Waters;
import dev.aivideo.illustration.canvas.Palette;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.util.Collection;
import java.util.Set;

/** Draws sea, land and borders: what lies under all names. */
final class MapGround {
    /** Disputed borders: dash and gap in units. */
    private static final float[] DASHES = {9, 8};

    /** How far apart the points of a coast have to be. */
    private static final double GLOW_PX = 7;

    private static final double LINE_PX = 0.8;

    private final Graphics2D g;
    private final MapView view;
    private final MapColours colours;
    private final double unit;
    private final Set<String> homes;
    private final Borders borders;
    private final Collection<Path2D> areas;

    /**
     * The ground of a map.
     *
     * @param unit a 1080th of the frame's shorter side, in pixels
     * @param homes countries that are lit
     */
    MapGround(Graphics2D g, MapView view, MapColours colours, double unit, Set<String> homes) {
        this.homes = homes;
        this.g = g;
        this.view = view;
        this.colours = colours;
        this.unit = unit;
        this.borders = view.borders();
        this.areas = view.areas().values();
    }

    void draw(int width, int height) {
        FlatMap map = view.map();
        g.setPaint(colours.deepSea());
        g.fillRect(0, 0, width, height);
        Shape earth = map.earth();
        boolean isWhole = map.isRound();
        g.setPaint(
                new GradientPaint(0, 0, colours.sea(), 0, height, Palette.mix(colours.sea(), colours.deepSea(), 0.7)));
        if (isWhole) {
            g.fill(earth);
        } else {
            g.fillRect(0, 0, width, height);
        }
        grid();
        glow(coasts(GLOW_PX), earth, isWhole);
        land();
        homes();
        waters();
        stroke(colours.coast(), 1.6, coasts(LINE_PX));
        lines();
        if (isWhole) {
            stroke(colours.coast(), 2, earth);
        }
    }

    /** Circles of latitude and meridians. */
    private void grid() {
        int step = view.isRegion() ? 5 : 15;
        g.setPaint(colours.grid());
        g.setStroke(new BasicStroke((float) (1.4 * unit)));
        for (Ring line : Graticule.every(step)) {
            g.draw(view.map().line(line));
        }
    }

    private Path2D coasts(double finest) {
        Path2D coasts = new Path2D.Double();
        borders.coasts().forEach(coast -> coasts.append(view.map().line(coast, finest), false));
        return coasts;
    }

    /** Light along the coasts, as old maps have it. */
    private void glow(Path2D coasts, Shape earth, boolean isWhole) {
        Shape clip = g.getClip();
        if (isWhole) {
            g.clip(earth);
        }
        for (double wide : new double[] {26, 14}) {
            stroke(Palette.fade(colours.coast(), 0.16), wide, coasts);
        }
        g.setClip(clip);
    }

    /** A hair wider than it is, so that no sea shines through where countries meet. */
    private void land() {
        for (Path2D area : areas) {
            stroke(colours.land(), 1, area);
            g.fill(area);
        }
    }

    /** The countries in which the towns of the words are. */
    private void homes() {
        for (String country : homes) {
            Path2D area = view.areas().get(country);
            if (area != null) {
                g.setPaint(colours.home());
                g.fill(area);
            }
        }
    }

    /** Lakes are seas inland; the sea of the Caspian has no land around it already. */
    private void waters() {
        Path2D lakes = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        Waters.all().lakes().forEach(lake -> lakes.append(view.map().line(lake, LINE_PX), false));
        g.setPaint(colours.sea());
        g.fill(lakes);
        stroke(colours.coast(), 1.2, lakes);
        if (view.isRegion()) {
            Path2D rivers = new Path2D.Double();
            Waters.all().rivers().forEach(river -> rivers.append(view.map().line(river, LINE_PX), false));
            stroke(colours.sea(), 1.8, rivers);
        }
    }

    private void lines() {
        for (Borders.Line line : borders.lines()) {
            Path2D course = view.map().line(line.course());
            if (line.isDisputed()) {
                dashed(course);
            } else {
                stroke(colours.border(), 2, course);
            }
        }
    }

    private void dashed(Path2D course) {
        g.setPaint(colours.border());
        g.setStroke(dashes(2.2 * unit, unit));
        g.draw(course);
    }

    static BasicStroke dashes(double wide, double unit) {
        float[] dashes = {DASHES[0] * (float) unit, DASHES[1] * (float) unit};
        return new BasicStroke((float) wide, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, dashes, 0);
    }

    private void stroke(Color colour, double wide, Shape shape) {
        g.setPaint(colour);
        g.setStroke(new BasicStroke((float) (wide * unit), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.draw(shape);
    }
}
