package dev.aivideo.illustration.map;

import dev.aivideo.illustration.canvas.Palette;
import dev.aivideo.style.Contrast;
import java.awt.Color;
import java.util.stream.Stream;

/** The colours of a map, from those of its film. */
record MapColours(Palette palette) {
    private static final double LEAST_CONTRAST = 1.9;

    private boolean isLight() {
        return Contrast.luminance(palette.tone(0)) > 0.3;
    }

    Color sea() {
        return isLight() ? palette.tone(0.36) : palette.tone(0.07);
    }

    Color deepSea() {
        return isLight() ? palette.tone(0.46) : palette.tone(0);
    }

    Color land() {
        return isLight() ? palette.tone(0.03) : palette.tone(0.46);
    }

    /** Land that towns are in. */
    Color home() {
        return Palette.mix(land(), isLight() ? accent() : palette.tone(0.8), isLight() ? 0.12 : 0.2);
    }

    Color coast() {
        return isLight() ? palette.tone(0.66) : palette.tone(0.72);
    }

    Color border() {
        return isLight() ? palette.tone(0.62) : palette.tone(0.1);
    }

    Color grid() {
        return palette.tone(0.8, 0.13);
    }

    Color ink() {
        return palette.ink();
    }

    Color quietInk() {
        return Palette.mix(palette.ink(), land(), isLight() ? 0.25 : 0.22);
    }

    Color seaInk() {
        return Palette.mix(palette.ink(), sea(), 0.35);
    }

    Color halo() {
        return isLight() ? palette.tone(0) : palette.tone(0.02);
    }

    /** What stands out on land and sea: an accent of the film, darkened if it has to be. */
    Color accent() {
        return Stream.of(palette.accent(), palette.second())
                .filter(colour -> Contrast.between(colour, land()) >= LEAST_CONTRAST
                        && Contrast.between(colour, sea()) >= LEAST_CONTRAST)
                .findFirst()
                .orElseGet(() -> deepened(palette.accent()));
    }

    private static Color deepened(Color colour) {
        float[] hsb = Color.RGBtoHSB(colour.getRed(), colour.getGreen(), colour.getBlue(), null);
        return Color.getHSBColor(hsb[0], Math.max(hsb[1], 0.75f), Math.min(hsb[2], 0.62f));
    }
}
