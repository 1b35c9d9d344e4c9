package dev.aivideo.illustration;

import dev.aivideo.illustration.canvas.Palette;
import java.awt.Color;
import java.util.Arrays;
import java.util.List;

/**
 * Colours that belong together, and the subjects that they suit. A film keeps to one scheme, so that it looks designed;
 * its pictures differ in {@link Tone} and in which accent leads.
 */
enum ColourScheme {
    HONEY(
            false,
            colours(0x1A1006, 0x3A2409, 0x7B5013, 0xDDB467, 0xFFB51E, 0xF79A62, 0xFCF4E2, 0x452410),
            "bees, honey and beekeeping",
            "bread, baking, grain and beer",
            "autumn harvest, farming and crops"),
    LAGOON(
            false,
            colours(0x051D27, 0x0B3947, 0x1A6674, 0x74BCC2, 0xFF8C42, 0xFFDCA6, 0xEEF5F3, 0x2B2A63),
            "the sea, fish and coral reefs",
            "ships, sailing, ports and canals",
            "rivers, lakes, rain and the water cycle"),
    FOREST(
            false,
            colours(0x081C19, 0x11362E, 0x2B6150, 0x86B59E, 0xF2A541, 0xE4E38A, 0xF2F0E3, 0x5A2A1C),
            "forests, trees and plants",
            "wild animals, birds and nature",
            "the environment and gardens"),
    STARLIGHT(
            false,
            colours(0x05070F, 0x10172B, 0x2C3B63, 0x93A6CF, 0xF3D27A, 0x9FD3F5, 0xF3F5FA, 0x1F1A45),
            "space flight, rockets and the Moon",
            "stars, planets, galaxies and astronomy",
            "the night sky"),
    EMBER(
            false,
            colours(0x14110E, 0x2A231D, 0x57493B, 0xA89985, 0xD9583B, 0xE6B055, 0xF3EEE4, 0x2F2622),
            "war, invasion, soldiers and battles",
            "weapons, armies and military history",
            "volcanoes, earthquakes, disasters and fire"),
    CLINIC(
            true,
            colours(0x0C2A33, 0x17505C, 0x3F8E96, 0xB4DAD8, 0xD64550, 0x1F7A8C, 0xF3F8F7, 0x274B6D),
            "medicine, vaccines, doctors and hospitals",
            "the human body, cells and diseases",
            "chemistry and the laboratory"),
    STEEL(
            false,
            colours(0x0B1622, 0x152A40, 0x34587A, 0x8FB0CB, 0xF0703C, 0xF6C667, 0xF0F3F5, 0x3A2430),
            "bridges, engineering and construction",
            "machines, factories, industry and steel",
            "railways, cars and aircraft"),
    CIRCUITRY(
            false,
            colours(0x0B0F1C, 0x161C38, 0x3A3F86, 0x9C9FE0, 0x4FE0C4, 0xFFC857, 0xF1F3FA, 0x30195A),
            "computers, software and the internet",
            "artificial intelligence and electronics",
            "robots, data and physics"),
    CIVIC(
            false,
            colours(0x11141E, 0x22293B, 0x475472, 0x95A3C2, 0xF0505A, 0xF6AE68, 0xF2F3F7, 0x551D31),
            "politics, parliament, elections and law",
            "the economy, money, banks and trade",
            "states, treaties and diplomacy"),
    GARNET(
            false,
            colours(0x1D0A12, 0x3C1422, 0x70283F, 0xBE7C86, 0xEDB54A, 0xF7936F, 0xF7EFE5, 0x45205A),
            "ancient history, Rome, Greece and empires",
            "kings, queens, the Middle Ages and castles",
            "religion, art and archaeology"),
    ORCHID(
            false,
            colours(0x180E26, 0x301A45, 0x5C3074, 0xB07FC0, 0xFF6F91, 0xFFC46B, 0xF6EEF3, 0x64193F),
            "music, dance, theatre and film",
            "love, dreams, feelings and psychology",
            "fashion and popular culture"),
    GLACIER(
            false,
            colours(0x06182F, 0x0E2F56, 0x205F97, 0x7DB2E0, 0x5EEAD4, 0xFFD37A, 0xEDF4FA, 0x352A74),
            "ice, snow, winter and the polar regions",
            "mountains and glaciers",
            "weather, wind and the climate"),
    DUNE(
            false,
            colours(0x1E120A, 0x41281A, 0x8A5A34, 0xDDB98C, 0xF08A4B, 0x6FC3B8, 0xFAF1E4, 0x5B2233),
            "deserts, sand, heat and drought",
            "Egypt, pyramids and caravans",
            "rocks, minerals and geology"),
    KITCHEN(
            true,
            colours(0x33150F, 0x6A2C1F, 0xB4553C, 0xF0C9A8, 0xC8372D, 0x5E7D3A, 0xFFF7EC, 0x7A3B2E),
            "food, cooking and recipes",
            "coffee, tea, wine and restaurants",
            "fruit, vegetables and spices"),
    PRIMER(
            true,
            colours(0x14213D, 0x274472, 0x4F7CAC, 0xC3D7EA, 0xE4572E, 0x2E7D6B, 0xF8F6F0, 0x45386B),
            "school, children and learning",
            "mathematics, language and how to do things",
            "games, sport and play"),
    HARBOUR(
            false,
            colours(0x0A1024, 0x15213F, 0x294A7A, 0x6F93C6, 0xFF7A59, 0xFFCF70, 0xF4EFE6, 0x4B2346),
            "cities, travel and people",
            "everyday life and society");

