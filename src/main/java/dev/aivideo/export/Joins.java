package dev.aivideo.export;

import dev.aivideo.media.WavHeader;
import dev.aivideo.project.FilmPlan;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Listens to where sounds were joined. A click is a step from one sample to the next that is larger than any that the
 * sound has by itself within a tenth of a second on both sides.
 */
final class Joins {
    private static final int RATE_HZ = 48_000;
    private static final int NEAR = 96;
    private static final int AROUND = 4800;
    private static final double SMALLEST = 0.01;
    private static final double BEYOND = 2;

    private Joins() {}

    /** Where one scene's sound meets the next one's, the beginning and the end included. */
    static List<Long> ofScenes(FilmPlan plan) {
        List<Long> joins = new ArrayList<>();
        plan.scenes().forEach(span -> joins.add(span.startSample()));
        joins.add(plan.totalSamples());
        return joins;
    }

    /**
     * The clicks at joins.
     *
     * @param wav 16 bits, 48 kHz, any number of channels
     * @param joins samples of each channel before them, ascending
     * @param whose for the message
     */
    static List<GateViolation> clicks(Path wav, List<Long> joins, String whose) throws IOException {
        List<GateViolation> clicks = new ArrayList<>();
        try (InputStream in = new BufferedInputStream(Files.newInputStream(wav))) {
            WavHeader header = WavHeader.read(in);
            int frame = header.channels() * 2;
            long samples = header.dataBytes() / frame;
            byte[] around = new byte[2 * AROUND * frame];
            long at = 0;
            for (long join : joins) {
                long from = Math.max(at, join - AROUND);
                in.skipNBytes((from - at) * frame);
                int count = (int) Math.max(0, Math.min(samples, join + AROUND) - from);
                in.mark(around.length + 1);
                in.readNBytes(around, 0, count * frame);
                in.reset();
                at = from;
                for (int channel = 0; channel < header.channels(); channel++) {
                    judge(values(around, count, header.channels(), channel), join, (int) (join - from), whose, clicks);
                }
            }
        }
        return clicks.stream().distinct().toList();
    }

    /** With silence before the first sample and behind the last one. */
    private static double[] values(byte[] pcm, int count, int channels, int channel) {
        ByteBuffer bytes = ByteBuffer.wrap(pcm).order(ByteOrder.LITTLE_ENDIAN);
        double[] values = new double[count];
        for (int n = 0; n < count; n++) {
            values[n] = bytes.getShort((n * channels + channel) * 2) / 32768.0;
        }
        return values;
    }

    private static void judge(double[] values, long join, int at, String whose, List<GateViolation> clicks) {
        double near = 0;
        double around = 0;
        for (int n = Math.min(0, at); n <= values.length; n++) {
            boolean isEdge = n <= 0 || n >= values.length;
            boolean isTrue = !isEdge || n == at;
            double step = isTrue ? Math.abs(value(values, n) - value(values, n - 1)) : 0;
            if (Math.abs(n - at) <= NEAR) {
                near = Math.max(near, step);
            } else {
                around = Math.max(around, step);
            }
        }
        if (near > SMALLEST && near > BEYOND * around) {
            clicks.add(new GateViolation(
                    join / (double) RATE_HZ,
                    String.format(
                            Locale.ROOT,
                            "%s clicks: a step of %.1f %% of full scale, the sound around has %.1f %%.",
                            whose,
                            near * 100,
                            around * 100),
                    "Delete the sound that begins or ends there and restart the run: it is made again."));
        }
    }

    private static double value(double[] values, int n) {
        return n < 0 || n >= values.length ? 0 : values[n];
    }
}
