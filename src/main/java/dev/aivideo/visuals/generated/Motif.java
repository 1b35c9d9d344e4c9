package dev.aivideo.visuals.generated;

import java.util.Locale;
import java.util.function.Consumer;

/** What a backdrop shows. Each is drawn anew from its seed, so that no two are the same. */
enum Motif {
    CONTOURS(Land::contours),
    NETWORK(Shapes::network),
    WAVES(Flow::waves),
    RAYS(Light::rays),
    STREETS(Land::streets),
    BOKEH(Light::bokeh),
    BLOCKS(Shapes::blocks),
    HILLS(Land::hills),
    RINGS(Shapes::rings),
    STRANDS(Flow::strands),
    STARS(Light::stars),
    MOSAIC(Tiles::mosaic),
    BRUSH(Flow::brush),
    ORB(Light::orb),
    HALFTONE(Tiles::halftone),
    PANELS(Tiles::panels);

    private final Consumer<Canvas> drawing;

    Motif(Consumer<Canvas> drawing) {
        this.drawing = drawing;
    }

    /** Its name in small letters. */
    String title() {
        return name().toLowerCase(Locale.ROOT);
    }

    void draw(Canvas canvas) {
        drawing.accept(canvas);
    }
}