    private final boolean isLight;
    private final List<String> subjects;
    private final Color deep;
    private final Color base;
    private final Color mid;
    private final Color soft;
    private final Color accent;
    private final Color second;
    private final Color paper;
    private final Color dusk;

    ColourScheme(boolean isLight, List<Color> colours, String... subjects) {
        this.isLight = isLight;
        this.subjects = List.of(subjects);
        this.deep = colours.get(0);
        this.base = colours.get(1);
        this.mid = colours.get(2);
        this.soft = colours.get(3);
        this.accent = colours.get(4);
        this.second = colours.get(5);
        this.paper = colours.get(6);
        this.dusk = colours.get(7);
    }

    private static List<Color> colours(int... rgb) {
        return Arrays.stream(rgb).mapToObj(Color::new).toList();
    }

    /** The tones of a film in this scheme. */
    List<Tone> tones() {
        return Tone.of(isLight);
    }

    /** What it suits, in phrases. */
    List<String> subjects() {
        return subjects;
    }

    /**
     * The colours of one picture.
     *
     * @param swapped whether the second accent leads
     */
    Palette palette(Tone mood, boolean swapped) {
        Color lead = swapped ? second : accent;
        Color other = swapped ? accent : second;
        return switch (mood) {
            case NIGHT -> new Palette(List.of(deep, base, mid, soft), lead, other, paper);
            case DUSK ->
                new Palette(
                        List.of(
                                Palette.mix(dusk, deep, 0.62),
                                dusk,
                                Palette.mix(dusk, accent, 0.5),
                                Palette.mix(accent, paper, 0.35)),
                        swapped ? paper : second,
                        swapped ? second : paper,
                        paper);
            case DAY ->
                new Palette(
                        List.of(
                                Palette.mix(base, mid, 0.35),
                                mid,
                                Palette.mix(mid, soft, 0.55),
                                Palette.mix(soft, paper, 0.55)),
                        lead,
                        other,
                        paper);
            case PAPER ->
                new Palette(
                        List.of(paper, Palette.mix(paper, soft, 0.38), Palette.mix(soft, mid, 0.35), base),
                        Palette.mix(lead, deep, 0.12),
                        Palette.mix(mid, lead, 0.25),
                        deep);
            case MIST ->
                new Palette(
                        List.of(
                                Palette.mix(paper, soft, 0.3),
                                Palette.mix(paper, soft, 0.7),
                                Palette.mix(soft, mid, 0.5),
                                base),
                        Palette.mix(lead, deep, 0.12),
                        Palette.mix(mid, lead, 0.25),
                        deep);
        };
    }
}
