package dev.aivideo.illustration;

import dev.aivideo.illustration.canvas.Palette;
import java.awt.Color;
import java.util.List;

/**
 * Colours that belong together. A film keeps to one family, so that it looks designed; its pictures differ in
 * {@link Tone} and in which accent leads.
 */
enum ColourScheme {
    HARBOUR(0x0A1024, 0x15213F, 0x294A7A, 0x6F93C6, 0xFF7A59, 0xFFCF70, 0xF4EFE6, 0x4B2346),
    FOREST(0x081C19, 0x11362E, 0x2B6150, 0x86B59E, 0xF2A541, 0xE4E38A, 0xF2F0E3, 0x5A2A1C),
    ORCHID(0x180E26, 0x301A45, 0x5C3074, 0xB07FC0, 0xFF6F91, 0xFFC46B, 0xF6EEF3, 0x64193F),
    LAGOON(0x051D27, 0x0B3947, 0x1A6674, 0x74BCC2, 0xFF8C42, 0xFFDCA6, 0xEEF5F3, 0x2B2A63),
    GRAPHITE(0x0F1215, 0x1D242B, 0x3C4956, 0x92A2B1, 0xC3E34F, 0x5AD1C8, 0xF1F3EF, 0x0F4344),
    GARNET(0x1D0A12, 0x3C1422, 0x70283F, 0xBE7C86, 0xEDB54A, 0xF7936F, 0xF7EFE5, 0x45205A),
    GLACIER(0x06182F, 0x0E2F56, 0x205F97, 0x7DB2E0, 0x5EEAD4, 0xFFD37A, 0xEDF4FA, 0x352A74),
    SLATE(0x11141E, 0x22293B, 0x475472, 0x95A3C2, 0xF0505A, 0xF6AE68, 0xF2F3F7, 0x551D31);

    private final Color deep;
    private final Color base;
    private final Color mid;
    private final Color soft;
    private final Color accent;
    private final Color second;
    private final Color paper;
    private final Color dusk;

    ColourScheme(int deep, int base, int mid, int soft, int accent, int second, int paper, int dusk) {
        this.deep = new Color(deep);
        this.base = new Color(base);
        this.mid = new Color(mid);
        this.soft = new Color(soft);
        this.accent = new Color(accent);
        this.second = new Color(second);
        this.paper = new Color(paper);
        this.dusk = new Color(dusk);
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
        };
    }
}
