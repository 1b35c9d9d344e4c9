package dev.aivideo.illustration.map;

import dev.aivideo.facts.Fact;
import dev.aivideo.illustration.canvas.Canvas;
import dev.aivideo.illustration.canvas.Palette;
import dev.aivideo.illustration.map.MapMarks.Mark;
import dev.aivideo.project.Rights;
import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * A map of the places that words name. Names lie within the inner part of it, as it is larger than the frame and moves,
 * and above its lowest quarter, which belongs to the captions.
 *
 * @param base sea, land, borders, and names that tell where one is
 * @param layers the places and ways of the words in the order in which they are to appear, each over the ones before
 */
public record MapPicture(BufferedImage base, List<MapLayer> layers) {
    /** By which the map is larger than the frame. */
    private static final double LARGER = 1.2;

    private static final int MOST_PLACES = 6;
    /** Share of the picture at each edge where no name is, also no quiet one. */
    private static final double EDGE = 0.1;

    /** Of every map: whose data it is made of has to be said. */
    public static final Rights RIGHTS = new Rights(
            Rights.OWN.author(),
            "",
            Rights.OWN.licence(),
            "",
            "",
            "Places: GeoNames (geonames.org), CC BY 4.0. Made with Natural Earth; borders simplified.");

    public MapPicture {
        layers = List.copyOf(layers);
    }

    /** Whether these facts name one to six places that a map can show; other facts do not matter. */
    public static boolean canShow(List<Fact> facts) {
        MapSubjects subjects = MapSubjects.of(facts);
        int places = subjects.places().size();
        return places >= 1
                && places <= MOST_PLACES
                && subjects.places().stream()
                        .allMatch(subject -> Math.abs(subject.place().latitude()) <= 90
                                && Math.abs(subject.place().longitude()) <= 180);
    }

    /**
     * Draws the map.
     *
     * @param facts of which {@link #canShow} is true
     * @param widthPx of the map, a fifth more than the frame's
     * @param hasThird whether the lower third of the frame is kept free for a name or a figure
     */
    public static MapPicture of(List<Fact> facts, Palette palette, int widthPx, int heightPx, boolean hasThird) {
        MapSubjects subjects = MapSubjects.of(facts);
        return new Drawing(subjects, palette, MapView.of(subjects, widthPx, heightPx, hasThird)).picture();
    }

    /** One map while it is drawn. */
    private static final class Drawing {
        private final MapSubjects subjects;
        private final int width;
        private final int height;
        private final double unit;
        private final MapColours colours;
        private final MapView view;

        Drawing(MapSubjects subjects, Palette palette, MapView view) {
            this.subjects = subjects;
            this.width = (int) view.picture().getWidth();
            this.height = (int) view.picture().getHeight();
            this.unit = Math.min(width, height) / LARGER / 1080;
            this.colours = new MapColours(palette);
            this.view = view;
        }

        MapPicture picture() {
            LabelRoom own = new LabelRoom(view.room());
            MapMarks marks = new MapMarks(subjects, view, unit, own);
            BufferedImage base = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
            Graphics2D g = graphics(base);
            new MapGround(g, view, colours, unit, subjects.homes()).draw(width, height);
            MapNames names = new MapNames(view, colours, unit, own.within(inner()));
            names.draw(subjects, g);
            g.dispose();
            return new MapPicture(base, layers(marks, names));
        }

        private Rectangle2D inner() {
            double top = height * EDGE;
            return new Rectangle2D.Double(
                    width * EDGE, top, width * (1 - 2 * EDGE), view.room().getMaxY() - top);
        }

        private List<MapLayer> layers(MapMarks marks, MapNames names) {
            List<MapLayer> layers = new ArrayList<>();
            for (Mark mark : marks.marks()) {
                BufferedImage image = transparent(g -> draw(g, mark, names));
                layers.add(new MapLayer(mark.subject().fact(), mark.subject().label(), image));
            }
            for (RouteArrow arrow : marks.arrows()) {
                layers.add(new MapLayer(arrow.route(), "", transparent(g -> draw(g, arrow))));
            }
            return layers;
        }

        private BufferedImage transparent(Consumer<Graphics2D> drawing) {
            BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
            Graphics2D g = graphics(image);
            drawing.accept(g);
            g.dispose();
            return image;
        }

        private void draw(Graphics2D g, Mark mark, MapNames names) {
            mark.course().ifPresent(course -> {
                Path2D line = view.map().line(course);
                g.setStroke(new BasicStroke((float) (12 * unit), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
                g.setPaint(Palette.fade(colours.halo(), 0.7));
                g.draw(line);
                stroke(g, 6, line);
            });
            mark.area().ifPresent(area -> {
                String country =
                        mark.subject().isCountry() ? mark.subject().place().country() : "";
                highlight(g, area, country);
                if (mark.subject().isCountry()) {
                    names.drawTowns(country, g);
                }
            });
            if (mark.hasDot()) {
                dot(g, mark);
            }
            mark.label().draw(g, colours.ink(), Palette.fade(colours.halo(), 0.9), 9 * unit);
        }

        /** Lines that states disagree about stay dashed. */
        private void highlight(Graphics2D g, Path2D area, String country) {
            stroke(g, 4.5, area);
            Path2D disputed = new Path2D.Double();
            view.borders().lines().stream()
                    .filter(line -> line.isDisputed() && line.touches(country))
                    .forEach(line -> disputed.append(view.map().line(line.course()), false));
            g.setComposite(AlphaComposite.Clear);
            stroke(g, 8, disputed);
            g.setComposite(AlphaComposite.SrcOver);
            g.setPaint(Palette.fade(colours.accent(), 0.42));
            g.fill(area);
            g.setPaint(colours.accent());
            g.setStroke(MapGround.dashes(3.5 * unit, unit));
            g.draw(disputed);
        }

        private void stroke(Graphics2D g, double wide, Shape shape) {
            g.setPaint(colours.accent());
            g.setStroke(new BasicStroke((float) (wide * unit), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            g.draw(shape);
        }

        private void dot(Graphics2D g, Mark mark) {
            double x = mark.at().getX();
            double y = mark.at().getY();
            g.setPaint(colours.halo());
            g.fill(Canvas.circle(x, y, 15 * unit));
            g.setPaint(colours.accent());
            g.fill(Canvas.circle(x, y, 11 * unit));
            g.setPaint(colours.ink());
            g.fill(Canvas.circle(x, y, 4 * unit));
        }

        private void draw(Graphics2D g, RouteArrow arrow) {
            g.setPaint(Palette.fade(colours.halo(), 0.85));
            g.setStroke(new BasicStroke((float) (15 * unit), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            g.draw(arrow.shaft());
            g.setStroke(new BasicStroke((float) (8 * unit), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            g.draw(arrow.head());
            stroke(g, 8, arrow.shaft());
            g.fill(arrow.head());
        }

        private static Graphics2D graphics(BufferedImage image) {
            Graphics2D g = image.createGraphics();
            g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            return g;
        }
    }
}
