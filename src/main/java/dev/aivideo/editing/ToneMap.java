package dev.aivideo.editing;

import dev.aivideo.media.MediaInfo;
import java.awt.Transparency;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.WritableRaster;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;

/**
 * Brings pictures made for screens of high dynamic range (Recommendation ITU-R BT.2100) to an ordinary one, where they
 * would look flat and grey. What it does with each colour is a table, drawn as a picture that FFmpeg's {@code haldclut}
 * reads; so it works the same with every FFmpeg, with {@code zscale} or without.
 *
 * <p>White paper lies at 203 cd/m² (Report ITU-R BT.2408) and lights end at 1000. Half of white and below stays as it is;
 * what is brighter is pressed together by the curve that {@code tonemap} calls mobius. Hues stay.
 */
enum ToneMap {
    PQ("smpte2084") {
        @Override
        double[] light(double[] signal) {
            return Arrays.stream(signal).map(ToneMap::perceptual).toArray();
        }
    },
    HLG("arib-std-b67") {
        @Override
        double[] light(double[] signal) {
            double[] scene = Arrays.stream(signal).map(ToneMap::hybrid).toArray();
            double luminance = 0.2627 * scene[0] + 0.6780 * scene[1] + 0.0593 * scene[2];
            double screen = LIGHTS * Math.pow(luminance, 0.2);
            return Arrays.stream(scene).map(value -> value * screen).toArray();
        }
    };

    private static final double WHITE = 203;
    private static final double LIGHTS = 1000;
    /** From here on, as a share of white, brightness is pressed together. */
    private static final double KNEE = 0.5;

    private static final double SCREEN_GAMMA = 2.4;
    private static final double[][] BT_2020_TO_709 = {
        {1.6605, -0.5876, -0.0728}, {-0.1246, 1.1329, -0.0083}, {-0.0182, -0.1006, 1.1187}
    };
    /** A table of level 6 has 36 steps for each colour, and 216 columns and rows. */
    private static final int STEPS = 36;

    private static final int SIDE_PX = 216;

    private final String transfer;

    ToneMap(String transfer) {
        this.transfer = transfer;
    }

    /** What a picture needs, or null if its light is coded for ordinary screens. */
    static @Nullable ToneMap of(MediaInfo.Picture picture) {
        return Arrays.stream(values())
                .filter(map -> map.transfer.equals(picture.transfer()))
                .findFirst()
                .orElse(null);
    }

    /** Light on the screen, cd/m², of a signal of red, green and blue from 0 to 1. */
    abstract double[] light(double[] signal);

    /** Draw the table into a folder. */
    Path draw(Path folder) throws IOException {
        ColorModel colours = new ComponentColorModel(
                ColorSpace.getInstance(ColorSpace.CS_sRGB), false, false, Transparency.OPAQUE, DataBuffer.TYPE_USHORT);
        WritableRaster table = colours.createCompatibleWritableRaster(SIDE_PX, SIDE_PX);
        for (int n = 0; n < SIDE_PX * SIDE_PX; n++) {
            double[] signal = {n % STEPS, n / STEPS % STEPS, n / STEPS / STEPS};
            double[] shown =
                    mapped(Arrays.stream(signal).map(v -> v / (STEPS - 1)).toArray());
            table.setPixel(
                    n % SIDE_PX,
                    n / SIDE_PX,
                    Arrays.stream(shown).map(v -> v * 65_535).toArray());
        }
        Path file = folder.resolve(name().toLowerCase(Locale.ROOT) + ".png");
        if (!ImageIO.write(new BufferedImage(colours, table, false, null), "png", file.toFile())) {
            throw new IOException("This Java runtime cannot write 16-bit PNG files");
        }
        return file;
    }

    /** The signal for an ordinary screen. */
    double[] mapped(double[] signal) {
        double[] light = light(signal);
        double[] shown = new double[3];
        for (int n = 0; n < 3; n++) {
            for (int from = 0; from < 3; from++) {
                shown[n] += BT_2020_TO_709[n][from] * light[from] / WHITE;
            }
            shown[n] = Math.max(0, shown[n]);
        }
        double brightest = Math.max(1e-9, Math.max(shown[0], Math.max(shown[1], shown[2])));
        double factor = pressed(brightest) / brightest;
        return Arrays.stream(shown)
                .map(value -> Math.pow(value * factor, 1 / SCREEN_GAMMA))
                .toArray();
    }

    /** 0 to the brightest light comes out as 0 to 1, without a kink at the knee. */
    private static double pressed(double value) {
        double most = LIGHTS / WHITE;
        double in = Math.min(value, most);
        if (in <= KNEE) {
            return in;
        }
        double a = -KNEE * KNEE * (most - 1) / (KNEE * KNEE - 2 * KNEE + most);
        double b = (KNEE * KNEE - 2 * KNEE * most + most) / (most - 1);
        return (b * b + 2 * b * KNEE + KNEE * KNEE) / (b - a) * (in + a) / (in + b);
    }

    /** The EOTF of PQ, cd/m². */
    private static double perceptual(double signal) {
        double root = Math.pow(signal, 1 / 78.84375);
        return 10_000 * Math.pow(Math.max(0, root - 0.8359375) / (18.8515625 - 18.6875 * root), 1 / 0.1593017578125);
    }

    /** The inverse OETF of HLG, light of the scene from 0 to 1. */
    private static double hybrid(double signal) {
        return signal <= 0.5 ? signal * signal / 3 : (Math.exp((signal - 0.55991073) / 0.17883277) + 0.28466892) / 12;
    }
}
