package dev.aivideo.illustration.canvas;

import java.awt.Color;
import java.util.List;

/**
 * The colours of one picture: a ramp of tones from the ground up to what stands out most, two accents, and the ink of
 * its type.
 *
 * @param ramp at least two colours, the ground first
 * @param accent what the eye is to find
 * @param second its companion, used sparingly
 * @param ink of type set on the ground
 */
public record Palette(List<Color> ramp, Color accent, Color second, Color ink) {
    public Palette {
        ramp = List.copyOf(ramp);
    }

    /** The tone at 0 (the ground) to 1 (the farthest from it). */
    public Color tone(double t) {
        double place = Math.max(0, Math.min(1, t)) * (ramp.size() - 1);
        int step = Math.min(ramp.size() - 2, (int) place);
        return mix(ramp.get(step), ramp.get(step + 1), place - step);
    }

    /** The tone, seen through at 0 (nothing) to 1 (opaque). */
    public Color tone(double t, double alpha) {
        return fade(tone(t), alpha);
    }

    public static Color mix(Color from, Color to, double t) {
        return new Color(
                channel(from.getRed(), to.getRed(), t),
                channel(from.getGreen(), to.getGreen(), t),
                channel(from.getBlue(), to.getBlue(), t));
    }

    public static Color fade(Color color, double alpha) {
        int opacity = (int) Math.round(255 * Math.max(0, Math.min(1, alpha)));
        return new Color(color.getRed(), color.getGreen(), color.getBlue(), opacity);
    }

    /** The same with another colour for what the eye is to find. */
    public Palette withAccent(Color other) {
        return new Palette(ramp, other, second, ink);
    }

    private static int channel(int from, int to, double t) {
        return Math.max(0, Math.min(255, (int) Math.round(from + (to - from) * t)));
    }
}
