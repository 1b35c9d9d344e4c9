package dev.aivideo.style;

import java.awt.Color;

/**
 * A colour in Oklab, in which distances are about as large as they look (https://bottosson.github.io/posts/oklab/).
 *
 * @param lightness 0 to 1
 * @param a green to red
 * @param b blue to yellow
 */
record Oklab(double lightness, double a, double b) {

    static Oklab of(Color colour) {
        double red = linear(colour.getRed());
        double green = linear(colour.getGreen());
        double blue = linear(colour.getBlue());
        double l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
        double m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
        double s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
        return new Oklab(
                0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
                1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
                0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s);
    }

    /** How colourful it is: 0 for grey, about 0.3 for the purest colours of a screen. */
    double chroma() {
        return Math.hypot(a, b);
    }

    double distance(Oklab other) {
        return Math.sqrt(
                Math.pow(lightness - other.lightness, 2) + Math.pow(a - other.a, 2) + Math.pow(b - other.b, 2));
    }

    /** The same hue at another lightness, with as much chroma as that lets it have. */
    Oklab at(double otherLightness, double mostChroma) {
        double factor = chroma() < 1e-6 ? 0 : Math.min(1, mostChroma / chroma());
        return new Oklab(otherLightness, a * factor, b * factor);
    }

    /** As a screen shows it; what it cannot show is made paler. */
    Color colour() {
        Oklab shown = this;
        for (int n = 0; n < 40 && !shown.canBeShown(); n++) {
            shown = new Oklab(lightness, shown.a * 0.94, shown.b * 0.94);
        }
        double[] rgb = shown.linear();
        return new Color(component(rgb[0]), component(rgb[1]), component(rgb[2]));
    }

    private boolean canBeShown() {
        for (double component : linear()) {
            if (component < -0.001 || component > 1.001) {
                return false;
            }
        }
        return true;
    }

    private double[] linear() {
        double l = Math.pow(lightness + 0.3963377774 * a + 0.2158037573 * b, 3);
        double m = Math.pow(lightness - 0.1055613458 * a - 0.0638541728 * b, 3);
        double s = Math.pow(lightness - 0.0894841775 * a - 1.2914855480 * b, 3);
        return new double[] {
            4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
            -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
            -0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s
        };
    }

    private static double linear(int component) {
        double share = component / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    private static int component(double linear) {
        double clamped = Math.max(0, Math.min(1, linear));
        double share = clamped <= 0.0031308 ? clamped * 12.92 : 1.055 * Math.pow(clamped, 1 / 2.4) - 0.055;
        return (int) Math.round(share * 255);
    }
}
