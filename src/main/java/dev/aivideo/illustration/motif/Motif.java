package dev.aivideo.illustration.motif;

import dev.aivideo.illustration.canvas.Canvas;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What a backdrop shows, each drawn anew from its seed, so that no two are the same. Some show things, and say which:
 * they are for words that mean such things. The others show nothing in particular and suit all words.
 *
 * <p>Every motif belongs to one of two halves, and scenes take turns with them: neighbouring scenes share no motif,
 * whatever is chosen in either. What is spoken of most is in both halves, in different compositions.
 */
public enum Motif {
    SPAN(0, BridgeMotifs::span),
    CABLES(0, BridgeMotifs::cables),
    DECK(1, BridgeMotifs::deck),
    ARCHES(1, BridgeMotifs::arches),
    SKYLINE(1, TownMotifs::skyline),
    CROWD(0, GovernmentMotifs::crowd),
    VILLAGE(1, TownMotifs::village),
    WAVES(0, FlowMotifs::waves),
    SAIL(0, SeaMotifs::sail),
    HARBOUR(1, SeaMotifs::harbour),
    FOREST(0, FarmlandMotifs::forest),
    HILLS(1, LandMotifs::hills),
    FIELDS(0, FarmlandMotifs::fields),
    GRAIN(1, FarmlandMotifs::grain),
    CLOUDS(0, WeatherMotifs::clouds),
    STORM(1, WeatherMotifs::storm),
    BLUEPRINT(0, BlueprintMotifs::truss),
    CRANES(1, ConstructionMotifs::cranes),
    GEARS(0, IndustryMotifs::gears),
    FACTORY(1, IndustryMotifs::factory),
    PYLONS(0, IndustryMotifs::pylons),
    ROAD(0, JourneyMotifs::road),
    RAILS(1, JourneyMotifs::rails),
    FLIGHT(1, JourneyMotifs::flight),
    HONEYCOMB(0, BeeMotifs::honeycomb),
    BEES(1, BeeMotifs::bees),
    BLOSSOMS(0, BeeMotifs::blossoms),
    CELLS(0, BiologyMotifs::cells),
    PULSE(0, BiologyMotifs::pulse),
    HELIX(1, BiologyMotifs::helix),
    STARS(0, LightMotifs::stars),
    MOON(0, SpaceMotifs::moon),
    ORB(1, LightMotifs::orb),
    ROCKET(1, SpaceMotifs::rocket),
    COINS(1, TradeMotifs::coins),
    SHELVES(0, KnowledgeMotifs::shelves),
    PAGES(1, KnowledgeMotifs::pages),
    CLOCK(1, KnowledgeMotifs::clock),
    COLUMNS(0, GovernmentMotifs::columns),
    SCALES(1, GovernmentMotifs::scales),
    BARRIER(1, WarMotifs::barrier),
    SEARCHLIGHTS(0, WartimeMotifs::searchlights),
    WIRE(1, WartimeMotifs::wire),
    DRONE(0, DeviceMotifs::drone),
    HIVES(1, ApiaryMotifs::hives),
    NETWORK(0, ShapeMotifs::network),
    CIRCUIT(1, DeviceMotifs::circuit),
    SOUND(0, DeviceMotifs::sound),
    RAYS(1, LightMotifs::rays),
    BOKEH(0, LightMotifs::bokeh),
    BLOCKS(1, ShapeMotifs::blocks),
    RINGS(0, ShapeMotifs::rings),
    STRANDS(1, FlowMotifs::strands),
    MOSAIC(0, TileMotifs::mosaic),
    BRUSH(1, FlowMotifs::brush),
    HALFTONE(0, TileMotifs::halftone),
    PANELS(1, TileMotifs::panels),
    FACETS(0, TileMotifs::facets);

    private final int half;
    private final Consumer<Canvas> drawing;
    private final List<String> shows;
    private final MotifNames names;

    Motif(int half, Consumer<Canvas> drawing) {
        this.half = half;
        this.drawing = drawing;
        this.shows = MotifPhrases.of(title());
        this.names = MotifNames.of(title());
    }

    /** Its name in small letters. */
    public String title() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** 0 or 1. */
    public int half() {
        return half;
    }

    /** What it shows, in some phrases; empty for one that suits all words. */
    public List<String> shows() {
        return shows;
    }

    /**
     * The word by which a text names what it shows; empty if it does not.
     *
     * @param around what else is said, and of what
     */
    public Optional<String> namedIn(String text, String around) {
        return names.in(text, around);
    }

    /** Whether the thing looked like that in a year. */
    public boolean isOf(int year) {
        return year >= names.since();
    }

    /** Whether it shows nothing in particular. */
    public boolean isPlain() {
        return shows.isEmpty();
    }

    public void draw(Canvas canvas) {
        drawing.accept(canvas);
    }
}
