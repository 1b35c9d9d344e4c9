package dev.aivideo.illustration.motif;

import dev.aivideo.illustration.canvas.Canvas;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * What a backdrop shows, each drawn anew from its seed, so that no two are the same. Some show things, and say which:
 * they are for words that mean such things. The others show nothing in particular and suit all words.
 *
 * <p>Every motif belongs to one of two halves, and scenes take turns with them: neighbouring scenes share no motif,
 * whatever is chosen in either. What is spoken of most is in both halves, in different compositions.
 */
public enum Motif {
    SPAN(0, BridgeMotifs::span, "a suspension bridge over the water", "the bridge with the longest span"),
    CABLES(
            0,
            BridgeMotifs::cables,
            "the tower and steel cables of a suspension bridge",
            "a bridge tower, cables, hangers and wires"),
    DECK(
            1,
            BridgeMotifs::deck,
            "a suspension bridge over the water",
            "the deck of a bridge, its roadway between cables and towers"),
    ARCHES(1, BridgeMotifs::arches, "a stone arch bridge over a river", "an old viaduct or aqueduct of arches"),
    STREETS(
            0,
            LandMotifs::streets,
            "a map of a town with streets and blocks of houses",
            "city streets from above, a district, a neighbourhood"),
    SKYLINE(1, TownMotifs::skyline, "the skyline of a great city with skyscrapers", "the capital, a big city at night"),
    CROWD(
            0,
            GovernmentMotifs::crowd,
            "a crowd of people",
            "the population, citizens, voters, an audience",
            "mass protests and demonstrations in a square"),
    VILLAGE(
            1,
            TownMotifs::village,
            "houses of a village, homes and families",
            "a small town where people live",
            "refugees who had to leave their homes"),
    WAVES(0, FlowMotifs::waves, "waves of the sea, the ocean", "water, a river, a flood"),
    SAIL(0, SeaMotifs::sail, "a sailing boat on the sea", "sailors and sailing ships"),
    HARBOUR(
            1,
            SeaMotifs::harbour,
            "a harbour with cargo ships and cranes",
            "a port, ships, a fleet at sea",
            "exports and imports, a blockade of ports"),
    FOREST(0, FarmlandMotifs::forest, "a forest of trees", "woods, nature, wildlife, the environment"),
    HILLS(1, LandMotifs::hills, "mountains and hills", "a landscape of peaks, valleys and glaciers"),
    FIELDS(
            0,
            FarmlandMotifs::fields,
            "farmland with ploughed fields",
            "agriculture, a farmer and his crops, soil and harvest"),
    GRAIN(
            1,
            FarmlandMotifs::grain,
            "ears of wheat and grain",
            "bread, flour and food from grain",
            "a field of corn before the harvest"),
    CLOUDS(0, WeatherMotifs::clouds, "clouds and sun in the sky", "the weather and the climate, air and wind"),
    STORM(
            1,
            WeatherMotifs::storm,
            "a thunderstorm with lightning and rain",
            "a storm, heavy wind, a hurricane, bad weather"),
    BLUEPRINT(
            0,
            BlueprintMotifs::truss,
            "the engineering drawing of a bridge",
            "engineers design and plan a structure",
            "forces, tension and load in a structure"),
    CRANES(
            1,
            ConstructionMotifs::cranes,
            "a building site with cranes",
            "the construction of a bridge, builders at work",
            "a house under construction"),
    GEARS(
            0,
            IndustryMotifs::gears,
            "gears of a machine",
            "mechanics, engines and engineering",
            "how a mechanism works"),
    FACTORY(
            1,
            IndustryMotifs::factory,
            "a factory with chimneys and smoke",
            "industry, production and pollution",
            "workers in a steel works"),
    PYLONS(
            0,
            IndustryMotifs::pylons,
            "a power line with electricity pylons",
            "electric power, the grid, energy",
            "a nuclear power station, a blackout"),
    ROAD(
            0,
            JourneyMotifs::road,
            "a road through the country",
            "cars and traffic on a highway",
            "a driver in a truck on the road"),
    RAILS(1, JourneyMotifs::rails, "railway tracks, a train", "travel by rail, a railway line and stations"),
    FLIGHT(1, JourneyMotifs::flight, "an aircraft in the sky", "an airline flight, an airport, pilots and planes"),
    HONEYCOMB(
            0,
            BeeMotifs::honeycomb,
            "a honeycomb of wax cells filled with honey",
            "honey bees in a hive, a bee colony, beekeeping"),
    BEES(
            1,
            BeeMotifs::bees,
            "bees flying over flowers",
            "honey bees collect nectar and pollen",
            "insects and pollination"),
    BLOSSOMS(
            0,
            BeeMotifs::blossoms,
            "flowers and blossoms in a garden",
            "plants in bloom, petals and leaves, spring",
            "flowers that bees visit"),
    CELLS(
            0,
            BiologyMotifs::cells,
            "living cells under a microscope",
            "bacteria, viruses, germs and infection",
            "biology and medicine"),
    PULSE(0, BiologyMotifs::pulse, "a heartbeat on a monitor in a hospital", "the heart, health, doctors and patients"),
    HELIX(
            1,
            BiologyMotifs::helix,
            "the double helix of DNA",
            "genes, heredity, evolution and enzymes",
            "medicine, health and the human body"),
    STARS(
            0,
            LightMotifs::stars,
            "stars in the night sky, the universe",
            "an orbit above the Earth, outer space",
            "a galaxy, black holes and astronomy"),
    MOON(0, SpaceMotifs::moon, "the surface of the Moon with craters", "landing on the Moon, lunar rock and dust"),
    ORB(
            1,
            LightMotifs::orb,
            "a planet with its orbits",
            "planets of the solar system, satellites",
            "the Moon, Mars, a sun in space"),
    ROCKET(1, SpaceMotifs::rocket, "a rocket launch", "a spacecraft with astronauts, a space flight, NASA"),
    CHART(
            0,
            TradeMotifs::chart,
            "a chart of growth and decline",
            "statistics, the stock market, the economy",
            "rising prices, figures and percentages"),
    COINS(1, TradeMotifs::coins, "stacks of coins, money", "banks, finance, costs, the budget in dollars"),
    SHELVES(
            0,
            KnowledgeMotifs::shelves,
            "books on the shelves of a library",
            "learning, reading, literature, school and university"),
    PAGES(
            1,
            KnowledgeMotifs::pages,
            "a signed document with a seal",
            "a treaty, an agreement, a contract, a memorandum",
            "a resolution or declaration on paper"),
    CLOCK(
            1,
            KnowledgeMotifs::clock,
            "a clock that shows the time",
            "hours and minutes, seconds",
            "years pass, time goes by"),
    COLUMNS(
            0,
            GovernmentMotifs::columns,
            "a government building with columns, parliament",
            "politics, a president, the state and its government",
            "a temple of ancient Greece and Rome, history"),
    SCALES(
            1,
            GovernmentMotifs::scales,
            "the scales of justice",
            "law, a court, judges and a trial",
            "crime, an arrest warrant, a prison sentence",
            "balance and fairness"),
    FRONT(
            0,
            WarMotifs::front,
            "a military map with the front line",
            "an invasion, troops cross the border",
            "a battle, a military offensive, occupied territory"),
    BARRIER(
            1,
            WarMotifs::barrier,
            "a city in ruins after a war",
            "anti-tank obstacles, smoke and fire on a battlefield",
            "soldiers fighting a war, missiles and bombs"),
    SEARCHLIGHTS(
            0,
            WartimeMotifs::searchlights,
            "an air raid on a city at night, missiles strike, explosions",
            "air defence and bombing of towns"),
    WIRE(
            1,
            WartimeMotifs::wire,
            "barbed wire at a border",
            "a prison camp, occupation, captivity, war crimes",
            "trenches and minefields at the front"),
    DRONE(0, DeviceMotifs::drone, "a drone in the air with a camera", "drones, unmanned aircraft, surveillance"),
    STATES(
            0,
            AtlasMotifs::states,
            "a political map of states and borders",
            "the countries of Europe, neighbouring states",
            "nations join an alliance, NATO, the European Union"),
    HIVES(1, ApiaryMotifs::hives, "beehives in a meadow, a beekeeper", "a hive of bees, a colony of honey bees, honey"),
    NETWORK(
            0,
            ShapeMotifs::network,
            "a network of connected points",
            "the internet, social networks, communication",
            "connections between computers, data and artificial intelligence"),
    CIRCUIT(
            1,
            DeviceMotifs::circuit,
            "a computer chip on a circuit board",
            "software, programs, artificial intelligence, electronics"),
    SOUND(
            0,
            DeviceMotifs::sound,
            "the sound wave of a voice",
            "music, speech, radio and podcast, a song",
            "an audio recording"),
    GLOBE(
            1,
            AtlasMotifs::globe,
            "a globe, the world",
            "countries and continents, international trade and alliances",
            "the United Nations, global connections"),
    CONTOURS(0, LandMotifs::contours),
    RAYS(1, LightMotifs::rays),
    BOKEH(0, LightMotifs::bokeh),
    BLOCKS(1, ShapeMotifs::blocks),
    RINGS(0, ShapeMotifs::rings),
    STRANDS(1, FlowMotifs::strands),
    MOSAIC(0, TileMotifs::mosaic),
    BRUSH(1, FlowMotifs::brush),
    HALFTONE(0, TileMotifs::halftone),
    PANELS(1, TileMotifs::panels),
    FACETS(0, TileMotifs::facets),
    LAYERS(1, TileMotifs::layers);

    private final int half;
    private final Consumer<Canvas> drawing;
    private final List<String> shows;

    Motif(int half, Consumer<Canvas> drawing, String... shows) {
        this.half = half;
        this.drawing = drawing;
        this.shows = List.of(shows);
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

    /** Whether it shows nothing in particular. */
    public boolean isPlain() {
        return shows.isEmpty();
    }

    public void draw(Canvas canvas) {
        drawing.accept(canvas);
    }
}
