package dev.aivideo.style;

import java.awt.Color;

/** How well two colours can be told apart, as WCAG 2.2 counts it (https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio). */
public final class Contrast {
    private Contrast() {}

    /** 1 for the same lightness to 21 for black on white. */
    public static double between(Color one, Color other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    /** Relative luminance, 0 to 1. */
    public static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(int component) {
        double share = component / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
